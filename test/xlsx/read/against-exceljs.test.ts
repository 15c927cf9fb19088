import { readdirSync, readFileSync } from 'node:fs'
import ExcelJS, { type Cell, type Workbook } from 'exceljs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { address, type CellValue, type WorkbookGrid } from '../../../src/core/sheet/grid.ts'
import { readGrids } from '../../../src/xlsx/read/read-grids.ts'

/*
 * The naive reader as an oracle: what ExcelJS makes of a workbook, cell by cell, against what ours makes of it.
 */

const root = new URL('../../../', import.meta.url)
const workbooks = ['test/fixtures/', 'test/fixtures/muenster/', 'templates/'].flatMap((folder) =>
  readdirSync(new URL(folder, root))
    // ExcelJS cannot open what is encrypted, and neither can we.
    .filter((name) => name.endsWith('.xlsx') && name !== 'encrypted.xlsx')
    .map((name) => folder + name),
)

/** How ExcelJS counts the days of a workbook, and how the workbook does: it sees `date1904="1"`, but not `"true"`. */
interface Days {
  readonly seenAs1904: boolean
  readonly date1904: boolean
}

/** Days from 1 January 1904 back to day 0 of the other count, and from there to 1970. */
const shift1904 = 1_462
const days1900 = 25_569

/** What ExcelJS says, in our words. */
function inOurWords(cell: Cell, days: Days): CellValue {
  const { value, result } = cell
  // Only the first cell of a merge is seen.
  if (cell.isMerged && cell.master !== cell) return null
  const seen: unknown = cell.formula === undefined ? value : (result ?? null)
  return seen instanceof Date ? dated(seen, cell.numFmt, days) : translated(seen)
}

/** It takes times and days for moments in UTC, and for a moment also a number of the format `0\ \d`. */
function dated(moment: Date, format: string, { seenAs1904, date1904 }: Days): CellValue {
  const serial = moment.getTime() / 86_400_000 + days1900 - (seenAs1904 ? shift1904 : 0)
  if (/^[0#]/.test(format)) return serial
  const shifted = new Date((serial - days1900 + (date1904 ? shift1904 : 0)) * 86_400_000)
  const [day = '', time = ''] = shifted.toISOString().split('T')
  return /[dy]/i.test(format) ? { day } : time.slice(0, 5)
}

function translated(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value === 'string') return value === '' ? null : value
  if (typeof value !== 'object' || value === null) return null
  if ('error' in value) return { error: String(value.error) }
  if ('richText' in value) return (value.richText as readonly { text: string }[]).map(({ text }) => text).join('')
  if ('text' in value) return translated(value.text)
  throw new Error(`unknown value ${JSON.stringify(value)}`)
}

/** Nothing but cells: ExcelJS falls over tables and comments of others, and expands every validation and name. */
function cellsOnly(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.startsWith('xl/worksheets/_rels/'))
  const bare = parts.map(([name, data]): [string, Uint8Array] => {
    if (!/^xl\/(workbook|worksheets\/[^/]*)\.xml$/.test(name)) return [name, data]
    const belongings =
      /<(tableParts|hyperlinks|dataValidations|definedNames)\b.*?<\/\1>|<(legacyDrawing|drawing)\b[^>]*\/>/gs
    return [name, strToU8(strFromU8(data).replace(belongings, ''))]
  })
  return zipSync(Object.fromEntries(bare))
}

async function load(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new ExcelJS.Workbook()
  // Its types ask for an `ArrayBuffer`; in Node it takes any bytes.
  return workbook.xlsx.load(bytes as unknown as ArrayBuffer)
}

/** All values of a workbook by sheet and address. */
type Values = ReadonlyMap<string, CellValue>

function valuesOf({ sheets }: WorkbookGrid): Values {
  const values = new Map<string, CellValue>()
  for (const { name, rows } of sheets) {
    for (const [row, cells] of rows.entries()) {
      for (const [column, value] of cells.entries()) {
        if (value !== null) values.set(`${name}!${address(row + 1, column + 1)}`, value)
      }
    }
  }
  return values
}

function naiveValuesOf(workbook: Workbook, days: Days): Values {
  const values = new Map<string, CellValue>()
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        const value = inOurWords(cell, days)
        if (value !== null) values.set(`${sheet.name}!${cell.address}`, value)
      })
    })
  }
  return values
}

/** Holds every cell of a workbook against what ExcelJS reads; resolves to how many have a value. */
async function compare(bytes: Uint8Array, forExcelJs: Uint8Array): Promise<number> {
  const naive = await load(forExcelJs)
  const grid = await readGrids(bytes)
  expect(grid.sheets.map(({ name }) => name)).toEqual(naive.worksheets.map(({ name }) => name))
  const values = valuesOf(grid)
  const days = { seenAs1904: naive.properties.date1904, date1904: grid.date1904 }
  expect(values).toEqual(naiveValuesOf(naive, days))
  return values.size
}

test.each(workbooks)('every cell of %s is what ExcelJS reads', { timeout: 30_000 }, async (path) => {
  const bytes = new Uint8Array(readFileSync(new URL(path, root)))
  expect(await compare(bytes, cellsOnly(bytes))).toBeGreaterThan(20)
})

test('links, rich texts, results of formulas, errors and truth values are what ExcelJS reads', async () => {
  const workbook = new ExcelJS.Workbook()
  const row = workbook
    .addWorksheet('Plan')
    .addRow([
      { text: 'Zum Träger', hyperlink: 'https://example.org/?a=1&b=2' },
      { richText: [{ text: 'Teil & ' }, { text: ' fett', font: { bold: true } }] },
      { formula: '1+1', result: 2 },
      { formula: '"a"&"b"', result: 'ab' },
      { formula: '1/0', result: { error: '#DIV/0!' } },
      { formula: 'TODAY()', result: new Date(Date.UTC(2022, 2, 27)) },
      { error: '#N/A' },
      true,
      false,
      -0.25,
      1e-7,
      'Zeile eins\nZeile zwei \u{1f600} _x000D_',
    ])
  row.getCell(6).numFmt = 'dd.mm.yyyy'
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer())
  expect(await compare(bytes, bytes)).toBe(12)
})
