import {
  anyPrioritised,
  emptyPlan,
  fieldName,
  nothingPrioritisedYet,
  overviewHeaders,
  overviewSubtitle,
  overviewTitle,
} from '../text/papers.ts'
import { type ColumnNeed, shareWidths } from './column-widths.ts'
import { type Frame, pageOf } from './frame.ts'
import { widestWord } from './measure-text.ts'
import { addLists, type ListColumn, listColumns } from './overview-lists.ts'
import { leastPageScale, printableCharacters } from './page-size.ts'
import type { PaperCell, PaperSheet } from './paper.ts'
import { allLines, type FieldLines, type PlanLine } from './plan-line.ts'
import { charactersFor, typeOf } from './row-height.ts'
import { cell, SheetStack } from './sheet-stack.ts'
import { statusChart } from './status-chart.ts'
import { countStatus, type StatusColumn, statusColumns } from './status-counts.ts'
import { styleOf } from './styles.ts'

const leastTitle = 30
/** `noch nicht begonnen` in one line. */
const widestColumn = 22
const chartRows = 16
const chartRowHeight = 16

interface Layout {
  readonly widths: readonly number[]
  /** Of the lists, beside the title: as many as the page is wide enough for. */
  readonly listColumns: readonly ListColumn[]
}

/** Counts above and lists below share their columns: each is as wide as the wider of the two needs. */
function layoutOf({ fields, font }: Frame, columns: readonly StatusColumn[]): Layout {
  const style = styleOf('tableHeaderNumber')
  const headers = [...columns.map(({ label }) => label), overviewHeaders.measures]
  const counts = headers.map((header) => {
    const least = charactersFor(widestWord(header, typeOf(style, font)) * 1.06, style)
    return { least, most: Math.max(least, widestColumn), weight: 4 }
  })
  const page = printableCharacters('landscape')
  const shrunk = Math.floor(page / leastPageScale)
  const layoutWith = (lists: readonly ListColumn[]): Layout => {
    const needs = Array.from({ length: Math.max(counts.length, lists.length) }, (_, index) =>
      widerOf(counts[index], lists[index]?.need),
    )
    const least = needs.reduce((sum, need) => sum + Math.ceil(need.least), leastTitle)
    const optional = lists.findLastIndex((one) => one.optional)
    if (least > shrunk && optional >= 0) return layoutWith(lists.toSpliced(optional, 1))
    const title = { least: leastTitle, most: Number.POSITIVE_INFINITY, weight: 8 }
    // Words whole, at the price of a page shrunk a little.
    return { widths: shareWidths([title, ...needs], least > page ? shrunk : page), listColumns: lists }
  }
  return layoutWith(listColumns(fields, font))
}

const noNeed: ColumnNeed = { least: 0, most: 0, weight: 0 }

function widerOf(one: ColumnNeed = noNeed, other: ColumnNeed = noNeed): ColumnNeed {
  return {
    least: Math.max(one.least, other.least),
    most: Math.max(one.most, other.most),
    weight: Math.max(one.weight, other.weight),
  }
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
  // There is nothing to draw where nobody has filled in a status.
  if (columns.every(({ status }) => status === null)) return
  const firstRow = stack.nextRow + 1
  stack.room(chartRows + 2, chartRowHeight)
  const place = { firstRow, firstColumn: 1, lastRow: firstRow + chartRows - 1, lastColumn: columns.length + 2 }
  stack.chart(statusChart(fields, columns, { headerRow, firstStatusColumn: 2 }, place))
}

/** *Überblick*: how far each field is, what was put first and waits, what runs without having been put first. */
export function describeOverview(frame: Frame, name: string): PaperSheet {
  const { fields } = frame
  const columns = statusColumns(fields)
  const layout = layoutOf(frame, columns)
  const stack = new SheetStack(layout.widths, frame)
  stack.title(overviewTitle)
  stack.subtitle(overviewSubtitle(frame.plan.settings.asOf ?? frame.date))
  const empty = allLines(fields).length === 0
  const prioritised = anyPrioritised(fields)
  if (!empty && !prioritised) stack.subtitle(nothingPrioritisedYet(fields))
  if (fields.length > 0) addCounts(stack, fields, columns)
  if (empty) stack.lines(emptyPlan, 'subtitle')
  if (prioritised) addLists(stack, fields, layout.listColumns)
  return stack.sheet(name, pageOf(frame, 'landscape'))
}
