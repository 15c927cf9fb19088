import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { type FixJson, fixSchema } from '../../src/core/check/fix-json.ts'
import { checkSchema } from '../../src/core/check/json.ts'
import { rankJsonSchema } from '../../src/core/rank/json.ts'
import { patchWorkbook } from '../../src/xlsx/patch/patch-workbook.ts'
import { withMacro } from '../builders/plan-file.ts'
import { openpyxl, openpyxlNote, skipWithoutOpenpyxl } from './openpyxl.ts'
import { documentOf, type Ended, examplePlan, freshFolder, run, treeOf } from './process.ts'
import { expectRefusal } from './sentence.ts'

function parsed(ended: Ended): FixJson {
  const document = documentOf(ended)
  const value = z.parse(fixSchema, document)
  expect(document).toEqual(value)
  return value
}

const title = 'Wohnberatung im Quartiersladen'

/** The example plan with a blank too many, a number and a date as text, a misspelt status, a misspelt actor. */
async function faultyPlan(path: string): Promise<void> {
  const sheet = 'Maßnahmen'
  const bytes = patchWorkbook(
    await readFile(examplePlan),
    {
      cells: [
        { sheet, cell: 'B2', from: title, to: ` ${title}` },
        { sheet, cell: 'K3', from: 'in Umsetzung', to: 'in Umsetzng' },
        { sheet, cell: 'G8', from: 'WBF', to: 'WBBF' },
        { sheet, cell: 'Q3', from: 168_000, to: '168000' },
        { sheet: 'Beschlüsse', cell: 'A2', from: { day: '2026-04-22' }, to: '22. April 2026' },
      ],
      tables: [],
      sheets: [],
    },
    { file: 'plan.xlsx' },
  )
  await writeFile(path, bytes)
}

describe('fix', () => {
  let cwd = ''
  let fixed: Ended
  beforeAll(async () => {
    cwd = await freshFolder()
    await faultyPlan(join(cwd, 'plan.xlsx'))
    fixed = await run(['fix', 'plan.xlsx', '--out', 'kopie.xlsx', '--json'], { cwd })
  })

  test('writes what is safe into a copy and says each cell with before and after', () => {
    expect(fixed).toMatchObject({ status: 1, stderr: '' })
    expect(parsed(fixed)).toEqual({
      applied: [
        { code: 'cell/whitespace', sheet: 'Maßnahmen', cell: 'B2', from: ` ${title}`, to: title },
        { code: 'cell/number-as-text', sheet: 'Maßnahmen', cell: 'Q3', from: '168000', to: '168000' },
        { code: 'cell/date-as-text', sheet: 'Beschlüsse', cell: 'A2', from: '22. April 2026', to: '2026-04-22' },
      ],
      notApplied: [],
      left: 2,
    })
  })

  test('says how much is left as the check of the copy does', async () => {
    const { findings, summary } = z.parse(
      checkSchema,
      documentOf(await run(['check', 'kopie.xlsx', '--json'], { cwd })),
    )
    expect(findings.map(({ code }) => code)).toEqual(['cell/unknown-value', 'reference/unknown-actor'])
    expect(findings).toHaveLength(parsed(fixed).left)
    expect(summary.errors).toBe(1)
  })

  test('leaves the plan as it was, and a second run has nothing to do', async () => {
    await faultyPlan(join(cwd, 'vergleich.xlsx'))
    expect(await readFile(join(cwd, 'plan.xlsx'))).toEqual(await readFile(join(cwd, 'vergleich.xlsx')))
    const again = await run(['fix', 'kopie.xlsx', '--out', 'noch-einmal.xlsx', '--json'], { cwd })
    expect(parsed(again)).toEqual({ applied: [], notApplied: [], left: 2 })
    expect(await readFile(join(cwd, 'noch-einmal.xlsx'))).toEqual(await readFile(join(cwd, 'kopie.xlsx')))
  })

  test('changes no rank', async () => {
    const [before, after] = await Promise.all(
      ['plan.xlsx', 'kopie.xlsx'].map((file) => run(['rank', file, '--json'], { cwd })),
    )
    const fieldsOf = (ended: Ended | undefined) => z.parse(rankJsonSchema, ended && documentOf(ended)).fields
    expect(fieldsOf(after)).toEqual(fieldsOf(before))
  })

  test('--only writes what a person has decided on, and nothing else', async () => {
    const codes = 'cell/unknown-value, reference/unknown-actor'
    const ended = await run(['fix', 'plan.xlsx', '--out', 'worte.xlsx', '--json', '--only', codes], { cwd })
    expect(ended.status).toBe(0)
    expect(parsed(ended)).toMatchObject({
      applied: [
        { code: 'cell/unknown-value', cell: 'K3', from: 'in Umsetzng', to: 'in Umsetzung' },
        { code: 'reference/unknown-actor', cell: 'G8', from: 'WBBF', to: 'WBF' },
      ],
      left: 3,
    })
  })

  test('--dry-run says the same and writes nothing', async () => {
    const before = await treeOf(cwd)
    const dry = await run(['fix', 'plan.xlsx', '--out', 'nie.xlsx', '--dry-run', '--json'], { cwd })
    expect(parsed(dry)).toEqual(parsed(fixed))
    expect(dry.status).toBe(1)
    expect((await run(['fix', 'plan.xlsx', '--dry-run'], { cwd })).stdout).toContain('geschrieben wurde nichts')
    expect(await treeOf(cwd)).toEqual(before)
  })

  test('tells a person in 80 columns what was done, and how to get at the rest', async () => {
    const { stdout } = await run(['fix', 'plan.xlsx', '--out', 'lesen.xlsx'], { cwd })
    expect(stdout).toMatch(/^plan\.xlsx: 3 Korrekturen\. Die Kopie liegt\s+unter/)
    expect(stdout).toContain('│ ·Wohnberatung im')
    expect(stdout).toContain('bleiben 2 Prüfhinweise offen')
    expect(stdout).toContain('--only reference/unknown-actor')
    const lines = stdout.split('\n').filter((line) => !line.includes(cwd))
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80)
  })

  test.skipIf(skipWithoutOpenpyxl)(`is read by openpyxl as a real date and a real number${openpyxlNote}`, async () => {
    await openpyxl(
      `
import datetime, sys
from openpyxl import load_workbook
book = load_workbook(sys.argv[1])
day = book["Beschlüsse"]["A2"]
assert day.is_date and day.value == datetime.datetime(2026, 4, 22), repr(day.value)
assert book["Maßnahmen"]["Q3"].value == 168000
`,
      join(cwd, 'kopie.xlsx'),
    )
  })
})

describe('fix is refused and writes nothing', () => {
  test.each<[string, readonly string[], RegExp]>([
    ['into the plan itself', ['--out', 'plan.xlsx', '--force'], /wird nie überschrieben/],
    ['over a file that is there', ['--out', 'da.xlsx'], /da\.xlsx.*--force/],
    ['into another kind of file', ['--out', 'kopie.xlsm'], /Endung \.xlsx/],
    ['without a place to write to', [], /massnahmenplan fix .*--out/],
    [
      'for a code that nobody knows',
      ['--out', 'k.xlsx', '--only', 'cell/blank'],
      /„cell\/blank“ passt nicht zu --only.*cell\/whitespace/,
    ],
    [
      'for a code that has no fix',
      ['--out', 'k.xlsx', '--only', 'cell/whitespace,measure/duplicate-id'],
      /„measure\/duplicate-id“/,
    ],
  ])('%s', async (_, args, words) => {
    const cwd = await freshFolder()
    await faultyPlan(join(cwd, 'plan.xlsx'))
    await copyFile(examplePlan, join(cwd, 'da.xlsx'))
    const before = await treeOf(cwd)
    expectRefusal(await run(['fix', 'plan.xlsx', ...args], { cwd }), words)
    expect(await treeOf(cwd)).toEqual(before)
  })
})

test('what keeps one cell from being written does not keep the others', { skip: skipWithoutOpenpyxl }, async () => {
  const cwd = await freshFolder()
  await faultyPlan(join(cwd, 'plan.xlsx'))
  await openpyxl(
    `
import sys
from openpyxl import load_workbook
book = load_workbook(sys.argv[1])
book["Beschlüsse"].protection.sheet = True
book.save(sys.argv[1])
`,
    join(cwd, 'plan.xlsx'),
  )
  const ended = await run(['fix', 'plan.xlsx', '--out', 'kopie.xlsx', '--json'], { cwd })
  const { applied, notApplied, left } = parsed(ended)
  expect(applied.map(({ cell }) => cell)).toEqual(['B2', 'Q3'])
  expect(notApplied).toMatchObject([{ code: 'cell/date-as-text', sheet: 'Beschlüsse', cell: 'A2' }])
  expect(notApplied[0]?.why).toMatch(/^Das Blatt „Beschlüsse“ ist geschützt\. Bitte/)
  expect(left).toBe(3)
})

test('macros are still there', async () => {
  const cwd = await freshFolder()
  await writeFile(join(cwd, 'plan.xlsm'), withMacro(await readFile(examplePlan)))
  expect((await run(['fix', 'plan.xlsm', '--out', 'kopie.XLSM'], { cwd })).status).toBe(0)
  expect(await readFile(join(cwd, 'kopie.XLSM'))).toEqual(await readFile(join(cwd, 'plan.xlsm')))
})
