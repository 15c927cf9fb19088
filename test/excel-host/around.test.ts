import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeEach, describe, expect, test } from 'vitest'
import type { ForeignChange } from '../../src/host/excel/changes.ts'
import { type ExcelHost, excelHost } from '../../src/host/excel/excel-host.ts'
import { readGrids } from '../../src/xlsx/read/read-grids.ts'
import { skipWithoutOpenpyxl } from '../cli/openpyxl.ts'
import { sentenceOf } from './sentence-of.ts'
import { SimulatedExcel } from './simulated-excel.ts'

const plan = fileURLToPath(new URL('../../templates/beispielplan.xlsx', import.meta.url))
const fixture = fileURLToPath(new URL('../fixtures/libreoffice.xlsx', import.meta.url))
const sheet = 'Maßnahmen'
const edit = (cell: string, from: string | null, to: string) => ({
  cells: [{ sheet, cell, from, to }],
  tables: [],
  sheets: [],
})

let excel: SimulatedExcel
let host: ExcelHost

function open(path: string): void {
  excel = new SimulatedExcel(path)
  excel.install()
  host = excelHost()
}

describe.skipIf(skipWithoutOpenpyxl)('a finding is shown at its cell', () => {
  beforeEach(() => open(fixture))

  test('by selecting it, and nothing in the workbook is another', async () => {
    await host.read()
    const cells = JSON.stringify([...excel.workbook.sheet(sheet).cells])
    await host.show(sheet, 'C4')
    expect(excel.workbook.selected).toMatchObject({ sheet, area: { firstRow: 4, firstColumn: 3 } })
    expect(JSON.stringify([...excel.workbook.sheet(sheet).cells])).toBe(cells)
  })

  test('on a hidden sheet the person is told how to make it visible', async () => {
    await host.read()
    await expect(host.show('Intern', 'B2')).rejects.toMatchObject({ code: 'excel/sheet-hidden' })
  })

  test('on a sheet that is not there any more', async () => {
    await expect(host.show('Weg', 'A1')).rejects.toMatchObject({ code: 'excel/item-missing' })
  })
})

describe.skipIf(skipWithoutOpenpyxl)('a finished workbook', () => {
  beforeEach(() => open(fixture))

  test('opens in a window of its own, byte for byte', async () => {
    const bytes = new Uint8Array(readFileSync(plan))
    await host.open({ name: 'massnahmenplan.xlsx', bytes })
    expect(Buffer.from(excel.opened[0] ?? []).equals(Buffer.from(bytes))).toBe(true)
  })

  test('what is no workbook cannot, and the person reads where it can be had', async () => {
    const refusal: unknown = await host
      .open({ name: 'manifest.json', bytes: new Uint8Array() })
      .catch((error: unknown) => error)
    expect(sentenceOf(refusal)).toContain('Im Browser weiter')
  })
})

describe.skipIf(skipWithoutOpenpyxl)('changes are told', () => {
  beforeEach(() => open(fixture))

  test('those of people, not those of our own, until nobody wants to hear of them', async () => {
    const told: ForeignChange[] = []
    const stop = await host.onChanged((change) => told.push(change))
    excel.type(sheet, 'C3', 'umgesetzt')
    await expect.poll(() => told.map(({ address }) => address)).toEqual(['C3'])
    await host.edit(edit('B3', 'Zeile eins\nZeile zwei', 'eine Zeile'))
    await stop()
    excel.type(sheet, 'C3', 'geplant')
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(told).toHaveLength(1)
  })
})

describe.skipIf(skipWithoutOpenpyxl)('what the simulated Excel saves, other programs can read', () => {
  test('cells, tables and sheets', async () => {
    open(plan)
    const { grid } = await host.read()
    const title = grid.sheets.find(({ name }) => name === sheet)?.rows[1]?.[1]
    if (typeof title !== 'string') throw new Error('no title')
    await host.edit({
      ...edit('B2', title, '=kein Rechnen'),
      sheets: [{ name: 'Neu', table: 'tblNeu', headers: ['Nr.', 'Text'], widths: [9, 30], rows: [['007', 'x']] }],
    })
    const path = join(mkdtempSync(join(tmpdir(), 'excel-')), 'gespeichert.xlsx')
    excel.save(path)
    const saved = await readGrids(readFileSync(path), { file: path })
    expect(saved.sheets.find(({ name }) => name === sheet)?.rows[1]?.[1]).toBe('=kein Rechnen')
    expect(saved.sheets.at(-1)).toMatchObject({
      name: 'Neu',
      rows: [
        ['Nr.', 'Text'],
        ['007', 'x'],
      ],
    })
    expect(saved.sheets.at(-1)?.tables).toMatchObject([{ name: 'tblNeu', area: { lastRow: 2, lastColumn: 2 } }])
  })
})
