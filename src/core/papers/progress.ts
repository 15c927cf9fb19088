import type { PlannedMeasure } from '../plan/measure.ts'
import { type Status, statuses } from '../plan/status.ts'
import {
  allReported,
  continuedInReports,
  doneCount,
  latestHeader,
  noReport,
  olderDates,
  progressSubtitle,
  progressTitle,
  several,
} from '../text/papers-progress.ts'
import { cutToLines } from './cut-text.ts'
import { type Frame, pageOf } from './frame.ts'
import { headerOf } from './measure-cells.ts'
import { printableCharacters } from './page-size.ts'
import type { PaperCell, PaperSheet } from './paper.ts'
import { allLines, type FieldLines, type PlanLine } from './plan-line.ts'
import { type Report, type ReportingDate, reportingDates } from './progress-entries.ts'
import { countLines, roomFor, typeOf } from './row-height.ts'
import { cell, headerCells, SheetStack } from './sheet-stack.ts'
import { shortWidth } from './short-width.ts'
import { styleOf } from './styles.ts'
import { tableHeaders } from './table-headers.ts'

const titleWidth = 36
const widestStatus = 22
/** A report needs that much beside the statuses, or it is left to *Sachstandsberichte*. */
const leastReport = 42
const linesOfReport = 5

interface Columns {
  readonly dates: readonly ReportingDate[]
  readonly older: readonly ReportingDate[]
  readonly widths: readonly number[]
  /** `null` where the reports find no room. */
  readonly report: number | null
}

type ReportsOfMeasure = ReadonlyMap<PlannedMeasure, readonly Report[]>

function columnsOf({ fields, font }: Frame, reports: readonly Report[]): Columns {
  const dates = reportingDates(reports)
  const words = [...new Set(reports.flatMap(({ status }) => (status === null ? [] : [status])))]
  const date = shortWidth([...words, ...dates.map(({ text }) => text)], font, { most: widestStatus })
  const id = shortWidth(
    fields.flatMap(({ lines }) => lines.map(({ measure }) => measure.id)),
    font,
  )
  const room = printableCharacters('landscape') - id - titleWidth
  const shown = dates.slice(-Math.max(1, Math.floor(room / date)))
  const left = room - shown.length * date
  const written = reports.some(({ entry }) => entry.text !== null)
  const report = written && left >= leastReport ? left : null
  const title = report === null ? titleWidth + left : titleWidth
  return {
    dates: shown,
    older: dates.slice(0, -shown.length),
    widths: [id, title, ...shown.map(() => date), ...(report === null ? [] : [report])],
    report,
  }
}

function byMeasure(reports: readonly Report[]): ReportsOfMeasure {
  const own = new Map<PlannedMeasure, Report[]>()
  for (const report of reports) {
    if (report.measure === null) continue
    const there = own.get(report.measure)
    if (there) there.push(report)
    else own.set(report.measure, [report])
  }
  return own
}

/** What was reported at a date; more than one word where two entries name it. */
function statusAt(reports: readonly Report[], { key }: ReportingDate): string {
  let words = ''
  for (const { date, status } of reports) {
    if (date !== key || status === null || words.split(several).includes(status)) continue
    words = words === '' ? status : `${words}${several}${status}`
  }
  return words
}

function latestText(reports: readonly Report[]): string | null {
  const written = reports.findLast(({ entry }) => entry.text !== null)
  if (written === undefined) return null
  const { text } = written.entry
  return written === reports.at(-1) ? text : `${written.dueDate ?? ''}: ${text}`
}

function reportCell(reports: readonly Report[], width: number, font: string): PaperCell {
  const text = latestText(reports)
  const style = styleOf('cell')
  if (text === null) return cell(noReport, 'cellMuted')
  if (countLines(text, style, width, font) <= linesOfReport) return cell(text, 'cell')
  const start = cutToLines(text, linesOfReport - 1, roomFor(style, width), typeOf(style, font))
  return cell(`${start}\n${continuedInReports}`, 'cell')
}

function measureRow(line: PlanLine, own: ReportsOfMeasure, columns: Columns, font: string): readonly PaperCell[] {
  const reports = own.get(line.measure) ?? []
  return [
    cell(line.measure.id, 'cellStrong'),
    cell(line.measure.title, 'cell'),
    ...columns.dates.map((date) => {
      const word = statusAt(reports, date)
      return word === '' ? cell(noReport, 'cellNo') : cell(word, 'cellMiddle')
    }),
    ...(columns.report === null ? [] : [reportCell(reports, columns.report, font)]),
  ]
}

/** How many of some measures had been done at each date. */
function fieldRow({ field, lines }: FieldLines, own: ReportsOfMeasure, columns: Columns): readonly PaperCell[] {
  const done = columns.dates.map(({ key }) => {
    const number = lines.filter(({ measure }) =>
      (own.get(measure) ?? []).some((report) => report.date === key && report.entry.status?.meaning === 'umgesetzt'),
    ).length
    return doneCount(number)
  })
  return [
    cell(field.code, 'sum'),
    cell(field.name, 'sum'),
    ...done.map((text) => cell(text, 'sumText')),
    ...(columns.report === null ? [] : [cell(null, 'sum')]),
  ]
}

/** All measures together: a row for each status, in the order of a measure's life. */
function sumRows(reports: readonly Report[], columns: Columns): readonly (readonly PaperCell[])[] {
  const used = new Map<string, Status>()
  const counts = new Map<string, number>()
  for (const report of reports) {
    const { status } = report.entry
    if (report.measure === null || status === null) continue
    used.set(status.word, status.meaning)
    const place = `${report.date} ${status.word}`
    counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  const words = [...used].toSorted(([, a], [, b]) => statuses.indexOf(a) - statuses.indexOf(b)).map(([word]) => word)
  return words.map((word) => [
    cell(null, 'sum'),
    cell(allReported(word), 'sum'),
    ...columns.dates.map(({ key }) => cell(counts.get(`${key} ${word}`) ?? 0, 'sumCentre')),
    ...(columns.report === null ? [] : [cell(null, 'sum')]),
  ])
}

/** *Sachstand*: every measure with its status at each reporting date, by field, and what was last reported. */
export function describeProgress(frame: Frame, reports: readonly Report[], name: string): PaperSheet {
  const columns = columnsOf(frame, reports)
  const own = byMeasure(reports)
  const measures = allLines(frame.fields)
  const stack = new SheetStack(columns.widths, frame)
  stack.title(progressTitle)
  const dates = [...columns.older, ...columns.dates].map(({ text }) => text)
  stack.subtitle(progressSubtitle(dates, own.size, measures.length))
  if (columns.older.length > 0) stack.subtitle(olderDates(columns.older.map(({ text }) => text)))
  const headerRow = stack.nextRow
  const fixed = [headerOf('id'), headerOf('title')]
  const last = columns.report === null ? [] : [latestHeader]
  const days = tableHeaders(
    columns.dates.map(({ text }) => text),
    [...fixed, ...last],
  )
  stack.table({
    name: 'tblSachstandMatrix',
    headers: [...headerCells(fixed), ...headerCells(days, 'tableHeaderCentre'), ...headerCells(last)],
    rows: [
      ...sumRows(reports, columns),
      ...frame.fields.flatMap((field) =>
        field.lines.length === 0
          ? []
          : [fieldRow(field, own, columns), ...field.lines.map((line) => measureRow(line, own, columns, frame.font))],
      ),
    ],
  })
  stack.breakTable(headerRow)
  return stack.sheet(name, pageOf(frame, 'landscape', { first: headerRow, last: headerRow }), {
    frozenRows: headerRow,
    frozenColumns: 1,
  })
}
