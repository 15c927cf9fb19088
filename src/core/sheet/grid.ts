import type { CalendarDay } from '../plan/time.ts'

/*
 * What a host hands over: a workbook as plain values, as people see it. Nothing here knows Excel, ExcelJS or a file.
 */

export interface DayCell {
  readonly day: CalendarDay
}
export interface ErrorCell {
  /** As Excel shows it, e.g. `#REF!`. */
  readonly error: string
}

/** The value of one cell; of a formula, its last computed result. `null` is an empty cell. */
export type CellValue = string | number | boolean | null | DayCell | ErrorCell

/** Rows and columns count from 1, both ends included. */
export interface Area {
  readonly firstRow: number
  readonly firstColumn: number
  readonly lastRow: number
  readonly lastColumn: number
}

/** A ListObject: its area includes the header row. */
export interface GridTable {
  readonly name: string
  readonly area: Area
  /** Rows of sums at the end of the area; they hold no entries. */
  readonly totalsRows?: number
  /** Rows hidden by the table's own filter are listed under `hiddenRows`; this says that a filter is set. */
  readonly filtered: boolean
}

export interface SheetGrid {
  readonly name: string
  readonly hidden: boolean
  /** `rows[r - 1][c - 1]` is the cell in row r, column c. Rows may be ragged; a missing cell is empty. */
  readonly rows: readonly (readonly CellValue[])[]
  readonly tables: readonly GridTable[]
  readonly merges: readonly Area[]
  readonly hiddenRows: readonly number[]
  readonly hiddenColumns: readonly number[]
  /** A filter outside any table is set on the sheet. */
  readonly filtered: boolean
  /** Fill colours of cells as 6 hex digits, keyed by address (`B7`). White and no fill are left out. */
  readonly fills: ReadonlyMap<string, string>
  /** Text of notes and threaded comments, keyed by address (`B7`). */
  readonly comments: ReadonlyMap<string, string>
}

/** Something the host could not read, so that it is never passed off as checked. */
export interface NotChecked {
  readonly code: string
  readonly why: string
}

export interface WorkbookGrid {
  readonly sheets: readonly SheetGrid[]
  /** The workbook counts its days from 1904; the values here are calendar days already. */
  readonly date1904: boolean
  readonly notChecked: readonly NotChecked[]
}

/** `columnName(28)` is `AB`. */
export function columnName(column: number): string {
  let name = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  }
  return name
}

/** `address(7, 2)` is `B7`. */
export function address(row: number, column: number): string {
  return `${columnName(column)}${row}`
}

export function cellAt(sheet: SheetGrid, row: number, column: number): CellValue {
  return sheet.rows[row - 1]?.[column - 1] ?? null
}

export function isDay(cell: CellValue): cell is DayCell {
  return typeof cell === 'object' && cell !== null && 'day' in cell
}

export function isError(cell: CellValue): cell is ErrorCell {
  return typeof cell === 'object' && cell !== null && 'error' in cell
}

/** The same value, to a person: a day is the same day, an error the same error. */
export function isSameCell(one: CellValue, other: CellValue): boolean {
  if (one === null || other === null) return one === other
  if (isDay(one)) return isDay(other) && one.day === other.day
  if (isError(one)) return isError(other) && one.error === other.error
  return one === other
}

const visible = /[^\s\u00ad\u200b-\u200f\u2060\ufeff]/

/** Empty for a person: nothing, or nothing but white space and invisible characters. */
export function isBlank(cell: CellValue): boolean {
  if (typeof cell !== 'string') return cell === null
  // Nearly every text begins with something to be seen.
  const first = cell.charCodeAt(0)
  return !(first > 0x20 && first < 0x7f) && !visible.test(cell)
}
