import { useContext, useEffect, useRef } from 'preact/hooks'
import { startText } from '../../src/core/text/pane-start.ts'
import { pendingEntries, typedEntries } from '../enter/drafts.ts'
import { PaneContext, usePane } from '../pane-context.ts'
import { hasUnsavedWork } from '../pane-state.ts'
import type { ReplaceDialogProps } from './replacing.tsx'

/** Unsaved work: saves it first, gives it up, or stays. */
export function ReplaceDialog({ act, onClose }: ReplaceDialogProps) {
  const { state, actions } = usePane()
  const store = useContext(PaneContext)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const entry = state.opened?.view.entry
  const pending = entry ? pendingEntries(entry, typedEntries(state.drafts)) : []
  const isEntryWaiting = pending.length > 0
  const proceed = () => {
    dialog.current?.close()
    act()
  }
  const saveFirst = async () => {
    dialog.current?.close()
    if (isEntryWaiting && !(await actions.enter(pending))) return
    await actions.saveCopy()
    // Saving may have come to nothing; the problem then stands in the page.
    if (store !== null && !hasUnsavedWork(store.state())) act()
  }
  return (
    <dialog ref={dialog} aria-labelledby="replace-title" aria-describedby="replace-text" onClose={onClose}>
      <h2 id="replace-title">{startText.replaceTitle}</h2>
      <p id="replace-text">{startText.replace(state.opened?.file.name ?? '', isEntryWaiting)}</p>
      <div class="actions">
        <button type="button" class="primary" onClick={() => void saveFirst()}>
          {startText.replaceSave(isEntryWaiting)}
        </button>
        <button type="button" onClick={proceed}>
          {startText.replaceDiscard}
        </button>
        <button type="button" onClick={() => dialog.current?.close()}>
          {startText.replaceCancel}
        </button>
      </div>
    </dialog>
  )
}
