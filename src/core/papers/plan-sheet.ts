import { continuedInFactSheet, emptyField, fieldSubtitle, fieldTitle, movedColumns } from '../text/papers.ts'
import { cutToLines } from './cut-text.ts'
import type { Frame } from './frame.ts'
import { pageOf } from './frame.ts'
import { headerOf, isFilled, type MeasureKey, measureCell, measureText } from './measure-cells.ts'
import { type MeasureColumns, measureColumns } from './measure-columns.ts'
import { printableCharacters } from './page-size.ts'
import type { PaperCell, PaperSheet } from './paper.ts'
import type { FieldLines, PlanLine } from './plan-line.ts'
import { countLines, linesInTallestRow, roomFor, typeOf } from './row-height.ts'
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

interface FittedCell {
  readonly cell: PaperCell
  readonly rest: FactSheetText | null
}

/** The mark stands on a line of its own below the cut text. */
const linesOfTheMark = 2

function fitted(line: PlanLine, key: MeasureKey, width: number, font: string): FittedCell {
  const whole = measureCell(line, key)
  const style = styleOf(whole.style)
  const most = linesInTallestRow(style.size)
  if (typeof whole.value !== 'string' || countLines(whole.value, style, width, font) <= most) {
    return { cell: whole, rest: null }
  }
  const { id } = line.measure
  const start = cutToLines(whole.value, most - linesOfTheMark, roomFor(style, width), typeOf(style, font))
  return {
    cell: { ...whole, value: `${start}\n${continuedInFactSheet(id)}` },
    rest: { id, column: headerOf(key), text: whole.value },
  }
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

function emptySheet(frame: Frame, { field }: FieldLines, name: string): PaperSheet {
  const stack = new SheetStack([printableCharacters('landscape')], frame.font)
  stack.title(fieldTitle(field))
  stack.lines(emptyField, 'subtitle')
  return stack.sheet(name, pageOf(frame, 'landscape'))
}

/**
 * *Plan – W Wohnen*: all measures of a field, the columns with content only. The table can be read back as the plan; its
 * field stands in the sheet's name and title.
 * @param number From 1; numbers the table `tblMassnahmen_<n>`.
 */
export function describePlanSheet(frame: Frame, fieldOf: FieldLines, number: number, name: string): PlanSheet {
  const { field, lines } = fieldOf
  if (lines.length === 0) return { sheet: emptySheet(frame, fieldOf, name), factSheetTexts: [] }
  const columns = measureColumns(lines, frame.font)
  const stack = new SheetStack(
    columns.shown.map(({ width }) => width),
    frame.font,
  )
  const rows = lines.map((line) => columns.shown.map(({ key, width }) => fitted(line, key, width, frame.font)))
  stack.title(fieldTitle(field))
  stack.subtitle(fieldSubtitle(fieldOf))
  if (columns.moved.length > 0) stack.subtitle(movedColumns(columns.moved.map(headerOf)))
  const headerRow = stack.nextRow
  stack.table({
    name: `tblMassnahmen_${number}`,
    headers: columns.shown.map(({ key }) => cell(headerOf(key), headerStyle(key))),
    rows: rows.map((cells) => cells.map((one) => one.cell)),
  })
  return {
    sheet: stack.sheet(name, pageOf(frame, 'landscape', { first: headerRow, last: headerRow }), {
      frozenRows: headerRow,
      frozenColumns: 1,
    }),
    factSheetTexts: lines.flatMap((line, index) => [
      ...(rows[index] ?? []).flatMap(({ rest }) => (rest === null ? [] : [rest])),
      ...movedTexts(columns, line),
    ]),
  }
}
