import type { DecisionKind } from '../../plan/decision.ts'
import { measureRows } from '../measure-rows.ts'
import { placeAt } from '../places.ts'
import type { PlanRule } from '../rule.ts'

/** Whoever takes note of an order, recommends it or puts it off has not decided it. */
const deciding: ReadonlySet<DecisionKind> = new Set(['Beschluss', 'Zustimmung', 'Änderung'])

/**
 * The decision may lie ahead, because papers go out before the meeting. A row whose *Art* is missing is asked for it by a
 * finding of its own.
 */
export const decidedRankWithoutDecision: PlanRule = {
  codes: ['measure/decided-rank-without-decision'],
  reads: { measures: ['id', 'decidedRank'], decisions: ['kind', 'scope'] },
  *check(reading) {
    const decided = reading.plan.decisions.some(
      ({ value }) => value.scope === 'Rangfolge' && (value.kind === null || deciding.has(value.kind)),
    )
    if (decided) return
    for (const { table, value, place } of measureRows(reading)) {
      if (value.decidedRank === null) continue
      const values = { rank: value.decidedRank }
      yield { code: 'measure/decided-rank-without-decision', ...placeAt(table, place.row, 'decidedRank'), values }
    }
  },
}
