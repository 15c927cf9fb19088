import { findingSentence } from '../text/findings.ts'
import type { Finding, Severity } from './finding.ts'
import { severityOf } from './severity.ts'

/** Findings that one line of a list speaks for. */
export interface FindingGroup {
  readonly first: Finding
  readonly sentence: string
  /** Say word for word the same. */
  readonly same: readonly Finding[]
  /** Of the same kind, but about other values. */
  readonly similar: readonly Finding[]
}

type Growing = FindingGroup & { readonly same: Finding[]; readonly similar: Finding[] }

/** The gravest first. */
export const severityOrder: readonly Severity[] = ['error', 'warning', 'info']

/**
 * Groups what stands in one column under one code, the gravest first.
 * @param linesPerKind A kind takes so many lines, what is more stands at the last of them; few enough for a terminal.
 */
export function groupFindings(findings: readonly Finding[], linesPerKind = 4): readonly FindingGroup[] {
  const kinds = new Map<string, Map<string, Growing>>()
  for (const finding of findings) {
    const kind = kindOf(finding)
    const groups = kinds.get(kind) ?? new Map<string, Growing>()
    kinds.set(kind, groups)
    addTo(groups, finding, linesPerKind)
  }
  return [...kinds.values()]
    .flatMap((groups) => [...groups.values()])
    .toSorted((a, b) => severityOrder.indexOf(severityOf(a.first)) - severityOrder.indexOf(severityOf(b.first)))
}

/** Findings of one kind stand together. */
export function kindOf(finding: Finding): string {
  return JSON.stringify([severityOf(finding), finding.code, finding.sheet, finding.column])
}

function addTo(groups: Map<string, Growing>, finding: Finding, most: number): void {
  const sentence = findingSentence(finding)
  const group = groups.get(sentence)
  if (group) group.same.push(finding)
  else if (groups.size < most) groups.set(sentence, { first: finding, sentence, same: [], similar: [] })
  else [...groups.values()].at(-1)?.similar.push(finding)
}
