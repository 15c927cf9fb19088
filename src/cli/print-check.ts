import { styleText } from 'node:util'
import type { CheckedPlan } from '../app/check.ts'
import { breakingFinding, type CheckReport, countBySeverity } from '../core/check/check-plan.ts'
import type { Finding } from '../core/check/finding.ts'
import { type FindingLine, foldFindings } from '../core/check/fold-findings.ts'
import { groupWaived } from '../core/check/group-waived.ts'
import type { ProtocolChanges } from '../core/check/protocol-changes.ts'
import { severityOf } from '../core/check/severity.ts'
import {
  cellList,
  lines,
  readLine,
  rowName,
  sameCells,
  sameTexts,
  severityNames,
  similarCells,
  tableHeaders,
} from '../core/text/command-line.ts'
import { findingNames } from '../core/text/finding-names.ts'
import { shorten } from '../core/text/finding-sentences/phrases.ts'
import { countsSentence } from '../core/text/findings.ts'
import { formatNumber } from '../core/text/numbers.ts'
import { changeHeaders, changeKeys, changesSentence } from '../core/text/protocol-changes.ts'
import { waivedGroupLine, waiverScope } from '../core/text/waivers.ts'
import { bullet, paragraph, type Terminal, wideEnough } from './terminal.ts'
import { type TextCell, textTable } from './text-table.ts'

const colours = { error: 'red', warning: 'yellow', info: 'cyan' } as const
/** A group names this many further cells, then only how many more. */
const namedCells = 8
/** And so many other texts, each with a few of its cells. */
const mostTexts = 6
const cellsOfText = 3

/** The findings as a table, equal ones grouped by code and column, the gravest first. */
export function printCheck(checked: CheckedPlan, terminal: Terminal, since?: ProtocolChanges): string {
  const { report, source, measures, reading } = checked
  const parts = [
    paragraph(readLine(source.name, measures, reading.plan.fields.length), terminal),
    paragraph(countsSentence(countBySeverity(report.findings), report.waived.length), terminal),
  ]
  const rows = foldFindings(report.findings).map((group) => row(group, terminal))
  if (rows.length > 0) {
    const columns = [
      { header: tableHeaders.severity, width: 7 },
      { header: tableHeaders.place, width: 18, most: terminal.columns < wideEnough ? 18 : 28 },
      { header: tableHeaders.finding, width: 'rest' as const },
    ]
    parts.push(textTable(columns, rows, terminal.columns))
  }
  if (measures === 0 && breakingFinding(report.findings) !== null) parts.push(paragraph(lines.foreignList, terminal))
  if (report.waived.length > 0) parts.push(waivedLines(report, terminal))
  if (report.notChecked.length > 0)
    parts.push(lines.notChecked, ...report.notChecked.map(({ why }) => bullet(why, terminal)))
  if (since) parts.push(changeLines(since, terminal))
  return `${parts.join('\n')}\n`
}

/** What has changed since an earlier protocol, by rule. */
function changeLines(since: ProtocolChanges, terminal: Terminal): string {
  const { rule, ...counts } = changeHeaders
  const columns = [
    { header: rule, width: 'rest' as const },
    ...Object.values(counts).map((header) => ({ header, width: header.length, align: 'right' as const })),
  ]
  const rows = since.rules.map(({ name, ...changes }) => [name, ...changeKeys.map((key) => formatNumber(changes[key]))])
  const table = rows.length === 0 ? [] : [textTable(columns, rows, terminal.columns)]
  return [paragraph(changesSentence(since), terminal), ...table].join('\n')
}

/** One line for each row of *Begründet offen* that leaves something open. */
function waivedLines({ waived }: CheckReport, terminal: Terminal): string {
  const groups = groupWaived(waived).flatMap(({ waiver, findings: [first, ...more] }) =>
    first
      ? bullet(waivedGroupLine(findingNames[first.code], waiverScope(waiver), more.length + 1, waiver), terminal)
      : [],
  )
  return [lines.waived, ...groups].join('\n')
}

function row(
  { first, sentence, same, others, similar }: FindingLine,
  { colour }: Terminal,
): readonly (string | TextCell)[] {
  const severity = severityOf(first)
  const name = {
    text: severityNames[severity],
    ...(colour ? { colour: (text: string) => styleText(colours[severity], text) } : {}),
  }
  const place = [first.sheet, first.cell, first.measure && `(${first.measure})`].filter(Boolean).join(' ')
  const sentences = [
    sentence,
    ...(same.length > 0 ? [sameCells(...named(same))] : []),
    ...(others.length > 0 ? [sameTexts(...namedTexts(others))] : []),
    ...(similar.length > 0 ? [similarCells(...named(similar))] : []),
  ]
  return [name, place || '–', sentences.join(' ')]
}

/** The first texts with their cells, and how many more there are. */
function namedTexts(others: FindingLine['others']): Parameters<typeof sameTexts> {
  const texts = others.slice(0, mostTexts).map(({ text, findings }) => {
    return { text: shorten(text), cells: cellList(...named(findings, cellsOfText)) }
  })
  return [texts, others.length - texts.length]
}

/** The first cells by name, and how many more there are. */
function named(findings: readonly Finding[], most = namedCells): readonly [cells: readonly string[], more: number] {
  const cells = findings.slice(0, most).map(({ cell, row: at }) => cell ?? rowName(at))
  return [cells, findings.length - cells.length]
}
