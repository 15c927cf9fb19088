import { fold } from '../text/clean.ts'

const germanOrder = new Intl.Collator('de', { numeric: true })

// Between a letter and a digit only: `1-2` and `12` are two numbers. Hyphens of every width.
const separator = '[\\s_\\-\\u2010-\\u2015\\u2212]+'
const looseJoint = new RegExp(`(?<=\\p{L})${separator}(?=\\p{N})|(?<=\\p{N})${separator}(?=\\p{L})`, 'gu')

/** As nearly all are written: its own key, without a new text. */
const plainId = /^[A-Z0-9.]+$/

/**
 * Two numbers of measures that people mean as one have the same key: `W1`, `w 1`, `W-1`. Case does not count, nor do
 * spaces, hyphens and underscores between a letter and a digit; leading zeros do.
 */
export function measureKey(id: string): string {
  return plainId.test(id) ? id : fold(id).replace(looseJoint, '').toUpperCase()
}

/** By code points, as identity and every hashed order demand; JavaScript's own `<` compares UTF-16 units. */
export function compareCodePoints(a: string, b: string): number {
  const shared = Math.min(a.length, b.length)
  for (let at = 0; at < shared; at++) {
    const left = a.codePointAt(at) ?? 0
    const difference = left - (b.codePointAt(at) ?? 0)
    if (difference !== 0) return difference
    // Both halves of a surrogate pair have been compared.
    if (left > 0xffff) at++
  }
  return a.length - b.length
}

/** Natural order for people (B2 before B10, DIN 5007-1: ü like u), then code points: a total order. */
export function compareIds(a: string, b: string): number {
  return germanOrder.compare(a, b) || compareCodePoints(a, b)
}
