import { type CheckReport, countBySeverity } from '../check/check-plan.ts'
import type { Finding, FindingCode, Severity } from '../check/finding.ts'
import { isBulk } from '../check/fix-kinds.ts'
import { severityOrder } from '../check/group-findings.ts'
import { severityOf } from '../check/severity.ts'
import { obstacleTo } from '../check/waivable.ts'
import { oncePerObject } from '../once-per.ts'
import type { PlanReading } from '../sheet/read-plan.ts'
import { findingNames } from '../text/finding-names.ts'
import { countsSentence, findingSentence, placeText } from '../text/findings.ts'
import { noField, sectionTitle } from '../text/pane-views.ts'
import { visibleLegend } from '../text/visible.ts'
import { notWaivable } from '../text/waivers.ts'
import { type FieldOfFinding, fieldsOfFindings } from './finding-fields.ts'
import { type FixPreview, fixPreview } from './fix-preview.ts'
import { type RuleLine, ruleLines, type WaivedSection, waivedSections } from './waived-view.ts'

/** One finding as the list shows it. */
export interface FindingLine {
  /** Place in `FindingsView.lines`, with `normalForms` counted on behind them; names the finding towards the desk. */
  readonly index: number
  readonly severity: Severity
  readonly code: FindingCode
  readonly sheet: string | null
  readonly cell: string | null
  /** `Maßnahmen, Zelle B7`. */
  readonly place: string
  /** Number of the measure. */
  readonly measure: string | null
  /** Code of the action field that the finding's row belongs to. */
  readonly field: string | null
  readonly sentence: string
  /** Header of the column. */
  readonly column: string | null
  /** Why it cannot be left open for a reason; `null` where it can. */
  readonly notWaivable: string | null
  readonly fix: FixPreview | null
}

/** Lines of one code in one column, next to each other in `FindingsView.lines`. */
export interface FindingSection {
  readonly key: string
  readonly severity: Severity
  readonly code: FindingCode
  /** What the section is about: `Überzählige Leerzeichen · Maßnahmen, Spalte „Maßnahme“`. */
  readonly title: string
  readonly first: number
  readonly count: number
  /** How many of them can be fixed in bulk. */
  readonly fixable: number
}

export interface FilterChoice {
  /** A code, or the code of an action field; empty for findings that belong to no field. */
  readonly value: string
  readonly label: string
  readonly count: number
}

/** All findings in the order of telling: the gravest first, equal ones next to each other. */
export interface FindingsView {
  readonly counts: Readonly<Record<Severity, number>>
  readonly sentence: string
  readonly lines: readonly FindingLine[]
  readonly sections: readonly FindingSection[]
  readonly codes: readonly FilterChoice[]
  readonly fields: readonly FilterChoice[]
  /** How many can be fixed in bulk. */
  readonly fixable: number
  /** No findings: what reads well, but could be written as most of it is. */
  readonly normalForms: readonly FindingLine[]
  /** What the signs in previews of fixes mean; `null` where there are none. */
  readonly legend: string | null
  /** What is left open for a reason; no longer among the lines. */
  readonly waived: readonly WaivedSection[]
  /** How often each rule found something. */
  readonly rules: readonly RuleLine[]
  /** What could not be looked at, a sentence each. */
  readonly notChecked: readonly string[]
}

/** What stands in one column under one code. */
interface Section {
  readonly key: string
  readonly findings: Finding[]
}

/**
 * Findings as they are told: the gravest first, those of one code and column next to each other and in the order of
 * their rows.
 */
export function findingsInOrder(findings: readonly Finding[]): readonly Finding[] {
  return sectionsOf(findings).flatMap(({ findings: own }) => own)
}

function sectionsOf(findings: readonly Finding[]): readonly Section[] {
  const sections = new Map<string, Section>()
  for (const finding of findings) {
    const key = `${severityOf(finding)}\n${finding.code}\n${finding.sheet ?? ''}\n${finding.column ?? ''}`
    const section = sections.get(key) ?? { key, findings: [] }
    sections.set(key, section)
    section.findings.push(finding)
  }
  const gravity = ({ findings: [first] }: Section) => (first ? severityOrder.indexOf(severityOf(first)) : 0)
  return [...sections.values()]
    .toSorted((a, b) => gravity(a) - gravity(b))
    .map(({ key, findings: own }) => ({ key, findings: own.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0)) }))
}

/** Everything that the check has to say, ready to be shown. */
export function findingsView(
  report: CheckReport,
  reading: PlanReading,
  normalForms: readonly Finding[] = [],
): FindingsView {
  const { findings, notChecked } = report
  const fieldOf = fieldsOfFindings(reading)
  const lines: FindingLine[] = []
  const sections: FindingSection[] = []
  for (const { key, findings: own } of sectionsOf(findings)) {
    const first = lines.length
    for (const finding of own) lines.push(lineOf(finding, lines.length, fieldOf))
    const fixable = own.filter(({ fix }) => fix && isBulk(fix)).length
    const [any] = own
    if (any) sections.push({ ...headOf(any), key, first, count: own.length, fixable })
  }
  const counts = countBySeverity(findings)
  const fixable = sections.reduce((sum, section) => sum + section.fixable, 0)
  return {
    counts,
    sentence: countsSentence(counts, report.waived.length),
    lines,
    sections,
    codes: codeChoices(lines),
    fields: fieldChoices(lines, reading),
    fixable,
    normalForms: normalForms.map((form, index) => lineOf(form, lines.length + index, fieldOf)),
    legend: lines.some(({ fix }) => fix !== null) ? visibleLegend : null,
    waived: waivedSections(report),
    rules: ruleLines(report),
    notChecked: notChecked.map(({ why }) => why),
  }
}

function headOf(finding: Finding): Pick<FindingSection, 'severity' | 'code' | 'title'> {
  const { code, sheet, column } = finding
  return { severity: severityOf(finding), code, title: sectionTitle(findingNames[code], sheet, column) }
}

function lineOf(finding: Finding, index: number, fieldOf: FieldOfFinding): FindingLine {
  return { index, field: fieldOf(finding), ...tell(finding) }
}

/** What a finding says wherever it stands in the list: after an edit most findings are those of before. */
const tell = oncePerObject((finding: Finding): Omit<FindingLine, 'index' | 'field'> => {
  const { code, sheet, cell, column, measure } = finding
  const obstacle = obstacleTo(finding)
  return {
    severity: severityOf(finding),
    code,
    sheet,
    cell,
    place: placeText(finding),
    measure,
    sentence: findingSentence(finding),
    column,
    notWaivable: obstacle === null ? null : notWaivable(obstacle),
    fix: fixPreview(finding),
  }
})

/** In the order in which the codes are told. */
function codeChoices(lines: readonly FindingLine[]): readonly FilterChoice[] {
  return [...countBy(lines, ({ code }) => code)].map(([code, count]) => ({
    value: code,
    label: findingNames[code],
    count,
  }))
}

/** In the plan's order; what belongs to no field is the last choice. */
function fieldChoices(lines: readonly FindingLine[], { plan }: PlanReading): readonly FilterChoice[] {
  const counts = countBy(lines, ({ field }) => field)
  const choices = plan.fields.map(({ code, name }) => ({ value: code, label: name, count: counts.get(code) ?? 0 }))
  return [...choices, { value: '', label: noField, count: counts.get(null) ?? 0 }].filter(({ count }) => count > 0)
}

function countBy<Key>(lines: readonly FindingLine[], keyOf: (line: FindingLine) => Key): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>()
  for (const line of lines) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1)
  return counts
}
