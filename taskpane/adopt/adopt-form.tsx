import { proposalText } from '../../src/core/text/pane-proposal.ts'
import { usePane } from '../pane-context.ts'
import { ColourChoices } from './colour-choices.tsx'
import { ColumnChoices } from './column-choices.tsx'
import { PriorityChoices } from './priority-choices.tsx'
import { SheetChoices } from './sheet-choices.tsx'
import { type Answering, useProposal } from './use-proposal.ts'
import { WordChoices } from './word-choices.tsx'

/** All of it proposed, all of it to be changed, and one button. */
export function AdoptForm() {
  const answering = useProposal()
  if (answering.view === null) return <p class="hint">{proposalText.reading}</p>
  return <Choices answering={answering} />
}

function Choices({ answering }: { readonly answering: Answering }) {
  const { state, actions } = usePane()
  const { view, adopted } = answering
  if (view === null) return null
  return (
    <>
      <p class="lead">{proposalText.intro}</p>
      {view.sheets.length > 1 && <SheetChoices sheets={view.sheets} answering={answering} />}
      <ColumnChoices columns={view.columns} answering={answering} />
      {view.colours.length > 0 && <ColourChoices colours={view.colours} answering={answering} />}
      {view.words.length > 0 && <WordChoices words={view.words} answering={answering} />}
      {view.priority && <PriorityChoices priority={view.priority} answering={answering} />}
      <section class="adopt-bar no-print" aria-label={proposalText.bar}>
        <div>
          <p>
            <strong>{view.summary}</strong>
          </p>
          {view.remarks.length > 0 && (
            <details>
              <summary>{proposalText.remarks(view.remarks.length)}</summary>
              <ul>
                {view.remarks.map((remark) => (
                  <li key={remark}>{remark}</li>
                ))}
              </ul>
            </details>
          )}
        </div>
        <div class="actions">
          <button
            type="button"
            class="primary"
            disabled={state.busy !== null}
            onClick={() => void actions.adopt(adopted())}
          >
            {proposalText.adopt}
          </button>
          <button type="button" disabled={state.busy !== null} onClick={() => actions.show('start')}>
            {proposalText.back}
          </button>
        </div>
      </section>
    </>
  )
}
