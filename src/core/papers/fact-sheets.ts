import { factSheetHeaders, factSheetsSubtitle, factSheetsTitle } from '../text/papers.ts'
import { splitParagraphs } from './cut-text.ts'
import { type Frame, pageOf } from './frame.ts'
import { headerOf } from './measure-cells.ts'
import type { PaperCell, PaperSheet } from './paper.ts'
import type { FactSheetText } from './plan-sheet.ts'
import { linesInTallestRow, roomFor, typeOf } from './row-height.ts'
import { cell, headerCells, SheetStack } from './sheet-stack.ts'
import { styleOf } from './styles.ts'

/** Portrait: the facts are many and mostly short. */
const widths = [9, 23, 67] as const
const textColumn = widths[2]

type Cells = readonly PaperCell[]

function textRows({ id, column, text }: FactSheetText, font: string): readonly Cells[] {
  const style = styleOf('cell')
  const rows = splitParagraphs(text, linesInTallestRow(style.size), roomFor(style, textColumn), typeOf(style, font))
  return rows.map((row) => [cell(id, 'cellMuted'), cell(column, 'cellMuted'), cell(row === '' ? null : row, 'cell')])
}

/** The title stands above the texts of a measure; read back, it says nothing new. */
function rowsOf(texts: readonly FactSheetText[], titles: ReadonlyMap<string, string>, font: string): readonly Cells[] {
  return texts.flatMap((text, index) => {
    // A title that found no room itself stands among the texts.
    const first = texts[index - 1]?.id !== text.id && text.column !== headerOf('title')
    const title = [cell(text.id, 'sum'), cell(headerOf('title'), 'sum'), cell(titles.get(text.id) ?? null, 'sum')]
    return first ? [title, ...textRows(text, font)] : textRows(text, font)
  })
}

/** Rows of the sheet at which a measure's texts begin; they stay on one page where they fit. */
function groupStarts(rows: readonly Cells[], firstRow: number): readonly number[] {
  return rows.flatMap(([id], index) => (id?.value === rows[index - 1]?.[0]?.value ? [] : [firstRow + index]))
}

/** *Steckbriefe*: the texts that found no room in the plan, one paragraph a row (`sheet/fact-sheets.ts` reads them back). */
export function describeFactSheets(frame: Frame, texts: readonly FactSheetText[], name: string): PaperSheet {
  const stack = new SheetStack(widths, frame, 'portrait')
  const titles = new Map(frame.fields.flatMap(({ lines }) => lines.map(({ measure }) => [measure.id, measure.title])))
  stack.title(factSheetsTitle)
  stack.subtitle(factSheetsSubtitle)
  const headerRow = stack.nextRow
  const rows = rowsOf(texts, titles, frame.font)
  stack.table({
    name: 'tblSteckbriefe',
    headers: headerCells(factSheetHeaders),
    rows,
    dense: true,
    vertical: 'top',
  })
  const titleRows = { first: headerRow, last: headerRow }
  stack.breakBetween(groupStarts(rows, headerRow + 1), titleRows)
  return stack.sheet(name, pageOf(frame, 'portrait', titleRows), { frozenRows: headerRow })
}
