import { render } from 'preact'
import type { EditableHost } from '../src/app/host.ts'
import { type DeskWorker, deskClient } from '../src/host/browser/desk-client.ts'
import { App } from './app.tsx'
import { PaneContext } from './pane-context.ts'
import { hasUnsavedWork } from './pane-state.ts'
import { type Page, type PaneStore, paneStore } from './pane-store.ts'
import { whenIdle } from './when-idle.ts'

interface MountOptions {
  readonly page: Page
  /** The program that the page lives in, where its workbook is the one on the desk. */
  readonly host?: EditableHost
}

/** Draws the pane; `startWorker` differs between the served pages and the single file. */
export function mount(startWorker: () => DeskWorker, { page, host }: MountOptions): PaneStore {
  const desk = deskClient(startWorker, host ? { host } : {})
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
