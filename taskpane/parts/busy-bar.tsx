import { paneText } from '../../src/core/text/pane.ts'
import { usePane } from '../pane-context.ts'

/** What is being done, how far it is, and a way out. */
export function BusyBar() {
  const { state, actions } = usePane()
  const { busy } = state
  if (busy === null) return null
  return (
    <div class="busy">
      <label class="busy-text">
        {paneText.busy[busy.verb]}
        {busy.stage !== null && <span class="busy-stage"> {paneText.stages[busy.stage]} …</span>}
        <progress />
      </label>
      <button type="button" onClick={actions.cancel}>
        {paneText.cancel}
      </button>
    </div>
  )
}
