import { paneRankText } from '../../src/core/text/pane-rank.ts'
import type { FieldRankingView } from '../../src/core/views/ranking-view.ts'
import { fieldHeadingId } from './jump-list.tsx'
import { MeasureName } from './measure-name.tsx'
import { PriorityGroups } from './priority-groups.tsx'
import { RankTable } from './rank-table.tsx'

/** One action field: how it was ranked, the result, and what is not in it. */
export function FieldRanking({ field }: { readonly field: FieldRankingView }) {
  const { code, name, method, sentences, lines, groups, unranked, unrankedHeading, rejected } = field
  return (
    <section class="card" aria-labelledby={fieldHeadingId(code)}>
      <h2 id={fieldHeadingId(code)} class="field-heading" tabIndex={-1}>
        <span class="field-code">{code}</span> {name}
      </h2>
      <p class="rank-method">{method}</p>
      {lines.length > 0 && <RankTable field={field} />}
      {groups.length > 0 && <PriorityGroups groups={groups} />}
      {sentences.length > 0 && (
        <ul class="plain hint">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {unranked.length > 0 && (
        <div class="rank-rest">
          <h3>{paneRankText.unranked(unrankedHeading, unranked.length)}</h3>
          {[...new Set(unranked.map(({ why }) => why))].map((reason) => (
            <div key={reason}>
              <p class="hint">{reason}</p>
              <ul class="plain rank-rest-list">
                {unranked
                  .filter(({ why }) => why === reason)
                  .map(({ id, title }) => (
                    <li key={id}>
                      <MeasureName id={id} title={title} />
                    </li>
                  ))}
              </ul>
            </div>
          ))}
        </div>
      )}
      {rejected.length > 0 && (
        <div class="rank-rest">
          <h3>{paneRankText.rejected(rejected.length)}</h3>
          <ul class="plain">
            {rejected.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
