import { paneEnterText } from '../../src/core/text/pane-enter.ts'
import { usePane } from '../pane-context.ts'
import { Notice } from '../parts/notice.tsx'
import { pendingEntries, typedEntries } from './drafts.ts'

/** Tells on other views that entries are waiting to be written. */
export function WaitingNotice() {
  const { state, actions } = usePane()
  const entry = state.opened?.view.entry
  const size = entry ? pendingEntries(entry, typedEntries(state.drafts)).length : 0
  if (size === 0) return null
  return (
    <Notice kind="warning">
      <p>{paneEnterText.waiting(size)}</p>
      <p class="actions">
        <button type="button" onClick={() => actions.show('enter')}>
          {paneEnterText.goOn}
        </button>
      </p>
    </Notice>
  )
}
