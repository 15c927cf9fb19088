import { factSheetHeaders, factSheetsSubtitle, factSheetsTitle } from '../text/papers.ts'
import { splitParagraphs } from './cut-text.ts'
import { type Frame, pageOf } from './frame.ts'
import { headerOf } from './measure-cells.ts'
import type { PaperCell, PaperSheet } from './paper.ts'
import type { FactSheetText } from './plan-sheet.ts'
import { linesInTallestRow, roomFor, typeOf } from './row-height.ts'
import { cell, headerCells, SheetStack } from './sheet-stack.ts'
import { styleOf } from './styles.ts'

const widths = [10, 25, 112] as const
const textColumn = widths[2]

type Cells = readonly PaperCell[]

function textRows({ id, column, text }: FactSheetText, font: string): readonly Cells[] {
  const style = styleOf('cell')
  const rows = splitParagraphs(text, linesInTallestRow(style.size), roomFor(style, textColumn), typeOf(style, font))
  return rows.map((row) => [cell(id, 'cell'), cell(column, 'cell'), cell(row === '' ? null : row, 'cell')])
}

/** The title stands above the texts of a measure; read back, it says nothing new. */
function rowsOf(texts: readonly FactSheetText[], titles: ReadonlyMap<string, string>, font: string): readonly Cells[] {
  return texts.flatMap((text, index) => {
    const first = texts[index - 1]?.id !== text.id
    const title = [cell(text.id, 'sum'), cell(headerOf('title'), 'sum'), cell(titles.get(text.id) ?? null, 'sum')]
    return first ? [title, ...textRows(text, font)] : textRows(text, font)
  })
}

/** *Steckbriefe*: the texts that found no room in the plan, one paragraph a row (`sheet/fact-sheets.ts` reads them back). */
export function describeFactSheets(frame: Frame, texts: readonly FactSheetText[], name: string): PaperSheet {
  const stack = new SheetStack(widths, frame.font)
  const titles = new Map(frame.fields.flatMap(({ lines }) => lines.map(({ measure }) => [measure.id, measure.title])))
  stack.title(factSheetsTitle)
  stack.subtitle(factSheetsSubtitle)
  const headerRow = stack.nextRow
  stack.table({
    name: 'tblSteckbriefe',
    headers: headerCells(factSheetHeaders),
    rows: rowsOf(texts, titles, frame.font),
  })
  return stack.sheet(name, pageOf(frame, 'landscape', { first: headerRow, last: headerRow }), { frozenRows: headerRow })
}
