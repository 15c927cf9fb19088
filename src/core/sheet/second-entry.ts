import type { Ballot } from '../plan/ballot.ts'
import { measureKey } from '../plan/measure-id.ts'
import { ballotTerms } from './build-plan.ts'
import { readBallots } from './read-ballots.ts'
import type { PlanReading } from './read-plan.ts'

/** The ballots of *Zweiteingabe*, read like those of *Bewertungen*; they never count, they are only compared. */
export function readSecondEntry({ tables, plan }: PlanReading): readonly Ballot[] {
  if (tables.secondEntry.length === 0) return []
  const ids = new Map(
    plan.fields.flatMap(({ measures }) => measures.map(({ value }) => [measureKey(value.id), value.id] as const)),
  )
  return readBallots(tables.secondEntry, plan.actors, ids, ballotTerms(plan.fields, plan.settings))
}
