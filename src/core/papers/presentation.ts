import { fieldName, overviewHeaders, overviewTitle, planTitle } from '../text/papers.ts'
import {
  directionText,
  priorityText,
  rankText,
  shortDecidedRank,
  slideHeaders,
  slideTitle,
  startedMeans,
} from '../text/papers-legend.ts'
import { type Frame, pageOf } from './frame.ts'
import { headerOf } from './measure-cells.ts'
import { textWidth } from './measure-text.ts'
import { printableCharacters } from './page-size.ts'
import type { PaperCell, PaperSheet } from './paper.ts'
import type { FieldLines, PlanLine } from './plan-line.ts'
import { bestLabel, decidedOrder, prioritisedLines } from './priorities.ts'
import { charactersFor, typeOf } from './row-height.ts'
import { cell, headerCells, SheetStack } from './sheet-stack.ts'
import { countStatus, isStarted } from './status-counts.ts'
import { styleOf } from './styles.ts'

/*
 * Tables to be shown in the meeting: type of at least 18 points, no more rows a page than can be read from the back row.
 */

const overviewWidths = [59, 22, 22, 22, 22] as const
/** More cannot be taken in at a glance. */
const measuresOnPage = 7
/** Of a slide's width, in characters; longer words are broken in favour of the titles. */
const widestSideColumn = 46

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

function resultCell(line: PlanLine): PaperCell {
  const { result, measure } = line
  const label = result?.priority ?? null
  if (label !== null) return cell(priorityText(label), 'slideStrong')
  if (measure.decidedRank !== null)
    return cell(shortDecidedRank(measure.decidedRank, result?.rank ?? null), 'slideStrong')
  return cell(result?.rank == null ? null : rankText(result.rank, result.shared), 'slideStrong')
}

function slideRow(line: PlanLine): readonly PaperCell[] {
  return [
    resultCell(line),
    cell(line.measure.id, 'slideCell'),
    cell(line.measure.title, 'slideCell'),
    cell(line.measure.status?.word ?? null, 'slideCell'),
  ]
}

/** Result, number and status in one line each where they can; the title takes the rest. The same on all slides. */
function slideWidths({ fields, font }: Frame, headers: readonly PaperCell[]): readonly number[] {
  const rows = [headers, ...fields.flatMap((one) => prioritisedLines(one).lines.map(slideRow))]
  const needed = (column: number) => {
    const needs = rows.map((cells) => {
      const style = styleOf(cells[column]?.style ?? 'slideCell')
      return charactersFor(textWidth(String(cells[column]?.value ?? ''), typeOf(style, font)) * 1.06, style)
    })
    return Math.min(widestSideColumn, Math.ceil(Math.max(...needs)))
  }
  const [result, id, status] = [needed(0), needed(1), needed(3)]
  return [result, id, printableCharacters('landscape') - result - id - status, status]
}

/** What has to be said before the table: the choice, the direction of the scale, the decision over the order. */
function remarksOf(frame: Frame, one: FieldLines, remark: string | null): readonly string[] {
  const best = one.ranking?.basis === 'agreed' ? bestLabel([one]) : null
  return [remark ?? '', directionText(best).trim(), decidedOrder(frame, one) ?? ''].filter((said) => said !== '')
}

/** *Präsentation – W Wohnen*: the prioritised measures of a field, continued on the next page where they are many. */
export function describeSlide(frame: Frame, one: FieldLines, number: number, name: string): PaperSheet {
  const { lines, remark } = prioritisedLines(one)
  const agreed = one.ranking?.basis === 'agreed'
  const headers = headerCells(
    [headerOf(agreed ? 'agreedPriority' : 'rank'), headerOf('id'), headerOf('title'), headerOf('status')],
    'slideHeader',
  )
  const rows = lines.map(slideRow)
  const stack = new SheetStack(slideWidths(frame, headers), frame.font)
  stack.lines(slideTitle(fieldName(one.field)), 'slideTitle', 10)
  for (const said of remarksOf(frame, one, remark)) stack.lines(said, 'slideText', 4)
  if (lines.length === 0) return stack.sheet(name, pageOf(frame, 'landscape'))
  const headerRow = stack.nextRow
  stack.table({ name: `tblPraesentation_${number}`, headers, rows })
  const starts = rows.map((_, index) => headerRow + 1 + index)
  stack.breakBetween(starts, { first: 1, last: headerRow }, measuresOnPage)
  return stack.sheet(name, pageOf(frame, 'landscape', { first: 1, last: headerRow }))
}
