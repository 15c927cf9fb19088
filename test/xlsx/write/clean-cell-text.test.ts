import { expect, test } from 'vitest'
import { cleanCellText } from '../../../src/xlsx/write/clean-cell-text.ts'

test.each([
  ['=1+1', '=1+1'],
  ['ein\r\nzwei\rdrei', 'ein\nzwei\ndrei'],
  ['a\u0000b\u0008c\u001fd', 'abcd'],
  ['a\ufffeb\uffffc', 'abc'],
  ['halb \ud83d weg', 'halb  weg'],
  ['ganz 🙂 da', 'ganz 🙂 da'],
  ['_x0041_ bleibt', '_x005F_x0041_ bleibt'],
  ['_xyz_ bleibt', '_xyz_ bleibt'],
  ['a\tb', 'a\tb'],
])('%j is written as %j', (text, written) => {
  expect(cleanCellText(text)).toBe(written)
})

test('a text longer than a cell can hold is cut', () => {
  expect(cleanCellText('x'.repeat(40_000))).toHaveLength(32_767)
})
