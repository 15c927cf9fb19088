import { oncePer } from '../once-per.ts'
import type { Placed } from '../plan/place.ts'
import {
  type CellType,
  type Column,
  type FilledCell,
  isFilledCell,
  type ReadContext,
  type TableSpec,
} from './column.ts'
import type { SheetKey, SheetRows } from './columns/tables.ts'
import { type CellValue, cellAt, isBlank, isError, type SheetGrid } from './grid.ts'
import type { Located } from './locate.ts'
import { columnEntries } from './match-headers.ts'
import type { CellProblem, Reading } from './problem.ts'
import { isNotStated } from './readers/not-stated.ts'
import { cellText } from './readers/text.ts'
import { classifyRow, mostFootnotes, type SkippedRow } from './skip-rows.ts'

export interface PlacedProblem {
  readonly row: number
  readonly column: number
  readonly key: string
  readonly problem: CellProblem
}

export interface MissingCell {
  readonly row: number
  readonly key: string
  readonly header: string
}

/** One table of the workbook as read: its rows with their places, and all that the reader stumbled over. */
export interface TableReading<K extends SheetKey = SheetKey> {
  readonly key: K
  readonly spec: TableSpec<SheetRows[K]>
  readonly located: Located
  /** Key of the column table → column number. */
  readonly columns: ReadonlyMap<string, number>
  readonly rows: readonly Placed<SheetRows[K]>[]
  readonly problems: readonly PlacedProblem[]
  /** Cells of required columns in which nothing stands. */
  readonly missing: readonly MissingCell[]
  /** Rows inside the table that hold no entry: blank ones, and sums or categories among the measures. */
  readonly skipped: readonly SkippedRow[]
}

/** All rows of a table, its parts joined. */
export function rowsOf<K extends SheetKey>(
  parts: readonly TableReading<K>[],
): readonly TableReading<K>['rows'][number][] {
  return parts.length === 1 && parts[0] ? parts[0].rows : parts.flatMap((part) => part.rows)
}

/**
 * Reads all rows below the header through the column table. A cell that cannot be read is `null` and a problem.
 * @param before the same table as it was read before an edit, with the same context: rows of which the grid is still the
 *   same object are taken over, and so is the whole table where nothing of its sheet has changed
 */
export function readTable<K extends SheetKey>(
  key: K,
  spec: TableSpec<SheetRows[K]>,
  located: Located,
  context: ReadContext,
  before?: TableReading<K>,
): TableReading<K> {
  const known = before && hasSameHeader(before.located, located) ? before : null
  if (known && known.located.sheet === located.sheet && known.located.lastRow === located.lastRow) return known
  const rows: Placed<SheetRows[K]>[] = []
  const problems: PlacedProblem[] = []
  const missing: MissingCell[] = []
  const skipped: SkippedRow[] = []
  const columns = known?.columns ?? located.match.columns
  const readBefore = known ? rowsBefore(known, located) : () => null
  const entries = columnEntries(spec)
  const present = entries.flatMap(([name, column]) => {
    const number = columns.get(name)
    return number === undefined ? [] : [{ key: name, column, number, read: readerOf(column, context) }]
  })
  const empty = Object.fromEntries(entries.map(([name]) => [name, null]))
  for (let row = located.headerRow + 1; row <= located.lastRow; row++) {
    const same = readBefore(row)
    if (same) {
      if (same.skipped) skipped.push(same.skipped)
      if (same.read) rows.push(same.read)
      problems.push(...same.problems)
      missing.push(...same.missing)
      continue
    }
    const kind = classifyRow(key, located, row)
    if (kind) {
      skipped.push(kind)
      continue
    }
    const { value, unread } = readRow(present, row, located, { problems, missing })
    rows.push({
      // `empty` has every key of the total table `spec.columns`.
      value: { ...empty, ...value } as unknown as SheetRows[K],
      place: { sheet: located.sheet.name, row, columns },
      ...(unread.size > 0 ? { unread } : {}),
    })
  }
  return { key, spec, located, columns, rows, problems, missing, skipped }
}

interface RowRead {
  readonly value: Readonly<Record<string, unknown>>
  /** What people wrote into cells that have no value; an error of a formula is nobody's word. */
  readonly unread: ReadonlyMap<string, string>
}

/** What reading one row led to. */
interface RowOutcome<K extends SheetKey> {
  readonly read: Placed<SheetRows[K]> | undefined
  readonly skipped: SkippedRow | undefined
  readonly problems: readonly PlacedProblem[]
  readonly missing: readonly MissingCell[]
}

const nothingFound: readonly never[] = []

/**
 * What came of a row before, where it is what it was. Below a list that is no Excel table, the rows around it tell a remark
 * from an entry.
 */
function rowsBefore<K extends SheetKey>(
  { located: { sheet, lastRow }, rows, skipped, problems, missing }: TableReading<K>,
  { sheet: now, table, lastRow: lastRowNow }: Located,
): (row: number) => RowOutcome<K> | null {
  const read = new Map(rows.map((row) => [row.place.row, row]))
  const left = new Map(skipped.map((row) => [row.row, row]))
  const met = byRow(problems)
  const empty = byRow(missing)
  const firstRemark = Math.min(lastRow, lastRowNow) - mostFootnotes
  const isSame = (at: number) => sheet.rows[at - 1] === now.rows[at - 1]
  const isBlankIn = (one: SheetGrid, at: number) => (one.rows[at - 1] ?? []).every(isBlank)
  // A blank row above is part of what makes a remark.
  const isSetOffAsBefore = (row: number) => isSame(row - 1) || isBlankIn(sheet, row - 1) === isBlankIn(now, row - 1)
  const isSameEnd = lastRow === lastRowNow && everyRow(firstRemark, lastRow, isSame)
  return (row) => {
    const mayBeRemark = row >= firstRemark && !isSameEnd
    if (row > lastRow || !isSame(row) || (table === null && (mayBeRemark || !isSetOffAsBefore(row)))) return null
    return {
      read: read.get(row),
      skipped: left.get(row),
      problems: met.get(row) ?? nothingFound,
      missing: empty.get(row) ?? nothingFound,
    }
  }
}

function byRow<T extends { readonly row: number }>(found: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const rows = new Map<number, T[]>()
  for (const one of found) {
    const inRow = rows.get(one.row)
    if (inRow) inRow.push(one)
    else rows.set(one.row, [one])
  }
  return rows
}

function everyRow(first: number, last: number, holds: (row: number) => boolean): boolean {
  for (let row = Math.max(1, first); row <= last; row += 1) if (!holds(row)) return false
  return true
}

/** Found in the same place, with the same columns: a row then reads as it did. */
function hasSameHeader(before: Located, now: Located): boolean {
  return before.match === now.match && JSON.stringify(placeOfHeader(before)) === JSON.stringify(placeOfHeader(now))
}

function placeOfHeader({ sheet, table, headerRow, firstColumn, lastColumn, field }: Located) {
  return [sheet.name, table === null, headerRow, firstColumn, lastColumn, field]
}

/** Where no dash can be a value, `-` says that there is none. In a required cell it stays a problem. */
const dashIsNothing: ReadonlySet<CellType> = new Set(['date', 'loose-date', 'period', 'money', 'number', 'yes-no'])

function isLoneDash(cell: CellValue): boolean {
  return typeof cell === 'string' && /^[-‐‑‒–—−]{1,3}$/.test(cell.trim())
}

/** A column of the plan that this table has. */
interface PresentColumn {
  readonly key: string
  readonly column: Column<unknown>
  readonly number: number
  readonly read: (cell: FilledCell) => Reading<unknown> | typeof notStated
}

/** Somebody has written that there is no value: neither one nor a problem. */
const notStated = 'not-stated'

/** Columns in which the same few entries stand again and again, each of which takes a while to read. */
const repetitive: ReadonlySet<CellType> = new Set([
  'period',
  'loose-date',
  'money',
  'choice',
  'list',
  'actors',
  'references',
])

function readerOf(column: Column<unknown>, context: ReadContext): PresentColumn['read'] {
  const read: PresentColumn['read'] = (cell) =>
    !column.required && isNotStated(column.type, cell) ? notStated : column.read(cell, context)
  return repetitive.has(column.type) ? oncePer(read) : read
}

const nothingUnread: RowRead['unread'] = new Map()

function readRow(
  present: readonly PresentColumn[],
  row: number,
  { sheet }: Located,
  { problems, missing }: { readonly problems: PlacedProblem[]; readonly missing: MissingCell[] },
): RowRead {
  const value: Record<string, unknown> = {}
  let unread = nothingUnread
  for (const { key, column, number, read } of present) {
    const cell = cellAt(sheet, row, number)
    if (column.required && isBlank(cell)) missing.push({ row, key, header: column.header })
    const stumbled = (problem: CellProblem) => problems.push({ row, column: number, key, problem })
    if (isError(cell)) stumbled({ code: 'cell/formula-error', values: { error: cell.error } })
    if (!isFilledCell(cell) || (!column.required && dashIsNothing.has(column.type) && isLoneDash(cell))) continue
    const reading = read(cell)
    if (reading !== notStated && reading.ok) {
      value[key] = reading.value
      continue
    }
    unread = new Map([...unread, [key, cellText(cell)]])
    if (reading !== notStated) stumbled(reading.problem)
  }
  return { value, unread }
}

/** The raw cell behind a value, as the host delivered it; `null` where the table has no such column. */
export function rawOf<K extends SheetKey>(reading: TableReading<K>, row: number, key: string): CellValue {
  const column = reading.columns.get(key)
  return column === undefined ? null : cellAt(reading.located.sheet, row, column)
}
