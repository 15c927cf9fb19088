import type { CalendarDay } from '../plan/time.ts'
import { sha256Hex } from '../sha256.ts'
import { type CellValue, cellAt, isBlank, isDay, isError } from './grid.ts'
import { openColumns } from './open-columns.ts'
import type { PlanReading } from './read-plan.ts'
import type { TableReading } from './read-table.ts'

export interface SnapshotTerms {
  readonly rulesVersion: string
  readonly date: CalendarDay
  readonly seed: number
  /** Options of the run that change what is printed, such as the edition. */
  readonly options: Readonly<Record<string, string>>
}

/**
 * Kennung der Fassung: the first 12 hex digits of SHA-256 over the canonical plan – the raw cell texts of recognised
 * tables, sorted, so that the order of rows and columns changes nothing – with the terms of the run.
 */
export function snapshotId(reading: PlanReading, terms: SnapshotTerms): string {
  const tables = Object.entries(reading.tables).map(([key, parts]) => [
    key,
    parts.flatMap((part) => canonicalRows(reading, part)).toSorted(),
  ])
  const options = Object.entries(terms.options).toSorted()
  const canonical = JSON.stringify([tables, terms.rulesVersion, terms.date, terms.seed, options])
  return sha256Hex(canonical).slice(0, 12)
}

function canonicalRows(reading: PlanReading, table: TableReading): readonly string[] {
  const columns: (readonly [string, number])[] = [...table.columns]
  for (const { header, column } of openColumns(reading, table)) columns.push([`+${header}`, column])
  columns.sort(([a], [b]) => (a < b ? -1 : 1))
  return table.rows.map(({ place }) =>
    JSON.stringify(
      columns.flatMap(([key, column]) => {
        const cell = cellAt(table.located.sheet, place.row, column)
        return isBlank(cell) ? [] : [[key, canonicalText(cell)]]
      }),
    ),
  )
}

function canonicalText(cell: CellValue): string {
  if (isDay(cell)) return cell.day
  if (isError(cell)) return cell.error
  return String(cell)
}
