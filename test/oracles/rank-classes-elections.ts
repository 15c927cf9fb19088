import fc from 'fast-check'
import type { Plan } from '../../src/core/plan/plan.ts'
import { type Status, statuses } from '../../src/core/plan/status.ts'
import type { FieldRanking } from '../../src/core/rank/result.ts'
import { aBallot, aField, aMeasure, anActor, aPlan } from '../builders/plan.ts'
import { type ClassInput, type ClassResult, rankClassesNaively } from './rank-classes.ts'
import { byId } from './rank-classes-result.ts'
import { type Wording, wordings } from './rank-classes-wordings.ts'
import { onlyField } from './rank-elections.ts'

/** One field's election by classes or grades as a bare table: `cells[i][j]` is what actor i entered for measure j. */
export interface ClassElection {
  readonly wording: Wording
  readonly ids: readonly string[]
  readonly statuses: readonly (Status | null)[]
  readonly weights: readonly string[]
  readonly cells: readonly (readonly string[])[]
  readonly quorum: string | null
  readonly wanted: number
}

function exactly(length: number) {
  return { minLength: length, maxLength: length }
}

const weights = ['1', '1', '2', '0.5', '0.3', '1.25']

function elections(among: readonly Wording[], faulty: boolean): fc.Arbitrary<ClassElection> {
  const size = (min: number, max: number) => fc.integer({ min, max })
  const shape = fc.tuple(fc.constantFrom(...among), size(1, 7), size(0, 8), fc.boolean())
  return shape.chain(([wording, measures, actors, even]) => {
    const grade = fc.constantFrom(...wording.grades)
    const silent = fc.constantFrom('', '', '-', 'E', '?')
    const fault = fc.constantFrom(...wording.faults)
    const cell = fc.oneof(
      { weight: 40, arbitrary: grade },
      { weight: even ? 2 : 12, arbitrary: silent },
      ...(faulty ? [{ weight: 1, arbitrary: fault }] : []),
    )
    return fc.record({
      wording: fc.constant(wording),
      ids: fc.constant(Array.from({ length: measures }, (_, index) => `W${index + 1}`)),
      statuses: fc.array(fc.constantFrom<Status | null>(null, null, null, ...statuses), exactly(measures)),
      // Equal weights and few gaps meet ties and exact thirds.
      weights: fc.array(fc.constantFrom(...(even ? ['1'] : weights)), exactly(actors)),
      cells: fc.array(fc.array(cell, exactly(measures)), exactly(actors)),
      quorum: fc.constantFrom(null, null, '0.5', '0.75', '0.3', '1'),
      wanted: fc.integer({ min: 1, max: 5 }),
    })
  })
}

/** Some ballots hold a word or a number that is no grade of the scale, and are rejected. */
export const faultyElections = elections(wordings, true)

/** Every ballot is valid. */
export const soundElections = elections(wordings, false)

/** The election as the field *Wohnen* of a plan. */
export function asClassPlan({ wording, ids, weights: given, cells, ...election }: ClassElection): Plan {
  const code = (index: number) => `A${index + 1}`
  return aPlan({
    settings: { ...wording.settings, quorum: election.quorum === null ? null : Number(election.quorum) },
    actors: given.map((_, index) => anActor({ code: code(index) }, index + 2)),
    fields: [
      aField({
        method: wording.form,
        prioritisedWanted: election.wanted,
        measures: ids.map((id, index) => aMeasure({ id, status: election.statuses[index] ?? null, row: index + 2 })),
      }),
    ],
    ballots: cells.map((row, index) =>
      aBallot({
        code: code(index),
        column: index + 2,
        weight: given[index] ?? '1',
        marks: Object.fromEntries(ids.map((id, at) => [id, row[at] ?? ''])),
      }),
    ),
  })
}

export function rankClasses(election: ClassElection): FieldRanking {
  return onlyField(asClassPlan(election))
}

function asInput({ wording, statuses: given, ...election }: ClassElection): ClassInput {
  return {
    ...election,
    form: wording.form,
    scale: wording.scale,
    out: given.map((status) => status === 'nicht weiterverfolgt'),
  }
}

/** What the naive ranking says, laid out as `figures` lays out the ranking. */
export function naiveFigures(election: ClassElection): ClassResult {
  const result = rankClassesNaively(asInput(election))
  return { ...result, rows: byId(result.rows) }
}

/** An election of weight 1 without quorum or statuses; `rows` are the measures, as in the sheet. */
export function anElection(
  wording: Wording,
  rows: Readonly<Record<string, readonly string[]>>,
  values: Partial<ClassElection> = {},
): ClassElection {
  const ids = Object.keys(rows)
  const columns = Object.values(rows)
  const actors = Array.from({ length: Math.max(...columns.map(({ length }) => length)) }, (_, at) => at)
  return {
    wording,
    ids,
    statuses: ids.map(() => null),
    weights: actors.map(() => '1'),
    cells: actors.map((at) => columns.map((cells) => cells[at] ?? '')),
    quorum: null,
    wanted: 5,
    ...values,
  }
}
