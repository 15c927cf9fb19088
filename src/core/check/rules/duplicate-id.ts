import { measureKey } from '../../plan/measure-id.ts'
import type { Plan } from '../../plan/plan.ts'
import { rowsOf, type TableReading } from '../../sheet/read-table.ts'
import { placeAt } from '../places.ts'
import type { PlanRule } from '../rule.ts'

/** `W1`, `w 1` and `W-1` are the same number. In ballots and results, too, a measure has one row. */
export const duplicateId: PlanRule = {
  codes: ['measure/duplicate-id'],
  reads: { measures: ['id', 'field'], fields: ['code', 'name', 'order'], ballots: ['measure'], results: ['measure'] },
  *check({ plan, tables: { measures, ballots, results } }) {
    const isEachOnce = hasOneRowEach(plan)
    if (!isEachOnce) yield* repeated(measures, 'id', (row) => row.id)
    if (!isEachOnce || !isInStep(ballots, measures)) yield* repeated(ballots, 'measure', (row) => row.measure)
    if (!isEachOnce || !isInStep(results, measures)) yield* repeated(results, 'measure', (row) => row.measure)
  },
}

/*
 * Hardly any plan repeats a number, and to know that takes less than to know where.
 */

/** Every measure that stands in the plan has a number of its own, and no other row has one. */
function hasOneRowEach({ excluded }: Plan): boolean {
  return excluded.every(({ id }) => id === null)
}

/** The rows are those of *Maßnahmen*, one by one, as our template and most people fill in such a sheet. */
function isInStep(
  parts: readonly TableReading<'ballots' | 'results'>[],
  measures: readonly TableReading<'measures'>[],
): boolean {
  const order = rowsOf(measures)
  return (
    parts.length <= 1 &&
    rowsOf(parts).every(({ value }, at) => value.measure !== null && value.measure === order[at]?.value.id)
  )
}

function* repeated<K extends 'measures' | 'ballots' | 'results'>(
  parts: readonly TableReading<K>[],
  key: string,
  idOf: (row: TableReading<K>['rows'][number]['value']) => string | null,
) {
  const first = new Map<string, { sheet: string; row: number }>()
  for (const table of parts) {
    for (const { value, place } of table.rows) {
      const id = idOf(value)
      if (id === null) continue
      const same = measureKey(id)
      const earlier = first.get(same)
      if (earlier) {
        const at = placeAt(table, place.row, key)
        yield {
          code: 'measure/duplicate-id' as const,
          ...at,
          values: { id, firstRow: earlier.row, firstSheet: earlier.sheet },
        }
      } else first.set(same, place)
    }
  }
}
