import { expect, test } from 'vitest'
import { localDay } from '../../../taskpane/export/today.ts'

test.each([
  [new Date(2026, 0, 5, 0, 30), '2026-01-05'],
  [new Date(2026, 10, 22, 23, 59), '2026-11-22'],
])('the day of a paper is that of the clock on the wall', (now, day) => {
  expect(localDay(now)).toBe(day)
})
