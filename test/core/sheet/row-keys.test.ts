import { expect, test } from 'vitest'
import type { CellEdit } from '../../../src/core/sheet/edits.ts'
import { readPlan } from '../../../src/core/sheet/read-plan.ts'
import { rowKeys } from '../../../src/core/sheet/row-keys.ts'
import { aSheet, aWorkbook } from '../../builders/workbook.ts'

const measures = aSheet('Maßnahmen', [
  ['Maßnahme', 'Nr.', 'Handlungsfeld', 'Status', 'Priorität'],
  ['Höfe begrünen', 'W1', 'Wohnen', 'geplant', 'hoch'],
  ['Mieterfest', null, 'Wohnen', 'geplant', null],
])
const reading = readPlan(aWorkbook([measures, aSheet('Notizen', [['Nr.'], ['1']])]))
const edit = (cell: string, sheet = 'Maßnahmen'): CellEdit => ({ sheet, cell, from: null, to: 'x' })

test('a row is known by its number, wherever that column stands', () => {
  expect(rowKeys(reading, [edit('E2')])).toEqual([{ sheet: 'Maßnahmen', cell: 'B2', holds: 'W1' }])
})

test('each row once, however many cells are written into it', () => {
  expect(rowKeys(reading, [edit('E2'), edit('D2')])).toHaveLength(1)
})

test('a row without a number is known by the next column that every row must fill', () => {
  expect(rowKeys(reading, [edit('E3')])).toEqual([{ sheet: 'Maßnahmen', cell: 'A3', holds: 'Mieterfest' }])
})

test.each([
  ['the header', edit('E1')],
  ['a row below the table', edit('E9')],
  ['a sheet that is no part of the plan', edit('A2', 'Notizen')],
])('%s has no key', (_, one) => expect(rowKeys(reading, [one])).toEqual([]))

test('a key that is written itself is no key: what it held is said by the edit', () => {
  expect(rowKeys(reading, [edit('B2'), edit('E2')])).toEqual([])
})
