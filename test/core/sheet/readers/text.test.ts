import { expect, test } from 'vitest'
import type { FilledCell } from '../../../../src/core/sheet/column.ts'
import { readKey, readText } from '../../../../src/core/sheet/readers/text.ts'
import { reading } from '../../../builders/reading.ts'

test.each<[FilledCell, string]>([
  ['  Sprachcafé ', 'Sprachcafé'],
  ['erste Zeile\r\nzweite Zeile', 'erste Zeile\nzweite Zeile'],
  [1, '1'],
  [1.2, '1.2'],
  [1e21, '1000000000000000000000'],
  [{ day: '2023-03-08' }, '08.03.2023'],
  [true, 'WAHR'],
  [false, 'FALSCH'],
  ['=SUMME(A1)', '=SUMME(A1)'],
  ['-', '-'],
])('the text of %j is %j', (cell, text) => {
  expect(reading(readText, cell)).toBe(text)
})

test.each<[FilledCell, string]>([
  ['W1', 'W1'],
  ['Ü1', 'Ü1'],
  ['U\u03081', 'Ü1'],
  ['B5+6', 'B5+6'],
  ['Üneu2', 'Üneu2'],
  ['VW-08', 'VW-08'],
  ['007', '007'],
  [' W 1\u00a0', 'W 1'],
  ['W\n1', 'W 1'],
  [1, '1'],
  [1.2, '1.2'],
  [1.1 + 0.1, '1.2'],
])('the key %j is %j', (cell, key) => {
  expect(reading(readKey, cell)).toBe(key)
})
