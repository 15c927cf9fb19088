import { describe, expect, test } from 'vitest'
import type { CellEdit } from '../../../src/core/sheet/edits.ts'
import type { CellValue } from '../../../src/core/sheet/grid.ts'
import { hasFormulas } from '../../../src/xlsx/patch/has-formulas.ts'
import { patchWorkbook } from '../../../src/xlsx/patch/patch-workbook.ts'
import { readGrids } from '../../../src/xlsx/read/read-grids.ts'
import { partNames, partText } from '../../builders/package-proof.ts'
import { richParts } from '../../builders/rich-package.ts'
import { type WorkbookParts, workbookBytes } from '../../builders/workbook-bytes.ts'
import { zip } from '../../builders/zip.ts'

const file = 'Plan.xlsx'
const part = 'xl/worksheets/sheet1.xml'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

type Write = readonly [cell: string, from: CellValue, to: CellEdit['to']]

function patched(parts: WorkbookParts, writes: readonly Write[]): Uint8Array {
  const cells = writes.map(([cell, from, to]) => ({ sheet: 'Plan', cell, from, to }))
  return patchWorkbook(workbookBytes(parts), { cells, tables: [], sheets: [] }, { file })
}

/** What stands between the tags of the sheet. */
function inside(bytes: Uint8Array): string {
  return partText(bytes, part).replace(/^<worksheet[^>]*>|<\/worksheet>$/g, '')
}

const text = (written: string): string => `<is><t xml:space="preserve">${written}</t></is>`

describe('every way in which a sheet may be written', () => {
  const cases: readonly [string, string, readonly Write[], string][] = [
    [
      'no rows at all',
      '<sheetData/>',
      [['B2', null, 'x']],
      `<sheetData><row r="2"><c r="B2" t="inlineStr">${text('x')}</c></row></sheetData>`,
    ],
    [
      'an open and empty list of rows',
      '<sheetData ></sheetData>',
      [['B2', null, 3]],
      '<sheetData ><row r="2"><c r="B2"><v>3</v></c></row></sheetData>',
    ],
    [
      'an empty row with a look of its own',
      '<sheetData><row r="2" s="1" customFormat="1" /></sheetData>',
      [
        ['C2', null, 1],
        ['A2', null, 2],
      ],
      '<sheetData><row r="2" s="1" customFormat="1" ><c r="A2" s="1"><v>2</v></c><c r="C2" s="1"><v>1</v></c></row></sheetData>',
    ],
    [
      'cells and rows that leave out where they stand',
      '<sheetData><row><c><v>1</v></c><c s="1"><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>',
      [
        ['B1', 2, 20],
        ['C1', null, 30],
        ['A2', 3, null],
        ['A3', null, 4],
      ],
      '<sheetData><row><c><v>1</v></c><c s="1"><v>20</v></c><c r="C1"><v>30</v></c></row><row><c/></row><row r="3"><c r="A3"><v>4</v></c></row></sheetData>',
    ],
    [
      'rows and cells before, between and behind others',
      '<sheetData><row r="3"><c r="C3"><v>1</v></c></row><row r="7"/></sheetData>',
      [
        ['E3', null, 5],
        ['A3', null, 4],
        ['A9', null, 9],
        ['A5', null, 7],
        ['A1', null, 6],
      ],
      '<sheetData><row r="1"><c r="A1"><v>6</v></c></row><row r="3"><c r="A3"><v>4</v></c><c r="C3"><v>1</v></c><c r="E3"><v>5</v></c></row><row r="5"><c r="A5"><v>7</v></c></row><row r="7"/><row r="9"><c r="A9"><v>9</v></c></row></sheetData>',
    ],
    [
      'comments, CDATA and line ends of Windows',
      '<!-- <sheetData/> --><sheetData>\r\n<!-- <row r="1"> --><row r="1">\r\n<c r="A1" t="inlineStr"><is><t><![CDATA[</c></row>]]></t></is></c>\r\n<!-- > --></row></sheetData>',
      [
        ['A1', '</c></row>', 'y'],
        ['B1', null, 'z'],
      ],
      `<!-- <sheetData/> --><sheetData>\r\n<!-- <row r="1"> --><row r="1">\r\n<c r="A1" t="inlineStr">${text('y')}</c>\r\n<!-- > --><c r="B1" t="inlineStr">${text('z')}</c></row></sheetData>`,
    ],
    [
      'attributes in single quotes, and those that speak of the old content',
      "<sheetData><row r='1' spans='2:2'><c  vm='1' r='B1' t = 's' s='1' cm='2' ><v>0</v></c></row></sheetData>",
      [
        ['B1', 'geteilt', 7],
        ['D1', null, 8],
      ],
      "<sheetData><row r='1' spans='2:4'><c r='B1' s='1'><v>7</v></c><c r=\"D1\"><v>8</v></c></row></sheetData>",
    ],
    [
      'a size that becomes too small',
      '<dimension ref="B2:C3"/><sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>',
      [
        ['A2', null, null],
        ['D5', null, 1],
      ],
      '<dimension ref="B2:D5"/><sheetData><row r="2"><c r="B2"><v>1</v></c></row><row r="5"><c r="D5"><v>1</v></c></row></sheetData>',
    ],
    [
      'rows and cells in no order',
      '<sheetData><row r="2"><c r="C2"><v>3</v></c><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>0</v></c></row></sheetData>',
      [
        ['A1', 0, 10],
        ['A2', 1, 11],
      ],
      '<sheetData><row r="2"><c r="C2"><v>3</v></c><c r="A2"><v>11</v></c></row><row r="1"><c r="A1"><v>10</v></c></row></sheetData>',
    ],
    [
      'a shared text with a phonetic hint',
      '<sheetData><row r="1"><c r="A1" t="s"><v>1</v></c></row></sheetData>',
      [['A1', '東', 1]],
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
    ],
    [
      'elements with two names for the same',
      `<sheetData><x:row xmlns:x="${main}" r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row><x:row xmlns:x="${main}" r="2"/></sheetData>`,
      [
        ['A1', 1, 2],
        ['A2', null, 3],
      ],
      `<sheetData><x:row xmlns:x="${main}" r="1"><x:c r="A1"><x:v>2</x:v></x:c></x:row><x:row xmlns:x="${main}" r="2"><c r="A2"><v>3</v></c></x:row></sheetData>`,
    ],
    [
      'a row with an extension at its end',
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><extLst><ext uri="x"/></extLst></row></sheetData>',
      [['B1', null, 2]],
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><extLst><ext uri="x"/></extLst></row></sheetData>',
    ],
    [
      'words of their own format that go altogether',
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c></row></sheetData>',
      [['A1', 'ab', null]],
      '<sheetData><row r="1"><c r="A1"/></row></sheetData>',
    ],
    [
      'columns with a look of their own',
      '<cols><col min="2" max="3" style="1"/></cols><sheetData><row r="1" s="0"/></sheetData>',
      [
        ['A1', null, 1],
        ['C1', null, 1],
      ],
      '<cols><col min="2" max="3" style="1"/></cols><sheetData><row r="1" s="0"><c r="A1"><v>1</v></c><c r="C1" s="1"><v>1</v></c></row></sheetData>',
    ],
  ]
  const strings = '<si><t>geteilt</t></si><si><t>東</t><rPh sb="0" eb="1"><t>ひがし</t></rPh></si>'
  const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="0"/></cellXfs>'
  test.each(cases)('%s', async (_, sheet, writes, expected) => {
    const bytes = patched({ sheet, strings, styles }, writes)
    expect(inside(bytes)).toBe(expected)
    const { rows } = (await readGrids(bytes)).sheets[0] ?? { rows: [] }
    expect(rows.flat().filter((value) => value !== null)).toEqual(expect.arrayContaining([...written(writes)]))
  })

  test('elements with a prefix', async () => {
    const sheetPart = `\ufeff<?xml version='1.0' encoding='UTF-8'?><x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`
    const writes: readonly Write[] = [
      ['A1', 1, 'ä'],
      ['B1', null, 2],
      ['A2', null, 'ö'],
    ]
    const bytes = patched({ sheetPart }, writes)
    const cell = (name: string, content: string): string =>
      `<x:c r="${name}" t="inlineStr"><x:is><x:t xml:space="preserve">${content}</x:t></x:is></x:c>`
    expect(partText(bytes, part)).toBe(
      sheetPart.replace(
        /<x:row.*<\/x:row>/,
        `<x:row r="1">${cell('A1', 'ä')}<x:c r="B1"><x:v>2</x:v></x:c></x:row><x:row r="2">${cell('A2', 'ö')}</x:row>`,
      ),
    )
    expect((await readGrids(bytes)).sheets[0]?.rows).toEqual([['ä', 2], ['ö']])
  })
})

describe('days of the workbook’s own count', () => {
  const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'
  const sheet = '<sheetData><row r="1"><c r="A1" s="1"/><c r="B1"/></row></sheetData>'
  const cases: readonly [string, string, string, string][] = [
    ['', '2023-03-08', '<v>44993</v>', '08.03.2023'],
    ['', '1900-02-28', '<v>59</v>', '28.02.1900'],
    ['', '1900-03-01', '<v>61</v>', '01.03.1900'],
    // Before the first day that Excel knows a date can only be a text.
    ['', '1899-12-31', text('31.12.1899'), '31.12.1899'],
    ['<workbookPr date1904="1"/>', '2023-03-08', '<v>43531</v>', '08.03.2023'],
    ['<workbookPr date1904="1"/>', '1903-12-31', text('31.12.1903'), '31.12.1903'],
  ]
  test.each(cases)('%s %s', (before, day, dated, plain) => {
    const xml = inside(
      patched({ sheet, styles, before }, [
        ['A1', null, { day }],
        ['B1', null, { day }],
      ]),
    )
    const type = dated.startsWith('<v>') ? '' : ' t="inlineStr"'
    expect(xml).toContain(`<c r="A1" s="1"${type}>${dated}</c>`)
    // A cell without a format for days gets one, where the day is a number at all.
    expect(xml).toContain(type === '' ? `<c r="B1" s="2">${dated}</c>` : `<c r="B1" t="inlineStr">${text(plain)}</c>`)
  })
})

test('the strict flavour of OOXML takes a new sheet in its own words', async () => {
  const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships'
  const main = 'http://purl.oclc.org/ooxml/spreadsheetml/main'
  const transitional = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>'
  const bytes = workbookBytes({ extra: [{ name: '[Content_Types].xml', data: types }] })
  const parts = Object.entries(allParts(bytes)).map(([name, data]) => ({
    name,
    data: data
      .replaceAll(transitional, strict)
      .replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', main),
  }))
  const sheet = { name: 'Neu', table: 'tblNeu', headers: ['A'], widths: [], rows: [[1]] }
  const after = patchWorkbook(zip(parts), { cells: [], tables: [], sheets: [sheet] }, { file })
  expect(partText(after, 'xl/worksheets/sheet2.xml')).toContain(`<worksheet xmlns="${main}" xmlns:r="${strict}">`)
  expect(partText(after, 'xl/tables/table1.xml')).toContain(`<table xmlns="${main}"`)
  expect(partText(after, 'xl/_rels/workbook.xml.rels')).toContain(
    `Type="${strict}/worksheet" Target="worksheets/sheet2.xml"`,
  )
  expect((await readGrids(after)).sheets.map(({ name, rows }) => [name, rows])).toEqual([
    ['Plan', [[42]]],
    ['Neu', [['A'], [1]]],
  ])
})

test('a new sheet says itself what its link means where the workbook does not', async () => {
  const declared = ' xmlns:rel="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
  const book = `<workbook xmlns="${main}"><sheets><sheet${declared} name="Plan" sheetId="1" rel:id="rId1"/></sheets></workbook>`
  const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>'
  const bytes = workbookBytes({
    without: ['xl/workbook.xml'],
    extra: [{ name: '[Content_Types].xml', data: types }],
  })
  const parts = Object.entries({ ...allParts(bytes), 'xl/workbook.xml': book }).map(([name, data]) => ({ name, data }))
  const sheet = { name: 'Neu & Co', table: 'tblNeu', headers: ['A'], widths: [9], rows: [] }
  const after = patchWorkbook(zip(parts), { cells: [], tables: [], sheets: [sheet] }, { file })
  expect(partText(after, 'xl/workbook.xml')).toContain(
    `<sheet${declared} name="Neu &amp; Co" sheetId="2" rel:id="rId4"/></sheets>`,
  )
  expect((await readGrids(after)).sheets.map(({ name }) => name)).toEqual(['Plan', 'Neu & Co'])
})

test('a part that the content types still name is not taken as a new name', () => {
  const types = richParts()[0]?.data.toString() ?? ''
  const stale = types.replace('</Types>', '<Override PartName="/xl/Worksheets/Sheet4.xml" ContentType="x/y"/></Types>')
  const bytes = zip(richParts({ '[Content_Types].xml': stale }))
  const sheet = { name: 'Neu', table: 'tblNeu', headers: ['A'], widths: [9], rows: [] }
  const after = patchWorkbook(bytes, { cells: [], tables: [], sheets: [sheet] }, { file })
  expect(Object.keys(allParts(after))).toContain('xl/worksheets/sheet5.xml')
  expect(partText(after, 'xl/tables/table2.xml')).toContain('id="5" name="tblNeu"')
  expect(partText(after, 'xl/tables/table2.xml')).toContain('<tableStyleInfo name="TableStyleLight9"')
  expect(partText(after, 'xl/workbook.xml')).toContain('<sheet name="Neu" sheetId="8" r:id="rId11"/></sheets>')
})

test('whether anything is computed is told', () => {
  const formula = '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row></sheetData>'
  expect(hasFormulas(workbookBytes(), { file })).toBe(false)
  expect(hasFormulas(workbookBytes({ sheet: formula }), { file })).toBe(true)
  expect(hasFormulas(workbookBytes({ sheet: formula.replaceAll(/<(\/?)/g, '<$1x:') }), { file })).toBe(true)
  expect(hasFormulas(zip(richParts()), { file })).toBe(true)
})

function written(writes: readonly Write[]): readonly CellEdit['to'][] {
  return writes.map(([, , to]) => to).filter((to) => to !== null)
}

function allParts(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(partNames(bytes).map((name) => [name, partText(bytes, name)]))
}
