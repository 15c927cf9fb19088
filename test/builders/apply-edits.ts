import type { CellEdit, NewSheet, TableGrowth, WorkbookEdits } from '../../src/core/sheet/edits.ts'
import type { CellValue, SheetGrid, WorkbookGrid } from '../../src/core/sheet/grid.ts'
import { aTableSheet, withCells } from './workbook.ts'

/*
 * What a host would read after edits were written: the oracle of everything that computes edits. It refuses what a file
 * could not hold, so that an edit that is wrong fails.
 */

export function applyEdits(workbook: WorkbookGrid, { cells, tables, sheets }: WorkbookEdits): WorkbookGrid {
  const grown = tables.reduce(growTable, workbook)
  const written = cells.reduce(writeCell, grown)
  for (const table of tables) checkHeaders(written, table)
  return { ...written, sheets: [...written.sheets, ...sheets.map((sheet) => newSheet(written, sheet))] }
}

function replaced(workbook: WorkbookGrid, name: string, change: (sheet: SheetGrid) => SheetGrid): WorkbookGrid {
  if (!workbook.sheets.some((sheet) => sheet.name === name)) throw new Error(`no sheet ${name}`)
  return { ...workbook, sheets: workbook.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) }
}

function writeCell(workbook: WorkbookGrid, { sheet, cell, from, to }: CellEdit): WorkbookGrid {
  return replaced(workbook, sheet, (one) => {
    const now = valueAt(one, cell)
    if (JSON.stringify(now) !== JSON.stringify(from)) throw new Error(`${sheet}!${cell} no longer holds its value`)
    return withCells(one, { [cell]: to })
  })
}

function growTable(workbook: WorkbookGrid, { sheet, table: name, area, newHeaders }: TableGrowth): WorkbookGrid {
  return replaced(workbook, sheet, (one) => {
    const table = one.tables.find((each) => each.name === name)
    if (!table) throw new Error(`no table ${name} in ${sheet}`)
    const { firstRow, firstColumn, lastRow, lastColumn } = table.area
    if (area.firstRow !== firstRow || area.firstColumn !== firstColumn) throw new Error('the corner must stay')
    if (area.lastRow < lastRow || area.lastColumn !== lastColumn + newHeaders.length) throw new Error('no growth')
    if (area.lastRow > lastRow && (table.totalsRows ?? 0) > 0) throw new Error('totals row')
    for (let row = firstRow; row <= area.lastRow; row++) {
      for (let column = firstColumn; column <= area.lastColumn; column++) {
        const isOwn = row <= lastRow && column <= lastColumn
        if (!isOwn && (one.rows[row - 1]?.[column - 1] ?? null) !== null) throw new Error('grows over a cell in use')
      }
    }
    return { ...one, tables: one.tables.map((each) => (each === table ? { ...each, area } : each)) }
  })
}

function checkHeaders({ sheets }: WorkbookGrid, { sheet, area, newHeaders }: TableGrowth): void {
  const header = sheets.find(({ name }) => name === sheet)?.rows[area.firstRow - 1] ?? []
  const last = header.slice(area.lastColumn - newHeaders.length, area.lastColumn)
  if (JSON.stringify(last) !== JSON.stringify(newHeaders)) throw new Error('headers are not written')
}

function newSheet({ sheets }: WorkbookGrid, { name, table, headers, widths, rows }: NewSheet): SheetGrid {
  if (sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) throw new Error(`${name} is there`)
  if (headers.length !== widths.length || rows.length === 0) throw new Error(`${name} is no table`)
  return aTableSheet(name, table, [headers, ...rows])
}

function valueAt(sheet: SheetGrid, cell: string): CellValue {
  const letters = /^[A-Z]+/.exec(cell)?.[0] ?? ''
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return sheet.rows[Number(cell.slice(letters.length)) - 1]?.[column - 1] ?? null
}
