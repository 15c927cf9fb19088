import { describe, expect, test } from 'vitest'
import { Refusal } from '../../../src/core/refusal.ts'
import type { CellEdit, TableGrowth, WorkbookEdits } from '../../../src/core/sheet/edits.ts'
import type { CellValue } from '../../../src/core/sheet/grid.ts'
import { patchWorkbook } from '../../../src/xlsx/patch/patch-workbook.ts'
import { richParts } from '../../builders/rich-package.ts'
import { anArea } from '../../builders/workbook.ts'
import { sheetData, type WorkbookParts, workbookBytes } from '../../builders/workbook-bytes.ts'
import { zip } from '../../builders/zip.ts'

const file = 'Plan.xlsx'

function refusal(bytes: Uint8Array, edits: Partial<WorkbookEdits>): Refusal {
  try {
    patchWorkbook(bytes, { cells: [], tables: [], sheets: [], ...edits }, { file })
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  throw new Error('nothing was refused')
}

const rich = zip(richParts())
const write = (cell: string, from: CellValue, to: CellEdit['to'], sheet = 'Maßnahmen'): Partial<WorkbookEdits> => ({
  cells: [{ sheet, cell, from, to }],
})
const newSheet = { name: 'Neu', table: 'tblNeu', headers: ['A'], widths: [9], rows: [] }

describe('a cell is not written', () => {
  const cases: readonly [string, Partial<WorkbookEdits>, string, string][] = [
    [
      'that holds something else',
      write('B2', 'Höfe', 'x'),
      'edit/changed',
      'In Zelle B2 auf dem Blatt „Maßnahmen“ steht etwas anderes',
    ],
    ['that is not empty any more', write('E2', null, 1), 'edit/changed', 'Zelle E2'],
    ['that is empty by now', write('C3', 'geplant', 'x'), 'edit/changed', 'Zelle C3'],
    ['that the file does not list', write('Z9', 'x', 'y'), 'edit/changed', 'Zelle Z9'],
    ['that is a number as text', write('E3', 1200, 1), 'edit/changed', 'Zelle E3'],
    [
      'that computes',
      write('F2', 108000, 1),
      'edit/formula',
      'In Zelle F2 auf dem Blatt „Maßnahmen“ rechnet eine Formel',
    ],
    [
      'under a merge',
      write('C9', null, 'x'),
      'edit/merged',
      'Zelle C9 auf dem Blatt „Maßnahmen“ gehört zum Zellverbund B9:C9',
    ],
    ['with words of their own format', write('B3', 'Ein fettes Wort', 'x'), 'edit/rich-text', 'In Zelle B3'],
    ['that would show a number as a date', write('D2', { day: '2023-03-08' }, 2023), 'edit/number-format', 'Zelle D2'],
    ['not listed, whose column shows dates', write('D11', null, 7), 'edit/number-format', 'Zelle D11'],
    [
      'that is a header',
      write('B1', 'Maßnahme', 'Titel'),
      'edit/table-header',
      'Überschrift der Tabelle „tblMassnahmen“',
    ],
    ['of a protected sheet', write('A1', 1, 2, 'Gesperrt'), 'edit/protected', 'Das Blatt „Gesperrt“ ist geschützt.'],
    ['of a sheet that is not there', write('A1', 1, 2, 'Fehlt'), 'edit/sheet-missing', 'Das Blatt „Fehlt“ gibt es'],
    ['beyond what is read', write('XFD1048576', null, 'x'), 'edit/far-out', 'Zelle XFD1048576'],
    ['with too long a text', write('B4', null, 'x'.repeat(32_768)), 'edit/text-too-long', 'hat 32.768 Zeichen'],
  ]
  test.each(cases)('%s', (_, edits, code, sentence) => {
    const { code: found, message } = refusal(rich, edits)
    expect(found).toBe(code)
    expect(message).toContain(sentence)
    expect(message).toMatch(/Es wurde nichts geschrieben\. Bitte .*\.$/)
  })

  const plain: readonly [string, WorkbookParts, Partial<WorkbookEdits>, string][] = [
    [
      'inside the area that one formula fills',
      {
        sheet:
          '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A3">X</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData>',
      },
      write('A2', 2, 3, 'Plan'),
      'edit/formula',
    ],
    [
      'with inline words of their own format',
      {
        sheet:
          '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c></row></sheetData>',
      },
      write('A1', 'ab', 'c', 'Plan'),
      'edit/rich-text',
    ],
  ]
  test.each(plain)('%s', (_, parts, edits, code) => {
    expect(refusal(workbookBytes(parts), edits).code).toBe(code)
  })

  test('a second time where the first left something else', () => {
    const cells = [
      { sheet: 'Plan', cell: 'A1', from: 42, to: 43 },
      { sheet: 'Plan', cell: '$A$1', from: 42, to: 44 },
    ]
    expect(refusal(workbookBytes(), { cells }).code).toBe('edit/changed')
    const joined = cells.map((cell, index) => ({ ...cell, from: 42 + index }))
    expect(() => patchWorkbook(workbookBytes(), { cells: joined, tables: [], sheets: [] }, { file })).not.toThrow()
  })

  test.each([
    ['no cell', 'A0', 1],
    ['no number', 'A1', Number.NaN],
  ])('and it is a bug where it is %s', (_, cell, to) => {
    expect(() =>
      patchWorkbook(workbookBytes(), { ...write(cell, 42, to, 'Plan'), tables: [], sheets: [] } as WorkbookEdits, {
        file,
      }),
    ).toThrow(RangeError)
  })
})

describe('a table does not grow', () => {
  const tablePart =
    richParts()
      .find(({ name }) => name === 'xl/tables/table1.xml')
      ?.data.toString() ?? ''
  const sheetPart =
    richParts()
      .find(({ name }) => name === 'xl/worksheets/sheet1.xml')
      ?.data.toString() ?? ''
  const growth = (area: string, ...newHeaders: readonly string[]): Partial<WorkbookEdits> => ({
    cells: newHeaders.map((header, index) => ({
      sheet: 'Maßnahmen',
      cell: `${'GHIJ'.charAt(index)}1`,
      from: null,
      to: header,
    })),
    tables: [{ sheet: 'Maßnahmen', table: 'tblMassnahmen', area: anArea(area), newHeaders }],
  })
  const withTable = (change: (xml: string) => string): Uint8Array =>
    zip(richParts({ 'xl/tables/table1.xml': change(tablePart) }))
  const withSheet = (change: (xml: string) => string): Uint8Array =>
    zip(richParts({ 'xl/worksheets/sheet1.xml': change(sheetPart) }))
  const other = { ...growth('A1:F6').tables?.[0], table: 'tblAndere' } as TableGrowth

  const cases: readonly [string, Uint8Array, Partial<WorkbookEdits>, string][] = [
    ['that is not there', rich, { tables: [other] }, 'edit/table-missing'],
    [
      'below a row of sums',
      withTable((xml) => xml.replace('totalsRowShown="0"', 'totalsRowCount="1"')),
      growth('A1:F6'),
      'edit/table-totals',
    ],
    [
      'that a query fills',
      withTable((xml) => xml.replace('id="4"', 'id="4" tableType="queryTable"')),
      growth('A1:F6'),
      'edit/table-linked',
    ],
    ['over a merge', rich, growth('A1:F9'), 'edit/table-blocked'],
    [
      'over cells in use',
      withSheet((xml) => xml.replace('<row r="9"', '<row r="6"><c r="C6"><v>0</v></c></row><row r="9"')),
      growth('A1:F6'),
      'edit/table-blocked',
    ],
    [
      'over a cell in use that is to be written',
      withSheet((xml) => xml.replace('<row r="9"', '<row r="6"><c r="C6"><v>5</v></c></row><row r="9"')),
      { ...growth('A1:F6'), ...write('C6', 5, 6) },
      'edit/table-blocked',
    ],
    [
      'over a formula that shows nothing',
      withSheet((xml) =>
        xml.replace('<row r="9"', '<row r="6"><c r="C6" t="str"><f>""</f><v></v></c></row><row r="9"'),
      ),
      growth('A1:F6'),
      'edit/table-blocked',
    ],
    [
      'over a filter of the sheet',
      withSheet((xml) => xml.replace('<mergeCells', '<autoFilter ref="H1:I3"/><mergeCells')),
      growth('A1:H5', 'x', 'y'),
      'edit/table-blocked',
    ],
    ['with a header that it has', rich, growth('A1:G5', 'STATUS'), 'edit/header-taken'],
    ['with a header twice', rich, growth('A1:H5', 'Rang', 'rang'), 'edit/header-taken'],
    [
      'in a workbook shared in the old way',
      zip([...richParts(), { name: 'xl/revisions/userNames.xml', data: '<x/>' }]),
      growth('A1:F6'),
      'edit/shared-workbook',
    ],
  ]
  test.each(cases)('%s', (_, bytes, edits, code) => {
    const { code: found, message } = refusal(bytes, edits)
    expect(found).toBe(code)
    expect(message).toMatch(/Es wurde nichts geschrieben\. Bitte .*\.$/)
  })

  test('over white space it does', () => {
    const blank = '<row r="6"><c r="C6" t="inlineStr"><is><t xml:space="preserve"> </t></is></c></row><row r="9"'
    const bytes = withSheet((xml) => xml.replace('<row r="9"', blank))
    const edits = { cells: [], tables: [], sheets: [], ...growth('A1:F6') }
    expect(() => patchWorkbook(bytes, edits, { file })).not.toThrow()
  })

  const bugs: readonly [string, Partial<WorkbookEdits>][] = [
    ['to shrink', growth('A1:F4')],
    ['to move', growth('A2:F6')],
    ['to be wider than its headers', growth('A1:G5')],
    ['to take a blank header', growth('A1:G5', ' ')],
    ['to take a header that nobody writes', { ...growth('A1:G5', 'Rang'), cells: [] }],
  ]
  test.each(bugs)('and it is a bug to tell it %s', (_, edits) => {
    expect(() => patchWorkbook(rich, { cells: [], tables: [], sheets: [], ...edits }, { file })).toThrow(RangeError)
  })
})

describe('a sheet is not added', () => {
  const book =
    richParts()
      .find(({ name }) => name === 'xl/workbook.xml')
      ?.data.toString() ?? ''
  const withBook = (change: (xml: string) => string): Uint8Array => zip(richParts({ 'xl/workbook.xml': change(book) }))
  const cases: readonly [string, Uint8Array, string, string][] = [
    ['twice', rich, 'auswertung & mehr', 'edit/sheet-exists'],
    [
      'to a protected workbook',
      withBook((xml) => xml.replace('<bookViews>', '<workbookProtection lockStructure="1"/><bookViews>')),
      'Neu',
      'edit/structure-protected',
    ],
    [
      'to a workbook shared in the old way',
      zip([...richParts(), { name: 'xl/revisions/userNames.xml', data: '<x/>' }]),
      'Neu',
      'edit/shared-workbook',
    ],
  ]
  test.each(cases)('%s', (_, bytes, name, code) => {
    expect(refusal(bytes, { sheets: [{ ...newSheet, name }] }).code).toBe(code)
  })

  test.each([
    ['a name that Excel refuses', { name: 'a/b' }],
    ['too long a name', { name: 'x'.repeat(32) }],
    ['a table named like a cell', { table: 'A1' }],
    ['no header', { headers: [] }],
    ['a header twice', { headers: ['a', 'A'] }],
    ['a row wider than the header', { rows: [[1, 2]] }],
  ])('and it is a bug with %s', (_, change) => {
    const sheets = [{ ...newSheet, ...change }]
    expect(() => patchWorkbook(rich, { cells: [], tables: [], sheets }, { file })).toThrow(RangeError)
  })
})

describe('a file is not written into', () => {
  const edit = write('A1', 42, 43, 'Plan')
  const sheetXml = (encoding: string): string =>
    `<?xml version="1.0" encoding="${encoding}"?><worksheet xmlns="x">${sheetData([[42]])}</worksheet>`
  const cases: readonly [string, Uint8Array, string][] = [
    ['that is signed', workbookBytes({ extra: [{ name: '_xmlsignatures/sig1.xml', data: '<x/>' }] }), 'edit/signed'],
    ['in UTF-16', workbookBytes({ sheetPart: Buffer.from(`\ufeff${sheetXml('UTF-16')}`, 'utf16le') }), 'edit/encoding'],
    ['in an old encoding', workbookBytes({ sheetPart: sheetXml('ISO-8859-1') }), 'edit/encoding'],
    [
      'with broken UTF-8',
      workbookBytes({ sheetPart: Buffer.concat([Buffer.from(sheetXml('UTF-8')), Buffer.from([0xff])]) }),
      'edit/encoding',
    ],
    ['that is none', new Uint8Array([1, 2, 3]), 'file/not-a-workbook'],
    ['with a document type', workbookBytes({ sheetPart: `<!DOCTYPE x>${sheetXml('UTF-8')}` }), 'file/document-type'],
    ['whose sheet is broken', workbookBytes({ sheet: '<sheetData><row r="1"><c r="A1"' }), 'file/unreadable'],
    ['whose sheet has no rows to write into', workbookBytes({ sheet: '<sheetPr/>' }), 'file/unreadable'],
    [
      'that lists the cell twice',
      workbookBytes({ sheet: '<sheetData><row r="1"><c r="A1"><v>42</v></c><c r="A1"/></row></sheetData>' }),
      'file/unreadable',
    ],
    [
      'that lists the row twice',
      workbookBytes({ sheet: '<sheetData><row r="1"><c r="A1"><v>42</v></c></row><row r="1"/></sheetData>' }),
      'file/unreadable',
    ],
    [
      'with a cell in another row',
      workbookBytes({ sheet: '<sheetData><row r="1"><c r="A2"><v>42</v></c></row></sheetData>' }),
      'file/unreadable',
    ],
    [
      'with a row of no number',
      workbookBytes({ sheet: '<sheetData><row r="x"><c r="A1"><v>42</v></c></row></sheetData>' }),
      'file/unreadable',
    ],
    [
      'with cells in a row beyond the last',
      workbookBytes({
        sheet:
          '<sheetData><row r="1"><c r="A1"><v>42</v></c></row><row r="99999999999"><c><v>1</v></c></row></sheetData>',
      }),
      'file/unreadable',
    ],
  ]
  test.each(cases)('%s', (_, bytes, code) => {
    expect(refusal(bytes, edit).code).toBe(code)
  })
})
