import type { Action } from './actions.ts'
import type { Wording } from './wording.ts'

/** Two titles that say the same; the fewer words only one of them has, the more surely. */
export interface Likeness {
  readonly more: number
}

/** More words than these in one title alone make it another measure, however long both are. */
export const mostMore = 2

/** How much one title may say beside what both say. In the same field it takes less to be the same measure. */
const mostBeside = { sameField: 0.36, otherField: 0.3 }
/** Sums of decimals that are equal on paper. */
const rounding = 1e-9

/**
 * Do two titles say the same? Where each says something that the other does not, they are two measures: `Beratung für
 * Senioren`, `Beratung für Familien`. Else one of them says all that the other says, and may say a little more.
 */
export function likeness(a: Wording, b: Wording, sameField: boolean): Likeness | null {
  if (a.designators !== b.designators) return null
  const [less, more] = a.content.size <= b.content.size ? [a, b] : [b, a]
  const beside = more.content.size - less.content.size
  if (beside > mostMore) return null
  let common = 0
  for (const [key, weight] of less.content) {
    if (!more.content.has(key)) return null
    common += weight
  }
  const most = (sameField ? mostBeside.sameField : mostBeside.otherField) * common + rounding
  if (besideWeight(less, more) > most || !fitTogether(a.actions, b.actions) || isReversed(a.compounds, b.compounds))
    return null
  return { more: beside }
}

function besideWeight(less: Wording, more: Wording): number {
  let sum = 0
  for (const [key, weight] of more.content) if (!less.content.has(key)) sum += weight
  return sum
}

function fitTogether(a: ReadonlySet<Action>, b: ReadonlySet<Action>): boolean {
  return a.size === 0 || b.size === 0 || [...a].some((action) => b.has(action))
}

function isReversed(a: Wording['compounds'], b: Wording['compounds']): boolean {
  return a.some((parts) => b.some((others) => inOtherOrder(parts, others)))
}

function inOtherOrder(parts: readonly string[], others: readonly string[]): boolean {
  const places = parts.map((part) => others.indexOf(part)).filter((place) => place >= 0)
  return places.some((place, at) => at > 0 && place < (places[at - 1] ?? 0))
}
