import { fieldName, overviewHeaders, overviewTitle, planTitle } from '../text/papers.ts'
import { priorityText, rankText, slideHeaders, slideTitle, startedMeans } from '../text/papers-legend.ts'
import { type Frame, pageOf } from './frame.ts'
import { headerOf } from './measure-cells.ts'
import type { PaperCell, PaperSheet } from './paper.ts'
import type { FieldLines, PlanLine } from './plan-line.ts'
import { prioritisedLines } from './priorities.ts'
import { cell, headerCells, SheetStack } from './sheet-stack.ts'
import { countStatus, isStarted } from './status-counts.ts'

/*
 * Tables to be shown in the meeting: type of at least 18 points, no more rows a page than can be read from the back row.
 */

const overviewWidths = [67, 20, 20, 20, 20] as const
/** Result, number, title, status; `gleichrangig` takes its room from the title. */
const fieldWidths = [22, 15, 74, 36] as const
const sharedWidths = [34, 15, 64, 34] as const

function overviewRow(name: string, lines: readonly PlanLine[]): readonly PaperCell[] {
  const numbers = [
    lines.length,
    lines.filter(({ result }) => result?.prioritised).length,
    lines.filter(isStarted).length,
    countStatus(lines, 'umgesetzt'),
  ]
  return [cell(name, 'slideStrong'), ...numbers.map((number) => cell(number, 'slideNumber'))]
}

/** *Präsentation – Überblick*: the fields in figures. */
export function describeSlidesOverview(frame: Frame, name: string): PaperSheet {
  const stack = new SheetStack(overviewWidths, frame.font)
  stack.lines(planTitle(frame.plan.settings), 'slideTitle', 10)
  stack.lines(overviewTitle, 'slideText', 8)
  const headerRow = stack.nextRow
  const [first = '', ...others] = slideHeaders.fields
  stack.table({
    name: 'tblPraesentation',
    headers: [cell(first, 'slideHeader'), ...headerCells(others, 'slideHeaderNumber')],
    rows: [
      ...frame.fields.map(({ field, lines }) => overviewRow(field.name, lines)),
      overviewRow(
        overviewHeaders.sum,
        frame.fields.flatMap(({ lines }) => lines),
      ),
    ],
  })
  stack.lines(startedMeans, 'slideText', 10)
  return stack.sheet(name, pageOf(frame, 'landscape', { first: headerRow, last: headerRow }))
}

function isShared({ result, measure }: PlanLine): boolean {
  return result?.shared === true && measure.decidedRank === null
}

function resultCell(line: PlanLine): PaperCell {
  const { result, measure } = line
  const label = result?.priority ?? null
  if (label !== null) return cell(priorityText(label), 'slideStrong')
  if (result?.rank == null) return cell(null, 'slideStrong')
  return cell(rankText(measure.decidedRank ?? result.rank, isShared(line)), 'slideStrong')
}

/** *Präsentation – W Wohnen*: the prioritised measures of a field, continued on the next page where they are many. */
export function describeSlide(frame: Frame, one: FieldLines, number: number, name: string): PaperSheet {
  const { lines, remark } = prioritisedLines(one)
  const stack = new SheetStack(lines.some(isShared) ? sharedWidths : fieldWidths, frame.font)
  stack.lines(slideTitle(fieldName(one.field)), 'slideTitle', 10)
  if (remark !== null) stack.lines(remark, 'slideText', 8)
  if (lines.length === 0) return stack.sheet(name, pageOf(frame, 'landscape'))
  const headerRow = stack.nextRow
  const agreed = one.ranking?.basis === 'agreed'
  stack.table({
    name: `tblPraesentation_${number}`,
    headers: headerCells(
      [headerOf(agreed ? 'agreedPriority' : 'rank'), headerOf('id'), headerOf('title'), headerOf('status')],
      'slideHeader',
    ),
    rows: lines.map((line) => [
      resultCell(line),
      cell(line.measure.id, 'slideCell'),
      cell(line.measure.title, 'slideCell'),
      cell(line.measure.status?.word ?? null, 'slideCell'),
    ]),
  })
  const rows = lines.map((_, index) => headerRow + 1 + index)
  stack.breakBetween(rows, { first: 1, last: headerRow })
  return stack.sheet(name, pageOf(frame, 'landscape', { first: 1, last: headerRow }))
}
