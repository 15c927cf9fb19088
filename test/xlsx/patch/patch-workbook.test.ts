import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { WorkbookEdits } from '../../../src/core/sheet/edits.ts'
import type { CellValue, SheetGrid, WorkbookGrid } from '../../../src/core/sheet/grid.ts'
import { patchWorkbook } from '../../../src/xlsx/patch/patch-workbook.ts'
import { readGrids } from '../../../src/xlsx/read/read-grids.ts'
import { difference, partNames, partText, withoutCells } from '../../builders/package-proof.ts'
import { richParts } from '../../builders/rich-package.ts'
import { withCells } from '../../builders/workbook.ts'
import { zip } from '../../builders/zip.ts'

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/patch/${name}`, import.meta.url)))

/** The same plan from three hands: its table, and what stands in it. */
const workbooks: readonly (readonly [name: string, bytes: Uint8Array, old: Readonly<Record<string, CellValue>>])[] = [
  ['from openpyxl', fixture('openpyxl.xlsx'), { B3: 'Zeile eins\nZeile zwei <&>', E3: '1.200', lastRow: 4 }],
  ['from LibreOffice', fixture('libreoffice.xlsx'), { B3: 'Zeile eins\nZeile zwei <&>', E3: '1.200', lastRow: 4 }],
  ['by hand, with everything', zip(richParts()), { B3: null, E3: '1.200', lastRow: 5 }],
]

const file = 'Plan.xlsx'
const sheetPart = 'xl/worksheets/sheet1.xml'
const nothing: WorkbookEdits = { cells: [], tables: [], sheets: [] }

function sheetOf(grid: WorkbookGrid, name: string): SheetGrid {
  const sheet = grid.sheets.find((one) => one.name === name)
  if (sheet === undefined) throw new Error(`no sheet ${name}`)
  return sheet
}

describe.each(workbooks)('a workbook %s', (_, bytes, old) => {
  const lastRow = Number(old['lastRow'])
  const cells = [
    { sheet: 'Maßnahmen', cell: 'B2', from: 'Höfe begrünen', to: 'Höfe & Gärten <begrünen>' },
    { sheet: 'Maßnahmen', cell: 'E3', from: '1.200', to: 1200 },
    { sheet: 'Maßnahmen', cell: 'D2', from: { day: '2023-03-08' }, to: { day: '2024-02-29' } },
    { sheet: 'Maßnahmen', cell: 'C2', from: 'geplant', to: null },
    { sheet: 'Maßnahmen', cell: 'K20', from: null, to: ' neu ' },
  ]
  const addresses = cells.map(({ cell }) => cell)

  test('keeps everything but the cells that are written', async () => {
    const patched = patchWorkbook(bytes, { ...nothing, cells }, { file })
    expect(difference(bytes, patched)).toEqual({ changed: [sheetPart], added: [], lost: [] })
    expect(withoutCells(partText(patched, sheetPart), addresses)).toBe(
      withoutCells(partText(bytes, sheetPart), addresses),
    )
  })

  test('reads back with just these cells changed', async () => {
    const before = await readGrids(bytes)
    const after = await readGrids(patchWorkbook(bytes, { ...nothing, cells }, { file }))
    const sheet = withCells(sheetOf(before, 'Maßnahmen'), Object.fromEntries(cells.map(({ cell, to }) => [cell, to])))
    expect(sheetOf(after, 'Maßnahmen').rows.map((row) => trimmed(row))).toEqual(sheet.rows.map((row) => trimmed(row)))
    expect({ ...after, sheets: [] }).toEqual({ ...before, sheets: [] })
    expect(sheetOf(after, 'Maßnahmen').fills).toEqual(sheetOf(before, 'Maßnahmen').fills)
  })

  test('stays the very same bytes part by part where nothing is written', () => {
    const same = cells.map(({ sheet, cell, from }) => ({ sheet, cell, from: from ?? null, to: from }))
    const patched = patchWorkbook(bytes, { ...nothing, cells: same }, { file })
    expect(difference(bytes, patched)).toEqual({ changed: [], added: [], lost: [] })
  })

  const area = { firstRow: 1, firstColumn: 1, lastRow: lastRow + 2, lastColumn: 7 }
  const growth: WorkbookEdits = {
    cells: [
      { sheet: 'Maßnahmen', cell: 'G1', from: null, to: 'Priorität <neu>' },
      { sheet: 'Maßnahmen', cell: 'G2', from: null, to: 1 },
      { sheet: 'Maßnahmen', cell: `A${lastRow + 1}`, from: null, to: 'S2' },
      { sheet: 'Maßnahmen', cell: `D${lastRow + 1}`, from: null, to: { day: '2026-11-22' } },
    ],
    tables: [{ sheet: 'Maßnahmen', table: 'tblMassnahmen', area, newHeaders: ['Priorität <neu>'] }],
    sheets: [],
  }

  test('lets its table grow', async () => {
    const patched = patchWorkbook(bytes, growth, { file })
    const { changed, added, lost } = difference(bytes, patched)
    expect([changed.toSorted(), added, lost]).toEqual([['xl/tables/table1.xml', sheetPart], [], []])
    const sheet = sheetOf(await readGrids(patched), 'Maßnahmen')
    expect(sheet.tables).toEqual([{ name: 'tblMassnahmen', area, filtered: false }])
    expect(sheet.rows[0]?.[6]).toBe('Priorität <neu>')
    expect(sheet.rows[lastRow]).toEqual(['S2', null, null, { day: '2026-11-22' }])
    const table = partText(patched, 'xl/tables/table1.xml')
    expect(table).toContain(`<autoFilter ref="A1:G${lastRow + 2}"`)
    expect(table).toContain('<tableColumns count="7">')
    expect(table).toContain('<tableColumn id="7" name="Priorität &lt;neu&gt;"/></tableColumns>')
  })

  test('takes a new sheet', async () => {
    const added = {
      name: 'Ergebnisse',
      table: 'tblErgebnisse',
      headers: ['Maßnahme', 'Punkte'],
      widths: [12, 10],
      rows: [
        ['W1', 7],
        ['W2', null],
      ],
    }
    const patched = patchWorkbook(bytes, { ...nothing, sheets: [added] }, { file })
    const changes = difference(bytes, patched)
    expect(changes.changed.toSorted()).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/workbook.xml'])
    expect(changes.added.map((name) => name.replace(/\d+/, 'N'))).toEqual([
      'xl/worksheets/sheetN.xml',
      'xl/worksheets/_rels/sheetN.xml.rels',
      'xl/tables/tableN.xml',
    ])
    expect(changes.lost).toEqual([])
    const grid = await readGrids(patched)
    const before = await readGrids(bytes)
    expect(grid.sheets.slice(0, -1)).toEqual(before.sheets)
    const sheet = grid.sheets.at(-1)
    expect(sheet?.name).toBe('Ergebnisse')
    expect(sheet?.rows).toEqual([['Maßnahme', 'Punkte'], ['W1', 7], ['W2']])
    const tableArea = { firstRow: 1, firstColumn: 1, lastRow: 3, lastColumn: 2 }
    expect(sheet?.tables).toEqual([{ name: 'tblErgebnisse', area: tableArea, filtered: false }])
  })

  test('takes two new sheets in two steps, and cells of the first in the second', async () => {
    const sheetNamed = (name: string) => ({ name, table: 'tblNeu', headers: ['A'], widths: [9], rows: [] })
    const once = patchWorkbook(bytes, { ...growth, sheets: [sheetNamed('Eins'), sheetNamed('Zwei')] }, { file })
    const cell = { sheet: 'Eins', cell: 'A2', from: null, to: 'x' }
    const twice = patchWorkbook(once, { cells: [cell], tables: [], sheets: [sheetNamed('Drei')] }, { file })
    const grid = await readGrids(twice)
    expect(grid.sheets.slice(-3).map(({ name, rows, tables }) => [name, rows, tables[0]?.name])).toEqual([
      ['Eins', [['A'], ['x']], 'tblNeu'],
      ['Zwei', [['A']], 'tblNeu_2'],
      ['Drei', [['A']], 'tblNeu_3'],
    ])
    const ids = [...partText(twice, 'xl/workbook.xml').matchAll(/sheetId="(\d+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(grid.sheets.length)
    const tables = partNames(twice)
      .filter((name) => name.startsWith('xl/tables/'))
      .map((name) => /<table\b[^>]*\sid="(\d+)"/.exec(partText(twice, name))?.[1])
    expect(new Set(tables).size).toBe(4)
  })
})

test('macros, pivots and all that nobody understands are where and what they were', () => {
  const parts = richParts()
  const bytes = zip(parts)
  const cells = [{ sheet: 'Maßnahmen', cell: 'A2', from: 'W1', to: 'W1a' }]
  const patched = patchWorkbook(bytes, { ...nothing, cells }, { file: 'Plan.xlsm' })
  const names = partNames(patched)
  expect(names).toEqual(parts.map(({ name }) => name))
  expect(names).toContain('xl/vbaProject.bin')
  expect(partText(patched, 'xl/calcChain.xml')).toBe(partText(bytes, 'xl/calcChain.xml'))
})

test('a day is a real date, also in a cell that was made for texts', async () => {
  const bytes = zip(richParts())
  const to = { day: '2023-03-08' }
  const cells = [
    { sheet: 'Maßnahmen', cell: 'D3', from: null, to },
    { sheet: 'Maßnahmen', cell: 'D9', from: null, to },
    { sheet: 'Maßnahmen', cell: 'H3', from: null, to },
  ]
  const patched = patchWorkbook(bytes, { ...nothing, cells }, { file })
  const xml = partText(patched, sheetPart)
  expect(xml).toContain('<c r="D3" s="2"><v>44993</v></c>')
  // Not listed in the file, but its column shows dates.
  expect(xml).toContain('<c r="D9" s="2"><v>44993</v></c>')
  // Looks like the others of the workbook.
  expect(xml).toContain('<c r="H3" s="5"><v>44993</v></c>')
  expect(partText(patched, 'xl/styles.xml')).toContain('<cellXfs count="6">')
  expect(partText(patched, 'xl/styles.xml')).toContain(
    '<xf numFmtId="164" applyNumberFormat="1" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
  )
  expect(sheetOf(await readGrids(patched), 'Maßnahmen').rows[2]?.[7]).toEqual(to)
})

test('new rows of a table go on with the look of its last row, but not with its colour', () => {
  const bytes = zip(richParts())
  const area = { firstRow: 1, firstColumn: 1, lastRow: 6, lastColumn: 7 }
  const edits: WorkbookEdits = {
    cells: [
      { sheet: 'Maßnahmen', cell: 'D6', from: null, to: 'offen' },
      { sheet: 'Maßnahmen', cell: 'A6', from: null, to: 'S2' },
      { sheet: 'Maßnahmen', cell: 'G1', from: null, to: 'Rang' },
    ],
    tables: [{ sheet: 'Maßnahmen', table: 'TBLMASSNAHMEN', area, newHeaders: ['Rang'] }],
    sheets: [],
  }
  const xml = partText(patchWorkbook(bytes, edits, { file }), sheetPart)
  expect(xml).toContain('<row r="6"><c r="A6" t="inlineStr">')
  expect(xml).toContain('<c r="D6" s="2" t="inlineStr">')
  expect(xml).toContain('<c r="G1" s="1" t="inlineStr">')
  expect(xml).toContain('<row r="1" spans="1:7" s="1"')
})

test('a colour is not handed on to a new row, since it may say how far a measure has come', () => {
  const parts = richParts().map(({ name, data }) =>
    name === sheetPart
      ? { name, data: data.toString().replace('<c r="D5" s="2"/>', '<c r="C5" s="3"/><c r="D5" s="2"/>') }
      : { name, data },
  )
  const area = { firstRow: 1, firstColumn: 1, lastRow: 6, lastColumn: 6 }
  const cells = ['C6', 'D6'].map((cell) => ({ sheet: 'Maßnahmen', cell, from: null, to: 'x' }))
  const edits = { cells, tables: [{ sheet: 'Maßnahmen', table: 'tblMassnahmen', area, newHeaders: [] }], sheets: [] }
  const xml = partText(patchWorkbook(zip(parts), edits, { file }), sheetPart)
  expect(xml).toContain('<row r="6"><c r="C6" t="inlineStr">')
  expect(xml).toContain('<c r="D6" s="2" t="inlineStr">')
})

test('a table with ids of its own and a description takes the next id', () => {
  const old = partText(zip(richParts()), 'xl/tables/table1.xml')
  const described = old
    .replace('<tableColumn id="6"', '<tableColumn id="11"')
    .replace('</table>', '<extLst><ext xmlns:x14="y" uri="x"><x14:table altText="Der Plan"/></ext></extLst></table>')
  const bytes = zip(richParts({ 'xl/tables/table1.xml': described }))
  const area = { firstRow: 1, firstColumn: 1, lastRow: 5, lastColumn: 7 }
  const edits: WorkbookEdits = {
    cells: [{ sheet: 'Maßnahmen', cell: 'G1', from: null, to: 'Zeile\n"zwei"' }],
    tables: [{ sheet: 'Maßnahmen', table: 'tblMassnahmen', area, newHeaders: ['Zeile\n"zwei"'] }],
    sheets: [],
  }
  expect(partText(patchWorkbook(bytes, edits, { file }), 'xl/tables/table1.xml')).toBe(
    described
      .replaceAll('A1:F5', 'A1:G5')
      .replace('count="6"', 'count="7"')
      .replace('</tableColumns>', '<tableColumn id="12" name="Zeile_x000A_&quot;zwei&quot;"/></tableColumns>'),
  )
})

/** Cells at the end of a row that are empty are not delivered. */
function trimmed(row: readonly CellValue[]): readonly CellValue[] {
  return row.slice(0, row.findLastIndex((value) => value !== null) + 1)
}
