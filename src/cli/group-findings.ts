import type { Finding, Severity } from '../core/check/finding.ts'
import { severityOf } from '../core/check/severity.ts'
import { findingSentence } from '../core/text/findings.ts'

/** Findings that one line of the table speaks for. */
export interface FindingGroup {
  readonly first: Finding
  /** Say word for word the same. */
  readonly same: readonly Finding[]
  /** Of the same kind, but about other values. */
  readonly similar: readonly Finding[]
}

type Growing = { readonly [K in keyof FindingGroup]: FindingGroup[K] extends Finding ? Finding : Finding[] }

const order: readonly Severity[] = ['error', 'warning', 'info']
/** A kind of finding takes so many lines; what is more is only named by its cells. */
const linesPerKind = 4

/** Groups what stands in one column under one code, the gravest first. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const kinds = new Map<string, Map<string, Growing>>()
  for (const finding of findings) {
    const kind = `${finding.code} ${finding.sheet} ${finding.column}`
    const groups = kinds.get(kind) ?? new Map<string, Growing>()
    kinds.set(kind, groups)
    addTo(groups, finding)
  }
  return [...kinds.values()]
    .flatMap((groups) => [...groups.values()])
    .toSorted((a, b) => order.indexOf(severityOf(a.first)) - order.indexOf(severityOf(b.first)))
}

function addTo(groups: Map<string, Growing>, finding: Finding): void {
  const sentence = findingSentence(finding)
  const group = groups.get(sentence)
  if (group) group.same.push(finding)
  else if (groups.size < linesPerKind) groups.set(sentence, { first: finding, same: [], similar: [] })
  else [...groups.values()].at(-1)?.similar.push(finding)
}
