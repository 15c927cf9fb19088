import type { Plan, PlannedField } from '../../src/core/plan/plan.ts'
import type { Settings } from '../../src/core/plan/settings.ts'
import { toText } from '../../src/core/rank/fraction.ts'
import { rankPlan } from '../../src/core/rank/rank-plan.ts'
import type { FieldRanking, Fraction, RankedMeasure } from '../../src/core/rank/result.ts'
import { aField, aPlan, ballotTable, measures } from './plan.ts'

export type MarkRows = Readonly<Record<string, readonly (string | number)[]>>

interface RankCase {
  readonly settings?: Partial<Settings>
  readonly field?: Partial<PlannedField>
  readonly weights?: readonly (string | number)[]
  readonly plan?: Partial<Omit<Plan, 'settings'>>
}

/** A field whose ballots are this table: one row a measure, one column an actor A, B, C … */
export function rankTable(
  rows: MarkRows,
  { settings = {}, field = {}, weights = [], plan = {} }: RankCase = {},
): FieldRanking {
  const width = Math.max(0, ...Object.values(rows).map(({ length }) => length))
  const codes = Array.from({ length: width }, (_, at) => String.fromCharCode(65 + at))
  const [ranked] = rankPlan(
    aPlan({
      settings,
      fields: [aField({ measures: measures(...Object.keys(rows)), ...field })],
      ballots: ballotTable(codes, rows, weights),
      ...plan,
    }),
    { seed: 1, rulesVersion: 'test' },
  ).fields
  if (!ranked) throw new Error('no field')
  return ranked
}

export function fractionText(value: Fraction | null): string | null {
  return value && toText(value)
}

/** `W2 1 1/2 none`: number, rank, score and tie-break of every ranked measure, best first. */
export function places({ ranking }: FieldRanking): readonly string[] {
  return ranking.map(({ measure, rank, score, tieBreak }) =>
    [measure.value.id, rank, fractionText(score), tieBreak].join(' '),
  )
}

/** `W9 quorum`. */
export function left({ unranked }: FieldRanking): readonly string[] {
  return unranked.map(({ measure, reason }) => `${measure.value.id} ${reason}`)
}

export function rowOf({ ranking }: FieldRanking, id: string): RankedMeasure {
  const row = ranking.find(({ measure }) => measure.value.id === id)
  if (!row) throw new Error(`${id} is not ranked`)
  return row
}
