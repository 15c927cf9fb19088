import fc from 'fast-check'
import type { Plan } from '../../src/core/plan/plan.ts'
import { type Status, statuses } from '../../src/core/plan/status.ts'
import { type RankOptions, rankPlan } from '../../src/core/rank/rank-plan.ts'
import type { FieldRanking } from '../../src/core/rank/result.ts'
import { aBallot, aField, aMeasure, anActor, aPlan } from '../builders/plan.ts'

/** One field's election as a bare table: `cells[i][j]` is what actor i entered for measure j. */
export interface Election {
  readonly ids: readonly string[]
  readonly statuses: readonly (Status | null)[]
  readonly weights: readonly string[]
  readonly cells: readonly (readonly string[])[]
  readonly dots: number | null
  readonly most: number | null
  readonly wanted: number
}

/** Printed with every property; a failure prints the path to its counterexample as well. */
export const seed = 20_240_607

export const options: RankOptions = { seed: 1, rulesVersion: 'test' }

const dirtyCells = ['', '', '-', 'E', '?', '0', '1', '1', '2', '3', '4', '1.5', '-1', 'viel']
const validCells = ['', '', 'E', '?', '0', '1', '1', '2', '3']
const weights = ['1', '1', '2', '0.4', '0.3', '0.2', '0.1', '1.25', '3']

function elections(cells: readonly string[], limited: boolean): fc.Arbitrary<Election> {
  return fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 9 })).chain(([measures, actors]) =>
    fc.record({
      ids: fc.constant(Array.from({ length: measures }, (_, index) => `W${index + 1}`)),
      statuses: fc.array(fc.constantFrom<Status | null>(null, null, null, ...statuses), exactly(measures)),
      weights: fc.array(fc.constantFrom(...weights), exactly(actors)),
      cells: fc.array(fc.array(fc.constantFrom(...cells), exactly(measures)), exactly(actors)),
      dots: limited ? fc.option(fc.integer({ min: 3, max: 9 })) : fc.constant(null),
      most: limited ? fc.option(fc.integer({ min: 1, max: 4 })) : fc.constant(null),
      wanted: fc.integer({ min: 1, max: 6 }),
    }),
  )
}

function exactly(length: number) {
  return { minLength: length, maxLength: length }
}

/** With words, fractions, negative dots and limits: some ballots are rejected. */
export const dirtyElections = elections(dirtyCells, true)

/** Every ballot is valid. */
export const validElections = elections(validCells, false)

function actorCode(index: number): string {
  return `A${index + 1}`
}

/** The election as the field *Wohnen* of a plan. */
export function asPlan(election: Election): Plan {
  const { ids, weights, cells } = election
  return aPlan({
    settings: { dotsPerActor: election.dots, maxDotsPerMeasure: election.most },
    actors: weights.map((_, index) => anActor({ code: actorCode(index) }, index + 2)),
    fields: [
      aField({
        method: 'Punkte',
        prioritisedWanted: election.wanted,
        measures: ids.map((id, index) => aMeasure({ id, status: election.statuses[index] ?? null, row: index + 2 })),
      }),
    ],
    ballots: cells.map((row, index) =>
      aBallot({
        code: actorCode(index),
        column: index + 2,
        weight: weights[index] ?? '1',
        marks: Object.fromEntries(ids.map((id, at) => [id, row[at] ?? ''])),
      }),
    ),
  })
}

export function onlyField(plan: Plan): FieldRanking {
  const [field] = rankPlan(plan, options).fields
  if (!field) throw new Error('the plan has no field')
  return field
}

export function rankElection(election: Election): FieldRanking {
  return onlyField(asPlan(election))
}
