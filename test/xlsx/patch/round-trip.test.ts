import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CellEdit } from '../../../src/core/sheet/edits.ts'
import { address, type CellValue, cellAt, type SheetGrid } from '../../../src/core/sheet/grid.ts'
import { cellTextXml } from '../../../src/xlsx/patch/cell-text.ts'
import { patchWorkbook } from '../../../src/xlsx/patch/patch-workbook.ts'
import { readGrids } from '../../../src/xlsx/read/read-grids.ts'
import { withCells } from '../../builders/workbook.ts'
import { workbookBytes } from '../../builders/workbook-bytes.ts'

const seed = Date.now() % 1_000_000
const file = 'Plan.xlsx'

/** Signs that mean something to XML, to Excel or to both, and stretches that look like escapes. */
const awkward = fc.constantFrom(
  ...['<', '&', '>', '"', "'", ']]>', '&amp;', '_', '_x000D_', '_x005F_', '_x0041', 'x0041_', '_x00e4_', '_xZZZZ_'],
  ...[
    '\n',
    '\r',
    '\r\n',
    '\t',
    ' ',
    '  ',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\ufeff',
    '\u0001',
    '\u0000',
    '\ufffe',
    '\ud83d',
  ],
  ...['ä', 'ß', 'e\u0301', '🙂', '👩‍👧', '=1+1', '@', '-', '0', '007', '1.234,50 €', '‚Zitat‘'],
)
const text = fc.oneof(
  fc.array(awkward, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
)
const day = fc.integer({ min: 61, max: 73_050 }).map((serial) => ({
  day: new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10),
}))
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))

/** Columns A to C are plain, D and E show dates: they are given days, texts or nothing. */
const cell = fc
  .record({ row: fc.integer({ min: 1, max: 9 }), column: fc.integer({ min: 1, max: 6 }) })
  .chain(({ row, column }) => {
    const dated = column === 4 || column === 5
    const to: fc.Arbitrary<CellEdit['to']> = fc.oneof(text, dated ? day : number, fc.constant(null))
    return to.map((value) => ({ row, column, to: value }))
  })
const cells = fc.uniqueArray(cell, {
  selector: ({ row, column }) => address(row, column),
  minLength: 1,
  maxLength: 20,
})

const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'
const source = workbookBytes({
  styles,
  strings: '<si><t>geteilt</t></si>',
  sheet: `<dimension ref="A1:E4"/><cols><col min="4" max="5" style="1"/></cols><sheetData><row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c><c r="C1"><v>1.5</v></c></row><row/><row r="4"><c r="B4" t="inlineStr"><is><t>x</t></is></c><c r="D4" s="1"><v>44993</v></c></row><row r="6"/></sheetData>`,
})

async function sheetOf(bytes: Uint8Array): Promise<SheetGrid> {
  const [sheet] = (await readGrids(bytes)).sheets
  if (sheet === undefined) throw new Error('no sheet')
  return sheet
}

test(`what is written is read, and nothing else has changed, with seed ${seed}`, { timeout: 60_000 }, async () => {
  const before = await sheetOf(source)
  await fc.assert(
    fc.asyncProperty(cells, async (writes) => {
      const edits = writes.map(({ row, column, to }) => ({
        sheet: 'Plan',
        cell: address(row, column),
        from: cellAt(before, row, column),
        to,
      }))
      const after = await sheetOf(patchWorkbook(source, { cells: edits, tables: [], sheets: [] }, { file }))
      const expected = withCells(before, Object.fromEntries(edits.map(({ cell: name, to }) => [name, seen(to)])))
      for (let row = 1; row <= 10; row += 1) {
        for (let column = 1; column <= 7; column += 1) {
          expect([row, column, cellAt(after, row, column)]).toEqual([row, column, cellAt(expected, row, column)])
        }
      }
      // Written back, everything is what it was.
      const undone = edits.map(({ sheet, cell: name, from, to }) => ({
        sheet,
        cell: name,
        from: seen(to),
        to: back(from),
      }))
      const patched = patchWorkbook(source, { cells: edits, tables: [], sheets: [] }, { file })
      expect(
        (await sheetOf(patchWorkbook(patched, { cells: undone, tables: [], sheets: [] }, { file }))).rows
          .flat()
          .filter(held),
      ).toEqual(before.rows.flat().filter(held))
    }),
    { seed, numRuns: 200 },
  )
})

test('the longest text that a cell holds comes back whole', async () => {
  const longest = '_x000D_🙂ä<'.repeat(4_000).slice(0, 32_767)
  const edit = { sheet: 'Plan', cell: 'B2', from: null, to: longest }
  const after = await sheetOf(patchWorkbook(source, { cells: [edit], tables: [], sheets: [] }, { file }))
  expect(cellAt(after, 2, 2)).toBe(longest)
})

test.each([
  ['a & b < c > d', 'a &amp; b &lt; c &gt; d'],
  ['_x000D_', '_x005F_x000D_'],
  ['a\r\nb', 'a_x000D_\nb'],
  ['_x0041\r', '_x005F_x0041_x000D_'],
  ['snake_case_x12', 'snake_case_x12'],
  ['🙂', '🙂'],
])('%j stands in XML as %j', (written, xml) => {
  expect(cellTextXml(written)).toBe(xml)
})

function seen(to: CellEdit['to']): CellValue {
  return Object.is(to, -0) ? 0 : to
}

function back(from: CellValue): CellEdit['to'] {
  if (typeof from === 'boolean' || (typeof from === 'object' && from !== null && 'error' in from))
    throw new Error('none')
  return from
}

function held(value: CellValue): boolean {
  return value !== null
}
