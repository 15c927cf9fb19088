import { type CellPosition, cellPosition } from '../sheet/cell-position.ts'
import { address, type CellValue, isBlank, isError } from '../sheet/grid.ts'
import type { Located } from '../sheet/locate.ts'
import { allTables, type PlanReading } from '../sheet/read-plan.ts'
import { seenText } from '../sheet/readers/text.ts'
import { singleLine } from '../text/clean.ts'
import { rowCaption } from '../text/pane-views.ts'
import { visibleText } from '../text/visible.ts'

/** The row around a finding's cell, as it stands in the workbook. */
export interface RowView {
  readonly sheet: string
  readonly row: number
  /** `Maßnahmen, Zeile 7`. */
  readonly caption: string
  readonly cells: readonly RowCell[]
}

export interface RowCell {
  /** Address such as `B7`. */
  readonly cell: string
  /** Header of the column; empty where it has none. */
  readonly header: string
  /** As people see it; invisible characters made visible in the cell that is meant. */
  readonly text: string
  /** The finding's own cell. */
  readonly here: boolean
}

/** The row around a cell, below the headers of the table it stands in. The reading knows where that table is. */
export function rowView(reading: PlanReading, place: { readonly sheet: string; readonly cell: string }): RowView {
  const at = cellPosition(place.cell)
  const sheet = reading.workbook.sheets.find(({ name }) => name === place.sheet)
  const located = tableAround(reading, place.sheet, at)
  const cells = sheet?.rows[at.row - 1] ?? []
  const headers = located && at.row > located.headerRow ? (sheet?.rows[located.headerRow - 1] ?? []) : []
  const first = located?.firstColumn ?? 1
  const last = Math.max(at.column, located?.lastColumn ?? cells.findLastIndex((cell) => !isBlank(cell)) + 1)
  return {
    sheet: place.sheet,
    row: at.row,
    caption: rowCaption(place.sheet, at.row),
    cells: Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
      const column = first + index
      const here = column === at.column
      const text = shownText(cells[column - 1] ?? null)
      const header = singleLine(shownText(headers[column - 1] ?? null))
      return { cell: address(at.row, column), header, text: here ? visibleText(text) : text, here }
    }).filter(({ header, text, here }) => here || header !== '' || text !== ''),
  }
}

/** The table that holds the cell; else the one above it in the same sheet, for rows that are not the table's yet. */
function tableAround(reading: PlanReading, sheet: string, at: CellPosition): Located | null {
  const ofSheet = allTables(reading)
    .map(({ located }) => located)
    .filter((located) => located.sheet.name === sheet && located.headerRow <= at.row)
  return ofSheet.find(({ lastRow }) => at.row <= lastRow) ?? ofSheet.at(-1) ?? null
}

function shownText(cell: CellValue): string {
  if (cell === null) return ''
  if (isError(cell)) return cell.error
  return typeof cell === 'string' ? cell : seenText(cell)
}
