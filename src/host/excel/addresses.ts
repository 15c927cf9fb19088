import { type CellPosition, cellPosition } from '../../core/sheet/cell-position.ts'
import { type Area, address } from '../../core/sheet/grid.ts'

/** `B7:D9`, or `B7`. */
export function areaText({ firstRow, firstColumn, lastRow, lastColumn }: Area): string {
  const first = address(firstRow, firstColumn)
  const last = address(lastRow, lastColumn)
  return first === last ? first : `${first}:${last}`
}

const one = /(?:'(?:[^']|'')*'|[^',!]*)!\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?/g

/** The areas of an address as Excel gives it, `Blatt!A1:B2,'Ein Blatt'!D4`. */
export function areasOf(text: string): readonly Area[] {
  return [...text.matchAll(one)].map(([, firstLetters = '', firstRow = '', lastLetters, lastRow]) => {
    const first = cellPosition(firstLetters + firstRow)
    const last = lastLetters === undefined ? first : cellPosition(`${lastLetters}${lastRow}`)
    return { firstRow: first.row, firstColumn: first.column, lastRow: last.row, lastColumn: last.column }
  })
}

/** The place of a range whose `rowIndex`, `columnIndex`, `rowCount` and `columnCount` are loaded. */
export function areaOf(range: Excel.Range): Area {
  const firstRow = range.rowIndex + 1
  const firstColumn = range.columnIndex + 1
  return {
    firstRow,
    firstColumn,
    lastRow: firstRow + range.rowCount - 1,
    lastColumn: firstColumn + range.columnCount - 1,
  }
}

/** What `areaOf` needs to be loaded. */
export const placeOfRange = 'rowIndex, columnIndex, rowCount, columnCount'

export function contains(area: Area, { row, column }: CellPosition): boolean {
  return row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn
}

export function overlap(a: Area, b: Area): boolean {
  return (
    a.firstRow <= b.lastRow && b.firstRow <= a.lastRow && a.firstColumn <= b.lastColumn && b.firstColumn <= a.lastColumn
  )
}

/**
 * Asks for the merged areas of a sheet. Their address names only their first cells, and of a range Excel names only those
 * that begin in it (OfficeDev/office-js, issues 1590 and 3611): so it is asked for each area, and for the whole sheet.
 */
export function askMerges(
  sheet: Excel.Worksheet,
): () => { readonly areas: readonly Area[]; readonly leftOut: boolean } {
  const merged = sheet.getUsedRange(false).getMergedAreasOrNullObject()
  merged.load(['areaCount', ...placeOfRange.split(', ').map((name) => `areas/items/${name}`)].join(', '))
  return () => {
    const areas = merged.isNullObject ? [] : merged.areas.items.map(areaOf)
    return { areas, leftOut: !merged.isNullObject && areas.length !== merged.areaCount }
  }
}
