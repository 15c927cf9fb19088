import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { slipsBetween } from '../../../src/core/text/slips.ts'

const seed = 20261128

/** The definition, cell by cell. */
function plainSlips(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const [restA, restB] = [a.slice(0, -1), b.slice(0, -1)]
  const ways = [
    plainSlips(restA, b) + 1,
    plainSlips(a, restB) + 1,
    plainSlips(restA, restB) + (a.at(-1) === b.at(-1) ? 0 : 1),
  ]
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)
  return Math.min(...ways, swapped ? plainSlips(a.slice(0, -2), b.slice(0, -2)) + 1 : Number.POSITIVE_INFINITY)
}

describe('slips between two texts', () => {
  test.each([
    ['Treff', 'Treff', 0],
    ['Treff', 'Tref', 1],
    ['Spielpaltz', 'Spielplatz', 1],
    ['Bindung', 'Bildung', 1],
    ['Kita', 'Treff', 3],
  ])('%s · %s: %d', (a, b, slips) => {
    expect(slipsBetween(a, b, 2)).toBe(slips)
  })

  test('are those of the definition, up to the number asked for', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, most) => {
        expect(slipsBetween(a, b, most)).toBe(Math.min(plainSlips(a, b), most + 1))
      }),
      { seed, numRuns: 2000 },
    )
  })
})
