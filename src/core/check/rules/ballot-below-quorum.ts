import { compare, fromTyped, multiply, whole } from '../../rank/fraction.ts'
import { plannedBallots } from '../planned-reads.ts'
import type { PlanRule } from '../rule.ts'
import { headerOfBallots, turnouts } from '../turnout.ts'

/** A field's turnout, in ballots and not in weights, stays below *Mindestbeteiligung*. */
export const ballotBelowQuorum: PlanRule = {
  codes: ['ballot/below-quorum'],
  reads: plannedBallots,
  *check(reading) {
    const { quorum } = reading.plan.settings
    if (quorum === null) return
    for (const { field, ballots, eligible } of turnouts(reading)) {
      if (compare(whole(ballots), multiply(fromTyped(quorum), whole(eligible))) >= 0) continue
      const values = { field: field.name, ballots, eligible, share: ballots / eligible, quorum }
      yield { code: 'ballot/below-quorum', ...headerOfBallots(reading), values }
    }
  },
}
