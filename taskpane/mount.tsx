import { render } from 'preact'
import type { DeskClient } from '../src/host/browser/desk-client.ts'
import { App } from './app.tsx'
import type { FileParts } from './file-parts.ts'
import { PaneContext } from './pane-context.ts'
import { hasUnsavedWork } from './pane-state.ts'
import { type Page, type PaneStore, paneStore } from './pane-store.ts'
import { whenIdle } from './when-idle.ts'

interface MountOptions {
  readonly page: Page
  readonly files: FileParts | null
}

/** Draws the pane. How the desk is reached differs between the served pages, the single file and Excel. */
export function mount(desk: DeskClient, { page, files }: MountOptions): PaneStore {
  const store = paneStore(desk, page)
  addEventListener('beforeunload', (event) => {
    if (hasUnsavedWork(store.state())) event.preventDefault()
  })
  const root = document.getElementById('pane')
  if (root === null) throw new Error('the page has no place for the pane')
  root.textContent = ''
  render(
    <PaneContext.Provider value={store}>
      <App files={files} />
    </PaneContext.Provider>,
    root,
  )
  whenIdle(() => desk.prepare())
  return store
}
