import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareCodePoints, compareIds, measureKey } from '../../../src/core/plan/measure-id.ts'

const seed = 77

describe('measureKey', () => {
  test.each([
    ['W1', 'w 1'],
    ['W1', 'W-1'],
    ['W1', ' W_1 '],
    ['W1', 'W\u20111'],
    ['W1', 'W – 1'],
    ['W1', 'W\u00a01'],
    ['Ü1', 'u\u0308 1'],
    ['VW-08', 'vw08'],
    ['1a', '1 A'],
    ['Üneu2', 'üneu-2'],
  ])('%j and %j are the same number', (a, b) => {
    expect(measureKey(a)).toBe(measureKey(b))
  })

  test.each([
    ['1-2', '12'],
    ['1 2', '12'],
    ['W1-2', 'W12'],
    ['W01', 'W1'],
    ['W1', 'W10'],
    ['B5+6', 'B56'],
    ['1.2', '12'],
    ['A-B', 'AB'],
    ['U1', 'Ü1'],
  ])('%j and %j are two numbers', (a, b) => {
    expect(measureKey(a)).not.toBe(measureKey(b))
  })
})

describe('compareIds', () => {
  test('sorts naturally, umlauts like their vowels, the rest by code points', () => {
    const sorted = ['B2', 'B5+6', 'B10', 'U1', 'Ü2', 'U3', 'W01', 'W1', 'W1.2', 'W1.10', 'w2', 'W2', 'Z1']
    expect(sorted.toReversed().toSorted(compareIds)).toEqual([
      'B2',
      'B5+6',
      'B10',
      'U1',
      'Ü2',
      'U3',
      'W01',
      'W1',
      'W1.2',
      'W1.10',
      'w2',
      'W2',
      'Z1',
    ])
  })

  test(`is a total order: only the same text compares as 0 (seed ${seed})`, () => {
    const ids = fc.string({
      unit: fc.constantFrom('W', 'w', 'Ü', 'U', '\u0308', '0', '1', '2', ' ', '-', '.'),
      maxLength: 5,
    })
    fc.assert(
      fc.property(ids, ids, (a, b) => {
        expect(compareIds(a, b) === 0).toBe(a === b)
        expect(Math.sign(compareIds(a, b))).toBe(-Math.sign(compareIds(b, a)) + 0)
      }),
      { seed, numRuns: 500 },
    )
  })
})

describe('compareCodePoints', () => {
  test.each([
    ['a', 'b'],
    ['a', 'ab'],
    ['', 'a'],
    // A UTF-16 comparison would put the astral character first.
    ['\uffee', '\u{1f600}'],
  ])('puts %j before %j', (a, b) => {
    expect(compareCodePoints(a, b)).toBeLessThan(0)
    expect(compareCodePoints(b, a)).toBeGreaterThan(0)
  })
})
