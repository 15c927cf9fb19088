import { type CheckReport, countBySeverity } from '../check/check-plan.ts'
import type { Finding } from '../check/finding.ts'
import { type FindingGroup, groupFindings } from '../check/group-findings.ts'
import { groupWaived } from '../check/group-waived.ts'
import type { ProtocolChanges } from '../check/protocol-changes.ts'
import { countsByRule, type RuleCount } from '../check/rule-counts.ts'
import { rulesVersion } from '../check/rules-version.ts'
import { severityOf } from '../check/severity.ts'
import type { Waiver } from '../plan/waiver.ts'
import { waiverTable } from '../sheet/columns/records.ts'
import { findingNames } from '../text/finding-names.ts'
import { fieldName } from '../text/papers.ts'
import {
  checkedLines,
  everythingChecked,
  furtherCells,
  furtherFindings,
  nothingRejected,
  nothingWaived,
  protocolHeaders,
  protocolHeadings,
  protocolSummary,
  protocolTitle,
  reasonNote,
  severityWords,
  wholeWorkbook,
} from '../text/papers-internal.ts'
import { changesSentence, changeText } from '../text/protocol-changes.ts'
import { rejectedMessage } from '../text/ranking.ts'
import { waiverReason } from '../text/waivers.ts'
import { type Frame, pageOf } from './frame.ts'
import type { PaperCell, PaperSheet } from './paper.ts'
import { cell, headerCells, SheetStack } from './sheet-stack.ts'

/** What the check found, for the internal edition. */
export interface ProtocolInput {
  readonly report: CheckReport
  /** All rows of *Begründet offen*, also those that leave nothing open. */
  readonly waivers: readonly Waiver[]
  /** The workbook that was checked, and by which version of the program. */
  readonly checked: { readonly file: string; readonly sha256: string | null; readonly toolVersion: string }
  /** Against an earlier protocol; absent where there is none. */
  readonly changes?: ProtocolChanges | undefined
}

/** Rule, severity, place, sentence, further cells; the last only for the day of a waiver. */
const widths = [27, 11, 24, 54, 19, 12] as const
const namedCells = 6
/** So many different sentences of a kind are printed; the file beside the protocol has them all. */
const linesPerKind = 40

/** A rule whose findings differ in severity stands there twice. */
interface RuleFindings extends Pick<RuleCount, 'code' | 'severity'> {
  readonly findings: readonly Finding[]
  /** What is said below each sentence. */
  readonly note?: string
}

function findingsByRule(findings: readonly Finding[]): readonly RuleFindings[] {
  return countsByRule({ findings, waived: [] }).map(({ code, severity }) => ({
    code,
    severity,
    findings: findings.filter((finding) => finding.code === code && severityOf(finding) === severity),
  }))
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

function findingRows({ code, severity, findings, note }: RuleFindings): readonly (readonly PaperCell[])[] {
  const head = [cell(code, 'cellMuted'), cell(severityWords[severity], 'cellStrong')]
  const row = (place: string | null, sentence: string, same: string | null) => [
    ...head,
    ...[place, sentence, same].map((text) => cell(text, 'cell')),
  ]
  return groupFindings(findings, linesPerKind).flatMap((group) => [
    row(placeText(group.first), note === undefined ? group.sentence : `${group.sentence}\n${note}`, sameText(group)),
    ...(group.similar.length > 0 ? [row(group.first.sheet, furtherFindings(group.similar.length), null)] : []),
  ])
}

function addCounts(stack: SheetStack, report: CheckReport): void {
  const counts = countsByRule(report)
  if (counts.length === 0) return
  stack.heading(protocolHeadings.counts)
  const [rule, severity, open, name, waived] = protocolHeaders.counts
  stack.table({
    name: 'tblPruefung',
    headers: [
      ...headerCells([rule, severity]),
      cell(open, 'tableHeaderNumber'),
      ...headerCells([name]),
      cell(waived, 'tableHeaderNumber'),
    ],
    rows: counts.map((one) => [
      cell(one.code, 'cell'),
      cell(severityWords[one.severity], 'cellStrong'),
      cell(one.open, 'cellNumber'),
      cell(findingNames[one.code], 'cell'),
      cell(one.waived, 'cellNumber'),
    ]),
    dense: true,
  })
}

/** What was open then, what is now. */
function addChanges(stack: SheetStack, changes: ProtocolChanges): void {
  stack.heading(protocolHeadings.changes)
  stack.lines(changesSentence(changes), 'line', 2)
  if (changes.rules.length === 0) return
  stack.table({
    name: 'tblVeraenderung',
    headers: headerCells(protocolHeaders.changes),
    rows: changes.rules.map((one) => [
      cell(one.code, 'cell'),
      cell(severityWords[one.severity], 'cellStrong'),
      cell(one.name, 'cell'),
      cell(changeText(one), 'cell'),
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

function addWaivers(stack: SheetStack, { waivers }: ProtocolInput): void {
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

/** What the reasons leave open, each with its reason. */
function addWaived(stack: SheetStack, { waived }: CheckReport): void {
  if (waived.length === 0) return
  stack.heading(protocolHeadings.waived)
  const groups = groupWaived(waived).flatMap(({ waiver, findings }) =>
    findingsByRule(findings).map((rule) => ({ ...rule, note: reasonNote(waiverReason(waiver)) })),
  )
  stack.table({
    name: 'tblOffenGelassen',
    headers: headerCells(protocolHeaders.waived),
    rows: groups.flatMap(findingRows),
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
export function describeProtocol(frame: Frame, input: ProtocolInput, name: string): PaperSheet {
  const { report, checked, changes } = input
  const stack = new SheetStack(widths, frame)
  stack.title(protocolTitle)
  stack.subtitle(protocolSummary(countBySeverity(report.findings), report.waived.length))
  for (const line of checkedLines({ ...checked, rulesVersion })) stack.lines(line, 'line')
  addCounts(stack, report)
  if (changes) stack.block(() => addChanges(stack, changes))
  stack.block(() => addRejected(stack, frame))
  stack.block(() => addWaivers(stack, input))
  stack.block(() => addWaived(stack, report))
  stack.block(() => addNotChecked(stack, report))
  // The longest table comes last, so that its header can be repeated on every page.
  const header = addFindings(stack, findingsByRule(report.findings))
  return stack.sheet(name, pageOf(frame, 'landscape', header === null ? undefined : { first: header, last: header }))
}
