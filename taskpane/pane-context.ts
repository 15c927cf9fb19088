import { createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import type { PaneActions, PaneState } from './pane-state.ts'
import type { PaneStore } from './pane-store.ts'

export const PaneContext = createContext<PaneStore | null>(null)

export interface Pane {
  readonly state: PaneState
  readonly actions: PaneActions
  readonly inExcel: boolean
}

/** State and actions; the component is drawn anew with every change of the state. */
export function usePane(): Pane {
  const store = useContext(PaneContext)
  if (store === null) throw new Error('no pane around this component')
  const [state, setState] = useState(store.state())
  useEffect(() => {
    // Between drawing and this effect something may have happened.
    setState(store.state())
    return store.subscribe(() => setState(store.state()))
  }, [store])
  return { state, actions: store.actions, inExcel: store.inExcel }
}
