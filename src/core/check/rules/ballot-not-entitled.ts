import { ballotHeader } from '../places.ts'
import { plannedBallots } from '../planned-reads.ts'
import type { PlanRule } from '../rule.ts'

/** An actor who takes no part, but whose column is filled: not counted. */
export const ballotNotEntitled: PlanRule = {
  codes: ['ballot/not-entitled'],
  reads: plannedBallots,
  *check({ plan }) {
    for (const ballot of plan.ballots) {
      if (ballot.standing !== 'not-entitled' || ballot.marks.every(({ kind }) => kind === 'blank')) continue
      const name = plan.actors.find(({ value }) => value.code === ballot.code)?.value.name ?? ballot.code
      yield { code: 'ballot/not-entitled', ...ballotHeader(ballot), values: { header: ballot.code, name } }
    }
  },
}
