import { address, type CellValue, type GridTable, type SheetGrid } from '../../core/sheet/grid.ts'
import type { CellsOfArea, SheetLayout } from './ask-sheet.ts'
import { cellRows } from './cell-values.ts'
import type { OutlinedSheet } from './outline.ts'

interface SheetParts {
  readonly outlined: OutlinedSheet
  readonly layout: SheetLayout
  /** Together they cover the sheet from A1 to its last value, in the order of rows. */
  readonly cells: readonly CellsOfArea[]
  readonly comments: ReadonlyMap<string, string>
  readonly date1904: boolean
}

/** The grid of a sheet, the same that is read from its file. */
export function sheetGrid({ outlined, layout, cells, comments, date1904 }: SheetParts): SheetGrid {
  const { name, hidden, filtered } = outlined
  const rows = trimmed(cells.flatMap((part) => cellRows(part, date1904)))
  const lastColumn = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const within = { lastRow: rows.length, lastColumn }
  return {
    name,
    hidden,
    rows,
    tables: tablesOf(outlined, layout),
    merges: layout.merges,
    hiddenRows: cells.flatMap(({ hiddenRows }) => hiddenRows).filter((row) => row <= within.lastRow),
    hiddenColumns: layout.hiddenColumns.filter((column) => column <= lastColumn),
    filtered,
    fills: fillsOf(cells, within),
    comments,
  }
}

/** Formulas that show nothing stand in the used range, too. */
function trimmed(rows: CellValue[][]): CellValue[][] {
  return rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1)
}

/** Those without a header row are plain cells to a plan. */
function tablesOf({ tables }: OutlinedSheet, layout: SheetLayout): readonly GridTable[] {
  return tables
    .filter(({ headers }) => headers)
    .flatMap(({ name, totals, filtered }) => {
      const area = layout.tables.find((table) => table.name === name)?.area
      return area === undefined ? [] : [{ name, area, ...(totals ? { totalsRows: 1 } : {}), filtered }]
    })
}

function fillsOf(
  cells: readonly CellsOfArea[],
  { lastRow, lastColumn }: { readonly lastRow: number; readonly lastColumn: number },
): ReadonlyMap<string, string> {
  const fills = new Map<string, string>()
  for (const { area, fills: part } of cells) {
    part.forEach((colours, down) => {
      const row = area.firstRow + down
      colours.forEach((colour, across) => {
        const column = area.firstColumn + across
        if (colour !== null && row <= lastRow && column <= lastColumn) fills.set(address(row, column), colour)
      })
    })
  }
  return fills
}
