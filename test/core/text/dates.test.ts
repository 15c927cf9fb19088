import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDay } from '../../../src/core/sheet/readers/date.ts'
import {
  addDays,
  calendarDay,
  formatDay,
  formatDayLong,
  isCalendarDay,
  lastDayOfMonth,
  monthNumber,
} from '../../../src/core/text/dates.ts'

const seed = 20231107
const anyDay = fc.integer({ min: 0, max: 109_571 }).map((days) => addDays('1900-01-01', days))

test('8 March 2023 has its two German forms', () => {
  expect(formatDay('2023-03-08')).toBe('08.03.2023')
  expect(formatDayLong('2023-03-08')).toBe('8. März 2023')
})

test.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['1900-02-29', false],
  ['2000-02-29', true],
  ['2023-02-31', false],
  ['2023-13-01', false],
  ['2023-3-8', false],
  ['08.03.2023', false],
  ['', false],
])('%j is a day of the calendar: %j', (text, expected) => {
  expect(isCalendarDay(text)).toBe(expected)
})

test.each([
  [2023, 2, 28],
  [2024, 2, 29],
  [2023, 4, 30],
  [2023, 12, 31],
])('in %j month %j ends on day %j', (year, month, day) => {
  expect(lastDayOfMonth(year, month)).toBe(day)
  expect(calendarDay(year, month, day + 1)).toBeNull()
})

test.each([
  ['März', 3],
  ['Mrz.', 3],
  ['maerz', 3],
  ['Sept.', 9],
  ['dez', 12],
  ['Lenz', null],
])('the word %j is month %j', (word, month) => {
  expect(monthNumber(word)).toBe(month)
})

test.each([
  ['2023-03-01', -1, '2023-02-28'],
  ['2023-12-31', 1, '2024-01-01'],
])('%s and %j days is %s', (from, days, to) => {
  expect(addDays(from, days)).toBe(to)
})

describe('both forms of any day', () => {
  test.each([
    ['short', formatDay],
    ['long', formatDayLong],
  ])('are read back as the same day (%s)', (_, format) => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(isCalendarDay(day)).toBe(true)
        expect(readDay(format(day), { statuses: new Map() })).toEqual({ ok: true, value: day })
      }),
      { seed },
    )
  })
})
