import type { MeasureKey } from '../plan/measure.ts'
import { continuedInFactSheet, fieldSubtitle, fieldTitle, movedColumns } from '../text/papers.ts'
import { cutToLines } from './cut-text.ts'
import type { Frame } from './frame.ts'
import { pageOf } from './frame.ts'
import { headerOf, isFilled, measureCell, measureText } from './measure-cells.ts'
import { type MeasureColumns, measureColumns } from './measure-columns.ts'
import { leastPageScale, printableHeight } from './page-size.ts'
import type { PaperCell, PaperSheet } from './paper.ts'
import type { FieldLines, PlanLine } from './plan-line.ts'
import { fitsLines, linesInTallestRow, roomFor, typeOf } from './row-height.ts'
import { cell, SheetStack } from './sheet-stack.ts'
import { type StyleName, styleOf } from './styles.ts'

/** A text of a measure that stands in *Steckbriefe*: cut short in the plan, or for want of room not there at all. */
export interface FactSheetText {
  readonly id: string
  /** Header of the column. */
  readonly column: string
  readonly text: string
}

export interface PlanSheet {
  readonly sheet: PaperSheet
  readonly factSheetTexts: readonly FactSheetText[]
}

/** A measure as it stands in the plan, and what of it stands in *Steckbriefe*. */
interface FittedLine {
  readonly cells: readonly PaperCell[]
  readonly texts: readonly FactSheetText[]
}

/** The mark stands on a line of its own below the cut text. */
const linesOfTheMark = 2

/** The cell itself where it fits, else its beginning. */
function fitted(whole: PaperCell, id: string, width: number, font: string): PaperCell {
  const style = styleOf(whole.style)
  const most = linesInTallestRow(style.size)
  if (typeof whole.value !== 'string' || fitsLines(whole.value, most, style, width, font)) return whole
  const start = cutToLines(whole.value, most - linesOfTheMark, roomFor(style, width), typeOf(style, font))
  return { ...whole, value: `${start}\n${continuedInFactSheet(id)}` }
}

function fittedLine(line: PlanLine, columns: MeasureColumns, font: string): FittedLine {
  const { id } = line.measure
  const cut: FactSheetText[] = []
  const cells = columns.shown.map(({ key, width }) => {
    const whole = measureCell(line, key)
    const part = fitted(whole, id, width, font)
    if (part !== whole) cut.push({ id, column: headerOf(key), text: String(whole.value) })
    return part
  })
  return { cells, texts: [...cut, ...movedTexts(columns, line)] }
}

function headerStyle(key: MeasureKey): StyleName {
  if (key === 'cost') return 'tableHeaderNumber'
  return key === 'rank' || key === 'decidedRank' || key === 'agreedPriority' ? 'tableHeaderCentre' : 'tableHeader'
}

function movedTexts({ moved }: MeasureColumns, line: PlanLine): readonly FactSheetText[] {
  return moved
    .filter((key) => isFilled(line, key))
    .map((key) => ({ id: line.measure.id, column: headerOf(key), text: measureText(line, key) }))
}

/**
 * *Plan – W Wohnen*: all measures of a field, the columns with content only. The table can be read back as the plan; its
 * field stands in the sheet's name and title.
 * @param fieldOf A field with measures.
 * @param number From 1; numbers the table `tblMassnahmen_<n>`.
 */
export function describePlanSheet(frame: Frame, fieldOf: FieldLines, number: number, name: string): PlanSheet {
  const { field, lines } = fieldOf
  const columns = measureColumns(lines, frame)
  const stack = new SheetStack(
    columns.shown.map(({ width }) => width),
    frame,
  )
  const fittedLines = lines.map((line) => fittedLine(line, columns, frame.font))
  stack.title(fieldTitle(field))
  stack.subtitle(fieldSubtitle(fieldOf))
  if (columns.moved.length > 0) stack.subtitle(movedColumns(columns.moved.map(headerOf)))
  const headerRow = stack.nextRow
  stack.table({
    name: `tblMassnahmen_${number}`,
    headers: columns.shown.map(({ key }) => cell(headerOf(key), headerStyle(key))),
    rows: fittedLines.map(({ cells }) => cells),
  })
  // A few rows too many are no second page: all are printed a little smaller.
  const singlePage = stack.heightFrom(1) <= printableHeight('landscape') / leastPageScale
  if (!singlePage) stack.breakTable(headerRow)
  const page = pageOf(frame, 'landscape', { first: headerRow, last: headerRow })
  return {
    sheet: stack.sheet(name, singlePage ? { ...page, singlePage } : page, {
      frozenRows: headerRow,
      frozenColumns: 1,
    }),
    factSheetTexts: fittedLines.flatMap(({ texts }) => texts),
  }
}
