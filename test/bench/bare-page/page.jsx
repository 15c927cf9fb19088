// The yardstick of the pane's first usable frame: what a page of Preact, native controls and Fluent's colours takes at
// least, under the policy that every page of ours has.
import { render } from 'preact'
import { useState } from 'preact/hooks'
import './page.css'

const views = ['Start', 'Prüfen', 'Priorisieren', 'Exportieren']
const fields = ['Wohnen', 'Soziales', 'Freizeit und Kultur', 'Gesundheit und Sicherheit']

function Page() {
  const [shown, show] = useState(views[0])
  const [file, setFile] = useState(null)
  return (
    <>
      <nav>
        {views.map((view) => (
          <button
            key={view}
            type="button"
            aria-current={view === shown ? 'page' : undefined}
            onClick={() => show(view)}
          >
            {view}
          </button>
        ))}
      </nav>
      <main>
        <h1>{shown}</h1>
        <label>
          Mappe <input type="file" onChange={(event) => setFile(event.currentTarget.files[0] ?? null)} />
        </label>
        <p>{file ? file.name : 'Bitte eine Mappe auswählen. Nichts verlässt diesen Rechner.'}</p>
        <label>
          Handlungsfeld{' '}
          <select>
            {fields.map((field) => (
              <option key={field}>{field}</option>
            ))}
          </select>
        </label>
        <progress />
        <details>
          <summary>Was erkannt wurde</summary>
          <table>
            <tbody>
              {fields.map((field) => (
                <tr key={field}>
                  <th scope="row">{field}</th>
                  <td>0</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      </main>
    </>
  )
}

render(<Page />, document.getElementById('page'))
