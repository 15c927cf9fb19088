import { useEffect, useState } from 'preact/hooks'
import type { ProtocolChanges } from '../../src/core/check/protocol-changes.ts'
import type { FindingsView } from '../../src/core/views/findings-view.ts'
import { usePane } from '../pane-context.ts'

/** What has changed since the earlier protocol that the person has opened; asked anew with every step. */
export function useChanges(findings: FindingsView): ProtocolChanges | null {
  const { state, actions } = usePane()
  const { earlier } = state
  const [changes, setChanges] = useState<ProtocolChanges | null>(null)
  useEffect(() => {
    let isStale = false
    if (earlier === null) setChanges(null)
    else {
      void actions.changesSince(earlier).then((found) => {
        if (!isStale) setChanges(found)
      })
    }
    return () => {
      isStale = true
    }
  }, [actions, earlier, findings])
  return changes
}
