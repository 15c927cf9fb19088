import { paneText } from '../../src/core/text/pane.ts'
import { proposalText } from '../../src/core/text/pane-proposal.ts'
import { AdoptForm } from '../adopt/adopt-form.tsx'
import { usePane } from '../pane-context.ts'

/** How a foreign list would be taken over, for a person to look at and to change. */
export function AdoptView() {
  const { state, actions } = usePane()
  const { opened } = state
  return (
    <>
      <h1 tabIndex={-1}>{paneText.views.adopt}</h1>
      {opened && (opened.view.plan.lists.length > 0 || opened.view.plan.mayBeList) ? (
        <AdoptForm key={opened.file} />
      ) : (
        <div class="card">
          <p>{proposalText.nothing}</p>
          <div class="actions">
            <button type="button" class="primary" onClick={() => actions.show('start')}>
              {proposalText.toStart}
            </button>
          </div>
        </div>
      )}
    </>
  )
}
