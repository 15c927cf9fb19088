import { render } from 'preact'
import type { DeskFile } from '../src/app/desk.ts'
import { type DeskWorker, deskClient } from '../src/host/browser/desk-client.ts'
import { saveFile } from '../src/host/browser/save-file.ts'
import { App } from './app.tsx'
import { PaneContext } from './pane-context.ts'
import { hasUnsavedWork } from './pane-state.ts'
import { paneStore } from './pane-store.ts'
import { whenIdle } from './when-idle.ts'

/** Draws the page; `startWorker` differs between the served pages and the single file. */
export function mount(startWorker: () => DeskWorker): void {
  const desk = deskClient(startWorker)
  const store = paneStore(desk, { save: (file: DeskFile) => saveFile(document, file) })
  addEventListener('beforeunload', (event) => {
    if (hasUnsavedWork(store.state())) event.preventDefault()
  })
  const root = document.getElementById('pane')
  if (root === null) throw new Error('the page has no place for the pane')
  root.textContent = ''
  render(
    <PaneContext.Provider value={store}>
      <App />
    </PaneContext.Provider>,
    root,
  )
  whenIdle(() => desk.prepare())
}
