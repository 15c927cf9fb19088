import { createHash } from 'node:crypto'
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { checkSchema } from '../../src/core/check/json.ts'
import { exportSchema } from '../../src/core/papers/export-json.ts'
import { manifestSchema } from '../../src/core/papers/manifest.ts'
import { rankJsonSchema } from '../../src/core/rank/json.ts'
import { readPlan } from '../../src/core/sheet/read-plan.ts'
import { readGrids } from '../../src/xlsx/read/read-grids.ts'
import { planWithCell, withMacro } from '../builders/plan-file.ts'
import { openpyxl, openpyxlNote, reorderRows, skipWithoutOpenpyxl, withWaiver } from './openpyxl.ts'
import { documentOf, type Ended, examplePlan, fixture, freshFolder, projectFile, run, treeOf } from './process.ts'

/** The document, proven to hold everything the schema promises and nothing else. */
function parsed<T extends z.core.$ZodType>(schema: T, ended: Ended): z.output<T> {
  const document = documentOf(ended)
  const value = z.parse(schema, document)
  expect(document).toEqual(value)
  return value
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const exported = (plan: string, out: string, ...more: readonly string[]): readonly string[] => [
  'export',
  plan,
  '--out',
  out,
  '--json',
  ...more,
]

describe('a plan with a reason for what is left open', () => {
  const said = ['Begründet offen', 'tblBegruendetOffen', 'cell/whitespace', 'Ein Eigenname.'] as const

  test.skipIf(skipWithoutOpenpyxl)(`counts it apart and keeps it in the list${openpyxlNote}`, async () => {
    const cwd = await freshFolder()
    await openpyxl(withWaiver, examplePlan, join(cwd, 'plan.xlsx'), ...said)
    const ended = await run(['check', 'plan.xlsx', '--json'], { cwd })
    const { summary, counts, findings } = parsed(checkSchema, ended)
    expect(ended.status).toBe(0)
    expect(summary).toMatchObject({ errors: 0, warnings: 1, waived: 2 })
    expect(counts).toContainEqual(
      expect.objectContaining({ code: 'cell/whitespace', severity: 'warning', open: 1, waived: 2 }),
    )
    const waived = findings.filter(({ waived: isWaived }) => isWaived)
    expect(waived.map(({ measure, waiver }) => [measure, waiver])).toEqual(
      ['W1', 'W1'].map((measure) => [measure, { reason: 'Ein Eigenname.', role: null, date: '2026-11-28' }]),
    )
    const { stdout } = await run(['check', 'plan.xlsx'], { cwd, env: { COLUMNS: '80' } })
    expect(stdout).toContain('2 Prüfhinweise sind begründet offen.')
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      '- Überzählige oder unsichtbare Leerzeichen (Maßnahme W1; 2 Prüfhinweise): Ein Eigenname. (28.11.2026)',
    )
  })
})

describe('the example plan', () => {
  let cwd = ''
  const ended: Record<string, Ended> = {}

  beforeAll(async () => {
    cwd = await freshFolder()
    await copyFile(examplePlan, join(cwd, 'plan.xlsx'))
    const calls: readonly (readonly [string, readonly string[]])[] = [
      ['check', ['check', 'plan.xlsx', '--json']],
      ['rank', ['rank', 'plan.xlsx', '--json']],
      ['export', exported('plan.xlsx', 'aus', '--date', '2026-11-22')],
    ]
    for (const [name, args] of calls) ended[name] = await run(args, { cwd })
  })

  const of = (name: string): Ended => ended[name] ?? { status: null, stdout: '', stderr: '' }

  test('is checked without an error: status 0, one document, nothing on standard error', async () => {
    const document = parsed(checkSchema, of('check'))
    expect(of('check')).toMatchObject({ status: 0, stderr: '' })
    expect(document.tool).toMatchObject({ name: 'massnahmenplan', version: '0.1.0' })
    expect(document.source).toEqual({ file: 'plan.xlsx', sha256: sha256(await readFile(examplePlan)) })
    expect(document.summary).toMatchObject({ measures: 52, fields: 4, errors: 0 })
  })

  test('is ranked: status 0, one document, every measure ranked or said why not', () => {
    const document = parsed(rankJsonSchema, of('rank'))
    expect(of('rank')).toMatchObject({ status: 0, stderr: '' })
    expect(document.fields.map(({ field }) => field)).toEqual([
      'Wohnen',
      'Soziales',
      'Freizeit und Kultur',
      'Gesundheit und Sicherheit',
    ])
    const counted = document.fields.flatMap(({ ranking, unranked }) => [...ranking, ...unranked].map(({ id }) => id))
    expect(new Set(counted).size).toBe(52)
    expect(counted).toHaveLength(52)
  })

  test('is exported: status 0, and the document names files that are there, with their hashes', async () => {
    const document = parsed(exportSchema, of('export'))
    expect(of('export')).toMatchObject({ status: 0, stderr: '' })
    expect(document.scrub.passed).toBe(true)
    expect(document.scrub.checks.length).toBeGreaterThan(3)
    expect(document.files.map(({ path, kind, edition }) => ({ path, kind, edition }))).toEqual([
      { path: join(cwd, 'aus', 'massnahmenplan.xlsx'), kind: 'plan', edition: 'public' },
      { path: join(cwd, 'aus', 'manifest.json'), kind: 'manifest', edition: 'public' },
    ])
    for (const { path, sha256: hash, bytes } of document.files) {
      const content = await readFile(path)
      expect({ hash: sha256(content), bytes: content.length }).toEqual({ hash, bytes })
    }
    expect(Object.keys(await treeOf(join(cwd, 'aus')))).toEqual(['manifest.json', 'massnahmenplan.xlsx'])
  })

  test('has a manifest that keeps to its schema, bears the snapshot, and says neither file name nor ballot', async () => {
    const text = await readFile(join(cwd, 'aus', 'manifest.json'), 'utf8')
    const manifest = parsed(manifestSchema, { status: 0, stdout: text, stderr: '' })
    expect(manifest.snapshot).toBe(parsed(exportSchema, of('export')).snapshot)
    expect(manifest).toMatchObject({ date: '2026-11-22', edition: 'public', draft: false, seed: 1 })
    expect(manifest.fields.map(({ ranking, unranked }) => ranking.length + unranked.length)).toEqual([13, 13, 13, 13])
    expect(text).not.toContain('.xlsx')
  })

  test('has the same bytes and snapshot from a second process, and others on another date', async () => {
    const files = async (out: string) => treeOf(join(cwd, out))
    const again = parsed(exportSchema, await run(exported('plan.xlsx', 'noch', '--date', '2026-11-22'), { cwd }))
    const later = parsed(exportSchema, await run(exported('plan.xlsx', 'spaeter', '--date', '2026-11-23'), { cwd }))
    const first = parsed(exportSchema, of('export'))
    expect(await files('noch')).toEqual(await files('aus'))
    expect(again.snapshot).toBe(first.snapshot)
    expect(later.snapshot).not.toBe(first.snapshot)
    expect((await files('spaeter'))['massnahmenplan.xlsx']).not.toBe((await files('aus'))['massnahmenplan.xlsx'])
  })

  test('has another snapshot with another seed, and as a draft', async () => {
    const first = parsed(exportSchema, of('export')).snapshot
    const others = await Promise.all([
      run(exported('plan.xlsx', 'saat', '--date', '2026-11-22', '--seed', '2'), { cwd }),
      run(exported('plan.xlsx', 'entwurf', '--date', '2026-11-22', '--draft'), { cwd }),
    ])
    const snapshots = others.map((other) => parsed(exportSchema, other).snapshot)
    expect(new Set([first, ...snapshots]).size).toBe(3)
    expect(others.map(({ status }) => status)).toEqual([0, 0])
  })

  test('keeps snapshot and ranking under another file name and in another folder', async () => {
    await mkdir(join(cwd, 'unter'))
    await copyFile(examplePlan, join(cwd, 'unter', 'Kopie von Plan.xlsx'))
    const other = await run(exported('Kopie von Plan.xlsx', '../kopie', '--date', '2026-11-22'), {
      cwd: join(cwd, 'unter'),
    })
    expect(parsed(exportSchema, other).snapshot).toBe(parsed(exportSchema, of('export')).snapshot)
    expect(await treeOf(join(cwd, 'kopie'))).toEqual(await treeOf(join(cwd, 'aus')))
  })

  test.skipIf(skipWithoutOpenpyxl)(
    `keeps snapshot and ranking when another program saves its rows in another order${openpyxlNote}`,
    async () => {
      await openpyxl(reorderRows, examplePlan, join(cwd, 'umsortiert.xlsx'))
      const [ranked, other] = await Promise.all([
        run(['rank', 'umsortiert.xlsx', '--json'], { cwd }),
        run(exported('umsortiert.xlsx', 'um', '--date', '2026-11-22'), { cwd }),
      ])
      expect(parsed(rankJsonSchema, ranked)).toEqual(parsed(rankJsonSchema, of('rank')))
      expect(parsed(exportSchema, other).snapshot).toBe(parsed(exportSchema, of('export')).snapshot)
      expect(await treeOf(join(cwd, 'um'))).toEqual(await treeOf(join(cwd, 'aus')))
    },
  )

  test('gives the same findings and ranks as a workbook with a macro, which is ignored', async () => {
    await writeFile(join(cwd, 'plan.xlsm'), withMacro(await readFile(examplePlan)))
    const [checked, ranked] = await Promise.all([
      run(['check', 'plan.xlsm', '--json'], { cwd }),
      run(['rank', 'plan.xlsm', '--json'], { cwd }),
    ])
    const { source, ...others } = parsed(checkSchema, checked)
    const { source: _, ...expected } = parsed(checkSchema, of('check'))
    expect(source.file).toBe('plan.xlsm')
    expect({ ...others, notChecked: [] }).toEqual({ ...expected, notChecked: [] })
    expect(parsed(rankJsonSchema, ranked)).toEqual(parsed(rankJsonSchema, of('rank')))
  })

  test('shows as many prioritised measures as --top asks for', async () => {
    const document = parsed(
      rankJsonSchema,
      await run(['rank', 'plan.xlsx', '--json', '--top', '2', '--seed', '7'], { cwd }),
    )
    expect(document.seed).toBe(7)
    expect(document.fields.map(({ top }) => top.wanted)).toEqual([2, 2, 2, 2])
    const [living] = document.fields
    expect(living?.ranking.filter(({ prioritised }) => prioritised)).toHaveLength(living?.top.shown ?? 0)
  })
})

describe('a plan with an open error', () => {
  let cwd = ''
  beforeAll(async () => {
    cwd = await freshFolder()
    await writeFile(join(cwd, 'plan.xlsx'), await planWithCell('Maßnahmen', 'W2', 'W1'))
  })

  test('is checked, ranked and exported with status 1', async () => {
    const calls = [['check', 'plan.xlsx', '--json'], ['rank', 'plan.xlsx', '--json'], exported('plan.xlsx', 'aus')]
    const [checked, ranked, written] = await Promise.all(calls.map((args) => run(args, { cwd })))
    if (!checked || !ranked || !written) throw new Error('three calls, three endings')
    expect(parsed(checkSchema, checked).findings).toContainEqual(
      expect.objectContaining({ code: 'measure/duplicate-id', severity: 'error', sheet: 'Maßnahmen', measure: 'W1' }),
    )
    parsed(rankJsonSchema, ranked)
    parsed(exportSchema, written)
    expect([checked, ranked, written].map(({ status, stderr }) => ({ status, stderr }))).toEqual(
      Array(3).fill({ status: 1, stderr: '' }),
    )
    const manifest: unknown = JSON.parse(await readFile(join(cwd, 'aus', 'manifest.json'), 'utf8'))
    expect(z.parse(manifestSchema, manifest).draft).toBe(true)
  })

  test('says so below the ranking and below the list of files', async () => {
    const [ranked, written] = await Promise.all([
      run(['rank', 'plan.xlsx'], { cwd }),
      run(['export', 'plan.xlsx', '--out', 'lesbar'], { cwd }),
    ])
    expect(ranked.stdout).toMatch(/Fehler offen/)
    expect(written.stdout).toMatch(/Vermerk ENTWURF/)
  })
})

describe.concurrent('new', () => {
  test.each([
    ['massnahmenplan.xlsx', []],
    ['beispielplan.xlsx', ['--example']],
  ] as const)('writes templates/%s, byte for byte', async (name, options) => {
    const cwd = await freshFolder()
    const ended = await run(['new', 'plan.xlsx', ...options, '--json'], { cwd })
    expect(ended).toMatchObject({ status: 0, stderr: '' })
    expect(documentOf(ended)).toEqual({ path: join(cwd, 'plan.xlsx') })
    expect(sha256(await readFile(join(cwd, 'plan.xlsx')))).toBe(sha256(await readFile(projectFile('templates', name))))
    expect(Object.keys(await treeOf(cwd))).toEqual(['plan.xlsx'])
  })

  test('fills settings that are given, by any of their names, and the plan stays without a finding', async () => {
    const cwd = await freshFolder()
    const given = [
      'Kommune=Musterstadt',
      'Quartier=Nord = Süd',
      'Stand=08.03.2023',
      'Priorisierte je Handlungsfeld=3',
      'Verfahren=Punkte',
    ]
    await run(['new', 'plan.xlsx', ...given.flatMap((setting) => ['--set', setting])], { cwd })
    const { plan } = readPlan(await readGrids(await readFile(join(cwd, 'plan.xlsx')), { file: 'plan.xlsx' }))
    expect(plan.settings).toMatchObject({
      municipality: 'Musterstadt',
      area: 'Nord = Süd',
      asOf: '2023-03-08',
      prioritisedPerField: 3,
      method: 'Punkte',
    })
    const checked = parsed(checkSchema, await run(['check', 'plan.xlsx', '--json'], { cwd }))
    expect(checked.findings).toEqual([])
  })

  test('makes a plan that the other commands take: no measures, and they say so', async () => {
    const cwd = await freshFolder()
    await run(['new', 'plan.xlsx'], { cwd })
    const [ranked, written] = await Promise.all([
      run(['rank', 'plan.xlsx'], { cwd }),
      run(['export', 'plan.xlsx', '--out', 'aus'], { cwd }),
    ])
    expect(ranked).toMatchObject({ status: 0, stderr: '' })
    expect(ranked.stdout).toMatch(/nichts zu reihen/)
    expect(written).toMatchObject({ status: 0, stderr: '' })
  })
})

describe('a list that is no plan', () => {
  test('is told which command takes it over', async () => {
    const cwd = await freshFolder()
    await copyFile(fixture('muenster/muenster-sachstand-2018.xlsx'), join(cwd, 'liste.xlsx'))
    const ended = await run(['check', 'liste.xlsx'], { cwd })
    expect(ended).toMatchObject({ status: 1, stderr: '' })
    expect(ended.stdout.replaceAll('\n', ' ')).toContain('„massnahmenplan adopt <liste.xlsx> --out <plan.xlsx>“')
  })
})
