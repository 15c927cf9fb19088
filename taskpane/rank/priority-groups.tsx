import { paneRankText } from '../../src/core/text/pane-rank.ts'
import type { PriorityGroup } from '../../src/core/views/ranking-view.ts'
import { MeasureName } from './measure-name.tsx'

/** Agreed priorities, best first. Within a group there is no order, hence no numbers and no bars. */
export function PriorityGroups({ groups }: { readonly groups: readonly PriorityGroup[] }) {
  return (
    <div class="groups">
      {groups.map(({ label, name, prioritised, lines }) => (
        <div key={label} class="group" data-prioritised={prioritised || undefined}>
          <h3>{paneRankText.group(name, prioritised, lines.length)}</h3>
          <ul class="plain">
            {lines.map(({ id, title, decidedRank }) => (
              <li key={id}>
                <MeasureName id={id} title={title} />
                {decidedRank !== null && <span class="hint"> – {paneRankText.decided(decidedRank)}</span>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
