import { describe, expect, test } from 'vitest'
import { fieldTable } from '../../../src/core/sheet/columns/fields.ts'
import { measureTable } from '../../../src/core/sheet/columns/measures.ts'
import { locate } from '../../../src/core/sheet/locate.ts'
import { anArea, aSheet, aTable, aTableSheet, aWorkbook, measureHeaders, type Rows } from '../../builders/workbook.ts'

const rows: Rows = [measureHeaders, ['W1', 'Offener Treff', 'Wohnen']]

describe('a table is found', () => {
  test('by the name of the Excel table, on a sheet of any name', () => {
    const own = aSheet('Maßnahmen', [['Notizen']])
    const { found } = locate(measureTable, aWorkbook([own, aTableSheet('Liste 2026', 'TBLmassnahmen', rows)]))
    expect(found.map(({ sheet, headerRow, lastRow }) => [sheet.name, headerRow, lastRow])).toEqual([
      ['Liste 2026', 1, 2],
    ])
  })

  test('beside another table, inside its own columns only', () => {
    const sheet = aSheet('Liste', [[], [null, ...measureHeaders, 'Foto'], [null, 'W1', 'Offener Treff']], {
      tables: [aTable('tblMassnahmen', rows, { area: anArea('B2:K3') })],
    })
    const [located] = locate(measureTable, aWorkbook([sheet])).found
    expect(located?.match.columns.get('id')).toBe(2)
    expect(located?.match.others).toEqual([])
    expect(located?.headerRow).toBe(2)
  })

  test.each(['Maßnahmen', 'MAßNAHMEN', ' Maßnahmen', 'Massnahmen', 'Maßnahmenplan', 'Maßnahmenliste'])(
    'by the name of the sheet: %s',
    (name) => {
      expect(locate(measureTable, aWorkbook([aSheet(name, rows)])).found).toHaveLength(1)
    },
  )

  test('by the exact name of the sheet before any synonym', () => {
    const { found } = locate(measureTable, aWorkbook([aSheet('Maßnahmenliste', rows), aSheet('Maßnahmen', rows)]))
    expect(found.map(({ sheet }) => sheet.name)).toEqual(['Maßnahmen'])
  })

  test('with its header in row 3, after a title and a remark', () => {
    const sheet = aSheet('Maßnahmen', [
      ['Maßnahmenplan Nordquartier'],
      ['Stand: Maßnahme für Maßnahme geprüft'],
      ...rows,
    ])
    const [located] = locate(measureTable, aWorkbook([sheet])).found
    expect(located).toMatchObject({ headerRow: 3, lastRow: 4, table: null })
  })

  test('under an Excel table of any name on its sheet, which then says where it ends', () => {
    const sheet = aTableSheet('Maßnahmen', 'Tabelle1', rows)
    const withRemark = { ...sheet, rows: [...sheet.rows, [], ['Ein Hinweis']] }
    expect(locate(measureTable, aWorkbook([withRemark])).found[0]).toMatchObject({
      lastRow: 2,
      table: { name: 'Tabelle1' },
    })
  })

  test('in the parts of an exported plan, each of which belongs to a field', () => {
    const { found } = locate(
      measureTable,
      aWorkbook([
        aTableSheet('Plan – W Wohnen', 'tblMassnahmen_1', rows),
        aTableSheet('Plan – VW Verkehr', 'tblMassnahmen_2', rows),
        aTableSheet('Plan alt', 'tblMassnahmen_alt', rows),
      ]),
    )
    expect(found.map(({ field }) => field)).toEqual(['W', 'VW'])
  })
})

describe('a table is not found', () => {
  test('where no sheet and no Excel table bears its name', () => {
    expect(locate(measureTable, aWorkbook([aSheet('Ideen', rows)]))).toEqual({ found: [], headerless: null })
  })

  test.each<[string, Rows]>([
    ['the sheet is empty', []],
    ['one header is not enough', [['Maßnahme', 'Foto']]],
    ['the header stands too far down', [...Array.from({ length: 30 }, () => []), ...rows]],
  ])('but the sheet is remembered where %s', (_, cells) => {
    const sheet = aSheet('Maßnahmen', cells)
    expect(locate(measureTable, aWorkbook([sheet]))).toEqual({ found: [], headerless: sheet })
  })

  test('twice: the row that reads most like a header is the header', () => {
    const sheet = aSheet('Handlungsfelder', [
      ['Kürzel', 'Name'],
      ['Kürzel', 'Handlungsfeld', 'Reihenfolge'],
      ['W', 'Wohnen'],
    ])
    expect(locate(fieldTable, aWorkbook([sheet])).found[0]?.headerRow).toBe(2)
  })
})
