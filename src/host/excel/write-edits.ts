import type { CellEdit, NewSheet, WorkbookEdits } from '../../core/sheet/edits.ts'
import { isSameCell } from '../../core/sheet/grid.ts'
import { isoToSerial, serialToDay } from '../../core/sheet/serial.ts'
import { formatDay } from '../../core/text/dates.ts'
import { areaText } from './addresses.ts'
import { isReadAsTyped, textFormat, typedText } from './as-typed.ts'
import type { HeldWorkbook } from './ask-edits.ts'
import { kindOf } from './cell-values.ts'
import { runsOf } from './runs.ts'

/** What is put into a cell; a `null` format stays as it is. */
export interface CellInput {
  readonly sheet: string
  readonly cell: string
  readonly value: string | number | boolean
  readonly format: string | null
}

/** Shown as `31.01.2023` in a German Excel. */
const dayFormat = 'dd.mm.yyyy'

/** Puts edits that have been looked at into the workbook: one message, sent by the next `sync`. */
export function writeEdits(context: Excel.RequestContext, edits: WorkbookEdits, held: HeldWorkbook, date1904: boolean) {
  const { worksheets } = context.workbook
  for (const { sheet, table, area } of edits.tables) {
    worksheets.getItem(sheet).tables.getItem(table).resize(areaText(area))
  }
  writeCells(
    context,
    edits.cells
      .filter(({ from, to }) => !isSameCell(from, to))
      .map((edit) => cellInput(edit, held.cell(edit.sheet, edit.cell).format, date1904)),
    held.broken,
  )
  const names = new Set(held.tableNames.map((name) => name.toLowerCase()))
  for (const sheet of edits.sheets) addSheet(context, sheet, names)
}

/**
 * Writes stretches of columns. Where rows are hidden – by a filter, mostly – Excel puts the values of a stretch into wrong
 * rows (OfficeDev/office-js, issue 224): on such a sheet each cell is written by itself.
 */
export function writeCells(
  context: Excel.RequestContext,
  inputs: readonly CellInput[],
  broken: ReadonlySet<string>,
): void {
  const single = inputs.filter(({ sheet }) => broken.has(sheet)).flatMap((input) => runsOf([input]))
  const runs = runsOf(inputs.filter(({ sheet }) => !broken.has(sheet)))
  for (const { sheet, column, firstRow, lastRow, cells } of [...runs, ...single]) {
    const area = { firstRow, lastRow, firstColumn: column, lastColumn: column }
    const range = context.workbook.worksheets.getItem(sheet).getRange(areaText(area))
    // `null` leaves a cell alone. Formats first: they decide what becomes of a text.
    const formats: (string | null)[][] = Array.from({ length: lastRow - firstRow + 1 }, () => [null])
    const values: (string | number | boolean | null)[][] = formats.map(() => [null])
    for (const { row, value, format } of cells) {
      formats[row - firstRow] = [format]
      values[row - firstRow] = [value]
    }
    if (cells.some(({ format }) => format !== null)) range.numberFormat = formats
    range.values = values
  }
}

function cellInput({ sheet, cell, to }: CellEdit, format: string, date1904: boolean): CellInput {
  const at = { sheet, cell }
  if (to === null) return { ...at, value: '', format: null }
  if (typeof to === 'number') return { ...at, value: to, format: format === textFormat ? 'General' : null }
  if (typeof to === 'string') return { ...at, value: typedText(to), format: formatForText(to, format) }
  const serial = isoToSerial(to.day, date1904)
  if (serial === null || serialToDay(serial, date1904) !== to.day) {
    // Before Excel's first day.
    return { ...at, value: formatDay(to.day), format: textFormat }
  }
  return { ...at, value: serial, format: kindOf(format) === 'day' ? null : dayFormat }
}

/** Only where it is needed: in a column of texts a person may want to type a date one day. */
function formatForText(text: string, format: string): string | null {
  return format !== textFormat && isReadAsTyped(text) ? textFormat : null
}

/** One table from A1 on, as in the files that other hosts write: without filter buttons. */
function addSheet(context: Excel.RequestContext, { name, table, headers, widths, rows }: NewSheet, names: Set<string>) {
  const sheet = context.workbook.worksheets.add(name)
  const lines = [headers, ...(rows.length > 0 ? rows : [[]])].map((row) => headers.map((_, at) => row[at] ?? ''))
  const area = areaText({ firstRow: 1, firstColumn: 1, lastRow: lines.length, lastColumn: headers.length })
  const range = sheet.getRange(area)
  range.numberFormat = lines.map((row) =>
    row.map((value) => (typeof value === 'string' && isReadAsTyped(value) ? textFormat : 'General')),
  )
  range.values = lines.map((row) => row.map((value) => (typeof value === 'string' ? typedText(value) : value)))
  const made = sheet.tables.add(area, true)
  made.name = freeName(table, names)
  made.showFilterButton = false
  widths.forEach((width, index) => {
    sheet.getCell(0, index).format.columnWidth = pointsOf(width)
  })
}

function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}_${number}`
  taken.add(name.toLowerCase())
  return name
}

/** A width in characters of Calibri 11 (7 pixels each and 5 around) in points. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75
}
