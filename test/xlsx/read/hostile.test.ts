import { describe, expect, test } from 'vitest'
import { Refusal } from '../../../src/core/refusal.ts'
import { columnName, type WorkbookGrid } from '../../../src/core/sheet/grid.ts'
import { readGrids } from '../../../src/xlsx/read/read-grids.ts'
import { plainCells, relationship, sheetData, workbookBytes, workbookParts } from '../../builders/workbook-bytes.ts'
import { zip } from '../../builders/zip.ts'

/** Seconds in which each of them must end; the machine may be busy. */
const deadline = 10_000

const everything = 'A1:XFD1048576'
const merges = (refs: readonly string[]): string =>
  `<mergeCells count="${refs.length}">${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
const range = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1)

describe('small files that would hang a reader are read all the same', () => {
  const cases: readonly [string, Uint8Array][] = [
    [
      'a defined name over a whole sheet',
      workbookBytes({
        behind: `<definedNames><definedName name="Alles">Plan!$A$1:$XFD$1048576</definedName></definedNames>`,
      }),
    ],
    [
      'a validation over a whole sheet',
      workbookBytes({
        sheet: `${plainCells}<dataValidations count="1"><dataValidation type="list" sqref="${everything}"><formula1>"a,b"</formula1></dataValidation></dataValidations>`,
      }),
    ],
    [
      'a conditional format over a whole sheet',
      workbookBytes({
        sheet: `${plainCells}<conditionalFormatting sqref="${everything}"><cfRule type="expression" priority="1"><formula>TRUE</formula></cfRule></conditionalFormatting>`,
      }),
    ],
    [
      'a column that ends at a billion',
      workbookBytes({ sheet: `<cols><col min="1" max="1000000000" hidden="0" width="9"/></cols>${plainCells}` }),
    ],
    [
      'empty rows at a billion',
      workbookBytes({ sheet: '<sheetData><row r="1"><c r="A1"><v>42</v></c></row><row r="1000000000"/></sheetData>' }),
    ],
    [
      'styled empty cells in the last row',
      workbookBytes({
        sheet:
          '<sheetData><row r="1"><c r="A1"><v>42</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>',
      }),
    ],
    [
      'a bomb in a part that nobody reads',
      workbookBytes({ extra: [{ name: 'xl/media/image1.png', data: Buffer.alloc(60_000_000) }] }),
    ],
    [
      'comments and drawings that are broken',
      workbookBytes({
        sheetRelationships: relationship('rId9', 'vmlDrawing', '../drawings/vmlDrawing1.vml'),
        extra: [{ name: 'xl/drawings/vmlDrawing1.vml', data: '<xml><o:p' }],
      }),
    ],
    [
      'names that mean something to JavaScript',
      workbookBytes({
        extra: [
          { name: '__proto__', data: 'x' },
          { name: 'constructor', data: 'x' },
          { name: 'xl/__proto__.xml', data: 'x' },
        ],
      }),
    ],
    [
      'names that lead out of the folder',
      workbookBytes({
        extra: [
          { name: '../../../../etc/evil', data: 'x' },
          { name: '/absolute', data: 'x' },
          { name: '..\\..\\evil', data: 'x' },
        ],
      }),
    ],
    [
      'hyperlinks to files elsewhere',
      workbookBytes({
        sheet: `${plainCells}<hyperlinks><hyperlink ref="A1" r:id="rId1"/></hyperlinks>`,
        sheetRelationships:
          '<Relationship Id="rId1" Type="x/hyperlink" Target="file:///etc/passwd" TargetMode="External"/>',
      }),
    ],
  ]
  test.each(cases)('%s', { timeout: deadline }, async (_, bytes) => {
    const grid = await readGrids(bytes)
    expect(grid.sheets[0]?.rows).toEqual([[42]])
    expect(({} as Record<string, unknown>)['x']).toBeUndefined()
  })

  test('a merge over a whole sheet ends where the values end', { timeout: deadline }, async () => {
    const cells = sheetData([
      ['Titel', 'verdeckt'],
      ['verdeckt', 1],
    ])
    const grid = await readGrids(workbookBytes({ sheet: cells + merges([everything]) }))
    expect(grid.sheets[0]?.merges).toEqual([{ firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 2 }])
    expect(grid.sheets[0]?.rows.flat().filter((value) => value !== null)).toEqual(['Titel'])
  })

  test('hidden columns up to a billion are hidden as far as there are values', { timeout: deadline }, async () => {
    const hidden = range(3_000)
      .map(() => '<col min="1" max="1000000000" hidden="1"/>')
      .join('')
    const grid = await readGrids(workbookBytes({ sheet: `<cols>${hidden}</cols>${sheetData([[1, 2, 3]])}` }))
    expect(grid.sheets[0]?.hiddenColumns).toEqual([1, 2, 3])
  })
})

describe('files that are absurd in themselves are refused', () => {
  const entity =
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">' +
    range(9)
      .map((n) => `<!ENTITY a${n} "&a${n - 1 || ''};&a${n - 1 || ''};&a${n - 1 || ''};">`)
      .join('') +
    ']>'
  const worksheet = (content: string): string =>
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${content}</worksheet>`
  const text = (value: string): string =>
    worksheet(`<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${value}</t></is></c></row></sheetData>`)
  const overlapping = range(2_000).map((row) => `A${row}:Z9000`)
  const manyRows = `<sheetData>${range(9_000)
    .map((row) => `<row r="${row}"><c r="Z${row}"><v>1</v></c></row>`)
    .join('')}</sheetData>`
  const farColumns = `<sheetData>${range(90_000)
    .map((row) => `<row r="${row}"><c r="${columnName(1_999)}${row}"><v>1</v></c></row>`)
    .join('')}</sheetData>`
  const cases: readonly [string, Uint8Array, string, string][] = [
    [
      '20,000 merges',
      workbookBytes({ sheet: plainCells + merges(range(20_000).map((row) => `A${row}:B${row}`)) }),
      'file/too-many-merges',
      'Zellverbund aufheben',
    ],
    [
      'merges that lie over one another',
      workbookBytes({ sheet: manyRows + merges(overlapping) }),
      'file/too-many-merges',
      'Plan',
    ],
    [
      'a value in the last row',
      workbookBytes({ sheet: '<sheetData><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>' }),
      'file/cell-far-out',
      'A1048576',
    ],
    [
      'a value in the last column',
      workbookBytes({ sheet: '<sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData>' }),
      'file/cell-far-out',
      'XFD1',
    ],
    [
      'a value in row one billion',
      workbookBytes({ sheet: '<sheetData><row r="1000000000"><c r="A1000000000"><v>1</v></c></row></sheetData>' }),
      'file/unreadable',
      'neu speichern',
    ],
    ['few values that make a huge grid', workbookBytes({ sheet: farColumns }), 'file/too-many-cells', 'Plan'],
    [
      'a sheet that unpacks to 1,000 times its size',
      workbookBytes({ sheetPart: worksheet(`${' '.repeat(60_000_000)}${plainCells}`) }),
      'file/packed-too-tightly',
      'sheet1.xml',
    ],
    ['billion laughs', workbookBytes({ sheetPart: entity + text('&a9;') }), 'file/document-type', 'DOCTYPE'],
    [
      'an entity that reads a file',
      workbookBytes({ sheetPart: `<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>${text('&f;')}` }),
      'file/document-type',
      'DOCTYPE',
    ],
    ['an entity nobody declared', workbookBytes({ sheetPart: text('&geheim;') }), 'file/unreadable', 'neu speichern'],
    [
      '20,000 parts',
      zip([...workbookParts(), ...range(20_000).map((n) => ({ name: `p${n}`, data: '', stored: true }))]),
      'file/too-many-parts',
      '20.007',
    ],
    [
      'a text that is not there',
      workbookBytes({ sheet: '<sheetData><row r="1"><c r="A1" t="s"><v>7</v></c></row></sheetData>' }),
      'file/cells-lost',
      'Plan',
    ],
    [
      'a number that is none',
      workbookBytes({ sheet: '<sheetData><row r="1"><c r="A1"><v>zwölf</v></c></row></sheetData>' }),
      'file/cells-lost',
      'Plan',
    ],
    [
      'the same cell twice',
      workbookBytes({ sheet: '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row></sheetData>' }),
      'file/cells-lost',
      'Plan',
    ],
    [
      'XML that ends in the middle',
      workbookBytes({ sheetPart: worksheet(plainCells).slice(0, 120) }),
      'file/unreadable',
      'neu speichern',
    ],
  ]
  test.each(cases)('%s', { timeout: deadline }, async (_, bytes, code, words) => {
    const refusal = await readGrids(bytes, { file: 'plan.xlsx' }).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(Refusal)
    expect((refusal as Refusal).code).toBe(code)
    expect((refusal as Refusal).message).toContain(words)
  })
})

describe('sizes that lie', () => {
  const lying = (claims: number): Uint8Array =>
    zip(workbookParts().map((part) => (part.name.endsWith('sheet1.xml') ? { ...part, claims } : part)))

  test.each([[0], [1], [0x7fffffff], [0xfffffffe]])(
    '%i bytes claimed change nothing',
    { timeout: deadline },
    async (claims) => {
      const grid: WorkbookGrid = await readGrids(lying(claims))
      expect(grid.sheets[0]?.rows).toEqual([[42]])
    },
  )

  test('the budget counts what comes out, whatever was claimed', { timeout: deadline }, async () => {
    const limits = { unpackedBytes: 100_000 }
    const sheet = sheetData(range(5_000).map((row) => [row, 'x']))
    const bytes = zip(workbookParts({ sheet }).map((part) => ({ ...part, claims: 10 })))
    await expect(readGrids(bytes, { limits })).rejects.toThrow('entpackt mehr als 0,1 MB')
  })
})

test('an ordinary sheet of 3,000 × 20 different texts is read in seconds', { timeout: 30_000 }, async () => {
  const rows = range(3_000).map((row) => range(20).map((column) => `Text ${row}/${column}`))
  const grid = await readGrids(workbookBytes({ sheet: sheetData(rows) }))
  expect(grid.sheets[0]?.rows).toEqual(rows)
})
