import { entryKeys } from '../../src/core/sheet/enter/entry-kind.ts'
import { paneEnterText } from '../../src/core/text/pane-enter.ts'
import type { EntryMeasure } from '../../src/core/views/entry-view.ts'
import { fieldHeadingId } from '../rank/jump-list.tsx'
import { type OpenField, pointsOf, type Slot, type SlotValue, type Typed } from './drafts.ts'
import { EntryRow } from './entry-row.tsx'

interface EntryTableProps {
  readonly field: OpenField
  readonly typed: Typed
  readonly isDisabled: boolean
  readonly onDraft: (measure: EntryMeasure, slot: Slot, value: SlotValue) => void
  readonly onRefused: (why: string) => void
  readonly onDone: (input: HTMLInputElement) => void
}

/** The measures of one field, a row each. */
export function EntryTable({ field, ...rest }: EntryTableProps) {
  const { kind, name, measures, code, sentence } = field
  return (
    <section class="card" aria-labelledby={fieldHeadingId(code)}>
      <h2 id={fieldHeadingId(code)} class="field-heading" tabIndex={-1}>
        <span class="field-code">{code}</span> {name}
      </h2>
      <p class="hint">{sentence}</p>
      <table class="entry-table" data-kind={kind}>
        <caption class="unseen">{paneEnterText.table(name)}</caption>
        <thead>
          <tr>
            <th scope="col">{paneEnterText.measure}</th>
            {entryKeys[kind].map((slot) => (
              <th key={slot} scope="col">
                {paneEnterText.slots[slot]}
              </th>
            ))}
            <th scope="col">{paneEnterText.state}</th>
          </tr>
        </thead>
        <tbody>
          {measures.map((measure) => (
            <EntryRow key={measure.id} field={field} measure={measure} {...rest} />
          ))}
        </tbody>
        {kind === 'points' && (
          <tfoot>
            <tr>
              <th scope="row">{paneEnterText.sum}</th>
              <td colSpan={2}>
                <output>{paneEnterText.points(pointsOf(field, rest.typed))}</output>
              </td>
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  )
}
