import { oncePerObject } from '../once-per.ts'
import type { Ballot } from '../plan/ballot.ts'
import type { Settings } from '../plan/settings.ts'
import type { Column } from '../sheet/column.ts'
import { settingColumns } from '../sheet/columns/settings.ts'
import type { SheetKey } from '../sheet/columns/tables.ts'
import { address, type CellValue, cellAt, isBlank } from '../sheet/grid.ts'
import { columnEntries } from '../sheet/match-headers.ts'
import type { openColumns } from '../sheet/open-columns.ts'
import type { PlanReading } from '../sheet/read-plan.ts'
import { rawOf, type TableReading } from '../sheet/read-table.ts'
import { cleanText } from '../text/clean.ts'
import type { FindingPlace } from './finding.ts'

/** The place of a cell of a known column; without a row, of its header. */
export function placeAt<K extends SheetKey>(table: TableReading<K>, row: number, key: string): FindingPlace {
  const column = table.columns.get(key)
  return {
    sheet: table.located.sheet.name,
    cell: column === undefined ? null : address(row, column),
    row,
    column: headerOf(table, key),
    measure: measureOf(table, row),
  }
}

/** The place of any cell of the table, known column or not. */
export function placeAtColumn(table: TableReading, row: number, number: number): FindingPlace {
  const known = [...table.columns].find(([, column]) => column === number)
  const other = table.located.match.others.find(({ column }) => column === number)
  return placeOf({ table, row, number, header: known ? headerOf(table, known[0]) : (other?.header ?? null) })
}

function headerOf<K extends SheetKey>(table: TableReading<K>, key: string): string | null {
  return columnEntries(table.spec).find(([name]) => name === key)?.[1].header ?? null
}

/** Number of the measure that a row is about, as written. */
function measureOf<K extends SheetKey>(table: TableReading<K>, row: number): string | null {
  if (row <= table.located.headerRow) return null
  const raw = rawOf(table, row, table.key === 'measures' ? 'id' : 'measure')
  return typeof raw === 'string' || typeof raw === 'number' ? cleanText(String(raw)) || null : null
}

/** The cell under *Wert*, where the setting has a row; else the sheet in which it is to be added. */
export function settingPlace({ settings, tables }: PlanReading, key: keyof Settings): FindingPlace {
  const at = settings.places.get(key)
  const column = settingColumns[key].header
  if (at) return { ...at, column, measure: null }
  const sheet = tables.settings[0]?.located.sheet.name ?? null
  return { sheet, cell: null, row: null, column, measure: null }
}

/** A filled cell on its way through a rule. Most are in order, so its place is put together only for a finding. */
export interface LocatedCell {
  readonly table: TableReading
  readonly row: number
  /** Number of the sheet's column. */
  readonly number: number
  /** Header of the column as in the column table, else as written. */
  readonly header: string | null
  readonly cell: CellValue
  /** What it says, cleaned (`cleanText`) once for all rules; `null` where it holds no text. */
  readonly text: string | null
}

/** A filled cell with the column that reads it; in *Grundangaben* that is the setting's own. */
export interface CheckedCell extends LocatedCell {
  readonly column: Column<unknown>
}

/** The place of such a cell. */
export function placeOf({
  table,
  row,
  number,
  header,
}: Pick<LocatedCell, 'table' | 'row' | 'number' | 'header'>): CellPlace {
  const { name } = table.located.sheet
  return { sheet: name, cell: address(row, number), row, column: header, measure: measureOf(table, row) }
}

/** A place that surely has a cell, for findings with a fix. */
interface CellPlace extends FindingPlace {
  readonly sheet: string
  readonly cell: string
}

/** The filled cells of recognised columns in a row of this table. */
export function cellsIn(
  reading: PlanReading,
  table: TableReading,
  isWanted: (column: Column<unknown>) => boolean = () => true,
): (row: number) => readonly CheckedCell[] {
  const { sheet } = table.located
  const entries = columnEntries(table.spec).flatMap(([key, column]) => {
    const number = table.columns.get(key)
    return number === undefined || !isWanted(column)
      ? []
      : [{ column, number, setting: table.key === 'settings' && key === 'value' }]
  })
  const settingOf = settingCells(reading)
  return (row) => {
    const cells: CheckedCell[] = []
    for (const { column, number, setting } of entries) {
      const cell = cellAt(sheet, row, number)
      if (isBlank(cell)) continue
      const own = setting ? settingOf.get(`${sheet.name}!${address(row, number)}`) : undefined
      cells.push({ table, row, number, header: column.header, cell, text: textOf(cell), column: own ?? column })
    }
    return cells
  }
}

function textOf(cell: CellValue): string | null {
  return typeof cell === 'string' ? cleanText(cell) : null
}

const settingCells: (reading: PlanReading) => ReadonlyMap<string, Column<unknown>> = oncePerObject(
  ({ settings }) =>
    new Map([...settings.places].map(([key, { sheet, cell }]) => [`${sheet}!${cell}`, settingColumns[key]] as const)),
)

/** Every filled cell of these tables' recognised columns, row by row. */
export function* filledCells(
  reading: PlanReading,
  tables: readonly TableReading[],
  isWanted: (column: Column<unknown>) => boolean,
): Iterable<CheckedCell> {
  for (const table of tables) {
    const cellsOfRow = cellsIn(reading, table, isWanted)
    for (const { place } of table.rows) yield* cellsOfRow(place.row)
  }
}

/**
 * The marks of the ballots in a row that are no plain numbers: every other filled cell of the columns that an open table
 * takes in beyond its own. Numbers are what belongs there, a million of them maybe, and no rule has anything to say about
 * one.
 */
export function oddMarksIn(
  table: TableReading,
  columns: ReturnType<typeof openColumns>,
): (row: number) => readonly LocatedCell[] {
  return (row) => {
    const cells = table.located.sheet.rows[row - 1] ?? []
    const odd: LocatedCell[] = []
    for (const { header, column: number } of columns) {
      const cell = cells[number - 1] ?? null
      if (typeof cell === 'number' || isBlank(cell)) continue
      odd.push({ table, row, number, header, cell, text: textOf(cell) })
    }
    return odd
  }
}

/** The header of a ballot's column. */
export function ballotHeader(ballot: Ballot): FindingPlace {
  const row = Number(/\d+$/.exec(ballot.headerCell)?.[0])
  return { sheet: ballot.sheet, cell: ballot.headerCell, row, column: ballot.code, measure: null }
}

/** The ballot is a column of this table. */
export function standsIn({ sheet, headerCell }: Ballot, { located }: TableReading): boolean {
  return sheet === located.sheet.name && headerCell.replace(/^[A-Z]+/, '') === String(located.headerRow)
}
