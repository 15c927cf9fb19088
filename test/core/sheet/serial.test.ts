import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { address } from '../../../src/core/sheet/grid.ts'
import { durationText, isoToSerial, serialToDay, timeText } from '../../../src/core/sheet/serial.ts'
import { parseAddress, parseArea } from '../../../src/xlsx/read/addresses.ts'

const seed = Date.now() % 1_000_000

describe(`days, with seed ${seed}`, () => {
  test('counting on paper from 1 March 1900 gives the same day', () => {
    // An independent way to count: month by month, with the leap years of the Gregorian calendar.
    let [year, month, day] = [1900, 3, 1]
    const length = (): number => {
      const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
      return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
    }
    for (let serial = 61; serial < 80_000; serial += 1) {
      const expected = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
      expect(serialToDay(serial, false)).toBe(expected)
      day += 1
      if (day > length()) [month, day] = [month + 1, 1]
      if (month > 12) [year, month] = [year + 1, 1]
    }
  })

  test('the two systems lie 1,462 days apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_957_003 }), (serial) => {
        expect(serialToDay(serial, true)).toBe(serialToDay(serial + 1_462, false))
      }),
      { seed },
    )
  })

  test('a day written as text comes back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), fc.boolean(), (serial, date1904) => {
        const day = serialToDay(serial, date1904)
        if (day !== null) expect(isoToSerial(day, date1904)).toBe(serial)
      }),
      { seed },
    )
  })

  test.each([
    [2_958_465, '9999-12-31'],
    [2_958_466, null],
    [60, null],
    [0, null],
    [-1, null],
    [Number.NaN, null],
  ])('%d is %s', (serial, day) => {
    expect(serialToDay(serial, false)).toBe(day)
  })
})

test('times and spans', () => {
  expect([0, 0.25, 0.999999, 44647.5].map(timeText)).toEqual(['00:00', '06:00', '00:00', '12:00'])
  expect([0.5, 1.5, -0.25].map(durationText)).toEqual(['12:00', '36:00', '-06:00'])
})

describe(`addresses, with seed ${seed}`, () => {
  test('an address leads to its cell, with and without dollars', () => {
    const row = fc.integer({ min: 1, max: 1_048_576 })
    const column = fc.integer({ min: 1, max: 16_384 })
    fc.assert(
      fc.property(row, column, (r, c) => {
        const text = address(r, c)
        expect(parseAddress(text)).toEqual({ row: r, column: c })
        expect(parseAddress(text.replace(/([A-Z]+)(\d+)/, '$$$1$$$2'))).toEqual({ row: r, column: c })
      }),
      { seed },
    )
  })

  test.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1x', '1A', 'ÄÖ1', 'AAAAAAAAAA1'])('"%s" is none', (text) => {
    expect(parseAddress(text)).toBeNull()
  })

  test('areas are put in order', () => {
    const area = { firstRow: 2, firstColumn: 1, lastRow: 9, lastColumn: 3 }
    expect([parseArea('A2:C9'), parseArea('C9:A2'), parseArea('A2:')]).toEqual([area, area, null])
  })
})
