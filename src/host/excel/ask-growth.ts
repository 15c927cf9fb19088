import type { TableGrowth } from '../../core/sheet/edits.ts'
import { type Area, address, isBlank, type WorkbookGrid } from '../../core/sheet/grid.ts'
import { areaText } from './addresses.ts'

/** The columns at the right and the rows below that a table takes in. */
export function askGained(sheet: Excel.Worksheet, { sheet: name, table, area }: TableGrowth, known: WorkbookGrid) {
  const old = known.sheets.find((one) => one.name === name)?.tables.find((one) => one.name === table)?.area
  if (old === undefined) return []
  const right = { ...area, firstColumn: old.lastColumn + 1 }
  const below = { ...area, firstRow: old.lastRow + 1, lastColumn: old.lastColumn }
  const gained = [right, below].filter((one) => one.firstColumn <= one.lastColumn && one.firstRow <= one.lastRow)
  return gained.map((one) => {
    const range = sheet.getRange(areaText(one)).load('values, formulas')
    return () => firstUsed(range, one)
  })
}

function firstUsed(range: Excel.Range, { firstRow, firstColumn }: Area): string | null {
  for (const [down, row] of range.values.entries()) {
    const across = row.findIndex(
      (value, at) => (!isBlank(value) && value !== '') || String(range.formulas[down]?.[at]).startsWith('='),
    )
    if (across >= 0) return address(firstRow + down, firstColumn + across)
  }
  return null
}
