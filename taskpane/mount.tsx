import { render } from 'preact'
import { type ClientOptions, type DeskWorker, deskClient } from '../src/host/browser/desk-client.ts'
import { App } from './app.tsx'
import { PaneContext } from './pane-context.ts'
import { hasUnsavedWork } from './pane-state.ts'
import { type Page, type PaneStore, paneStore } from './pane-store.ts'
import { whenIdle } from './when-idle.ts'

interface MountOptions extends Pick<ClientOptions, 'serve'> {
  readonly page: Page
}

/** Draws the pane; `startWorker` differs between the served pages and the single file. */
export function mount(startWorker: () => DeskWorker, { page, ...options }: MountOptions): PaneStore {
  const desk = deskClient(startWorker, options)
  const store = paneStore(desk, page)
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
  return store
}
