import { type CheckReport, countBySeverity } from '../check/check-plan.ts'
import type { Finding, FindingCode, Severity } from '../check/finding.ts'
import { type FindingGroup, groupFindings, severityOrder } from '../check/group-findings.ts'
import { severityOf } from '../check/severity.ts'
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
/** So many different sentences of a kind are printed; the file beside the protocol has them all. */
const linesPerKind = 40

/** A rule whose findings differ in severity stands there twice. */
interface RuleFindings {
  readonly code: FindingCode
  readonly severity: Severity
  readonly findings: readonly Finding[]
}

function findingsByRule(findings: readonly Finding[]): readonly RuleFindings[] {
  const rules = new Map<string, RuleFindings & { readonly findings: Finding[] }>()
  for (const finding of findings) {
    const [severity, { code }] = [severityOf(finding), finding]
    const key = `${severity} ${code}`
    const rule = rules.get(key)
    if (rule) rule.findings.push(finding)
    else rules.set(key, { code, severity, findings: [finding] })
  }
  return [...rules.values()].toSorted((a, b) => severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity))
}

function placeText({ sheet, cell: address, row, measure }: Finding): string {
  const at = address ?? (row === null ? null : `Zeile ${row}`)
  const place = [sheet, at].filter((part) => part !== null).join(', ')
  return `${place || wholeWorkbook}${measure === null ? '' : ` (${measure})`}`
}

function sameText({ same }: FindingGroup): string | null {
  if (same.length === 0) return null
  const cells = same.slice(0, namedCells).map((one) => one.cell ?? placeText(one))
  return furtherCells(cells, same.length - cells.length)
}

function findingRows({ code, severity, findings }: RuleFindings): readonly (readonly PaperCell[])[] {
  const head = [cell(code, 'cellMuted'), cell(severityWords[severity], 'cellStrong')]
  const row = (place: string | null, sentence: string, same: string | null) => [
    ...head,
    ...[place, sentence, same].map((text) => cell(text, 'cell')),
  ]
  return groupFindings(findings, linesPerKind).flatMap((group) => [
    row(placeText(group.first), group.sentence, sameText(group)),
    ...(group.similar.length > 0 ? [row(group.first.sheet, furtherFindings(group.similar.length), null)] : []),
  ])
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
      cell(one.findings.length, 'cellNumber'),
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
