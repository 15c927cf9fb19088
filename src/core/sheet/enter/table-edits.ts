import { Refusal } from '../../refusal.ts'
import type { SheetKey, SheetRows } from '../columns/tables.ts'
import type { CellEdit, TableGrowth, WorkbookEdits } from '../edits.ts'
import { type Area, address, cellAt, isBlank, type SheetGrid } from '../grid.ts'
import type { Located } from '../locate.ts'
import { columnEntries } from '../match-headers.ts'
import type { TableReading } from '../read-table.ts'

/**
 * What is written into one table of a workbook. Columns and rows that it does not have yet are added at its right and
 * below; a ListObject grows with them, a plain range just goes on. Each cell is written once at most.
 */
export class TableEdits<K extends SheetKey> {
  private readonly cells: CellEdit[] = []
  private readonly added = new Map<string, number>()
  private readonly newHeaders: string[] = []
  private readonly table: TableReading<K>
  private lastColumn: number
  private lastFilled: number
  private lastRow: number

  constructor(table: TableReading<K>) {
    const { located } = table
    this.table = table
    this.lastFilled = lastFilledRow(located)
    this.lastRow = located.table?.area.lastRow ?? this.lastFilled
    this.lastColumn = located.table?.area.lastColumn ?? lastUsedColumn(located, this.lastFilled)
  }

  /**
   * Writes a cell of a known column; without the column it is added.
   * @throws Refusal where the column is missing and there is no room for it
   */
  write(row: number, key: keyof SheetRows[K] & string, to: CellEdit['to']): void {
    const column = this.table.columns.get(key) ?? this.added.get(key) ?? this.addColumn(key)
    this.put(row, column, to)
  }

  /** Whether the table has this column, now or by these edits. */
  has(key: keyof SheetRows[K] & string): boolean {
    return this.table.columns.has(key) || this.added.has(key)
  }

  /**
   * The next row that holds nothing: a blank one at the end of the table first, else one below it.
   * @throws Refusal where something stands below, or a row of sums
   */
  nextRow(): number {
    const { sheet, table, firstColumn } = this.table.located
    const row = this.lastFilled + 1
    const totals = table?.totalsRows ?? 0
    if (row > this.lastRow - totals) {
      if (table && totals > 0) throw new Refusal('enter/totals-row', { sheet: sheet.name, table: table.name })
      this.claim({ firstRow: row, lastRow: row, firstColumn, lastColumn: this.lastColumn }, 'below')
      this.lastRow = row
    }
    this.lastFilled = row
    return row
  }

  edits(): WorkbookEdits {
    const { sheet, table } = this.table.located
    const tables: TableGrowth[] = []
    if (table && (this.newHeaders.length > 0 || this.lastRow > table.area.lastRow)) {
      const area = { ...table.area, lastRow: this.lastRow, lastColumn: this.lastColumn }
      tables.push({ sheet: sheet.name, table: table.name, area, newHeaders: this.newHeaders })
    }
    return { cells: this.cells, tables, sheets: [] }
  }

  private put(row: number, column: number, to: CellEdit['to']): void {
    const { sheet } = this.table.located
    this.cells.push({ sheet: sheet.name, cell: address(row, column), from: cellAt(sheet, row, column), to })
  }

  private addColumn(key: string): number {
    const { headerRow } = this.table.located
    const header = columnEntries(this.table.spec).find(([name]) => name === key)?.[1].header ?? key
    const column = this.lastColumn + 1
    this.claim({ firstRow: headerRow, lastRow: this.lastRow, firstColumn: column, lastColumn: column }, 'right', header)
    this.lastColumn = column
    this.added.set(key, column)
    this.newHeaders.push(header)
    this.put(headerRow, column, header)
    return column
  }

  /** What is not the table's yet must be empty, and nobody else's. */
  private claim(area: Area, where: 'right' | 'below', header: string | null = null): void {
    const { sheet, table } = this.table.located
    const others = [...sheet.tables.filter((one) => one !== table).map((one) => one.area), ...sheet.merges]
    const used = usedCell(sheet, area) ?? (others.some((other) => overlap(other, area)) ? cornerOf(area) : null)
    if (used !== null) throw new Refusal('enter/no-room', { sheet: sheet.name, cell: used, where, header })
  }
}

/** Beside a plain range anything may stand; a column that is added goes behind all of it. */
function lastUsedColumn({ sheet, headerRow }: Located, lastRow: number): number {
  const rows = sheet.rows.slice(headerRow - 1, lastRow)
  return rows.reduce((most, row) => Math.max(most, row.findLastIndex((cell) => !isBlank(cell)) + 1), 0)
}

/** The last row of the table's body with anything in it, rows that are no entries included; else the header's. */
function lastFilledRow({ sheet, headerRow, firstColumn, lastColumn, lastRow }: Located): number {
  for (let row = lastRow; row > headerRow; row--) {
    if ((sheet.rows[row - 1] ?? []).slice(firstColumn - 1, lastColumn).some((cell) => !isBlank(cell))) return row
  }
  return headerRow
}

function usedCell(sheet: SheetGrid, { firstRow, lastRow, firstColumn, lastColumn }: Area): string | null {
  // A table may claim a whole sheet; there is nothing behind the last row of the grid.
  for (let row = firstRow; row <= Math.min(lastRow, sheet.rows.length); row++) {
    for (let column = firstColumn; column <= lastColumn; column++) {
      if (!isBlank(cellAt(sheet, row, column))) return address(row, column)
    }
  }
  return null
}

function cornerOf({ firstRow, firstColumn }: Area): string {
  return address(firstRow, firstColumn)
}

function overlap(a: Area, b: Area): boolean {
  return (
    a.firstRow <= b.lastRow && b.firstRow <= a.lastRow && a.firstColumn <= b.lastColumn && b.firstColumn <= a.lastColumn
  )
}
