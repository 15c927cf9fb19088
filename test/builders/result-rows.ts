import type { ResultRow } from '../../src/core/plan/ballot.ts'
import type { Placed } from '../../src/core/plan/place.ts'

const columns: ReadonlyMap<string, number> = new Map(
  ['measure', 'points', 'yes', 'no', 'abstentions', 'note'].map((key, index) => [key, index + 1]),
)

/** Rows of *Ergebnisse*, from row 2; what is not named is an empty cell. */
export function resultRows(...rows: readonly Partial<ResultRow>[]): readonly Placed<ResultRow>[] {
  return rows.map((row, index) => ({
    value: { measure: null, points: null, yes: null, no: null, abstentions: null, note: null, ...row },
    place: { sheet: 'Ergebnisse', row: index + 2, columns },
  }))
}

/** One row a measure with its points. */
export function pointRows(points: Readonly<Record<string, number | null>>): readonly Placed<ResultRow>[] {
  return resultRows(...Object.entries(points).map(([measure, given]) => ({ measure, points: given })))
}
