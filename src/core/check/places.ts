import type { Ballot } from '../plan/ballot.ts'
import type { Column } from '../sheet/column.ts'
import { settingColumns } from '../sheet/columns/settings.ts'
import type { SheetKey } from '../sheet/columns/tables.ts'
import { address, type CellValue, cellAt, isBlank } from '../sheet/grid.ts'
import { columnEntries } from '../sheet/match-headers.ts'
import { openColumns } from '../sheet/open-columns.ts'
import type { PlanReading } from '../sheet/read-plan.ts'
import { rawOf, type TableReading } from '../sheet/read-table.ts'
import { cleanText } from '../text/clean.ts'
import type { FindingPlace } from './finding.ts'

/** All tables of the workbook, in the order of the column tables. */
export function allTables(reading: PlanReading): readonly TableReading[] {
  return Object.values(reading.tables).flat() as readonly TableReading[]
}

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
export function placeAtColumn(table: TableReading, row: number, column: number): FindingPlace {
  const known = [...table.columns].find(([, number]) => number === column)
  const other = table.located.match.others.find((candidate) => candidate.column === column)
  return {
    sheet: table.located.sheet.name,
    cell: address(row, column),
    row,
    column: known ? headerOf(table, known[0]) : (other?.header ?? null),
    measure: measureOf(table, row),
  }
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

/** A filled cell with the column that reads it; in *Grundangaben* that is the setting's own. */
export interface CheckedCell {
  readonly table: TableReading
  readonly row: number
  readonly key: string
  readonly column: Column<unknown>
  readonly cell: CellValue
  readonly place: FindingPlace
}

/** Every filled cell of every recognised column, row by row. */
export function* filledCells(reading: PlanReading): Iterable<CheckedCell> {
  const settingOf = new Map(
    [...reading.settings.places].map(([key, { sheet, cell }]) => [`${sheet}!${cell}`, settingColumns[key]] as const),
  )
  for (const table of allTables(reading)) {
    const entries = columnEntries(table.spec).flatMap(([key, column]) => {
      const number = table.columns.get(key)
      return number === undefined ? [] : [{ key, column, number }]
    })
    for (const { place } of table.rows) {
      for (const { key, column, number } of entries) {
        const cell = cellAt(table.located.sheet, place.row, number)
        if (isBlank(cell)) continue
        const at = placeAt(table, place.row, key)
        const setting =
          table.key === 'settings' && key === 'value' ? settingOf.get(`${at.sheet}!${at.cell}`) : undefined
        yield { table, row: place.row, key, column: setting ?? column, cell, place: at }
      }
    }
  }
}

/** Every filled cell of the columns that an open table takes in beyond its own: the marks of the ballots. */
export function* openCells(reading: PlanReading): Iterable<Omit<CheckedCell, 'key' | 'column'>> {
  for (const table of allTables(reading)) {
    const columns = openColumns(reading, table)
    for (const { place } of table.rows) {
      for (const { column } of columns) {
        const cell = cellAt(table.located.sheet, place.row, column)
        if (!isBlank(cell)) yield { table, row: place.row, cell, place: placeAtColumn(table, place.row, column) }
      }
    }
  }
}

/** The header of a ballot's column. */
export function ballotHeader(ballot: Ballot): FindingPlace {
  const row = Number(/\d+$/.exec(ballot.headerCell)?.[0])
  return { sheet: ballot.sheet, cell: ballot.headerCell, row, column: ballot.code, measure: null }
}
