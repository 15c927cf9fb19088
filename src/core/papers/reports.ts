import type { ProgressEntry } from '../plan/measure.ts'
import { progressTable } from '../sheet/columns/records.ts'
import { formatDay } from '../text/dates.ts'
import { continuedInFactSheet } from '../text/papers.ts'
import { reportsSubtitle, reportsTitle, reportTitleHeader } from '../text/papers-progress.ts'
import { cutToLines } from './cut-text.ts'
import { type Frame, pageOf } from './frame.ts'
import { leastPageScale, printableCharacters } from './page-size.ts'
import type { PaperCell, PaperSheet } from './paper.ts'
import type { FactSheetText } from './plan-sheet.ts'
import type { Report } from './progress-entries.ts'
import { countLines, linesInTallestRow, roomFor, typeOf } from './row-height.ts'
import { cell, headerCells, SheetStack } from './sheet-stack.ts'
import { shortWidth } from './short-width.ts'
import { styleOf } from './styles.ts'

const { columns } = progressTable
const dayWidth = 13
const confirmedWidth = 20
const textStyle = styleOf('cell')
const mostLines = linesInTallestRow(textStyle.size)

export interface ReportsSheet {
  readonly sheet: PaperSheet
  /** Reports that no row can hold. */
  readonly factSheetTexts: readonly FactSheetText[]
}

/** One column of the table. */
interface ReportColumn {
  readonly header: string
  readonly width: number
  readonly cell: (report: Report, index: number) => PaperCell
}

/** A day is a day; `2015/16` stays the text it was. */
function dayCell({ entry, dueDate }: Report): PaperCell {
  const { first, last, text } = entry.dueDate ?? { first: null, last: null, text: null }
  const isDay = first !== null && first === last && text === formatDay(first)
  return isDay ? cell({ day: first }, 'cellDay') : cell(dueDate, 'cell')
}

/** Tried in turn: for reports of a few lines, for longer ones, and for those that only a full page's width can hold. */
const layouts = [
  { title: 38, status: 22, scale: 1, lines: 6 },
  { title: 28, status: 22, scale: 1, lines: mostLines },
  { title: 20, status: 22, scale: leastPageScale, lines: mostLines },
  { title: 18, status: 13, scale: leastPageScale, lines: mostLines },
] as const

interface Widths {
  readonly id: number
  readonly title: number
  readonly status: number
  readonly text: number
}

/** The text that looks tallest. */
function tallest(reports: readonly Report[]): string {
  const charactersOfLine = 100
  const lines = (text: string) => text.length / charactersOfLine + text.split('\n').length
  return reports.reduce((most, { entry }) => (lines(entry.text ?? '') > lines(most) ? (entry.text ?? '') : most), '')
}

/** The text takes what is left of the page, and of a page shrunk a little where a report is very long. */
function widthsOf(reports: readonly Report[], beside: number, font: string): Widths {
  const words = [...new Set(reports.map((report) => report.status ?? ''))]
  const id = shortWidth([columns.measure.header, ...reports.map(({ entry }) => entry.measure ?? '')], font)
  const text = tallest(reports)
  const widthsIn = ({ title, scale, ...layout }: (typeof layouts)[number]): Widths => {
    const status = shortWidth(words, font, { most: layout.status })
    const left = Math.floor(printableCharacters('landscape') / scale) - id - title - status - beside
    return { id, title, status, text: left }
  }
  const fits = (layout: (typeof layouts)[number]) =>
    countLines(text, textStyle, widthsIn(layout).text, font) <= layout.lines
  return widthsIn(layouts.find(fits) ?? layouts[3])
}

interface FittedText {
  readonly cell: PaperCell
  readonly rest: readonly FactSheetText[]
}

function fittedText({ entry, dueDate }: Report, width: number, font: string): FittedText {
  const { text, measure } = entry
  if (text === null || countLines(text, textStyle, width, font) <= mostLines) {
    return { cell: cell(text, 'cell'), rest: [] }
  }
  const id = measure ?? ''
  const start = cutToLines(text, mostLines - 2, roomFor(textStyle, width), typeOf(textStyle, font))
  const column = `${columns.text.header} ${dueDate ?? ''}`.trim()
  return { cell: cell(`${start}\n${continuedInFactSheet(id)}`, 'cell'), rest: [{ id, column, text }] }
}

function isFilled(reports: readonly Report[], key: keyof ProgressEntry): boolean {
  return reports.some(({ entry }) => entry[key] !== null)
}

/** Who confirmed a report stays internal. */
function showsConfirmed({ edition }: Frame, reports: readonly Report[]): boolean {
  return edition === 'internal' && isFilled(reports, 'confirmed')
}

/** The columns with content. */
function columnsOf(
  frame: Frame,
  reports: readonly Report[],
  widths: Widths,
  texts: readonly FittedText[],
): readonly ReportColumn[] {
  const written = isFilled(reports, 'text')
  const text: ReportColumn = {
    header: columns.text.header,
    width: widths.text,
    cell: (_, index) => texts[index]?.cell ?? cell(null, 'cell'),
  }
  const confirmed: ReportColumn = {
    header: columns.confirmed.header,
    width: confirmedWidth,
    cell: ({ entry }) => cell(entry.confirmed, 'cell'),
  }
  return [
    { header: columns.measure.header, width: widths.id, cell: ({ entry }) => cell(entry.measure, 'cellStrong') },
    {
      header: reportTitleHeader,
      width: widths.title + (written ? 0 : widths.text),
      // Once above the reports of a measure: again and again it would make their rows taller than they are.
      cell: ({ measure }, index) =>
        cell(measure === reports[index - 1]?.measure ? null : (measure?.title ?? null), 'cellMuted'),
    },
    { header: columns.dueDate.header, width: dayWidth, cell: dayCell },
    { header: columns.status.header, width: widths.status, cell: ({ status }) => cell(status, 'cell') },
    ...(written ? [text] : []),
    ...(showsConfirmed(frame, reports) ? [confirmed] : []),
  ]
}

/** *Sachstandsberichte*: every entry in full; the plan reads them back from here. */
export function describeReports(frame: Frame, reports: readonly Report[], name: string): ReportsSheet {
  const widths = widthsOf(reports, dayWidth + (showsConfirmed(frame, reports) ? confirmedWidth : 0), frame.font)
  const texts = reports.map((report) => fittedText(report, widths.text, frame.font))
  const shown = columnsOf(frame, reports, widths, texts)
  const stack = new SheetStack(
    shown.map(({ width }) => width),
    frame,
  )
  stack.title(reportsTitle)
  stack.subtitle(reportsSubtitle)
  const headerRow = stack.nextRow
  stack.table({
    name: progressTable.table,
    headers: headerCells(shown.map(({ header }) => header)),
    rows: reports.map((report, index) => shown.map((column) => column.cell(report, index))),
    dense: true,
    vertical: 'top',
  })
  stack.breakTable(headerRow)
  const page = pageOf(frame, 'landscape', { first: headerRow, last: headerRow })
  return {
    sheet: stack.sheet(name, page, { frozenRows: headerRow, frozenColumns: 1 }),
    factSheetTexts: texts.flatMap(({ rest }) => rest),
  }
}
