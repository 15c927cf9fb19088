import { expect, test } from 'vitest'
import type { CellValue } from '../../../../src/core/sheet/grid.ts'
import { readMark } from '../../../../src/core/sheet/readers/mark.ts'

test.each<[CellValue, string]>([
  [null, 'blank'],
  ['', 'blank'],
  [' \u00a0', 'blank'],
  ['\u200b', 'blank'],
  ['-', 'blank'],
  [' – ', 'blank'],
  ['E', 'abstention'],
  ['e', 'abstention'],
  ['Enthaltung', 'abstention'],
  ['?', 'unsure'],
  ['weiß nicht', 'unsure'],
  ['Weiss  nicht', 'unsure'],
])('%j is %s', (cell, kind) => {
  expect(readMark(cell)).toEqual({ mark: { kind }, soft: false })
})

test.each<[CellValue, string]>([
  [0, '0'],
  [5, '5'],
  [0.1, '0.1'],
  [0.1 + 0.2, '0.3'],
  [1e21, '1000000000000000000000'],
  [-0, '0'],
  ['3', '3'],
  ['0', '0'],
  [' 3 ', '3'],
  ['1,5', '1.5'],
  ['1,50', '1.5'],
  ['05', '5'],
  ['-3', '-3'],
])('%j is the number %s', (cell, decimal) => {
  expect(readMark(cell)).toEqual({ mark: { kind: 'number', decimal }, soft: false })
})

test.each([
  ['(5)', '5'],
  ['( 5 )', '5'],
  ['(1,5)', '1.5'],
])('%j is the number %s, soft', (cell, decimal) => {
  expect(readMark(cell)).toEqual({ mark: { kind: 'number', decimal }, soft: true })
})

test.each<[CellValue, string]>([
  ['hoch', 'hoch'],
  [' Mittel ', 'Mittel'],
  ['ja', 'ja'],
  ['1.5', '1.5'],
  ['5 Punkte', '5 Punkte'],
  ['(hoch)', '(hoch)'],
  ['()', '()'],
  ['x', 'x'],
  ['enthalten', 'enthalten'],
  [true, 'WAHR'],
  [{ day: '2023-02-01' }, '01.02.2023'],
  [{ error: '#REF!' }, '#REF!'],
])('%j is the word %j', (cell, text) => {
  expect(readMark(cell)).toEqual({ mark: { kind: 'word', text }, soft: false })
})
