import type { CalendarDay } from '../plan/time.ts'
import { sha256Hex, sha256HexOf } from '../sha256.ts'
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
  const tables = Object.entries(reading.tables).map(([key, parts]) => [key, canonicalTable(reading, parts)])
  const options = Object.entries(terms.options).toSorted()
  const canonical = JSON.stringify([tables, terms.rulesVersion, terms.date, terms.seed, options])
  return sha256Hex(canonical).slice(0, 12)
}

/** SHA-256 over the sorted columns that hold anything, and over each row's texts in that order, blank ones as `""`. */
function canonicalTable(reading: PlanReading, parts: readonly TableReading[]): string {
  const placed = parts.map((part) => ({ part, columns: recognisedColumns(reading, part) }))
  const used = [...new Set(placed.flatMap(({ part, columns }) => usedKeys(part, columns)))].toSorted()
  const rows = placed.flatMap(({ part, columns }) =>
    canonicalRows(
      part,
      used.map((key) => columns.get(key) ?? null),
    ),
  )
  return sha256HexOf(lines([JSON.stringify(used), ...rows.toSorted()]))
}

/** Line by line: all rows in one text would be the largest of the whole run. */
function* lines(texts: readonly string[]): Iterable<string> {
  for (const [index, text] of texts.entries()) yield index === 0 ? text : `\n${text}`
}

/** The table's own columns by their keys, those it takes in beyond by their headers. */
function recognisedColumns(reading: PlanReading, table: TableReading): ReadonlyMap<string, number> {
  const open = openColumns(reading, table).map(({ header, column }) => [`+${header}`, column] as const)
  return new Map([...table.columns, ...open])
}

/** A column that holds nothing is as good as none. */
function usedKeys({ rows, located }: TableReading, columns: ReadonlyMap<string, number>): readonly string[] {
  const isUsed = (column: number) => rows.some(({ place }) => !isBlank(cellAt(located.sheet, place.row, column)))
  return [...columns].flatMap(([key, column]) => (isUsed(column) ? [key] : []))
}

function canonicalRows({ rows, located }: TableReading, columns: readonly (number | null)[]): readonly string[] {
  return rows.map(({ place }) => {
    const cells = located.sheet.rows[place.row - 1] ?? []
    return JSON.stringify(columns.map((column) => canonicalText(column === null ? null : (cells[column - 1] ?? null))))
  })
}

function canonicalText(cell: CellValue): string {
  // Nearly all cells of a large plan are marks.
  if (typeof cell === 'number') return `${cell}`
  if (isBlank(cell)) return ''
  if (isDay(cell)) return cell.day
  if (isError(cell)) return cell.error
  return String(cell)
}
