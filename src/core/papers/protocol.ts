import { type CheckReport, countBySeverity } from '../check/check-plan.ts'
import type { Finding } from '../check/finding.ts'
import type { Waiver } from '../plan/waiver.ts'
import { waiverTable } from '../sheet/columns/records.ts'
import { fieldName } from '../text/papers.ts'
import {
  everythingChecked,
  furtherCells,
  furtherFindings,
  nothingRejected,
  nothingWaived,
  protocolHeaders,
  protocolHeadings,
  protocolSummary,
  protocolTitle,
  severityWords,
  wholeWorkbook,
} from '../text/papers-internal.ts'
import { rejectedMessage } from '../text/ranking.ts'
import { type FindingGroup, findingsByRule, type RuleFindings } from './finding-groups.ts'
import { type Frame, pageOf } from './frame.ts'
import type { PaperCell, PaperSheet } from './paper.ts'
import { cell, headerCells, SheetStack } from './sheet-stack.ts'

/** What the check found, for the internal edition. */
export interface ProtocolInput {
  readonly report: CheckReport
  /** Rows of *Begründet offen*. */
  readonly waivers: readonly Waiver[]
}

/** Rule, severity, place, sentence, further cells; the last only for the day of a waiver. */
const widths = [27, 11, 24, 54, 19, 12] as const
const namedCells = 6

function placeText({ sheet, cell: address, row, measure }: Finding): string {
  const at = address ?? (row === null ? null : `Zeile ${row}`)
  const place = [sheet, at].filter((part) => part !== null).join(', ')
  return `${place || wholeWorkbook}${measure === null ? '' : ` (${measure})`}`
}

function othersText({ others }: FindingGroup): string | null {
  if (others.length === 0) return null
  const cells = others.slice(0, namedCells).map((one) => one.cell ?? placeText(one))
  return furtherCells(cells, others.length - cells.length)
}

function findingRows({ code, severity, groups, beyond }: RuleFindings): readonly (readonly PaperCell[])[] {
  const head = [cell(code, 'cellMuted'), cell(severityWords[severity], 'cellStrong')]
  const rest =
    beyond === 0 ? [] : [[...head, cell(null, 'cell'), cell(furtherFindings(beyond), 'cell'), cell(null, 'cell')]]
  return [
    ...groups.map((group) => [
      ...head,
      cell(placeText(group.first), 'cell'),
      cell(group.sentence, 'cell'),
      cell(othersText(group), 'cell'),
    ]),
    ...rest,
  ]
}

function addCounts(stack: SheetStack, rules: readonly RuleFindings[]): void {
  if (rules.length === 0) return
  stack.heading(protocolHeadings.counts)
  const [rule, severity, number] = protocolHeaders.counts
  stack.table({
    name: 'tblPruefung',
    headers: [...headerCells([rule, severity]), cell(number, 'tableHeaderNumber')],
    rows: rules.map((one) => [
      cell(one.code, 'cell'),
      cell(severityWords[one.severity], 'cellStrong'),
      cell(one.number, 'cellNumber'),
    ]),
    dense: true,
  })
}

/** @returns the row of its header; `null` where nothing was found */
function addFindings(stack: SheetStack, rules: readonly RuleFindings[]): number | null {
  if (rules.length === 0) return null
  stack.heading(protocolHeadings.findings)
  const headerRow = stack.nextRow
  stack.table({
    name: 'tblPruefhinweise',
    headers: headerCells(protocolHeaders.findings),
    rows: rules.flatMap(findingRows),
    dense: true,
    vertical: 'top',
  })
  stack.breakTable(headerRow)
  return headerRow
}

function addRejected(stack: SheetStack, { fields }: Frame): void {
  const ballots = fields.filter(({ ranking }) => ranking?.basis === 'ballots')
  if (ballots.length === 0) return
  stack.heading(protocolHeadings.rejected)
  const said = ballots.flatMap(({ field, ranking }) =>
    (ranking?.rejected ?? []).map((one) => `${fieldName(field)}: ${rejectedMessage(one)}`),
  )
  for (const sentence of said.length === 0 ? [nothingRejected] : said) stack.lines(sentence, 'line', 2)
}

const waiverKeys = ['rule', 'measure', 'column', 'reason', 'role', 'date'] as const

function addWaivers(stack: SheetStack, waivers: readonly Waiver[]): void {
  stack.heading(protocolHeadings.waivers)
  if (waivers.length === 0) {
    stack.lines(nothingWaived, 'line')
    return
  }
  stack.table({
    name: waiverTable.table,
    headers: headerCells(waiverKeys.map((key) => waiverTable.columns[key].header)),
    rows: waivers.map(({ date, ...texts }) => [
      ...waiverKeys.flatMap((key) => (key === 'date' ? [] : [cell(texts[key], 'cell')])),
      cell(date === null ? null : { day: date }, 'cellDay'),
    ]),
    dense: true,
    vertical: 'top',
  })
}

function addNotChecked(stack: SheetStack, { notChecked }: CheckReport): void {
  stack.heading(protocolHeadings.notChecked)
  const said = notChecked.length === 0 ? [everythingChecked] : notChecked.map(({ why }) => why)
  for (const sentence of said) stack.lines(sentence, 'line', 2)
}

/** *Prüfprotokoll*: what the check found, by rule and one by one, and what it could not look at. */
export function describeProtocol(frame: Frame, { report, waivers }: ProtocolInput, name: string): PaperSheet {
  const rules = findingsByRule(report.findings)
  const stack = new SheetStack(widths, frame)
  stack.title(protocolTitle)
  stack.subtitle(protocolSummary(countBySeverity(report.findings)))
  addCounts(stack, rules)
  stack.block(() => addRejected(stack, frame))
  stack.block(() => addWaivers(stack, waivers))
  stack.block(() => addNotChecked(stack, report))
  // The longest table comes last, so that its header can be repeated on every page.
  const header = addFindings(stack, rules)
  return stack.sheet(name, pageOf(frame, 'landscape', header === null ? undefined : { first: header, last: header }))
}
