import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Money } from '../../../src/core/plan/money.ts'
import { readMoney } from '../../../src/core/sheet/readers/money.ts'
import { germanDecimal } from '../../../src/core/sheet/readers/number.ts'
import { exactDecimal, formatMoney, formatNumber, roundDecimal } from '../../../src/core/text/numbers.ts'

const seed = 20231106

describe('exactDecimal', () => {
  test.each([
    [5, '5'],
    [0.1, '0.1'],
    [0.1 + 0.2, '0.3'],
    [1.1 + 2.2, '3.3'],
    [-12.5, '-12.5'],
    [-0, '0'],
    [1e21, '1000000000000000000000'],
    [1e-7, '0.0000001'],
    [123456789012345, '123456789012345'],
    [100, '100'],
    [0.05, '0.05'],
  ])('writes %j as %j', (value, text) => {
    expect(exactDecimal(value)).toBe(text)
  })

  test('keeps every number of up to fifteen digits, without an exponent', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), fc.integer({ min: 0, max: 6 }), (whole, places) => {
        const value = Number(`${whole}e-${places}`)
        expect(Number(exactDecimal(value))).toBe(value === 0 ? 0 : value)
        expect(exactDecimal(value)).toMatch(/^-?\d+(\.\d*[1-9])?$/)
      }),
      { seed },
    )
  })

  test('refuses what no cell can hold', () => {
    expect(() => exactDecimal(Number.NaN)).toThrow(RangeError)
  })
})

test.each([
  ['1.005', 2, '1.01'],
  ['1.004', 2, '1.00'],
  ['-2.5', 0, '-3'],
  ['-0.001', 2, '0.00'],
  ['9.999', 2, '10.00'],
  ['7', 2, '7.00'],
])('rounds %j to %j places as %j', (decimal, places, rounded) => {
  expect(roundDecimal(decimal, places)).toBe(rounded)
})

test.each([
  [0, undefined, '0'],
  [999, undefined, '999'],
  [1234.5, undefined, '1.234,5'],
  [1234.5, 2, '1.234,50'],
  [1234567, undefined, '1.234.567'],
  [-1234, undefined, '-1.234'],
  [1.005, 2, '1,01'],
  [2.5, 0, '3'],
  [0.5, undefined, '0,5'],
])('formats %j with %j decimals as %j', (value, decimals, text) => {
  expect(formatNumber(value, decimals)).toBe(text)
})

describe('formatMoney', () => {
  const once = { approximate: false, per: null, tax: null } as const
  test.each<[Money, string]>([
    [{ fromCents: 5400000, toCents: 5400000, ...once }, '54.000 €'],
    [{ fromCents: 0, toCents: 0, ...once }, '0 €'],
    [{ fromCents: 123450, toCents: 123450, ...once }, '1.234,50 €'],
    [{ fromCents: 2000000, toCents: 4500000, ...once, per: 'year' }, '20.000–45.000 € im Jahr'],
    [{ fromCents: 2000000, toCents: 4500050, ...once }, '20.000,00–45.000,50 €'],
    [{ fromCents: 500000, toCents: 500000, ...once, approximate: true }, 'ca. 5.000 €'],
    [{ fromCents: 300000, toCents: 300000, ...once, per: 'month', tax: 'gross' }, '3.000 € brutto im Monat'],
    [{ fromCents: null, toCents: 2000000, ...once, tax: 'net' }, 'bis zu 20.000 € netto'],
    [{ fromCents: 500000, toCents: null, ...once, approximate: true }, 'mindestens ca. 5.000 €'],
  ])('formats %j as %j', (money, text) => {
    expect(formatMoney(money)).toBe(text)
  })

  test('is read back as the same amount', () => {
    const cents = fc.integer({ min: 0, max: 10 ** 12 })
    const ends = fc.tuple(cents, cents, fc.constantFrom('most', 'least', 'both')).map(([a, b, named]) => ({
      fromCents: named === 'most' ? null : Math.min(a, b),
      toCents: named === 'least' ? null : Math.max(a, b),
    }))
    const how = fc.record({
      approximate: fc.boolean(),
      per: fc.constantFrom('year', 'month', null),
      tax: fc.constantFrom('gross', 'net', null),
    })
    fc.assert(
      fc.property(ends, how, (amount, words) => {
        const money: Money = { ...amount, ...words }
        expect(readMoney(formatMoney(money), { statuses: new Map() })).toEqual({ ok: true, value: money })
      }),
      { seed },
    )
  })
})

test('a formatted number of two decimals reads as the same number', () => {
  fc.assert(
    fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), (cents) => {
      const decimal = exactDecimal(cents / 100)
      expect(germanDecimal(formatNumber(cents / 100, 2))).toBe(decimal)
    }),
    { seed },
  )
})
