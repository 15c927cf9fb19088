import type { CellEdit } from '../sheet/edits.ts'
import type { Finding, FindingCode, Fix } from './finding.ts'

/** What a fix writes into one cell, and what it mends there. */
export interface FixEdit {
  readonly code: FindingCode
  readonly label: Fix['label']
  readonly edit: CellEdit
}

/**
 * What the fixes of these findings write, one edit a cell, in the order in which the cells are first met. Where several
 * findings stand at one cell, they are written together as far as they go together: words of a list that are mended
 * one by one, and a cell that is cleaned besides. Of two that exclude each other only the first is written; the other
 * one is found again when the plan is checked anew. Findings without a fix add nothing.
 */
export function fixEdits(findings: readonly Finding[]): readonly FixEdit[] {
  const edits = new Map<string, FixEdit>()
  for (const { code, fix } of findings) {
    for (const edit of fix?.edits ?? []) {
      if (fix === undefined) continue
      const key = JSON.stringify([edit.sheet, edit.cell])
      const next = { code, label: fix.label, edit }
      const before = edits.get(key)
      edits.set(key, before === undefined ? next : joined(before, next))
    }
  }
  return [...edits.values()]
}

/** A number or a date holds no white space, and a mended text is cleaned when its own time has come. */
function joined(before: FixEdit, next: FixEdit): FixEdit {
  if (next.label === 'clean-text') return before
  if (before.label === 'clean-text') return next
  const to = joinedLists(before.edit, next.edit)
  return to === null ? before : { ...before, edit: { ...before.edit, to } }
}

/** Both changes of a list whose parts stay in their places; `null` where they touch the same part. */
function joinedLists({ from, to: one }: CellEdit, { to: other }: CellEdit): string | null {
  const [old, first, second] = [from, one, other].map((cell) => (typeof cell === 'string' ? cell.split(';') : []))
  if (!old || !first || !second || old.length !== first.length || old.length !== second.length) return null
  const parts = old.map((part, index) => {
    const [a = part, b = part] = [first[index], second[index]]
    if (a === b || b === part) return a
    return a === part ? b : null
  })
  return parts.includes(null) ? null : parts.join(';')
}
