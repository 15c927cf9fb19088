import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rowsPerPage } from '../../../src/core/papers/rows-per-page.ts'

const rows = (number: number, height = 10) => Array.from({ length: number }, () => height)

test.each<[string, readonly number[], number, number, readonly number[]]>([
  ['what fits stays together', rows(4), 50, 100, [4]],
  ['what does not goes on', rows(14), 50, 90, [5, 9]],
  ['a table is begun on a new page rather than with a row or two', rows(8), 25, 100, [0, 8]],
  ['but two rows may stand alone where there are no more', rows(2), 25, 100, [2]],
  ['a last row gets company', rows(11), 60, 40, [6, 3, 2]],
  ['a row taller than a page has one of its own', [10, 10, 10, 300, 10, 10, 10], 30, 100, [3, 1, 3]],
])('%s', (_, heights, first, room, expected) => {
  expect(rowsPerPage(heights, first, room)).toEqual(expected)
})

test('no row is lost, and no page is too full', () => {
  const height = fc.integer({ min: 1, max: 90 })
  fc.assert(
    fc.property(fc.array(height, { maxLength: 60 }), fc.integer({ max: 100 }), (heights, first) => {
      const counts = rowsPerPage(heights, first, 100)
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(heights.length)
      expect(counts.slice(1).every((count) => count > 0)).toBe(true)
    }),
    { seed: 7 },
  )
})
