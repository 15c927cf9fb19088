import { fewestBallots } from '../../rank/publication.ts'
import { plannedBallots } from '../planned-reads.ts'
import type { PlanRule } from '../rule.ts'
import { headerOfBallots, turnouts } from '../turnout.ts'

/** Ballots that were promised secret, but so few that their marks give away who made them. */
export const ballotTooFewForSecrecy: PlanRule = {
  codes: ['ballot/too-few-for-secrecy'],
  reads: plannedBallots,
  *check(reading) {
    if (reading.plan.settings.secret !== true) return
    for (const { field, ballots } of turnouts(reading)) {
      if (ballots >= fewestBallots) continue
      const values = { field: field.name, ballots, least: fewestBallots }
      yield { code: 'ballot/too-few-for-secrecy', ...headerOfBallots(reading), values }
    }
  },
}
