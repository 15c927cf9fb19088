import { anyResult, fieldName, overviewHeaders, overviewTitle, planTitle } from '../text/papers.ts'
import {
  directionText,
  priorityText,
  rankText,
  shortDecidedRank,
  slideHeaders,
  slideProgress,
  slideTitle,
  startedMeans,
} from '../text/papers-legend.ts'
import { type Frame, pageOf } from './frame.ts'
import { headerOf } from './measure-cells.ts'
import { textWidth } from './measure-text.ts'
import { printableCharacters } from './page-size.ts'
import type { PaperCell, PaperSheet } from './paper.ts'
import { allLines, type FieldLines, type PlanLine } from './plan-line.ts'
import { bestLabel, decidedOrder, prioritisedLines } from './priorities.ts'
import { charactersFor, typeOf } from './row-height.ts'
import { cell, headerCells, SheetStack } from './sheet-stack.ts'
import { countStatus, isStarted } from './status-counts.ts'
import { styleOf } from './styles.ts'

/*
 * Tables to be shown in the meeting: type of at least 18 points, no more rows a page than can be read from the back row.
 */

const countWidth = 22
/** More cannot be taken in at a glance. */
const measuresOnPage = 7
/** Of a slide's width, in characters; longer words are broken in favour of the titles. */
const widestSideColumn = 46

/** A column of the overview. */
interface CountColumn {
  readonly header: string
  readonly count: (lines: readonly PlanLine[]) => number
}

/** Before there is any result, nothing is said of what is prioritised. */
function countColumns(fields: readonly FieldLines[]): readonly CountColumn[] {
  const prioritised: CountColumn = {
    header: slideHeaders.prioritised,
    count: (lines) => lines.filter(({ result }) => result?.prioritised).length,
  }
  return [
    { header: slideHeaders.measures, count: (lines) => lines.length },
    ...(anyResult(fields) ? [prioritised] : []),
    { header: slideHeaders.started, count: (lines) => lines.filter(isStarted).length },
    { header: slideHeaders.done, count: (lines) => countStatus(lines, 'umgesetzt') },
  ]
}

/** *Präsentation – Überblick*: the fields in figures. */
export function describeSlidesOverview(frame: Frame, name: string): PaperSheet {
  const columns = countColumns(frame.fields)
  const counts = columns.map(() => countWidth)
  const stack = new SheetStack([printableCharacters('slide') - countWidth * counts.length, ...counts], frame, 'slide')
  const row = (label: string, lines: readonly PlanLine[]) => [
    cell(label, 'slideStrong'),
    ...columns.map(({ count }) => cell(count(lines), 'slideNumber')),
  ]
  stack.slideTitle(planTitle(frame.plan.settings))
  stack.lines(overviewTitle, 'slideText', 8)
  // Above the table: below it, it might stand alone on a page.
  stack.lines(startedMeans, 'slideText', 6)
  const headerRow = stack.nextRow
  const rows = [
    ...frame.fields.map(({ field, lines }) => row(field.name, lines)),
    row(overviewHeaders.sum, allLines(frame.fields)),
  ]
  const headers = headerCells(
    columns.map(({ header }) => header),
    'slideHeaderNumber',
  )
  stack.table({ name: 'tblPraesentation', headers: [cell(slideHeaders.field, 'slideHeader'), ...headers], rows })
  const titleRows = { first: 1, last: headerRow }
  stack.breakBetween(
    rows.map((_, index) => headerRow + 1 + index),
    titleRows,
    measuresOnPage,
  )
  return stack.sheet(name, pageOf(frame, 'slide', titleRows))
}

function resultCell(line: PlanLine): PaperCell {
  const { result, measure } = line
  const label = result?.priority ?? null
  if (label !== null) return cell(priorityText(label), 'slideStrong')
  if (measure.decidedRank !== null)
    return cell(shortDecidedRank(measure.decidedRank, result?.rank ?? null), 'slideStrong')
  return cell(result?.rank == null ? null : rankText(result.rank, result.shared), 'slideStrong')
}

/** What all slides of the fields share, so that their columns stand in the same place. */
export interface SlideColumns {
  readonly widths: readonly number[]
  /** Whether any of the measures has a status. */
  readonly status: boolean
}

function slideRow(line: PlanLine): readonly PaperCell[] {
  return [
    resultCell(line),
    cell(line.measure.id, 'slideCell'),
    cell(line.measure.title, 'slideCell'),
    cell(line.measure.status?.word ?? null, 'slideCell'),
  ]
}

function slideHeaderRow({ ranking }: FieldLines): readonly PaperCell[] {
  const result = headerOf(ranking?.basis === 'agreed' ? 'agreedPriority' : 'rank')
  return headerCells([result, headerOf('id'), headerOf('title'), headerOf('status')], 'slideHeader')
}

/** Result, number and status in one line each where they can; the title takes the rest. */
export function slideColumns({ fields, font }: Frame): SlideColumns {
  const lines = fields.flatMap((one) => prioritisedLines(one).lines)
  const rows = [...fields.map(slideHeaderRow), ...lines.map(slideRow)]
  const needed = (column: number) => {
    const most = rows.reduce((widest, cells) => {
      const style = styleOf(cells[column]?.style ?? 'slideCell')
      const width = textWidth(String(cells[column]?.value ?? ''), typeOf(style, font))
      return Math.max(widest, charactersFor(width * 1.06, style))
    }, 0)
    return Math.min(widestSideColumn, Math.ceil(most))
  }
  const status = lines.some(({ measure }) => measure.status !== null)
  const [result, id, last] = [needed(0), needed(1), status ? needed(3) : 0]
  const title = printableCharacters('slide') - result - id - last
  return { widths: [result, id, title, ...(status ? [last] : [])], status }
}

/** What has to be said before the table: how far the field is, the choice, the direction, the decision over the order. */
function remarksOf(frame: Frame, one: FieldLines, remark: string | null): readonly string[] {
  const { lines } = one
  const best = one.ranking?.basis === 'agreed' ? bestLabel([one]) : null
  const progress = slideProgress(lines.length, lines.filter(isStarted).length, countStatus(lines, 'umgesetzt'))
  return [progress, remark ?? '', directionText(best).trim(), decidedOrder(frame, one) ?? ''].filter(
    (said) => said !== '',
  )
}

/** *Präsentation – W Wohnen*: the prioritised measures of a field, continued on the next page where they are many. */
export function describeSlide(
  frame: Frame,
  one: FieldLines,
  columns: SlideColumns,
  place: { readonly number: number; readonly name: string },
): PaperSheet {
  const { lines, remark } = prioritisedLines(one)
  const shown = (cells: readonly PaperCell[]) => cells.slice(0, columns.status ? 4 : 3)
  const stack = new SheetStack(columns.widths, frame, 'slide')
  stack.slideTitle(slideTitle(fieldName(one.field)))
  const said = remarksOf(frame, one, remark).join(' ')
  if (said !== '') stack.lines(said, 'slideText', 2)
  if (lines.length === 0) return stack.sheet(place.name, pageOf(frame, 'slide'))
  const headerRow = stack.nextRow
  stack.table({
    name: `tblPraesentation_${place.number}`,
    headers: shown(slideHeaderRow(one)),
    rows: lines.map((line) => shown(slideRow(line))),
  })
  const starts = lines.map((_, index) => headerRow + 1 + index)
  stack.breakBetween(starts, { first: 1, last: headerRow }, measuresOnPage)
  return stack.sheet(place.name, pageOf(frame, 'slide', { first: 1, last: headerRow }))
}
