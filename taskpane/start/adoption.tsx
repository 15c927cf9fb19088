import { startText } from '../../src/core/text/pane-start.ts'
import type { AdoptionView } from '../../src/core/views/adoption-view.ts'

/** A list was taken over: what is left to do, then what became of it. */
export function Adoption({ adoption }: { readonly adoption: AdoptionView }) {
  const { sentences, steps, columns, notChecked } = adoption
  return (
    <>
      {steps.length > 0 && (
        <section class="card" aria-labelledby="adoption-steps">
          <h2 id="adoption-steps">{startText.adoptedSteps}</h2>
          <ol>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
      )}
      <section class="card adoption" aria-labelledby="adoption-title">
        <h2 id="adoption-title">{startText.adopted}</h2>
        <Sentences sentences={sentences} />
        <details>
          <summary>{startText.adoptedColumns}</summary>
          <table>
            <thead>
              <tr>
                <th scope="col">{startText.sheetColumn}</th>
                <th scope="col">{startText.planColumn}</th>
                <th scope="col">{startText.how}</th>
              </tr>
            </thead>
            <tbody>
              {columns.map(({ sheetColumn, planColumn, how }, index) => (
                <tr key={index}>
                  <th scope="row">{sheetColumn}</th>
                  <td>{planColumn}</td>
                  <td>{how}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
        {notChecked.length > 0 && (
          <>
            <h3>{startText.adoptedNotChecked}</h3>
            <Sentences sentences={notChecked} />
          </>
        )}
      </section>
    </>
  )
}

function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <ul>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
