import type { DecisionKind } from '../plan/decision.ts'
import { compareCodePoints } from '../plan/measure-id.ts'
import { toDouble } from '../rank/fraction.ts'
import { publishesDetails } from '../rank/publication.ts'
import type { Fraction } from '../rank/result.ts'
import { formatNumber } from '../text/numbers.ts'
import { emptyPlan, fieldName } from '../text/papers.ts'
import { marks } from '../text/papers-actors.ts'
import { decisionSentence } from '../text/papers-decisions.ts'
import { detailExplanation, detailHeaders, kendallSentence } from '../text/papers-internal.ts'
import {
  bestGroupShown,
  decidedRankText,
  decidedWithoutDecision,
  nothingPrioritised,
  prioritiesHeading,
  prioritiesSubtitle,
  prioritiesTitle,
  priorityHeaders,
  priorityText,
  rankText,
} from '../text/papers-legend.ts'
import { type Frame, pageOf } from './frame.ts'
import { headerOf, measureText } from './measure-cells.ts'
import { leastPageScale, printableCharacters } from './page-size.ts'
import type { PaperCell, PaperSheet } from './paper.ts'
import { allLines, type FieldLines, type PlanLine } from './plan-line.ts'
import { cell, SheetStack } from './sheet-stack.ts'
import type { StyleName } from './styles.ts'

/** What stands under *Priorisierte* for one field, and what has to be said about the choice. */
export interface PrioritisedLines {
  readonly lines: readonly PlanLine[]
  readonly remark: string | null
}

/**
 * The prioritised measures. Where the plan does not say which labels count as prioritised, the best group that was given
 * is shown instead, and that is said.
 */
export function prioritisedLines({ lines, ranking }: FieldLines): PrioritisedLines {
  const prioritised = lines.filter(({ result }) => result?.prioritised === true)
  if (prioritised.length > 0) return { lines: prioritised, remark: null }
  const label = lines[0]?.result?.priority ?? null
  if (ranking === null || label === null || ranking.terms.prioritisedLabels.length > 0) {
    return { lines: [], remark: nothingPrioritised }
  }
  return { lines: lines.filter(({ result }) => result?.priority === label), remark: bestGroupShown(label) }
}

/** The best label of the agreed scale, where there is a direction; one scale holds for the whole plan. */
export function bestLabel(fields: readonly FieldLines[]): string | null {
  const agreed = fields.find(({ ranking }) => ranking?.basis === 'agreed')
  return agreed?.ranking?.terms.scaleBestFirst[0] ?? null
}

/** One column of the table of a field. */
interface PriorityColumn {
  readonly header: string
  readonly headerStyle?: StyleName
  readonly width: number
  readonly cell: (line: PlanLine) => PaperCell
}

function resultCell({ result, measure }: PlanLine): PaperCell {
  if (result === null) return cell(null, 'cellCentre')
  if (result.priority !== null) return cell(priorityText(result.priority), 'cellCentre')
  if (measure.decidedRank !== null) return cell(decidedRankText(measure.decidedRank, result.rank), 'cellCentre')
  return result.rank === null ? cell(null, 'cellCentre') : cell(rankText(result.rank, result.shared), 'cellCentre')
}

function agreementText({ result }: PlanLine): string | null {
  const agreement = result?.agreement ?? null
  return agreement === null ? null : `${formatNumber(Math.round(toDouble(agreement) * 100))} %`
}

const scoreColumn: PriorityColumn = {
  header: priorityHeaders.result,
  width: 14,
  cell: ({ score }) => cell(score, 'cell'),
}
const detailColumns: readonly PriorityColumn[] = [
  { header: priorityHeaders.agreement, width: 12, cell: (line) => cell(agreementText(line), 'cellRight') },
  { header: priorityHeaders.consensus, width: 20, cell: ({ result }) => cell(result?.consensus ?? null, 'cell') },
]
/** How the ratings are spread: for the internal edition, or where the plan publishes its details. */
const spreadColumns: readonly PriorityColumn[] = [
  { header: detailHeaders.vanDerEijkA, width: 8, cell: ({ result }) => cell(figure(result?.vanDerEijkA), 'cellRight') },
  { header: detailHeaders.iqr, width: 11, cell: ({ result }) => cell(figure(result?.iqr), 'cellRight') },
  { header: detailHeaders.contested, width: 10, cell: ({ result }) => cell(contestedText(result?.contested), 'cell') },
]

/** Two decimals, as such figures are read. */
function figure(value: Fraction | null | undefined): string | null {
  return value == null ? null : formatNumber(toDouble(value), 2)
}

function contestedText(contested: boolean | null | undefined): string | null {
  return contested == null ? null : contested ? marks.yes : marks.no
}
/** Beside shares and spread there is less room. */
function leadColumn(details: boolean): PriorityColumn {
  return {
    header: headerOf('lead'),
    width: details ? 20 : 34,
    cell: (line) => cell(measureText(line, 'lead') || null, 'cell'),
  }
}

const statusColumn: PriorityColumn = {
  header: headerOf('status'),
  width: 24,
  cell: ({ measure }) => cell(measure.status?.word ?? null, 'cell'),
}

function isUsed(column: PriorityColumn, lines: readonly PlanLine[]): boolean {
  return lines.some((line) => column.cell(line).value !== null)
}

/** Shares and spread: always for the internal edition, publicly only where that was asked for and betrays nobody. */
function showsDetails({ edition, plan, fields }: Frame): boolean {
  const rankings = fields.flatMap(({ ranking }) => (ranking === null ? [] : [ranking]))
  return edition === 'internal' || publishesDetails(plan, { fields: rankings })
}

function resultHeader(lines: readonly PlanLine[]): string {
  const agreed = lines.some(({ result }) => result?.priority != null)
  const ranked = lines.some(({ result }) => result?.rank != null)
  if (agreed && ranked) return priorityHeaders.mixed
  return agreed ? priorityHeaders.priority : priorityHeaders.rank
}

/** The title needs that much; a page that has no such room is shrunk a little. */
const leastTitle = 34

/** The same columns for all fields, so that they stand in line on the page. */
function columnsOf(frame: Frame): readonly PriorityColumn[] {
  const lines = frame.fields.flatMap((field) => prioritisedLines(field).lines)
  const details = showsDetails(frame) ? [...detailColumns, ...spreadColumns] : []
  const columns: readonly PriorityColumn[] = [
    { header: resultHeader(lines), headerStyle: 'tableHeaderCentre', width: 20, cell: resultCell },
    { header: headerOf('id'), width: 9, cell: ({ measure }) => cell(measure.id, 'cellStrong') },
    { header: headerOf('title'), width: 0, cell: ({ measure }) => cell(measure.title, 'cellStrong') },
    ...[scoreColumn, ...details, leadColumn(details.some((column) => isUsed(column, lines))), statusColumn].filter(
      (column) => isUsed(column, lines),
    ),
  ]
  const page = printableCharacters('landscape')
  const others = columns.reduce((sum, { width }) => sum + width, 0)
  const title = page - others < leastTitle ? Math.floor(page / leastPageScale) - others : page - others
  return columns.map((column) => (column.width === 0 ? { ...column, width: Math.max(leastTitle, title) } : column))
}

/** *Prioritäten*: per field the prioritised measures with their result; no field is cut in two where it fits on a page. */
export function describePriorities(frame: Frame, name: string): PaperSheet {
  const columns = columnsOf(frame)
  const stack = new SheetStack(
    columns.map(({ width }) => width),
    frame,
  )
  stack.title(prioritiesTitle)
  stack.subtitle(prioritiesSubtitle(bestLabel(frame.fields), columns.includes(detailColumns[0] ?? scoreColumn)))
  if (columns.some((column) => spreadColumns.includes(column))) stack.subtitle(detailExplanation)
  if (allLines(frame.fields).length === 0) stack.lines(emptyPlan, 'subtitle')
  frame.fields.forEach((field, index) => {
    if (field.lines.length > 0) stack.block(() => addField(stack, frame, field, columns, index + 1))
  })
  return stack.sheet(name, pageOf(frame, 'landscape'))
}

/** Acts that can give the measures an order. */
const ordering: readonly (DecisionKind | null)[] = ['Beschluss', 'Änderung']

/** The decision that gave a field an order other than the computed one. */
export function decidedOrder({ plan, date }: Frame, { lines }: FieldLines): string | null {
  if (lines.every(({ measure }) => measure.decidedRank === null)) return null
  // The latest counts; who only took note of an order, or is yet to decide, has not given it.
  const decision = plan.decisions
    .map(({ value }) => value)
    .filter(({ scope, state, kind }) => scope === 'Rangfolge' && state === 'erfolgt' && ordering.includes(kind))
    .toSorted((a, b) => compareCodePoints(a.date ?? '', b.date ?? ''))
    .at(-1)
  return (decision === undefined ? null : decisionSentence(decision, date)) ?? decidedWithoutDecision
}

/** Kendall's W, wherever agreement may be shown. */
function concordance(frame: Frame, { ranking }: FieldLines): string | null {
  const value = figure(ranking?.kendallW)
  return value === null || !showsDetails(frame) ? null : kendallSentence(value)
}

function addField(
  stack: SheetStack,
  frame: Frame,
  field: FieldLines,
  columns: readonly PriorityColumn[],
  number: number,
): void {
  const { lines, remark } = prioritisedLines(field)
  const prioritised = field.lines.filter(({ result }) => result?.prioritised === true).length
  stack.heading(prioritiesHeading(fieldName(field.field), prioritised, field.lines.length))
  for (const said of [remark, decidedOrder(frame, field), concordance(frame, field)]) {
    if (said !== null) stack.lines(said, 'subtitle')
  }
  if (lines.length === 0) return
  stack.table({
    name: `tblPrioritaeten_${number}`,
    headers: columns.map(({ header, headerStyle = 'tableHeader' }) => cell(header, headerStyle)),
    rows: lines.map((line) => columns.map((column) => column.cell(line))),
  })
}
