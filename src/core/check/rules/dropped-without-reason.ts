import type { MeasureKey } from '../../plan/measure.ts'
import { isSetAside } from '../../plan/status.ts'
import { type MeasureRow, measureRows, usesColumn } from '../measure-rows.ts'
import { placeAt } from '../places.ts'
import type { PlanRule } from '../rule.ts'

/** *Bemerkung* counts as the reason where no measure has a *Bemerkung zum Status*. */
export const droppedWithoutReason: PlanRule = {
  codes: ['measure/dropped-without-reason'],
  reads: { measures: ['id', 'status', 'statusNote', 'note'] },
  *check(reading) {
    let reason: 'statusNote' | 'note' | null = null
    for (const row of measureRows(reading)) {
      const { status } = row.value
      if (status === null || !isSetAside(status.meaning)) continue
      reason ??= usesColumn(reading, 'statusNote') ? 'statusNote' : 'note'
      if (saysSomething(row, reason)) continue
      const values = { status: status.word }
      yield {
        code: 'measure/dropped-without-reason',
        ...placeAt(row.table, row.place.row, cellToFill(row)),
        values,
      }
    }
  },
}

function saysSomething({ value }: MeasureRow, key: 'statusNote' | 'note'): boolean {
  return /[\p{L}\p{N}]/u.test(value[key] ?? '')
}

/** Without a column for the reason it is asked for at the status. */
function cellToFill({ table }: MeasureRow): MeasureKey {
  return (['statusNote', 'note'] as const).find((key) => table.columns.has(key)) ?? 'status'
}
