import type { Action } from './actions.ts'
import type { Said, Wording } from './wording.ts'

/** Two titles that say the same; the fewer words only one of them has, the more surely. */
export interface Likeness {
  readonly more: number
}

/** More words than these in one title alone make it another measure, however long both are. */
export const mostMore = 4

/** How much one title may say beside each unit of what both say. In the same field it takes less to be the same measure. */
const mostBeside = { sameField: 0.42, otherField: 0.38 }
/** Sums of decimals that are equal on paper. */
const rounding = 1e-9

/**
 * Do two titles say the same? Where each says something that the other does not, they are two measures: `Beratung für
 * Senioren`, `Beratung für Familien`. Else one of them says all that the other says, and may say a little more; or more
 * than that in an aside.
 */
export function likeness(a: Wording, b: Wording, sameField: boolean): Likeness | null {
  if (a.designators !== b.designators || (!sameField && (a.general || b.general))) return null
  return sayTheSame(a, b, sameField) ?? withoutAside(a, b) ?? withoutAside(b, a)
}

function sayTheSame(a: Said, b: Said, sameField: boolean): Likeness | null {
  const [less, more] = a.content.size <= b.content.size ? [a, b] : [b, a]
  const beside = more.content.size - less.content.size
  if (beside > mostMore) return null
  for (const key of less.content.keys()) if (!more.content.has(key)) return null
  if (!saysLittleMore(more, less, sameField)) return null
  if (!fitTogether(a.actions, b.actions) || isReversed(a.compounds, b.compounds)) return null
  return { more: beside }
}

/** What leaves an aside out must say all that the other title says: `Bänke (Nordring)` are not `Bänke am Südring`. */
function withoutAside(wordy: Wording, other: Wording): Likeness | null {
  if (!fitTogether(wordy.actions, other.actions)) return null
  for (const less of wordy.narrower) {
    const alike = less.content.size >= other.content.size ? sayTheSame(less, other, true) : null
    if (alike && doTheSame(less.actions, other.actions)) return { more: wordy.content.size - other.content.size }
  }
  return null
}

function saysLittleMore(more: Said, less: Said, sameField: boolean): boolean {
  let beside = 0
  let common = 0
  for (const [key, weight] of more.content) {
    if (less.content.has(key)) common += weight
    else beside += weight
  }
  return mayMiss(beside, common, sameField)
}

/** May a title leave out what weighs `beside`, if another says it beside what weighs `common`? */
export function mayMiss(beside: number, common: number, sameField = true): boolean {
  return beside <= (sameField ? mostBeside.sameField : mostBeside.otherField) * common + rounding
}

/** A title need not say what is done; but who says nothing does not mean that something is taken away. */
function fitTogether(a: ReadonlySet<Action>, b: ReadonlySet<Action>): boolean {
  if (a.has('remove') !== b.has('remove')) return false
  return a.size === 0 || b.size === 0 || [...a].some((action) => b.has(action))
}

/** To create a thing goes without saying. */
function doTheSame(a: ReadonlySet<Action>, b: ReadonlySet<Action>): boolean {
  return [...a, ...b].every((action) => action === 'create' || (a.has(action) && b.has(action)))
}

function isReversed(a: Said['compounds'], b: Said['compounds']): boolean {
  return a.some((parts) => b.some((others) => inOtherOrder(parts, others)))
}

function inOtherOrder(parts: readonly string[], others: readonly string[]): boolean {
  const places = parts.map((part) => others.indexOf(part)).filter((place) => place >= 0)
  return places.some((place, at) => at > 0 && place < (places[at - 1] ?? 0))
}
