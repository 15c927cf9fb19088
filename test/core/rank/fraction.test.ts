import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  absolute,
  add,
  compare,
  divide,
  fraction,
  fromDecimal,
  fromTyped,
  multiply,
  negate,
  subtract,
  sum,
  toDecimal,
  toDouble,
  toText,
  zero,
} from '../../../src/core/rank/fraction.ts'

const seed = 4711

describe('fraction', () => {
  test.each([
    ['17', '17'],
    ['0', '0'],
    ['-3', '-3'],
    ['0.4', '2/5'],
    ['1.50', '3/2'],
    ['-0.25', '-1/4'],
    ['1e-7', '1/10000000'],
    ['1.5e3', '1500'],
    ['+2', '2'],
  ])('reads %j as %s', (decimal, text) => {
    expect(toText(fromDecimal(decimal))).toBe(text)
  })

  test.each(['', 'viel', '1,5', '1.', '.5', '1/3', '0x10', 'NaN', 'Infinity', '1 000'])('refuses %j', (decimal) => {
    expect(() => fromDecimal(decimal)).toThrow(SyntaxError)
  })

  test('reduces, and keeps the denominator positive', () => {
    expect(fraction(14n, -6n)).toEqual({ numerator: -7n, denominator: 3n })
    expect(fraction(0n, -5n)).toEqual({ numerator: 0n, denominator: 1n })
    expect(() => fraction(1n, 0n)).toThrow(RangeError)
    expect(() => divide(fromDecimal('1'), fromDecimal('0'))).toThrow(RangeError)
  })

  test('ten tenths are exactly 1, and 0.7 × 4 + 0.3 × 4 is exactly 4, which binary floats do not promise', () => {
    expect(toText(sum(Array.from({ length: 10 }, () => fromDecimal('0.1'))))).toBe('1')
    const four = fromDecimal('4')
    expect(toText(add(multiply(fromDecimal('0.7'), four), multiply(fromDecimal('0.3'), four)))).toBe('4')
  })

  test('subtracts, and turns the sign', () => {
    expect(toText(subtract(fraction(1n, 2n), fraction(2n, 3n)))).toBe('-1/6')
    expect([negate(fraction(1n, 2n)), absolute(fraction(-1n, 2n)), absolute(zero)].map(toText)).toEqual([
      '-1/2',
      '1/2',
      '0',
    ])
  })

  test('adds, divides and compares', () => {
    const [third, half] = [fraction(1n, 3n), fraction(1n, 2n)]
    expect(toText(add(third, half))).toBe('5/6')
    expect(toText(divide(third, half))).toBe('2/3')
    expect(compare(third, half)).toBeLessThan(0)
    expect(compare(half, third)).toBeGreaterThan(0)
  })

  test.each([
    [fraction(9n, 2n), '4.5'],
    [fraction(-1n, 8n), '-0.125'],
    [fraction(17n, 1n), '17'],
    [fraction(1n, 20n), '0.05'],
    [fraction(7n, 3n), null],
  ])('writes the decimals of %o as %j where they end', (value, text) => {
    expect(toDecimal(value)).toBe(text)
  })

  test.each([
    [fraction(1n, 3n), 1 / 3],
    [fraction(7n, 3n), 7 / 3],
    [fraction(-13n, 14n), -13 / 14],
    [fraction(0n, 1n), 0],
    // Half way between two doubles: to the even one.
    [fraction(2n ** 53n + 1n, 1n), 2 ** 53],
    [fraction(2n ** 53n + 3n, 1n), 2 ** 53 + 4],
    // A hair above half way.
    [fraction((2n ** 53n + 1n) * 10n ** 30n + 1n, 10n ** 30n), 2 ** 53 + 2],
    [fraction(10n ** 40n, 1n), 1e40],
    [fraction(1n, 10n ** 40n), 1e-40],
  ])('gives the nearest double of %o', (value, double) => {
    expect(toDouble(value)).toBe(double)
  })

  test(`rounds like a division of whole numbers, which IEEE 754 rounds correctly (seed ${seed})`, () => {
    const safe = fc.maxSafeInteger()
    fc.assert(
      fc.property(safe, fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), (a, b) => {
        expect(toDouble(fraction(BigInt(a), BigInt(b)))).toBe(a === 0 ? 0 : a / b)
      }),
      { seed, numRuns: 1000 },
    )
  })
})

test.each([
  [0, '0'],
  [1, '1'],
  [0.5, '1/2'],
  [0.667, '667/1000'],
  [0.333, '333/1000'],
  [0.6667, '6667/10000'],
  [2 / 3, '2/3'],
  [1 / 3, '1/3'],
  [4 / 6, '2/3'],
  [17 / 23, '17/23'],
  [0.1 + 0.2, '3/10'],
  [0.123456789, '123456789/1000000000'],
])('%d was typed as %s', (value, expected) => {
  expect(toText(fromTyped(value))).toBe(expected)
})
