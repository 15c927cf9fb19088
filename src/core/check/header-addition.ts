import { foldHeader } from '../text/clean.ts'

/**
 * The header that this one extends: *Priorität (1–3)*, a second line, a plural. It is not taken for it, since *Status
 * (intern)* may be somebody's own column; but where the plan has no such column, its cells must not vanish unseen.
 */
export function extendedBy(text: string, candidates: readonly string[]): string | null {
  const [head = ''] = text.split(/[(\n]/)
  const plain = foldHeader(head)
  return (
    candidates
      .map((header) => ({ header, folded: foldHeader(header) }))
      .find(({ folded }) => endings(folded).has(plain))?.header ?? null
  )
}

const endings = (folded: string) => new Set(['', 'n', 'en'].map((ending) => folded + ending))
