import { factSheetHeaders, factSheetsSubtitle, factSheetsTitle } from '../text/papers.ts'
import { splitParagraphs } from './cut-text.ts'
import { type Frame, pageOf } from './frame.ts'
import type { PaperSheet } from './paper.ts'
import type { FactSheetText } from './plan-sheet.ts'
import { linesInTallestRow, roomFor, typeOf } from './row-height.ts'
import { cell, headerCells, SheetStack } from './sheet-stack.ts'
import { styleOf } from './styles.ts'

const widths = [10, 24, 112] as const
const textColumn = widths[2]

/** *Steckbriefe*: the texts that found no room in the plan, one paragraph a row (`joinParagraphs` reads them back). */
export function describeFactSheets(frame: Frame, texts: readonly FactSheetText[], name: string): PaperSheet {
  const style = styleOf('cell')
  const stack = new SheetStack(widths, frame.font)
  stack.title(factSheetsTitle)
  stack.subtitle(factSheetsSubtitle)
  const headerRow = stack.nextRow
  const paragraphs = (text: string) =>
    splitParagraphs(text, linesInTallestRow(style.size), roomFor(style, textColumn), typeOf(style, frame.font))
  stack.table({
    name: 'tblSteckbriefe',
    headers: headerCells(factSheetHeaders),
    rows: texts.flatMap(({ id, column, text }) =>
      paragraphs(text).map((paragraph) => [
        cell(id, 'cellStrong'),
        cell(column, 'cell'),
        cell(paragraph === '' ? null : paragraph, 'cell'),
      ]),
    ),
  })
  return stack.sheet(name, pageOf(frame, 'landscape', { first: headerRow, last: headerRow }), { frozenRows: headerRow })
}
