import type { Actor } from '../../plan/actor.ts'
import type { Ballot } from '../../plan/ballot.ts'
import { areSlipsOfEachOther, organisationKey, organisationWords } from '../organisation-name.ts'
import { ballotHeader } from '../places.ts'
import { plannedBallots } from '../planned-reads.ts'
import type { PlanRule } from '../rule.ts'

/**
 * Two filled columns that count, under two short forms, of what is one organisation: a name or an alias they share, the
 * same name spelled in another way, or with a slip of the hand.
 */
export const ballotSameOrganisation: PlanRule = {
  codes: ['ballot/same-organisation'],
  reads: plannedBallots,
  *check({ plan }) {
    const actors = new Map(plan.actors.map(({ value }) => [value.code, value]))
    const earlier = new Map<string, Voter>()
    const voters: Voter[] = []
    for (const ballot of plan.ballots) {
      const actor = actors.get(ballot.code)
      if (!actor || ballot.standing !== 'entitled' || ballot.marks.every(({ kind }) => kind === 'blank')) continue
      const keys = keysOf(actor)
      const words = organisationWords(actor.name ?? '')
      const same =
        keys.flatMap((key) => earlier.get(key) ?? [])[0] ?? voters.find((one) => areSlipsOfEachOther(one.words, words))
      const voter = { ballot, actor, words }
      for (const key of keys) if (!earlier.has(key)) earlier.set(key, voter)
      voters.push(voter)
      if (!same) continue
      const values = { header: ballot.code, first: same.ballot.code, organisation: same.actor.name ?? same.ballot.code }
      yield { code: 'ballot/same-organisation', ...ballotHeader(ballot), values }
    }
  },
}

interface Voter {
  readonly ballot: Ballot
  readonly actor: Actor
  readonly words: readonly string[]
}

function keysOf({ code, name, aliases }: Actor): readonly string[] {
  return [code, name, ...(aliases ?? [])].flatMap((one) => organisationKey(one ?? '') || [])
}
