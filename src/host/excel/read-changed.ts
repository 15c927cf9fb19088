import { cellPosition } from '../../core/sheet/cell-position.ts'
import { type Area, address, type CellValue, type SheetGrid, type WorkbookGrid } from '../../core/sheet/grid.ts'
import { areaOf, areasOf, areaText, contains, placeOfRange } from './addresses.ts'
import { askCells, type CellsOfArea, usedArea } from './ask-sheet.ts'
import { cellRows } from './cell-values.ts'
import type { ForeignChange } from './changes.ts'

/** The workbook as it was read last, and what Excel calls its sheets. */
export interface KnownWorkbook {
  readonly grid: WorkbookGrid
  /** Excel's id → name. */
  readonly sheetNames: ReadonlyMap<string, string>
}

/** More than somebody types between two looks: then everything is read. */
const mostAreas = 50

/**
 * The workbook after changes that people were seen to make, with one message that asks for the changed cells alone. What
 * formulas elsewhere made of them is not among it: a hint for the live check, and never the truth.
 * `null` where changes are of a kind that only reading everything can follow.
 */
export async function readChanged(
  context: Excel.RequestContext,
  { grid, sheetNames }: KnownWorkbook,
  changes: readonly ForeignChange[],
): Promise<WorkbookGrid | null> {
  const bySheet = new Map<string, Area[]>()
  for (const { sheetId, address: text, hasMoved } of changes) {
    const name = sheetNames.get(sheetId)
    const areas = areasOf(text.replace(/(^|,)/g, '$1!'))
    // Whole rows and columns have no corners.
    if (hasMoved || name === undefined || areas.length !== text.split(',').length) return null
    bySheet.set(name, [...(bySheet.get(name) ?? []), ...areas])
  }
  if ([...bySheet.values()].flat().length > mostAreas) return null
  const asked = new Map([...bySheet].map(([name, areas]) => [name, askSheet(context, grid, name, areas)]))
  await context.sync()
  const sheets: SheetGrid[] = []
  for (const sheet of grid.sheets) {
    const now = asked.has(sheet.name) ? (asked.get(sheet.name)?.(sheet) ?? null) : sheet
    if (now === null) return null
    sheets.push(now)
  }
  return { ...grid, sheets }
}

function askSheet(
  context: Excel.RequestContext,
  { sheets, date1904 }: WorkbookGrid,
  name: string,
  areas: readonly Area[],
) {
  const sheet = context.workbook.worksheets.getItem(name)
  const used = usedArea(sheet).load(placeOfRange)
  const parts = areas.map((area) => askCells(sheet.getRange(areaText(area))))
  const tables = (sheets.find((one) => one.name === name)?.tables ?? []).map((table) => ({
    table,
    range: sheet.tables.getItem(table.name).getRange().load(placeOfRange),
  }))
  return (before: SheetGrid): SheetGrid | null => {
    const { lastRow, lastColumn } = areaOf(used)
    // What comes into sight may have colours, or be hidden.
    if (lastRow > before.rows.length || lastColumn > widthOf(before.rows)) return null
    const cells = parts.map((part) => part())
    return {
      ...before,
      rows: withCells(before.rows, cells, date1904),
      fills: withFills(before.fills, cells, areaOf(used)),
      tables: tables.map(({ table, range }) => ({ ...table, area: areaOf(range) })),
    }
  }
}

function widthOf(rows: SheetGrid['rows']): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0)
}

/** Rows in which nothing changed stay the very same objects. */
function withCells(before: SheetGrid['rows'], parts: readonly CellsOfArea[], date1904: boolean): SheetGrid['rows'] {
  const rows: (readonly CellValue[])[] = [...before]
  for (const part of parts) {
    const { firstRow, firstColumn, lastColumn } = part.area
    cellRows(part, date1904).forEach((cells, down) => {
      const at = firstRow - 1 + down
      if (at >= rows.length) return
      const row = Array.from(rows[at] ?? [])
      for (let column = firstColumn; column <= lastColumn; column += 1) {
        while (row.length < column) row.push(null)
        row[column - 1] = cells[column - firstColumn] ?? null
      }
      rows[at] = row.slice(0, row.findLastIndex((cell) => cell !== null) + 1)
    })
  }
  return rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1)
}

function withFills(before: SheetGrid['fills'], parts: readonly CellsOfArea[], used: Area): SheetGrid['fills'] {
  const kept = [...before].filter(([cell]) => {
    const at = cellPosition(cell)
    return contains(used, at) && !parts.some(({ area }) => contains(area, at))
  })
  const fills = new Map(kept)
  for (const { area, fills: colours } of parts) {
    colours.forEach((row, down) => {
      row.forEach((colour, across) => {
        const at = { row: area.firstRow + down, column: area.firstColumn + across }
        if (colour !== null && contains(used, at)) fills.set(address(at.row, at.column), colour)
      })
    })
  }
  return fills
}
