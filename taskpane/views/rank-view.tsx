import { paneText } from '../../src/core/text/pane.ts'
import { excelText } from '../../src/core/text/pane-excel.ts'
import { paneRankText } from '../../src/core/text/pane-rank.ts'
import type { FieldRankingView } from '../../src/core/views/ranking-view.ts'
import { progressOf, typedEntries } from '../enter/drafts.ts'
import { usePane } from '../pane-context.ts'
import { Notice } from '../parts/notice.tsx'
import { FieldRanking } from '../rank/field-ranking.tsx'
import { JumpList } from '../rank/jump-list.tsx'
import { NoPlan } from '../rank/no-plan.tsx'
import { WriteRanks } from '../rank/write-ranks.tsx'

/** The priorities of every action field, and how they came about. */
export function RankView() {
  const { state, actions, inExcel } = usePane()
  const view = state.opened?.view
  const ranking = view?.plan.broken === null ? view.ranking : null
  const hasNothing = view?.plan.measures === 0
  const canEnter = view?.entry != null && progressOf(view.entry, typedEntries(state.drafts)).all > 0
  return (
    <>
      <h1 tabIndex={-1}>{paneText.views.rank}</h1>
      {ranking === null ? (
        <NoPlan />
      ) : (
        <>
          <div class="rank-head no-print">
            <p class="hint">{hasNothing ? (inExcel ? excelText : paneRankText).noMeasures : paneRankText.intro}</p>
            <button
              type="button"
              class={canEnter ? 'primary' : undefined}
              disabled={state.busy !== null || hasNothing}
              onClick={() => actions.show('enter')}
            >
              {paneRankText.enter}
            </button>
          </div>
          {ranking.notes.length > 0 && (
            <Notice kind="info">
              <h2 class="notice-heading">{paneRankText.notes}</h2>
              <ul class="plain">
                {ranking.notes.map((note) => (
                  <li key={note}>{note}</li>
                ))}
              </ul>
            </Notice>
          )}
          {ranking.fields.some(hasRanks) && <WriteRanks />}
          {ranking.fields.some(hasInternal) && <p class="hint">{paneRankText.internal}</p>}
          <div class="rank-columns">
            {ranking.fields.length > 1 && <JumpList fields={ranking.fields} />}
            <div class="rank-fields">
              {ranking.fields.map((field) => (
                <FieldRanking key={field.code} field={field} />
              ))}
            </div>
          </div>
        </>
      )}
    </>
  )
}

function hasRanks({ lines }: FieldRankingView): boolean {
  return lines.length > 0
}

function hasInternal({ lines }: FieldRankingView): boolean {
  return lines.some(({ agreement, contested }) => agreement !== null || contested)
}
