import { paneRankText } from '../../src/core/text/pane-rank.ts'
import type { FieldRankingView, RankedLine } from '../../src/core/views/ranking-view.ts'
import { MeasureName } from './measure-name.tsx'

/** Place, measure and result, with a line where the prioritised ones end. */
export function RankTable({ field }: { readonly field: FieldRankingView }) {
  const { name, lines, barLegend } = field
  const above = lines.filter(({ prioritised }) => prioritised)
  const below = lines.filter(({ prioritised }) => !prioritised)
  const hasRemarks = lines.some(({ agreement, contested }) => agreement !== null || contested)
  return (
    <div>
      <table class="rank-table">
        <caption class="unseen">{paneRankText.table(name)}</caption>
        <thead>
          <tr>
            <th scope="col" class="number">
              {paneRankText.place}
            </th>
            <th scope="col">{paneRankText.measure}</th>
            <th scope="col">{paneRankText.result}</th>
            {hasRemarks && <th scope="col">{paneRankText.agreement}</th>}
          </tr>
        </thead>
        <tbody data-prioritised>
          {above.map((line) => (
            <RankRow key={line.id} line={line} hasRemarks={hasRemarks} />
          ))}
          <tr class="rank-cut">
            <td colSpan={hasRemarks ? 4 : 3}>{cutText(above.length, below.length)}</td>
          </tr>
        </tbody>
        <tbody>
          {below.map((line) => (
            <RankRow key={line.id} line={line} hasRemarks={hasRemarks} />
          ))}
        </tbody>
      </table>
      {barLegend !== null && <p class="hint rank-legend">{barLegend}</p>}
    </div>
  )
}

function cutText(above: number, below: number): string {
  if (above === 0) return paneRankText.noneAbove
  return below === 0 ? paneRankText.noneBelow : paneRankText.cut
}

interface RankRowProps {
  readonly line: RankedLine
  /** The table has a column for agreement. */
  readonly hasRemarks: boolean
}

function RankRow({ line, hasRemarks }: RankRowProps) {
  const { id, title, place, shared, prioritised, result, bar, agreement, contested, decidedRank } = line
  const remarks = [agreement, contested ? paneRankText.contested : null].filter((remark) => remark !== null)
  return (
    <tr>
      <td class="number rank-place">{place}</td>
      <th scope="row">
        <MeasureName id={id} title={title} /> {prioritised && <span class="badge">{paneRankText.prioritised}</span>}{' '}
        {shared && <span class="badge minor-badge">{paneRankText.shared}</span>}
        {decidedRank !== null && <small>{paneRankText.decided(decidedRank)}</small>}
      </th>
      <td>
        <div class="rank-result">
          <span>{result}</span>
          {bar !== null && (
            <span class="rank-track">
              <span class="rank-bar" style={{ '--length': `${bar * 100}%` }} />
            </span>
          )}
        </div>
      </td>
      {hasRemarks && (
        <td class="rank-remarks" data-label={paneRankText.agreement}>
          {remarks.join(' · ')}
        </td>
      )}
    </tr>
  )
}
