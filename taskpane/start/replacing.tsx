import { type ComponentChildren, type ComponentType, createContext } from 'preact'
import { useContext, useState } from 'preact/hooks'
import { usePane } from '../pane-context.ts'
import { hasUnsavedWork } from '../pane-state.ts'

type Act = () => void

const ReplacingContext = createContext<(act: Act) => void>((act) => act())

/** Does what takes the place of the open workbook; first asks, where work would be lost. */
export function useReplacing(): (act: Act) => void {
  return useContext(ReplacingContext)
}

export interface ReplaceDialogProps {
  readonly act: Act
  readonly onClose: () => void
}

interface ReplacingProps {
  readonly children: ComponentChildren
  /** Asks; `null` until it has been fetched, when nothing can have been opened either. */
  readonly Dialog: ComponentType<ReplaceDialogProps> | null
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
