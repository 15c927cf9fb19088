import type { Finding, FindingCode, Severity } from '../check/finding.ts'
import { severityOf } from '../check/severity.ts'
import { findingSentence } from '../text/findings.ts'

/** Findings of one rule that say word for word the same in one column. */
export interface FindingGroup {
  readonly first: Finding
  readonly sentence: string
  readonly others: readonly Finding[]
}

/** A rule with its findings, equal ones together. */
export interface RuleFindings {
  readonly code: FindingCode
  readonly severity: Severity
  readonly number: number
  /** At most `mostGroups`; the findings beyond are counted in `beyond`. */
  readonly groups: readonly FindingGroup[]
  readonly beyond: number
}

/** A printed protocol names so many different sentences of a rule; the file beside it has them all. */
const mostGroups = 40

const order: readonly Severity[] = ['error', 'warning', 'info']

function groupsOf(findings: readonly Finding[]): Pick<RuleFindings, 'groups' | 'beyond'> {
  const groups = new Map<string, { first: Finding; sentence: string; others: Finding[] }>()
  let beyond = 0
  for (const finding of findings) {
    const sentence = findingSentence(finding)
    const key = JSON.stringify([finding.sheet, finding.column, sentence])
    const group = groups.get(key)
    if (group) group.others.push(finding)
    else if (groups.size < mostGroups) groups.set(key, { first: finding, sentence, others: [] })
    else beyond++
  }
  return { groups: [...groups.values()], beyond }
}

/** Findings by severity and rule, the gravest first. A rule whose findings differ in severity stands there twice. */
export function findingsByRule(findings: readonly Finding[]): readonly RuleFindings[] {
  const rules = new Map<string, { code: FindingCode; severity: Severity; own: Finding[] }>()
  for (const finding of findings) {
    const severity = severityOf(finding)
    const key = `${severity} ${finding.code}`
    const rule = rules.get(key)
    if (rule) rule.own.push(finding)
    else rules.set(key, { code: finding.code, severity, own: [finding] })
  }
  return [...rules.values()]
    .toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
    .map(({ code, severity, own }) => ({ code, severity, number: own.length, ...groupsOf(own) }))
}
