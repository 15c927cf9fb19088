import { paneNoPlanText } from '../../src/core/text/pane-rank.ts'
import { usePane } from '../pane-context.ts'

/** Why a view that needs a plan is empty, and the way on. */
export function NoPlan() {
  const { state, actions } = usePane()
  const broken = state.opened?.view.plan.broken ?? null
  return (
    <section class="card">
      <p>{broken ?? paneNoPlanText.nothing}</p>
      <div class="actions">
        <button type="button" class="primary" onClick={() => actions.show('start')}>
          {paneNoPlanText.toStart}
        </button>
        {broken !== null && (
          <button type="button" onClick={() => actions.show('check')}>
            {paneNoPlanText.toCheck}
          </button>
        )}
      </div>
    </section>
  )
}
