import { shorten } from '../text/finding-sentences/phrases.ts'
import type { Finding, Severity } from './finding.ts'
import { type FindingGroup, groupFindings, kindOf } from './group-findings.ts'
import { severityOf } from './severity.ts'

/** A line of the terminal: what one sentence says, word for word or of other words in cells of the same column. */
export interface FindingLine extends FindingGroup {
  /** The sentence holds for each of these texts as well. */
  readonly others: readonly OtherText[]
}

interface OtherText {
  readonly text: string
  readonly findings: readonly Finding[]
}

type Growing = FindingLine & { readonly others: OtherText[]; readonly similar: Finding[] }

/** Each error is mended by itself; hints are there to be looked up. */
const linesOfKind: Readonly<Record<Severity, number>> = { error: 4, warning: 2, info: 1 }

/**
 * What a person reads on a terminal, the gravest first: findings of a kind whose sentences differ in the quoted text alone
 * share a line, and a kind takes a few lines at the most. What is more stands as `similar` at the last of them.
 */
export function foldFindings(findings: readonly Finding[]): readonly FindingLine[] {
  const kinds = new Map<string, Map<string, Growing>>()
  for (const group of groupFindings(findings, Number.POSITIVE_INFINITY)) {
    const kind = kindOf(group.first)
    const lines = kinds.get(kind) ?? new Map<string, Growing>()
    kinds.set(kind, lines)
    addTo(lines, group)
  }
  return [...kinds.values()].flatMap((lines) => [...lines.values()])
}

function addTo(lines: Map<string, Growing>, group: FindingGroup): void {
  const { first, same } = group
  const text = quotedText(first)
  const form = text === null ? group.sentence : group.sentence.replace(shorten(text), '…')
  const line = lines.get(form)
  if (line && text !== null) line.others.push({ text, findings: [first, ...same] })
  else if (lines.size < linesOfKind[severityOf(first)]) lines.set(form, { ...group, others: [], similar: [] })
  else [...lines.values()].at(-1)?.similar.push(first, ...same)
}

/** What somebody wrote into the cell, as the sentence quotes it. */
function quotedText({ values }: Finding): string | null {
  return 'text' in values ? values.text : null
}
