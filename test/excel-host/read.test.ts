import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { check } from '../../src/app/check.ts'
import { excelHost } from '../../src/host/excel/excel-host.ts'
import { readGrids } from '../../src/xlsx/read/read-grids.ts'
import { openpyxlNote, skipWithoutOpenpyxl } from '../cli/openpyxl.ts'
import { SimulatedExcel } from './simulated-excel.ts'

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

const readable = [
  'templates/beispielplan.xlsx',
  'templates/beispielplan-vereinbart.xlsx',
  'templates/massnahmenplan.xlsx',
  'test/fixtures/libreoffice.xlsx',
  'test/fixtures/libreoffice-1904.xlsx',
  'test/fixtures/muenster/muenster-massnahmenplan.xlsx',
  'test/fixtures/muenster/muenster-sachstand-2018.xlsx',
  'test/fixtures/patch/libreoffice.xlsx',
]

test.skipIf(skipWithoutOpenpyxl).each(readable)(
  `%s: the same findings as from the file, in two messages${openpyxlNote}`,
  async (path) => {
    const excel = new SimulatedExcel(at(path))
    excel.install()
    const grid = await readGrids(readFileSync(at(path)), { file: path })
    const fromExcel = await excelHost().read()
    expect(fromExcel.grid.sheets).toEqual(grid.sheets)
    expect(excel.syncs).toBe(2)
    const host = { deliver: async () => [] }
    const [one, other] = [
      await check({ ...host, read: async () => fromExcel }),
      await check({ ...host, read: async () => ({ ...fromExcel, grid }) }),
    ]
    expect(one.report.findings).toEqual(other.report.findings)
  },
)
