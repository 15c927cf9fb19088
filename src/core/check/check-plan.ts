import type { NotChecked } from '../sheet/grid.ts'
import type { PlanReading } from '../sheet/read-plan.ts'
import type { Finding, FindingCode, Severity } from './finding.ts'
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
    findings: rules.flatMap((rule) => [...rule.check(reading)]),
    notChecked: reading.workbook.notChecked,
  }
}

export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const finding of findings) counts[severityOf(finding)]++
  return counts
}

/** Faults of structure without which neither a ranking nor a paper makes sense: the plan itself is missing or unread. */
const breaking: ReadonlySet<FindingCode> = new Set([
  'workbook/sheet-missing',
  'table/header-not-found',
  'table/column-missing',
])

/** The first fault that makes it pointless to go on from checking to ranking or exporting; `null` if there is none. */
export function breakingFinding(findings: readonly Finding[]): Finding | null {
  return (
    findings.find(({ code, sheet, values }) => {
      if (!breaking.has(code)) return false
      const name = 'sheet' in values ? values.sheet : sheet
      return name === 'Maßnahmen' || name === 'Handlungsfelder'
    }) ?? null
  )
}
