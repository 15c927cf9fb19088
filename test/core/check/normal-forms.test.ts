import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../../src/core/check/check-plan.ts'
import { fixEdits } from '../../../src/core/check/fix-edits.ts'
import { normalForms } from '../../../src/core/check/normal-forms.ts'
import type { CellEdit } from '../../../src/core/sheet/edits.ts'
import type { CellValue } from '../../../src/core/sheet/grid.ts'
import { readPlan } from '../../../src/core/sheet/read-plan.ts'
import { aPlanWorkbook } from '../../builders/workbook.ts'

const readingWith = (cell: string, value: CellValue) =>
  readPlan(aPlanWorkbook({ cells: { [`Maßnahmen!${cell}`]: value } }))
const editsOf = (cell: string, value: CellValue) =>
  fixEdits(normalForms(readingWith(cell, value))).map(({ edit }) => edit)

describe('the usual form of an amount is a number', () => {
  test.each<[string, CellEdit['to']]>([
    ['54.000€', 54000],
    ['54.000 €', 54000],
    ['1.234,50 €', 1234.5],
    ['1 234,50 EUR', 1234.5],
    ['€ 500', 500],
    ['0 €', 0],
    ['12.000,- €', 12000],
    [' 54.000\u00a0€', 54000],
    ['54.000', 54000],
  ])('%j', (from, to) => {
    expect(editsOf('H2', from)).toEqual([{ sheet: 'Maßnahmen', cell: 'H2', from, to }])
  })

  test.each([
    'ca. 54.000 €',
    '20.000–45.000 €',
    '20.000 €/a',
    '500 € jährlich',
    '2,6 Mio. €',
    '350 T€',
    'Insgesamt: 54.000 €',
    '1,234 €',
    '54.000 € zzgl. MwSt.',
    'offen',
    '54000',
    54000,
  ])('%j stays as it is', (value) => {
    expect(editsOf('H2', value)).toEqual([])
  })
})

describe('the usual form of a period has one dash', () => {
  test.each([
    ['2021 - 2030', '2021–2030'],
    ['2021 – 2030', '2021–2030'],
    ['2021-2030', '2021–2030'],
    ['2021 bis 2030', '2021–2030'],
    ['von 2021 bis 2030', '2021–2030'],
    ['Mitte 2016 bis Anfang 2018', 'Mitte 2016 – Anfang 2018'],
    ['Q3/2027 - Q1/2028', 'Q3/2027 – Q1/2028'],
    ['vom 1.4.2023 bis 30.6.2023', '1.4.2023 – 30.6.2023'],
    ['01.04.2023 - 30.06.2023', '01.04.2023 – 30.06.2023'],
    [' 2021 -  2030', '2021–2030'],
  ])('%j', (from, to) => {
    expect(editsOf('G2', from)).toEqual([{ sheet: 'Maßnahmen', cell: 'G2', from, to }])
  })

  test.each([
    '2021–2030',
    'Mitte 2016 – Anfang 2018',
    'bis 2030',
    'ab 2040',
    'seit 2011',
    '2023/24',
    '2021-04',
    '2023-01',
    'dauerhaft',
    'alle 2 Jahre',
    'seit 2020 bis heute',
    'Herbst - Winter',
    '1.1) 2022 - 2023 1.2) 2023 – 2026',
    2026,
  ])('%j stays as it is', (value) => {
    expect(editsOf('G2', value)).toEqual([])
  })
})

test('what could be written otherwise is no fault: the check says nothing of it', () => {
  for (const [cell, value] of [
    ['H2', '54.000€'],
    ['G2', '2021 - 2030'],
  ] as const) {
    expect(checkPlan(readingWith(cell, value)).findings).toEqual([])
  }
})

test('a clean plan has nothing to propose', () => {
  expect(normalForms(readPlan(aPlanWorkbook()))).toEqual([])
})
