import { fold } from '../../text/clean.ts'
import { actorNames } from '../names.ts'
import { ballotHeader } from '../places.ts'
import { plannedBallots } from '../planned-reads.ts'
import type { PlanRule } from '../rule.ts'

/** Ballots that were promised secret stand under numbers; under an actor's short form anybody can read who gave what. */
export const ballotSecretNamed: PlanRule = {
  codes: ['ballot/secret-named'],
  reads: plannedBallots,
  *check(reading) {
    const { plan } = reading
    if (plan.settings.secret !== true) return
    const names = actorNames(reading)
    for (const ballot of plan.ballots) {
      if (!names.has(fold(ballot.code)) || ballot.marks.every(({ kind }) => kind === 'blank')) continue
      yield { code: 'ballot/secret-named', ...ballotHeader(ballot), values: { header: ballot.code } }
    }
  },
}
