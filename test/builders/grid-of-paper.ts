import type { Paper, PaperSheet, PaperValue } from '../../src/core/papers/paper.ts'
import type { CellValue, SheetGrid, WorkbookGrid } from '../../src/core/sheet/grid.ts'

/** What a reader would find in a paper that was written without loss. */
export function gridOfPaper(paper: Paper): WorkbookGrid {
  return { sheets: paper.sheets.map(sheetGrid), date1904: false, notChecked: [] }
}

function sheetGrid({ name, rows, tables }: PaperSheet): SheetGrid {
  return {
    name,
    hidden: false,
    rows: rows.map(({ cells }) => cells.map((cell) => cellValue(cell?.value ?? null))),
    tables: tables.map(({ name: table, firstRow, firstColumn, lastRow, lastColumn }) => ({
      name: table,
      area: { firstRow, firstColumn, lastRow, lastColumn },
      filtered: false,
    })),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    filtered: false,
    fills: new Map(),
    comments: new Map(),
  }
}

function cellValue(value: PaperValue | null): CellValue {
  return value
}
