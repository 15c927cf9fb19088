import type { CellEdit } from '../sheet/edits.ts'
import { exactDecimal } from '../text/numbers.ts'
import type { Edit, Finding, Fix } from './finding.ts'

/** Mechanical fixes that change no meaning: only these are offered in bulk. */
const safeLabels: ReadonlySet<Fix['label']> = new Set(['clean-text', 'text-to-number'])

/** The fix of a finding, where it is of the mechanical, safe kind. */
export function safeFix({ fix }: Finding): Fix | null {
  if (!fix || !safeLabels.has(fix.label)) return null
  return fix.label === 'text-to-number' && !fix.edits.every(keepsDigits) ? null : fix
}

/** Excel keeps fifteen digits of a number; a longer one would come back as another. */
function keepsDigits({ to }: Edit): boolean {
  return exactDecimal(Number(to)) === to
}

/**
 * What the safe fixes of these findings write, one edit a cell, in the order in which the cells are first met. A number
 * that is text and unclean besides becomes the number: it holds no white space. Findings without a safe fix add nothing.
 */
export function fixEdits(findings: readonly Finding[]): readonly CellEdit[] {
  const edits = new Map<string, CellEdit>()
  for (const fix of findings.map(safeFix)) {
    for (const { sheet, cell, from, to } of fix?.edits ?? []) {
      const key = JSON.stringify([sheet, cell])
      if (fix?.label === 'text-to-number') edits.set(key, { sheet, cell, from, to: Number(to) })
      else if (!edits.has(key)) edits.set(key, { sheet, cell, from, to })
    }
  }
  return [...edits.values()]
}
