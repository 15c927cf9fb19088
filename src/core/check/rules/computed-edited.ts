import type { Plan } from '../../plan/plan.ts'
import { rankPlan } from '../../rank/rank-plan.ts'
import { placeAt } from '../places.ts'
import type { PlanRule } from '../rule.ts'
import { rulesVersion } from '../rules-version.ts'
import { readsStampedRanks, stampedRanks } from '../stamped-ranks.ts'

/** The rank no longer is what the program wrote from the very same input: somebody changed the cell. */
export const computedEdited: PlanRule = {
  codes: ['measure/computed-edited'],
  reads: readsStampedRanks,
  *check(reading) {
    const current = stampedRanks(reading).filter(({ upToDate }) => upToDate)
    if (current.length === 0) return
    const ranks = computedRanks(reading.plan)
    for (const { row } of current) {
      const { id, rank } = row.value
      const computed = ranks.get(id ?? '') ?? null
      // What cannot be read as a rank is told as that.
      if (rank === computed || row.unread?.has('rank')) continue
      yield {
        code: 'measure/computed-edited',
        ...placeAt(row.table, row.place.row, 'rank'),
        values: { rank, computed },
      }
    }
  },
}

/** Number of the measure → its rank. The seed decides nothing about ranks. */
function computedRanks(plan: Plan): ReadonlyMap<string, number | null> {
  const { fields } = rankPlan(plan, { seed: 1, rulesVersion })
  return new Map(fields.flatMap(({ ranking }) => ranking.map(({ measure, rank }) => [measure.value.id, rank] as const)))
}
