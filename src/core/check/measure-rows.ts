import { oncePerObject } from '../once-per.ts'
import type { MeasureKey } from '../plan/measure.ts'
import { measureKey } from '../plan/measure-id.ts'
import type { Placed } from '../plan/place.ts'
import type { SheetRows } from '../sheet/columns/tables.ts'
import { isBlank } from '../sheet/grid.ts'
import type { PlanReading } from '../sheet/read-plan.ts'
import { rawOf, type TableReading } from '../sheet/read-table.ts'

/** A row of *Maßnahmen* with the table it stands in: an exported plan has several. */
export interface MeasureRow extends Placed<SheetRows['measures']> {
  readonly table: TableReading<'measures'>
}

/** All rows of *Maßnahmen* in the order of the workbook, those that cannot stand in the plan included. */
export const measureRows: (reading: PlanReading) => readonly MeasureRow[] = oncePerObject(({ tables }) =>
  tables.measures.flatMap((table) =>
    table.rows.map(({ value, place, unread }) =>
      unread === undefined ? { table, value, place } : { table, value, place, unread },
    ),
  ),
)

/** `measureKey` → the row that other sheets mean by a number: the first that bears it. */
export const rowsByNumber: (reading: PlanReading) => ReadonlyMap<string, MeasureRow> = oncePerObject((reading) => {
  const rows = new Map<string, MeasureRow>()
  for (const row of measureRows(reading)) {
    const key = row.value.id === null ? null : measureKey(row.value.id)
    if (key !== null && !rows.has(key)) rows.set(key, row)
  }
  return rows
})

/** Nothing stands in the cell, nor in the fact sheets of an exported plan. What cannot be read is not empty. */
export function isEmpty({ table, value, place }: MeasureRow, key: MeasureKey): boolean {
  return value[key] === null && isBlank(rawOf(table, place.row, key))
}

/** Some measure has something in the column, be it unreadable. Nobody is asked for what the plan does not keep. */
export function usesColumn(reading: PlanReading, key: MeasureKey): boolean {
  const { measures, factSheets } = reading.tables
  if (factSheets.length === 0 && !measures.some(({ columns }) => columns.has(key))) return false
  return measureRows(reading).some(({ value, unread }) => value[key] !== null || unread?.has(key) === true)
}
