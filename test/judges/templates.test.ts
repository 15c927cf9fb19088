import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkPlan } from '../../src/core/check/check-plan.ts'
import { examplePlan } from '../../src/core/papers/example/example-plan.ts'
import { describeTemplate, templateDate } from '../../src/core/papers/template.ts'
import { readPlan } from '../../src/core/sheet/read-plan.ts'
import { readGrids } from '../../src/xlsx/read/read-grids.ts'
import { writePaper } from '../../src/xlsx/write/write-paper.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const mend = 'the templates are out of date: run tsc -b, then node scripts/build-templates.mjs'

function committed(name: string): Promise<Uint8Array> {
  return readFile(join(root, 'templates', name))
}

/** Compared by hand: a difference of two archives printed byte by byte helps nobody. */
function same(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0
}

describe.each([
  ['massnahmenplan.xlsx', {}, 0],
  ['beispielplan.xlsx', examplePlan, 52],
] as const)('templates/%s', (name, content, measures) => {
  let folder = ''

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'templates-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test('is what the sources describe', async () => {
    const bytes = await writePaper(describeTemplate(content, templateDate))
    expect(same(await committed(name), bytes), mend).toBe(true)
  })

  test('is what the script builds', async () => {
    await promisify(execFile)(process.execPath, [join(root, 'scripts', 'build-templates.mjs'), folder])
    expect(same(await committed(name), await readFile(join(folder, name))), mend).toBe(true)
  })

  test('reads back as a plan without a finding', async () => {
    const reading = readPlan(await readGrids(await committed(name), { file: name }))
    expect(checkPlan(reading).findings).toEqual([])
    expect(reading.plan.excluded).toEqual([])
    expect(reading.plan.fields.flatMap((field) => field.measures)).toHaveLength(measures)
  })
})
