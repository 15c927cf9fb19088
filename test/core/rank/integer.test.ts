import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Integer, integer, plus, times } from '../../../src/core/rank/integer.ts'

const seed = 20_240_611
const most = Number.MAX_SAFE_INTEGER

/** Around the ends of the safe numbers, where rounding begins. */
const integers: fc.Arbitrary<Integer> = fc.oneof(
  fc.maxSafeInteger(),
  fc.integer(),
  fc.constantFrom(0, 1, 2, 3, most, most - 1, -most),
  fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }).map(integer),
)

test('sums and products are exact, however large', () => {
  fc.assert(
    fc.property(integers, integers, (a, b) => {
      expect(BigInt(plus(a, b))).toBe(BigInt(a) + BigInt(b))
      expect(BigInt(times(a, b))).toBe(BigInt(a) * BigInt(b))
    }),
    { seed, numRuns: 2000 },
  )
})

test('a number stays a number while it is safe', () => {
  expect(plus(most - 1, 1)).toBe(most)
  expect(plus(most, 2)).toBe(9007199254740993n)
  expect(integer(3n)).toBe(3)
})
