import { measureKey } from '../../plan/measure-id.ts'
import type { TableReading } from '../../sheet/read-table.ts'
import { placeAt } from '../places.ts'
import type { PlanRule } from '../rule.ts'

/** `W1`, `w 1` and `W-1` are the same number. In ballots and results, too, a measure has one row. */
export const duplicateId: PlanRule = {
  codes: ['measure/duplicate-id'],
  reads: { measures: ['id'], ballots: ['measure'], results: ['measure'] },
  *check({ tables }) {
    yield* repeated(tables.measures, 'id', (row) => row.id)
    yield* repeated(tables.ballots, 'measure', (row) => row.measure)
    yield* repeated(tables.results, 'measure', (row) => row.measure)
  },
}

/** Hardly any plan has one, and to know that takes less than to know where. */
function hasRepeats<K extends 'measures' | 'ballots' | 'results'>(
  parts: readonly TableReading<K>[],
  idOf: (row: TableReading<K>['rows'][number]['value']) => string | null,
): boolean {
  const keys: string[] = []
  for (const { rows } of parts) {
    for (const { value } of rows) {
      const id = idOf(value)
      if (id !== null) keys.push(measureKey(id))
    }
  }
  return new Set(keys).size < keys.length
}

function* repeated<K extends 'measures' | 'ballots' | 'results'>(
  parts: readonly TableReading<K>[],
  key: string,
  idOf: (row: TableReading<K>['rows'][number]['value']) => string | null,
) {
  if (!hasRepeats(parts, idOf)) return
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
