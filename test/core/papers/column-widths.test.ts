import { expect, test } from 'vitest'
import { shareWidths } from '../../../src/core/papers/column-widths.ts'

test('each column gets its least and what is left goes to the one with the most text', () => {
  const widths = shareWidths(
    [
      { least: 5, most: 5, weight: 10 },
      { least: 10, most: 100, weight: 10 },
      { least: 10, most: 100, weight: 30 },
    ],
    65,
  )
  expect(widths).toEqual([5, 15, 45])
})

test('no column grows beyond its most', () => {
  expect(shareWidths([{ least: 4, most: 8, weight: 1 }], 50)).toEqual([8])
})

test('columns that need more than there is keep their least', () => {
  expect(
    shareWidths(
      [
        { least: 30, most: 40, weight: 1 },
        { least: 30, most: 40, weight: 1 },
      ],
      50,
    ),
  ).toEqual([30, 30])
})
