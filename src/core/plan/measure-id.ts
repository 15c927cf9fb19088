import { fold } from '../text/clean.ts'

const germanOrder = new Intl.Collator('de', { numeric: true })

// Between a letter and a digit only: `1-2` and `12` are two numbers. Hyphens of every width.
const separator = '[\\s_\\-\\u2010-\\u2015\\u2212]+'
const looseJoint = new RegExp(`(?<=\\p{L})${separator}(?=\\p{N})|(?<=\\p{N})${separator}(?=\\p{L})`, 'gu')

/**
 * Two numbers of measures that people mean as one have the same key: `W1`, `w 1`, `W-1`. Case does not count, nor do
 * spaces, hyphens and underscores between a letter and a digit; leading zeros do.
 */
export function measureKey(id: string): string {
  return fold(id).replace(looseJoint, '')
}

/** By code points, as identity and every hashed order demand; JavaScript's own `<` compares UTF-16 units. */
export function compareCodePoints(a: string, b: string): number {
  const left = [...a]
  const right = [...b]
  for (const [index, character] of left.entries()) {
    const other = right[index]
    if (other === undefined) return 1
    const difference = (character.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0)
    if (difference !== 0) return difference
  }
  return left.length - right.length
}

/** Natural order for people (B2 before B10, DIN 5007-1: ü like u), then code points: a total order. */
export function compareIds(a: string, b: string): number {
  return germanOrder.compare(a, b) || compareCodePoints(a, b)
}
