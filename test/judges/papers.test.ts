import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkPlan } from '../../src/core/check/check-plan.ts'
import type { Plan } from '../../src/core/plan/plan.ts'
import { type PlanReading, readPlan } from '../../src/core/sheet/read-plan.ts'
import { readGrids } from '../../src/xlsx/read/read-grids.ts'
import { writePaper } from '../../src/xlsx/write/write-paper.ts'
import { aPlan } from '../builders/plan.ts'
import { aPlanPaper, aProtocol } from '../builders/plan-paper.ts'
import { richPlan } from '../builders/rich-plan.ts'
import { widePlan } from '../builders/wide-plan.ts'
import { failures, judgeWorkbook } from './judge-workbook.ts'
import { openOfficeFile } from './office-file.ts'
import { judgeStructure } from './structure.ts'

const example = fileURLToPath(new URL('../../templates/beispielplan.xlsx', import.meta.url))
const real = fileURLToPath(new URL('../fixtures/muenster/muenster-massnahmenplan.xlsx', import.meta.url))
let folder = ''

function withSettings(settings: Partial<Plan['settings']>): Plan {
  return { ...richPlan, settings: { ...richPlan.settings, ...settings } }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'papers-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function readingOf(path: string): Promise<PlanReading> {
  return readPlan(await readGrids(new Uint8Array(await readFile(path))))
}

async function planOf(path: string): Promise<Plan> {
  return (await readingOf(path)).plan
}

describe('all judges pass', () => {
  test.each<[string, () => Promise<Plan>]>([
    ['a plan of everything that makes papers go wrong', async () => richPlan],
    ['a plan in the house style of a town', async () => withSettings({ font: 'Arial', accentColour: '#7A1E2C' })],
    ['the real plan', () => planOf(real)],
    ['the example plan', () => planOf(example)],
    ['a plan with actors in bodies, sources and reports', async () => widePlan],
    ['an empty plan', async () => aPlan()],
  ])('%s', async (name, plan) => {
    const path = join(folder, `${name}.xlsx`)
    await writeFile(path, await writePaper(aPlanPaper(await plan())))
    expect(failures(await judgeWorkbook(path))).toEqual([])
  })

  test.each<[string, () => Promise<PlanReading>]>([
    ['the internal edition of the real plan', () => readingOf(real)],
    ['the internal edition of the example plan', () => readingOf(example)],
  ])('%s', async (name, read) => {
    const { plan, ...reading } = await read()
    const path = join(folder, `${name}.xlsx`)
    const internal = aProtocol(checkPlan({ ...reading, plan }))
    await writeFile(path, await writePaper(aPlanPaper(plan, { internal })))
    expect(failures(await judgeWorkbook(path))).toEqual([])
  })
})

describe('the structural judge finds', () => {
  test.each<[string, RegExp, (xml: string) => string, RegExp]>([
    [
      'a column name that differs from its header cell',
      /^xl\/tables\/table1\.xml$/,
      (xml) => xml.replace('name="Blatt"', 'name="Anders"'),
      /differ/,
    ],
    [
      'a column name twice',
      /^xl\/tables\/table1\.xml$/,
      (xml) => xml.replace('name="Inhalt"', 'name="BLATT"'),
      /twice/,
    ],
    [
      'a hidden sheet',
      /^xl\/workbook\.xml$/,
      (xml) => xml.replace('state="visible"', 'state="hidden"'),
      /hidden sheet/,
    ],
    [
      'a chart without alternative text',
      /^xl\/drawings\/drawing1\.xml$/,
      (xml) => xml.replace(/ descr="[^"]*"/, ''),
      /alternative/,
    ],
    [
      'a number that is none',
      /^xl\/worksheets\/sheet3\.xml$/,
      (xml) => xml.replace(/<v>\d+<\/v>/, '<v>NaN</v>'),
      /none/,
    ],
    [
      'an unescaped apostrophe',
      /^xl\/workbook\.xml$/,
      (xml) => xml.replace('Wohnen&apos;!$4', 'Wohnen!$4'),
      /apostrophe/,
    ],
  ])('%s', async (_, part, spoil, fault) => {
    const parts = unzipSync(await writePaper(aPlanPaper(richPlan)))
    const spoilt = Object.entries(parts).map(([name, data]): [string, Uint8Array] => [
      name,
      part.test(name) ? strToU8(spoil(strFromU8(data))) : data,
    ])
    expect(judgeStructure(openOfficeFile(zipSync(Object.fromEntries(spoilt)))).remarks.join('; ')).toMatch(fault)
  })
})
