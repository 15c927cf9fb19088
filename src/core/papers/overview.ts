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
import { widestWord } from './measure-text.ts'
import { printableCharacters } from './page-size.ts'
import type { PaperCell, PaperSheet } from './paper.ts'
import type { FieldLines, PlanLine } from './plan-line.ts'
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

const leastTitle = 42
/** Nr., Handlungsfeld, Ergebnis and Status of the lists below the counts. */
const listWidths = [10, 15, 13, 17] as const
/** Who and when: for the lists, where the counts above leave them room on the page. */
const furtherKeys = ['lead', 'period'] as const
const furtherWidth = 14
/** `noch nicht begonnen` in one line. */
const widestColumn = 22
const chartRows = 16
const chartRowHeight = 16

/** Counts above and lists below share their columns: each is as wide as the wider of the two needs. */
function widthsOf(columns: readonly StatusColumn[], further: readonly MeasureKey[], font: string): readonly number[] {
  const style = styleOf('tableHeaderNumber')
  const headers = [...columns.map(({ label }) => label), overviewHeaders.measures]
  const needed = headers.map((header) => charactersFor(widestWord(header, typeOf(style, font)) * 1.06, style))
  const list = [...listWidths, ...further.map(() => furtherWidth)]
  const beside = Array.from({ length: Math.max(needed.length, list.length) }, (_, index) =>
    Math.max(needed[index] ?? 0, list[index] ?? 0),
  )
  const needs = beside.map((least) => ({ least, most: Math.max(least, widestColumn), weight: 4 }))
  const title = { least: leastTitle, most: Number.POSITIVE_INFINITY, weight: 4 }
  return shareWidths([title, ...needs], printableCharacters('landscape'))
}

function furtherColumns({ fields }: Frame, columns: readonly StatusColumn[]): readonly MeasureKey[] {
  const lines = fields.flatMap((field) => field.lines)
  const spare = Math.max(0, columns.length + 1 - listWidths.length)
  return furtherKeys.filter((key) => lines.some((line) => isFilled(line, key))).slice(0, spare)
}

function sumRow(label: string, lines: readonly PlanLine[], columns: readonly StatusColumn[]): readonly PaperCell[] {
  return [
    cell(label, 'sum'),
    ...columns.map(({ status }) => cell(countStatus(lines, status), 'sumNumber')),
    cell(lines.length, 'sumNumber'),
  ]
}

function countRows(fields: readonly FieldLines[], columns: readonly StatusColumn[]): readonly (readonly PaperCell[])[] {
  const all = fields.flatMap(({ lines }) => lines)
  return [
    ...fields.map(({ field, lines }) => [
      cell(fieldName(field), 'cellStrong' as const),
      ...columns.map(({ status }) => cell(countStatus(lines, status), 'cellNumber')),
      cell(lines.length, 'sumNumber' as const),
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
        cell(line.measure.title, 'cell' as const),
        cell(line.measure.id, 'cellStrong' as const),
        cell(one.field.code, 'cell' as const),
        cell(resultText(line), 'cell' as const),
        cell(line.measure.status?.word ?? null, 'cell' as const),
        ...further.map((key) => cell(measureText(line, key) || null, 'cell' as const)),
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
  const stack = new SheetStack(widthsOf(columns, further, frame.font), frame.font)
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
