// What a page of Preact and native controls takes at least: the yardstick of the pane's first usable frame.
import { render } from 'preact'
import { useState } from 'preact/hooks'

const views = ['Start', 'Prüfen', 'Priorisieren', 'Exportieren']

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
        {file && <p>{file.name}</p>}
      </main>
    </>
  )
}

render(<Page />, document.getElementById('page'))
