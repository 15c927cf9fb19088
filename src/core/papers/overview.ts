import {
  anyPrioritised,
  emptyPlan,
  fieldName,
  noneNotStarted,
  noneRunning,
  nothingPrioritisedYet,
  notStartedHeading,
  overviewHeaders,
  overviewSubtitle,
  overviewTitle,
  resultText,
  runningHeading,
} from '../text/papers.ts'
import { shareWidths } from './column-widths.ts'
import { type Frame, pageOf } from './frame.ts'
import { headerOf, isFilled, type MeasureKey, measureText } from './measure-cells.ts'
import { textWidth, widestWord } from './measure-text.ts'
import { printableCharacters } from './page-size.ts'
import type { PaperCell, PaperSheet } from './paper.ts'
import { allLines, type FieldLines, type PlanLine } from './plan-line.ts'
import { charactersFor, typeOf } from './row-height.ts'
import { cell, headerCells, SheetStack } from './sheet-stack.ts'
import { statusChart } from './status-chart.ts'
import {
  countStatus,
  isPrioritisedNotStarted,
  isRunningWithoutPriority,
  type StatusColumn,
  statusColumns,
} from './status-counts.ts'
import { styleOf } from './styles.ts'

const leastTitle = 38
/** Nr., Handlungsfeld, Ergebnis and Status of the lists below the counts; longer texts are broken. */
const widestOfList = [10, 15, 15, 17] as const
/** Who and when: for the lists, where the counts above leave them room on the page. */
const furtherKeys = ['lead', 'period'] as const
const widestFurther = 14
/** Longer texts would make the lists tall instead of telling more. */
const longestFurther = 2 * widestFurther
/** `noch nicht begonnen` in one line. */
const widestColumn = 22
const chartRows = 16
const chartRowHeight = 16

function listWidths(fields: readonly FieldLines[], further: readonly MeasureKey[], font: string): readonly number[] {
  const headers = [headerOf('id'), headerOf('field'), overviewHeaders.result, headerOf('status')]
  const rows = fields.flatMap((one) => one.lines.map((line) => listTexts(one, line, further)))
  const bold = styleOf('cellStrong')
  return [...headers, ...further.map(headerOf)].map((header, column) => {
    const texts = [header, ...rows.map((row) => row[column] ?? '')]
    const widest = Math.max(...texts.map((text) => textWidth(text, typeOf(bold, font))))
    return Math.min(widestOfList[column] ?? widestFurther, charactersFor(widest * 1.06, bold))
  })
}

/** What a list says of a measure beside its title. */
function listTexts({ field }: FieldLines, line: PlanLine, further: readonly MeasureKey[]): readonly string[] {
  const { id, status } = line.measure
  return [id, field.code, resultText(line), status?.word ?? '', ...further.map((key) => measureText(line, key))]
}

/** Counts above and lists below share their columns: each is as wide as the wider of the two needs. */
function widthsOf(
  { fields, font }: Frame,
  columns: readonly StatusColumn[],
  further: readonly MeasureKey[],
): readonly number[] {
  const style = styleOf('tableHeaderNumber')
  const headers = [...columns.map(({ label }) => label), overviewHeaders.measures]
  const needed = headers.map((header) => charactersFor(widestWord(header, typeOf(style, font)) * 1.06, style))
  const list = listWidths(fields, further, font)
  const beside = Array.from({ length: Math.max(needed.length, list.length) }, (_, index) =>
    Math.max(needed[index] ?? 0, list[index] ?? 0),
  )
  const needs = beside.map((least) => ({ least, most: Math.max(least, widestColumn), weight: 4 }))
  const title = { least: leastTitle, most: Number.POSITIVE_INFINITY, weight: 4 }
  return shareWidths([title, ...needs], printableCharacters('landscape'))
}

/** Found room in two lines, none of its words broken. */
function isShort(text: string): boolean {
  return text.length <= longestFurther && text.split(' ').every((word) => word.length <= widestFurther)
}

function furtherColumns({ fields }: Frame, columns: readonly StatusColumn[]): readonly MeasureKey[] {
  const lines = allLines(fields)
  const spare = Math.max(0, columns.length + 1 - widestOfList.length)
  return furtherKeys
    .filter(
      (key) => lines.some((line) => isFilled(line, key)) && lines.every((line) => isShort(measureText(line, key))),
    )
    .slice(0, spare)
}

function sumRow(label: string, lines: readonly PlanLine[], columns: readonly StatusColumn[]): readonly PaperCell[] {
  return [
    cell(label, 'sum'),
    ...columns.map(({ status }) => cell(countStatus(lines, status), 'sumNumber')),
    cell(lines.length, 'sumNumber'),
  ]
}

function countRows(fields: readonly FieldLines[], columns: readonly StatusColumn[]): readonly (readonly PaperCell[])[] {
  const all = allLines(fields)
  return [
    ...fields.map(({ field, lines }) => [
      cell(fieldName(field), 'cellStrong'),
      ...columns.map(({ status }) => cell(countStatus(lines, status), 'cellNumber')),
      cell(lines.length, 'sumNumber'),
    ]),
    sumRow(overviewHeaders.sum, all, columns),
  ]
}

function addCounts(stack: SheetStack, fields: readonly FieldLines[], columns: readonly StatusColumn[]): void {
  const headerRow = stack.nextRow
  stack.table({
    name: 'tblUeberblick',
    headers: [
      cell(overviewHeaders.field, 'tableHeader'),
      ...columns.map(({ label }) => cell(label, 'tableHeaderNumber')),
      cell(overviewHeaders.measures, 'tableHeaderNumber'),
    ],
    rows: countRows(fields, columns),
  })
  if (fields.every(({ lines }) => lines.length === 0)) return
  const firstRow = stack.nextRow + 1
  stack.room(chartRows + 2, chartRowHeight)
  const place = { firstRow, firstColumn: 1, lastRow: firstRow + chartRows - 1, lastColumn: columns.length + 2 }
  stack.chart(statusChart(fields, columns, { headerRow, firstStatusColumn: 2 }, place))
}

interface ListOfMeasures {
  readonly heading: string
  readonly table: string
  readonly empty: string
  readonly belongs: (line: PlanLine) => boolean
}

function addList(
  stack: SheetStack,
  fields: readonly FieldLines[],
  further: readonly MeasureKey[],
  list: ListOfMeasures,
): void {
  const rows = fields.flatMap((one) =>
    one.lines
      .filter(list.belongs)
      .map((line) => [
        cell(line.measure.title, 'cell'),
        ...listTexts(one, line, further).map((text, column) =>
          cell(text || null, column === 0 ? 'cellStrong' : 'cell'),
        ),
      ]),
  )
  stack.heading(list.heading)
  if (rows.length === 0) {
    stack.lines(list.empty, 'subtitle')
    return
  }
  const { result } = overviewHeaders
  stack.table({
    name: list.table,
    headers: headerCells([
      headerOf('title'),
      headerOf('id'),
      headerOf('field'),
      result,
      headerOf('status'),
      ...further.map(headerOf),
    ]),
    rows,
  })
}

/** *Überblick*: how far each field is, what was put first and waits, what runs without having been put first. */
export function describeOverview(frame: Frame, name: string): PaperSheet {
  const { fields } = frame
  const columns = statusColumns(fields)
  const further = furtherColumns(frame, columns)
  const stack = new SheetStack(widthsOf(frame, columns, further), frame)
  stack.title(overviewTitle)
  stack.subtitle(overviewSubtitle(frame.plan.settings.asOf ?? frame.date))
  if (fields.length > 0) addCounts(stack, fields, columns)
  if (fields.every(({ lines }) => lines.length === 0)) {
    stack.lines(emptyPlan, 'subtitle')
    return stack.sheet(name, pageOf(frame, 'landscape'))
  }
  if (!anyPrioritised(fields)) {
    stack.heading(notStartedHeading)
    stack.lines(nothingPrioritisedYet, 'subtitle')
    return stack.sheet(name, pageOf(frame, 'landscape'))
  }
  const list = (one: ListOfMeasures) => stack.block(() => addList(stack, fields, further, one))
  list({
    heading: notStartedHeading,
    table: 'tblNichtBegonnen',
    empty: noneNotStarted,
    belongs: isPrioritisedNotStarted,
  })
  list({
    heading: runningHeading,
    table: 'tblOhnePrioritaet',
    empty: noneRunning,
    belongs: isRunningWithoutPriority,
  })
  return stack.sheet(name, pageOf(frame, 'landscape'))
}
