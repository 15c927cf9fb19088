import { ballotHeader } from '../places.ts'
import type { Rule } from '../rule.ts'

/** An actor who takes no part, but whose column is filled: not counted. */
export const ballotNotEntitled: Rule = {
  codes: ['ballot/not-entitled'],
  *check({ plan }) {
    for (const ballot of plan.ballots) {
      if (ballot.standing !== 'not-entitled' || ballot.marks.every(({ kind }) => kind === 'blank')) continue
      const name = plan.actors.find(({ value }) => value.code === ballot.code)?.value.name ?? ballot.code
      yield { code: 'ballot/not-entitled', ...ballotHeader(ballot), values: { header: ballot.code, name } }
    }
  },
}
