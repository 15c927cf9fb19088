import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { CellValue, SheetGrid, WorkbookGrid } from '../../../src/core/sheet/grid.ts'
import { readGrids } from '../../../src/xlsx/read/read-grids.ts'

const read = (name: string): Promise<WorkbookGrid> =>
  readGrids(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url)))

/** What stands in every one of the fixtures; the formulas have results only where a program has computed them. */
function measures(secondDay: string, formulas: readonly [CellValue, CellValue]): readonly (readonly CellValue[])[] {
  const [sum, division] = formulas
  return [
    ['Nr.', 'Maßnahme', 'Status', 'Umgesetzt am', 'Kosten (€)', 'Erledigt', 'Summe', 'Uhrzeit'],
    ['W1', 'Höfe begrünen', 'umgesetzt', { day: '2022-03-27' }, 54000, true, sum, '14:30'],
    [
      'W2',
      'Zeile eins\nZeile zwei',
      'geplant',
      { day: secondDay },
      1234.5,
      false,
      ...(division === null ? [] : [division]),
    ],
    ['007', '  führend und  doppelt ', null, null, 12],
    ['=1+1', '  Rand  ', 'in Umsetzung', { day: '2030-12-31' }, 3],
  ]
}

const computed = [108_000, { error: '#DIV/0!' }] as const
const files: readonly [string, boolean, readonly (readonly CellValue[])[]][] = [
  ['openpyxl.xlsx', false, measures('1900-03-01', [null, null])],
  ['openpyxl-1904.xlsx', true, measures('1904-01-02', [null, null])],
  ['libreoffice.xlsx', false, measures('1900-03-01', computed)],
  ['libreoffice-1904.xlsx', true, measures('1904-01-02', computed)],
]

describe.each(files)('%s', (name, date1904, expected) => {
  const sheetOf = async (index: number): Promise<SheetGrid> => {
    const sheet = (await read(name)).sheets[index]
    if (sheet === undefined) throw new Error(`no sheet ${index}`)
    return sheet
  }

  test('values arrive as people see them', async () => {
    const sheet = await sheetOf(0)
    expect(sheet.name).toBe('Maßnahmen')
    expect(sheet.rows).toEqual(expected)
  })

  test('tables, filters, merges, hidden rows, columns and sheets arrive', async () => {
    const grid = await read(name)
    expect(grid.date1904).toBe(date1904)
    const [plan, fields, hidden, empty] = grid.sheets
    const area = { firstRow: 1, firstColumn: 1, lastRow: 5, lastColumn: 8 }
    expect(plan?.tables).toEqual([{ name: 'tblMassnahmen', area, filtered: true }])
    expect(plan?.hiddenRows).toEqual([4])
    expect(plan?.hiddenColumns).toEqual([6])
    expect(fields?.merges).toEqual([{ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 3 }])
    // A filter is there, but hides nothing.
    expect(fields?.filtered).toBe(false)
    expect(fields?.rows).toEqual([
      ['Handlungsfelder des Plans'],
      ['Kürzel', 'Handlungsfeld', 'Reihenfolge'],
      ['W', 'Wohnen', 1],
    ])
    expect(grid.sheets.map((sheet) => [sheet.name, sheet.hidden])).toEqual([
      ['Maßnahmen', false],
      ['Handlungsfelder', false],
      ['Intern', true],
      ['Leer', false],
    ])
    expect(hidden?.rows).toEqual([[], [null, 'nur intern']])
    expect(empty?.rows).toEqual([])
  })

  test('fills arrive, white ones do not, an empty cell may have one', async () => {
    const { fills } = await sheetOf(0)
    expect([...fills.keys()]).toEqual(['C2', 'C4'])
    expect(fills.get('C2')).toBe('92D050')
    // Accent 1 of the default theme, 60 % lighter; LibreOffice may round it on its own.
    expect(fills.get('C4')).toMatch(/^B[89]C[CD]E[45]$/)
  })

  test('comments arrive at their cells', async () => {
    expect([...(await sheetOf(0)).comments]).toEqual([['B2', 'Rückfrage']])
    expect([...(await sheetOf(1)).comments]).toEqual([])
  })

  test('what was not read is said', async () => {
    const { notChecked } = await read(name)
    expect(notChecked.find(({ code }) => code === 'privacy/comment')).toBeUndefined()
    const uncomputed = notChecked.find(({ code }) => code === 'workbook/formula-not-computed')
    if (name.startsWith('openpyxl')) expect(uncomputed?.why).toContain('2 Formeln (zuerst G2)')
    else expect(uncomputed).toBeUndefined()
  })
})
