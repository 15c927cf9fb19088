import { expect, test } from 'vitest'
import { stepCells } from '../../../src/core/views/step-cells.ts'
import { aPlanWorkbook } from '../../builders/workbook.ts'

test('every cell that is written stands in the order of the workbook, new sheets last', () => {
  const edits = {
    cells: [
      { sheet: 'Maßnahmen', cell: 'I10', from: null, to: 1 },
      { sheet: 'Maßnahmen', cell: 'AA2', from: ' a', to: 'a' },
      { sheet: 'Maßnahmen', cell: 'B2', from: 'Treff', to: 'Offener Treff' },
      { sheet: 'Grundangaben', cell: 'B4', from: { day: '2026-10-01' }, to: { day: '2026-11-22' } },
      { sheet: 'Grundangaben', cell: 'B5', from: { error: '#REF!' }, to: null },
    ],
    tables: [],
    sheets: [
      {
        name: 'Ergebnisse',
        table: 'tblErgebnisse',
        headers: ['Maßnahme', 'Punkte'],
        widths: [12, 10],
        rows: [['W1', 2.5]],
      },
    ],
  }
  expect(stepCells(edits, aPlanWorkbook()).map(({ place, from, to }) => [place, from, to])).toEqual([
    ['Grundangaben, Zelle B4', '01.10.2026', '22.11.2026'],
    ['Grundangaben, Zelle B5', '#REF!', ''],
    ['Maßnahmen, Zelle B2', 'Treff', 'Offener Treff'],
    ['Maßnahmen, Zelle AA2', '·a', 'a'],
    ['Maßnahmen, Zelle I10', '', '1'],
    ['Ergebnisse, Zelle A1', '', 'Maßnahme'],
    ['Ergebnisse, Zelle B1', '', 'Punkte'],
    ['Ergebnisse, Zelle A2', '', 'W1'],
    ['Ergebnisse, Zelle B2', '', '2,5'],
  ])
})
