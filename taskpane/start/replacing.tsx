import { type ComponentChildren, createContext } from 'preact'
import { useContext, useState } from 'preact/hooks'
import type { Later } from '../later.ts'
import { usePane } from '../pane-context.ts'
import { hasUnsavedWork } from '../pane-store.ts'

export type Act = () => void

const ReplacingContext = createContext<(act: Act) => void>((act) => act())

/** Does what takes the place of the open workbook; first asks, where work would be lost. */
export function useReplacing(): (act: Act) => void {
  return useContext(ReplacingContext)
}

interface ReplacingProps {
  readonly children: ComponentChildren
  /** Asks; `null` until it has been fetched, when nothing can have been opened either. */
  readonly Dialog: Later['ReplaceDialog'] | null
}

export function Replacing({ children, Dialog }: ReplacingProps) {
  const { state } = usePane()
  const [waiting, setWaiting] = useState<{ readonly act: Act } | null>(null)
  const replace = (act: Act) => {
    if (hasUnsavedWork(state)) setWaiting({ act })
    else act()
  }
  return (
    <ReplacingContext.Provider value={replace}>
      {children}
      {waiting && Dialog && <Dialog act={waiting.act} onClose={() => setWaiting(null)} />}
    </ReplacingContext.Provider>
  )
}
