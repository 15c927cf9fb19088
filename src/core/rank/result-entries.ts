import type { ResultRow } from '../plan/ballot.ts'
import { measureKey } from '../plan/measure-id.ts'
import type { Placed } from '../plan/place.ts'
import type { Plan, PlannedField } from '../plan/plan.ts'
import { ownersByKey } from './measure-owners.ts'

/** The cells of *Ergebnisse* that hold figures, in the order of the sheet. */
const figureKeys = ['points', 'yes', 'no', 'abstentions'] as const

export type FigureKey = (typeof figureKeys)[number]

/** The first figure that the row holds; `null` where it holds none, and so says nothing. */
export function firstFigure({ value }: Placed<ResultRow>): FigureKey | null {
  return figureKeys.find((key) => value[key] !== null) ?? null
}

/** The rows of one measure that hold figures: more than one contradict each other, whatever they say. */
export interface ResultEntry {
  /** Number of the measure, as in the plan. */
  readonly measure: string
  readonly rows: readonly Placed<ResultRow>[]
}

/** What *Ergebnisse* says of each field's measures, in the order of the rows; measures without a figure are left out. */
export function resultEntries(plan: Plan): ReadonlyMap<PlannedField, readonly ResultEntry[]> {
  const rows = rowsByKey(plan.results)
  const entries = new Map(plan.fields.map((field): [PlannedField, ResultEntry[]] => [field, []]))
  const owners = rows.size === 0 ? new Map<string, never>() : ownersByKey(plan.fields)
  for (const [key, found] of rows) {
    const owner = owners.get(key)
    if (owner) entries.get(owner.field)?.push({ measure: owner.measure, rows: found })
  }
  return entries
}

/** What *Ergebnisse* says of measures whose field is missing or unknown, in the order of *Maßnahmen*. */
export function entriesWithoutField({ fields, excluded, results }: Plan): readonly ResultEntry[] {
  const ids = new Map(
    excluded.flatMap(({ id, why }) =>
      id !== null && (why === 'unknown-field' || why === 'no-field') ? [[measureKey(id), id] as const] : [],
    ),
  )
  if (ids.size === 0 || results.length === 0) return []
  const rows = rowsByKey(results)
  const owners = ownersByKey(fields)
  return [...ids].flatMap(([key, measure]) => {
    const found = rows.get(key)
    return found === undefined || owners.has(key) ? [] : [{ measure, rows: found }]
  })
}

function rowsByKey(results: Plan['results']): ReadonlyMap<string, readonly Placed<ResultRow>[]> {
  const rows = new Map<string, Placed<ResultRow>[]>()
  for (const row of results) {
    if (row.value.measure === null || firstFigure(row) === null) continue
    const key = measureKey(row.value.measure)
    const same = rows.get(key)
    if (same) same.push(row)
    else rows.set(key, [row])
  }
  return rows
}
