import { startText } from '../../src/core/text/pane-start.ts'
import type { PlanView } from '../../src/core/views/plan-view.ts'

/** Rows that a notice still names; more of them stand in the list of findings. */
const mostNamed = 10

/** What the workbook was read as: which sheets, and which not. */
export function Recognised({ plan }: { readonly plan: PlanView }) {
  return (
    <details class="recognised" open={plan.broken !== null && plan.lists.length === 0}>
      <summary>{startText.recognised}</summary>
      {plan.recognised.length === 0 ? (
        <p>{startText.nothingRecognised}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{startText.sheet}</th>
              <th scope="col">{startText.known}</th>
              <th scope="col" class="number">
                {startText.rows}
              </th>
            </tr>
          </thead>
          <tbody>
            {plan.recognised.map(({ sheet, known, rows }, index) => (
              <tr key={index}>
                <th scope="row">{sheet}</th>
                <td>{known}</td>
                <td class="number">{startText.number(rows)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {plan.otherSheets.length > 0 && (
        <>
          <p>{startText.otherSheets}</p>
          <ul>
            {plan.otherSheets.map((sheet) => (
              <li key={sheet}>{sheet}</li>
            ))}
          </ul>
        </>
      )}
    </details>
  )
}

/** Rows that cannot stand in the plan: never left out in silence. */
export function ExcludedRows({ excluded }: { readonly excluded: readonly string[] }) {
  return (
    <>
      <h2>{startText.excluded(excluded.length)}</h2>
      <ul>
        {excluded.slice(0, mostNamed).map((sentence, index) => (
          <li key={index}>{sentence}</li>
        ))}
        {excluded.length > mostNamed && <li>{startText.excludedMore(excluded.length - mostNamed)}</li>}
      </ul>
    </>
  )
}
