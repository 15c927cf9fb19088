import { type ComponentChildren, createContext } from 'preact'
import { useContext, useEffect, useRef, useState } from 'preact/hooks'
import { startText } from '../../src/core/text/pane-start.ts'
import { pendingEntries, typedEntries } from '../enter/drafts.ts'
import { PaneContext, usePane } from '../pane-context.ts'
import { hasUnsavedWork } from '../pane-store.ts'

type Act = () => void

const ReplacingContext = createContext<(act: Act) => void>((act) => act())

/** Does what takes the place of the open workbook; first asks, where work would be lost. */
export function useReplacing(): (act: Act) => void {
  return useContext(ReplacingContext)
}

export function Replacing({ children }: { readonly children: ComponentChildren }) {
  const { state } = usePane()
  const [waiting, setWaiting] = useState<{ readonly act: Act } | null>(null)
  const replace = (act: Act) => {
    if (hasUnsavedWork(state)) setWaiting({ act })
    else act()
  }
  return (
    <ReplacingContext.Provider value={replace}>
      {children}
      {waiting && <ReplaceDialog act={waiting.act} onClose={() => setWaiting(null)} />}
    </ReplacingContext.Provider>
  )
}

function ReplaceDialog({ act, onClose }: { readonly act: Act; readonly onClose: () => void }) {
  const { state, actions } = usePane()
  const store = useContext(PaneContext)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const proceed = () => {
    dialog.current?.close()
    act()
  }
  const saveFirst = async () => {
    dialog.current?.close()
    const entry = state.opened?.view.entry
    const pending = entry ? pendingEntries(entry, typedEntries(state.drafts)) : []
    if (pending.length > 0 && !(await actions.enter(pending))) return
    await actions.saveCopy()
    // Saving may have come to nothing; the problem then stands in the page.
    if (store !== null && !hasUnsavedWork(store.state())) act()
  }
  return (
    <dialog ref={dialog} aria-labelledby="replace-title" aria-describedby="replace-text" onClose={onClose}>
      <h2 id="replace-title">{startText.replaceTitle}</h2>
      <p id="replace-text">{startText.replace(state.opened?.file.name ?? '')}</p>
      <div class="actions">
        <button type="button" class="primary" onClick={() => void saveFirst()}>
          {startText.replaceSave}
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
