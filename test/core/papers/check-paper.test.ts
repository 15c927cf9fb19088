import { describe, expect, test } from 'vitest'
import { checkPaper } from '../../../src/core/papers/check-paper.ts'
import type { Paper, PaperSheet, PaperTable } from '../../../src/core/papers/paper.ts'

const table: PaperTable = {
  name: 'tblProbe',
  firstRow: 2,
  firstColumn: 1,
  lastRow: 3,
  lastColumn: 2,
  theme: null,
  filterButtons: false,
}

function row(...values: readonly (string | number | null)[]) {
  return { cells: values.map((value) => ({ value, style: 'cell' as const })), height: 20 }
}

function aSheet(values: Partial<PaperSheet> = {}): PaperSheet {
  return {
    name: 'Probe',
    page: { orientation: 'landscape' },
    columnWidths: [20, 20],
    rows: [row('Titel'), row('Nr.', 'Name'), row('W1', 'Treff')],
    tables: [table],
    ...values,
  }
}

function faults(...sheets: readonly PaperSheet[]): readonly string[] {
  const properties = { title: 'T', subject: '', author: 'Stadt', keywords: '', date: '2026-11-22' }
  const paper: Paper = { properties, font: 'Calibri', sheets }
  return checkPaper(paper).map(({ fault }) => fault)
}

test('a sound paper has no fault', () => {
  expect(faults(aSheet())).toEqual([])
})

describe('a fault is found:', () => {
  test.each<[string, Partial<PaperSheet>, RegExp]>([
    ['a name of 32 characters', { name: 'x'.repeat(32) }, /32 characters/],
    ['a forbidden sign in the name', { name: 'a/b' }, /refuses/],
    ['an apostrophe in the name (print titles break)', { name: "O'Brien" }, /refuses/],
    ['an empty A1', { rows: [row(null), row('Nr.', 'Name'), row('W1', 'Treff')] }, /A1/],
    ['a header twice, regardless of case', { rows: [row('T'), row('Name', 'NAME'), row('a', 'b')] }, /twice/],
    ['a blank header', { rows: [row('T'), row('Name', ' '), row('a', 'b')] }, /no text/],
    ['a header with a line break', { rows: [row('T'), row('Name', 'a\nb'), row('a', 'b')] }, /line break/],
    ['a table without data', { tables: [{ ...table, lastRow: 2 }] }, /no data row/],
    ['a table below the last row', { tables: [{ ...table, lastRow: 9 }] }, /ends below/],
    ['a table named like a cell', { tables: [{ ...table, name: 'T1' }] }, /illegal name/],
    ['tables that overlap', { tables: [table, { ...table, name: 'tblZweite' }] }, /overlap/],
    ['a row that is too tall', { rows: [row('T'), row('a', 'b'), { ...row('c', 'd'), height: 410 }] }, /height 410/],
    ['a number that is none', { rows: [row('T'), row('a', 'b'), row('c', Number.NaN)] }, /no number/],
    ['a text that no cell can hold', { rows: [row('T'), row('a', 'b'), row('c', 'x'.repeat(32_768))] }, /too long/],
    [
      'a header of the page that is too long',
      { page: { orientation: 'landscape', header: { left: '&'.repeat(130), right: '' } } },
      /too long/,
    ],
    ['a list of choices that is too long', { validations: [{ range: 'A1', list: ['x'.repeat(300)] }] }, /too long/],
    ['a choice with a comma', { validations: [{ range: 'A1', list: ['a,b'] }] }, /comma/],
  ])('%s', (_, values, fault) => {
    expect(faults(aSheet(values)).join('; ')).toMatch(fault)
  })

  test('two sheets or two tables of one name', () => {
    expect(faults(aSheet(), aSheet({ name: 'PROBE' })).join('; ')).toMatch(/sheet PROBE twice.*table tblProbe twice/)
  })

  test('a paper without sheets', () => {
    expect(faults()).toEqual(['no sheet'])
  })
})
