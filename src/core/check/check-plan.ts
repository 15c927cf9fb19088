import { fieldTable } from '../sheet/columns/fields.ts'
import { measureTable } from '../sheet/columns/measures.ts'
import type { NotChecked } from '../sheet/grid.ts'
import type { PlanReading } from '../sheet/read-plan.ts'
import { type Changes, changesBetween, concerns } from './changes.ts'
import { type CellFindings, checkCells } from './check-cells.ts'
import type { Finding, Severity } from './finding.ts'
import type { PlanRule } from './rule.ts'
import { rules } from './rules/index.ts'
import { severityOf } from './severity.ts'
import { unknownForms } from './unknown-forms.ts'
import { applyWaivers, type WaivedFinding } from './waivers.ts'

/** What the check answers: findings as data, and what it could not look at. */
export interface CheckReport {
  /** What is open, in the order of the rules, each rule's in the order of the workbook. */
  readonly findings: readonly Finding[]
  /** What is left open for a reason: no fault that counts any more, but not forgotten either. */
  readonly waived: readonly WaivedFinding[]
  readonly notChecked: readonly NotChecked[]
}

/** A check that another can go on from after an edit. */
export interface Check {
  /** What is different from the check that it went on from. */
  readonly changes: Changes
  readonly reading: PlanReading
  readonly report: CheckReport
  readonly ofRules: ReadonlyMap<PlanRule, readonly Finding[]>
  readonly ofCells: CellFindings
}

const cellRules = rules.filter((rule) => !('check' in rule))

/** Runs all rules over one reading. */
export function checkPlan(reading: PlanReading): CheckReport {
  return checkReading(reading).report
}

/**
 * The same with what it takes to go on from it: with the check before an edit, a rule runs again only where something it
 * reads has changed, and cells are looked at only in rows that have. The answer is that of a full run.
 * @param before of a reading from which this one was read (`readPlan`)
 */
export function checkReading(reading: PlanReading, before?: Check): Check {
  const changes = before ? changesBetween(before.reading, reading) : 'everything'
  const ofCells = checkCells(reading, cellRules, changes === 'everything' ? undefined : before?.ofCells)
  const ofRules = new Map<PlanRule, readonly Finding[]>()
  const findings = rules.flatMap((rule) => {
    if (!('check' in rule)) return ofCells.findings.get(rule) ?? []
    const same = concerns(changes, rule.reads) ? undefined : before?.ofRules.get(rule)
    const found = same ?? [...rule.check(reading)]
    ofRules.set(rule, found)
    return found
  })
  return { changes, reading, report: reportOf(findings, reading), ofRules, ofCells }
}

/** What the rules have found, with the reasons of *Begründet offen* applied to it. */
function reportOf(found: readonly Finding[], reading: PlanReading): CheckReport {
  return { ...applyWaivers(found, reading), notChecked: [...reading.workbook.notChecked, ...unknownForms(reading)] }
}

export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const finding of findings) counts[severityOf(finding)]++
  return counts
}

/**
 * The first fault of structure that makes it pointless to go on from checking to ranking or exporting, because the plan
 * itself is missing or unread; `null` if there is none.
 */
export function breakingFinding(findings: readonly Finding[]): Finding | null {
  return findings.find(isBreaking) ?? null
}

function isBreaking(finding: Finding): boolean {
  switch (finding.code) {
    case 'workbook/sheet-missing':
      return true
    case 'table/header-not-found':
    case 'table/column-missing':
      return finding.values.table === measureTable.sheet || finding.values.table === fieldTable.sheet
    default:
      return false
  }
}
