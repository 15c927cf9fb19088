import { fieldTable } from '../sheet/columns/fields.ts'
import { measureTable } from '../sheet/columns/measures.ts'
import type { NotChecked } from '../sheet/grid.ts'
import type { PlanReading } from '../sheet/read-plan.ts'
import type { Finding, Severity } from './finding.ts'
import { filledCells, oddMarks } from './places.ts'
import type { Rule } from './rule.ts'
import { rules } from './rules/index.ts'
import { severityOf } from './severity.ts'

/** What the check answers: findings as data, and what it could not look at. */
export interface CheckReport {
  /** In the order of the rules, each rule's in the order of the workbook. */
  readonly findings: readonly Finding[]
  readonly notChecked: readonly NotChecked[]
}

/** Runs all rules over one reading. */
export function checkPlan(reading: PlanReading): CheckReport {
  return {
    findings: rules.flatMap((rule) => findingsOf(rule, reading)),
    notChecked: reading.workbook.notChecked,
  }
}

function findingsOf(rule: Rule, reading: PlanReading): readonly Finding[] {
  if ('check' in rule) return [...rule.check(reading)]
  const { checkCell, checkMark } = rule
  return [
    ...(checkCell ? filledCells(reading).flatMap((cell) => checkCell(cell) ?? []) : []),
    ...(checkMark ? oddMarks(reading).flatMap((mark) => checkMark(mark) ?? []) : []),
  ]
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
