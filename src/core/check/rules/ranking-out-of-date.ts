import { placeAt } from '../places.ts'
import type { PlanRule } from '../rule.ts'
import { readsStampedRanks, stampedRanks } from '../stamped-ranks.ts'

/** Ranks that were computed from something else than what stands in the plan now. */
export const rankingOutOfDate: PlanRule = {
  codes: ['measure/ranking-out-of-date'],
  reads: readsStampedRanks,
  *check(reading) {
    for (const { row, rankedAt, upToDate } of stampedRanks(reading)) {
      if (upToDate) continue
      yield { code: 'measure/ranking-out-of-date', ...placeAt(row.table, row.place.row, 'rank'), values: { rankedAt } }
    }
  },
}
