import { startText } from '../../src/core/text/pane-start.ts'
import type { FieldCounts } from '../../src/core/views/plan-view.ts'

/** The action fields of the plan, with what they hold and how far they are. */
export function FieldTable({ fields }: { readonly fields: readonly FieldCounts[] }) {
  return (
    <table class="fields">
      <thead>
        <tr>
          <th scope="col">{startText.field}</th>
          <th scope="col">{startText.state}</th>
          <th scope="col" class="number">
            {startText.measures}
          </th>
          <th scope="col" class="number">
            {startText.ranked}
          </th>
          <th scope="col" class="number">
            {startText.prioritised}
          </th>
          <th scope="col" class="number">
            {startText.errors}
          </th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <tr key={field.code}>
            <th scope="row">{field.name}</th>
            <td class="state">{field.state}</td>
            <Count name={startText.measures} number={field.measures} />
            <Count name={startText.ranked} number={field.ranked} />
            <Count name={startText.prioritised} number={field.prioritised} />
            <Count name={startText.errors} number={field.errors} isGrave={field.errors > 0} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface CountProps {
  /** Stands beside the number where the table is too narrow for columns. */
  readonly name: string
  readonly number: number
  readonly isGrave?: boolean
}

function Count({ name, number, isGrave = false }: CountProps) {
  return (
    <td class={isGrave ? 'number grave' : 'number'} data-name={name}>
      {startText.number(number)}
    </td>
  )
}
