import { expect, test } from 'vitest'
import type { FilledCell } from '../../../../src/core/sheet/column.ts'
import {
  readCount,
  readNotNegativeNumber,
  readNumber,
  readShare,
  readWholeNumber,
} from '../../../../src/core/sheet/readers/number.ts'
import { reading, unknown } from '../../../builders/reading.ts'

test.each<[FilledCell, unknown]>([
  [5, 5],
  [1.5, 1.5],
  ['5', 5],
  [' 5 ', 5],
  ['\u00a05', 5],
  ['1,5', 1.5],
  ['0,125', 0.125],
  ['1.234,5', 1234.5],
  ['1 234', 1234],
  ['1 234,5', 1234.5],
  ['1\u202f234', 1234],
  ['1.234.567', 1234567],
  ['-3', -3],
  ['−3', -3],
  ['+3', 3],
  ['007', 7],
  // Two readings each, German or English.
  ['1.234', unknown],
  ['1,234', unknown],
  ['1.5', unknown],
  ['12 34', unknown],
  ['1.23.456', unknown],
  ['fünf', unknown],
  ['5 Stück', unknown],
  ['ca. 5', unknown],
  ['1e3', unknown],
  ['-', unknown],
  ['5,', unknown],
  ['#WERT!', unknown],
  [true, unknown],
  [{ day: '2023-03-08' }, unknown],
])('the number %j reads as %j', (cell, expected) => {
  expect(reading(readNumber, cell)).toEqual(expected)
})

test.each<[FilledCell, unknown]>([
  [5, 5],
  [0, 0],
  ['12', 12],
  ['5,0', 5],
  ['1.', 1],
  ['1 234', 1234],
  // The other reading would be no whole number.
  ['1.234', 1234],
  ['0.500', unknown],
  ['1,234', unknown],
  [5.5, unknown],
  ['5,5', unknown],
  ['keine', unknown],
  [1e300, unknown],
])('the whole number %j reads as %j', (cell, expected) => {
  expect(reading(readWholeNumber, cell)).toEqual(expected)
})

test.each<[FilledCell, unknown, unknown]>([
  [3, 3, 3],
  ['3', 3, 3],
  [0, 0, 0],
  [2.5, 2.5, unknown],
  ['2,5', 2.5, unknown],
  // A sum of points with three decimals, or a thousand? Hands have no decimals.
  ['1.234', unknown, 1234],
  [-1, unknown, unknown],
  ['-1', unknown, unknown],
  ['−0,5', unknown, unknown],
  ['viele', unknown, unknown],
])('%j reads as %j, and as a count as %j', (cell, number, count) => {
  expect(reading(readNotNegativeNumber, cell)).toEqual(number)
  expect(reading(readCount, cell)).toEqual(count)
})

test.each<[FilledCell, unknown]>([
  [0.5, 0.5],
  ['0,5', 0.5],
  ['50 %', 0.5],
  ['50%', 0.5],
  ['50 Prozent', 0.5],
  ['50', 0.5],
  [50, 0.5],
  ['33,3 %', 0.333],
  ['0,5 %', 0.005],
  ['1 %', 0.01],
  ['2/3', 2 / 3],
  [0, 0],
  [1, 1],
  [100, 1],
  ['100 %', 1],
  [101, unknown],
  [-0.5, unknown],
  ['3/2', unknown],
  ['1/0', unknown],
  ['die Hälfte', unknown],
  ['%', unknown],
])('the share %j reads as %j', (cell, expected) => {
  expect(reading(readShare, cell)).toEqual(expected)
})

test('a problem says what was expected, and shows the number as a German Excel does', () => {
  expect(readWholeNumber(5.5, { statuses: new Map() })).toEqual({
    ok: false,
    problem: {
      code: 'cell/unknown-value',
      values: { text: '5,5', expected: 'whole-number', allowed: [], nearest: null },
    },
  })
})
