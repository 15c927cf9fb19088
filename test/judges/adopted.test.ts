import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { adopt } from '../../src/app/adopt.ts'
import type { OutputFile } from '../../src/app/host.ts'
import { noAnswers } from '../../src/core/sheet/foreign/proposal.ts'
import type { WorkbookGrid } from '../../src/core/sheet/grid.ts'
import { readGrids } from '../../src/xlsx/read/read-grids.ts'
import { writePaper } from '../../src/xlsx/write/write-paper.ts'
import { aList } from '../builders/foreign-list.ts'
import { aWorkbook } from '../builders/workbook.ts'
import { failures, judgeWorkbook } from './judge-workbook.ts'

/*
 * What `adopt` writes goes to people's programs: every judge must take it, whatever the list looked like.
 */

const real = fileURLToPath(new URL('../fixtures/muenster/muenster-sachstand-2018.xlsx', import.meta.url))

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'adopted-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function adopted(name: string, grid: WorkbookGrid): Promise<string> {
  const path = join(folder, `${name}.xlsx`)
  const host = {
    read: async () => ({ name: 'liste.xlsx', sha256: null, grid }),
    deliver: async (files: readonly OutputFile[]) => {
      await writeFile(path, files[0]?.bytes ?? '')
      return [path]
    },
  }
  await adopt(host, { writePaper, readGrids }, { file: 'plan.xlsx', answers: noAnswers, settings: [] })
  return path
}

const nasty = aWorkbook([
  aList(
    [
      ['Projekt', 'Ort', 'ORT', 'Ort:', `Was\nsonst ${'noch '.repeat(80)}`, 2023, "a'[#]@&<>", null, '=1+1', 'Rang'],
      ['Treff', '=1+1', '+49', '@x', 'a\u0007b', 1e21, true, { day: '2024-02-29' }, { error: '#REF!' }, 1],
      ['Markt', ' x ', 'y\u00a0', '1/2', 'lang '.repeat(900), 0.1, false, { day: '1900-01-01' }, null, '-'],
    ],
    { name: 'Nord & Süd' },
  ),
])

test.each<[string, () => Promise<WorkbookGrid>]>([
  ['the real list', async () => readGrids(await readFile(real), { file: 'liste.xlsx' })],
  ['a list of everything that makes tables go wrong', async () => nasty],
])('all judges pass %s', async (name, grid) => {
  expect(failures(await judgeWorkbook(await adopted(name, await grid())))).toEqual([])
})
