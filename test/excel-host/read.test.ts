import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { check } from '../../src/app/check.ts'
import type { WorkbookGrid } from '../../src/core/sheet/grid.ts'
import { excelHost } from '../../src/host/excel/excel-host.ts'
import { readGrids } from '../../src/xlsx/read/read-grids.ts'
import { openpyxlNote, skipWithoutOpenpyxl } from '../cli/openpyxl.ts'
import { sentenceOf } from './sentence-of.ts'
import { SimulatedExcel, type SimulatedExcelOptions } from './simulated-excel.ts'

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const example = 'templates/beispielplan.xlsx'

function open(path: string, options?: SimulatedExcelOptions) {
  const excel = new SimulatedExcel(at(path), options)
  excel.install()
  return { excel, host: excelHost() }
}

const fromFile = (path: string): Promise<WorkbookGrid> => readGrids(readFileSync(at(path)), { file: path })

/** Notes an add-in cannot read, and says so; the example files have no threads. */
const withoutNotes = ({ sheets }: WorkbookGrid) => sheets.map((sheet) => ({ ...sheet, comments: new Map() }))

async function findingsIn(grid: WorkbookGrid) {
  const source = { name: 'plan.xlsx', sha256: null, grid }
  const { report } = await check({ read: async () => source })
  return report.findings.filter(({ code }) => code !== 'privacy/comment')
}

describe.skipIf(skipWithoutOpenpyxl)(`Excel gives what the file gives${openpyxlNote}`, () => {
  test.each([
    example,
    'templates/beispielplan-vereinbart.xlsx',
    'templates/massnahmenplan.xlsx',
    'test/fixtures/libreoffice.xlsx',
    'test/fixtures/libreoffice-1904.xlsx',
    'test/fixtures/muenster/muenster-massnahmenplan.xlsx',
    'test/fixtures/muenster/muenster-sachstand-2018.xlsx',
    'test/fixtures/patch/libreoffice.xlsx',
  ])('%s: the same cells and findings, in two messages', async (path) => {
    const { excel, host } = open(path)
    const grid = await fromFile(path)
    const read = await host.read()
    expect(read.grid.sheets).toEqual(withoutNotes(grid))
    expect(read.grid.date1904).toBe(grid.date1904)
    expect(await findingsIn(read.grid)).toEqual(await findingsIn(grid))
    expect(excel.syncs).toBe(2)
  })
})

describe.skipIf(skipWithoutOpenpyxl)('more than Excel gives at once', () => {
  const limits = [60_000, 150_000]
  test.each(limits)('with %i bytes a message it is asked for in chunks, and nothing is lost', async (payloadLimit) => {
    const { excel, host } = open(example, { payloadLimit })
    const read = await host.read()
    expect(read.grid.sheets).toEqual(withoutNotes(await fromFile(example)))
    expect(excel.messages.some(({ error }) => error === 5104)).toBe(true)
    expect(excel.messages.every(({ replyBytes }) => replyBytes <= payloadLimit)).toBe(true)
  })

  test('what is known to be large is not asked for at once: two messages, and one for each chunk', async () => {
    const { excel, host } = open(example)
    const sheet = excel.workbook.sheet('Maßnahmen')
    const [table] = sheet.tables
    if (table === undefined) throw new Error('no table')
    table.area = { ...table.area, lastRow: 6_001 }
    for (let row = 70; row <= 6_001; row += 1) excel.type('Maßnahmen', `A${row}`, `W${row}`)
    const { grid } = await host.read()
    const cells = 6_001 * table.area.lastColumn
    expect(excel.syncs).toBe(2 + Math.ceil(cells / 40_000))
    expect(excel.messages.every(({ error }) => error === null)).toBe(true)
    expect(grid.sheets.find(({ name }) => name === 'Maßnahmen')?.rows[6_000]?.[0]).toBe('W6001')
  })

  test('a cell that was filled by mistake at the very end of a sheet is named, and what to do about it', async () => {
    const { excel, host } = open(example)
    excel.type('Maßnahmen', 'C1048576', 'x')
    const refusal: unknown = await host.read().catch((error: unknown) => error)
    expect(refusal).toMatchObject({ code: 'excel/far-out', values: { sheet: 'Maßnahmen', row: 1_048_576 } })
    expect(sentenceOf(refusal)).toContain('Strg+Ende')
  })

  test('a single row that is too much is a refusal that says what to do', async () => {
    const { excel, host } = open(example, { payloadLimit: 60_000 })
    for (const cell of ['B2', 'D2', 'E2']) excel.type('Maßnahmen', cell, 'lang '.repeat(6_000))
    await expect(host.read()).rejects.toMatchObject({ code: 'excel/too-large' })
  })
})

describe.skipIf(skipWithoutOpenpyxl)('editions', () => {
  test.each(['2021', '2024', '365'] as const)('Excel %s reads the same', async (edition) => {
    const { host } = open('test/fixtures/libreoffice.xlsx', { edition })
    const { grid } = await host.read()
    expect(grid.sheets).toEqual(withoutNotes(await fromFile('test/fixtures/libreoffice.xlsx')))
  })

  test('one that is too old is refused before it is asked for anything', async () => {
    const { excel, host } = open(example, { edition: '2019' })
    const refusal = await host.read().catch((error: unknown) => error)
    expect(refusal).toMatchObject({ code: 'excel/too-old' })
    expect(sentenceOf(refusal)).toContain('Im Browser weiter')
    expect(excel.messages).toEqual([])
  })

  test('what an add-in cannot read is said', async () => {
    const { host } = open(example)
    expect((await host.read()).grid.notChecked.map(({ code }) => code)).toEqual(['privacy/note'])
  })
})
