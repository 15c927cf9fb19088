import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkPlan } from '../../src/core/check/check-plan.ts'
import { agreedExamplePlan } from '../../src/core/papers/example-agreed/agreed-example-plan.ts'
import { describeTemplate, templateDate } from '../../src/core/papers/template.ts'
import { readPlan } from '../../src/core/sheet/read-plan.ts'
import { readGrids } from '../../src/xlsx/read/read-grids.ts'
import { writePaper } from '../../src/xlsx/write/write-paper.ts'
import { aPlanPaper } from '../builders/plan-paper.ts'
import { failures, judgeWorkbook } from './judge-workbook.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const name = 'beispielplan-vereinbart.xlsx'
const committed = join(root, 'templates', name)
const mend = 'the templates are out of date: run tsc -b, then node scripts/build-templates.mjs'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'agreed-example-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Compared by hand: a difference of two archives printed byte by byte helps nobody. */
function same(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0
}

async function read() {
  return readPlan(await readGrids(new Uint8Array(await readFile(committed)), { file: name }))
}

describe(`templates/${name}`, () => {
  test('is what the sources describe', async () => {
    const bytes = await writePaper(describeTemplate(agreedExamplePlan, templateDate))
    expect(same(await readFile(committed), bytes), mend).toBe(true)
  })

  test('is what the script builds', async () => {
    await promisify(execFile)(process.execPath, [join(root, 'scripts', 'build-templates.mjs'), folder])
    expect(same(await readFile(committed), await readFile(join(folder, name))), mend).toBe(true)
  })

  test('reads back as a plan of 60 measures without a finding', async () => {
    const reading = await read()
    expect(checkPlan(reading).findings).toEqual([])
    expect(reading.plan.excluded).toEqual([])
    expect(reading.plan.fields.flatMap((field) => field.measures)).toHaveLength(60)
  })
})

describe('all judges pass', () => {
  test('the agreed example plan', async () => {
    expect(failures(await judgeWorkbook(committed))).toEqual([])
  })

  test('its export', async () => {
    const path = join(folder, 'export.xlsx')
    await writeFile(path, await writePaper(aPlanPaper((await read()).plan)))
    expect(failures(await judgeWorkbook(path))).toEqual([])
  })
})

describe('the export of the agreed example plan', () => {
  test('says „Priorität 1“ and has neither a rank nor sheets and columns that would be empty', async () => {
    const { sheets } = aPlanPaper((await read()).plan)
    const texts = sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : []))),
    )
    expect(texts).toContain('Priorität 1')
    expect(
      texts.filter((text) => /\bR[aä]ng|\bPlatz \d|gleichrangig|Kosten|Zeitraum|Beteiligung\b/.test(text)),
    ).toEqual([])
    const names = sheets.map((sheet) => sheet.name)
    expect(names).toContain('Plan – W Wohnen')
    expect(names.filter((sheet) => /Akteure|Herkunft|Sachstand|Änderungen|Steckbriefe/.test(sheet))).toEqual([])
  })
})
