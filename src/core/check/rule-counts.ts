import type { CheckReport } from './check-plan.ts'
import type { Finding, FindingCode, Severity } from './finding.ts'
import { severityOrder } from './group-findings.ts'
import { severityOf } from './severity.ts'

/** How often a rule has found something. A rule whose findings differ in severity stands there once for each. */
export interface RuleCount {
  readonly code: FindingCode
  readonly severity: Severity
  readonly open: number
  /** Left open for a reason. */
  readonly waived: number
}

/** Counts by rule, the gravest first, then in the order of telling; rules that found nothing are left out. */
export function countsByRule({ findings, waived }: Pick<CheckReport, 'findings' | 'waived'>): readonly RuleCount[] {
  const counts = new Map<string, RuleCount & { open: number; waived: number }>()
  const add = (finding: Finding, state: 'open' | 'waived') => {
    const { code } = finding
    const severity = severityOf(finding)
    const key = `${severity} ${code}`
    const count = counts.get(key) ?? { code, severity, open: 0, waived: 0 }
    count[state]++
    counts.set(key, count)
  }
  for (const finding of findings) add(finding, 'open')
  for (const { finding } of waived) add(finding, 'waived')
  return [...counts.values()].toSorted((a, b) => severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity))
}
