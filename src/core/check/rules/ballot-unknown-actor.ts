import { nearest } from '../../text/nearest.ts'
import { ballotHeader } from '../places.ts'
import { plannedBallots } from '../planned-reads.ts'
import type { PlanRule } from '../rule.ts'

/** A column that reads as a ballot under a header that names no actor: not counted. */
export const ballotUnknownActor: PlanRule = {
  codes: ['ballot/unknown-actor'],
  reads: plannedBallots,
  *check({ plan }) {
    const codes = plan.actors.flatMap(({ value }) => (value.code === null ? [] : [value.code]))
    for (const ballot of plan.ballots) {
      if (ballot.standing !== 'unknown-actor') continue
      const values = { header: ballot.code, nearest: nearest(ballot.code, codes) }
      yield { code: 'ballot/unknown-actor', ...ballotHeader(ballot), values }
    }
  },
}
