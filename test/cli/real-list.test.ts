import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { type CheckJson, checkSchema } from '../../src/core/check/json.ts'
import { type AdoptJson, adoptSchema } from '../../src/core/papers/adopt-json.ts'
import { exportSchema } from '../../src/core/papers/export-json.ts'
import { manifestSchema } from '../../src/core/papers/manifest.ts'
import type { Plan } from '../../src/core/plan/plan.ts'
import { type RankJson, rankJsonSchema } from '../../src/core/rank/json.ts'
import { type CellValue, isBlank, type WorkbookGrid } from '../../src/core/sheet/grid.ts'
import { readPlan } from '../../src/core/sheet/read-plan.ts'
import { readGrids } from '../../src/xlsx/read/read-grids.ts'
import { documentOf, type Ended, fixture, freshFolder, run, treeOf } from './process.ts'
import { expectRefusal } from './sentence.ts'

/*
 * A list that a city has really kept, from end to end: adopt → check → rank → export. Nothing in the program knows it.
 */

const source = fixture('muenster/muenster-sachstand-2018.xlsx')
const listSheet = 'Sachstand Klimaschutz'
const best = ['--set', 'Beste Seite=hoch', '--set', 'Als priorisiert gilt=5']

let cwd = ''
let ended: Record<'adopt' | 'check' | 'rank' | 'export', Ended>
let adopted: AdoptJson
let checked: CheckJson
let ranked: RankJson
let written: WorkbookGrid
let plan: Plan

const gridOf = async (path: string): Promise<WorkbookGrid> => readGrids(await readFile(path), { file: path })

beforeAll(async () => {
  cwd = await freshFolder()
  await copyFile(source, join(cwd, 'liste.xlsx'))
  ended = {
    adopt: await run(['adopt', 'liste.xlsx', '--out', 'plan.xlsx', ...best, '--json'], { cwd }),
    check: await run(['check', 'plan.xlsx', '--json'], { cwd }),
    rank: await run(['rank', 'plan.xlsx', '--json'], { cwd }),
    export: await run(['export', 'plan.xlsx', '--out', 'aus', '--date', '2026-11-22', '--json'], { cwd }),
  }
  adopted = z.parse(adoptSchema, documentOf(ended.adopt))
  checked = z.parse(checkSchema, documentOf(ended.check))
  ranked = z.parse(rankJsonSchema, documentOf(ended.rank))
  written = await gridOf(join(cwd, 'plan.xlsx'))
  plan = readPlan(written).plan
})

const measures = () => plan.fields.flatMap((field) => field.measures.map(({ value }) => value))
const codesAt = (sheet: string) => adopted.findings.filter((finding) => finding.sheet === sheet).map(({ code }) => code)

describe('adopt', () => {
  test('finds 54 measures in 5 fields, no number twice', () => {
    expect(adopted.measures).toBe(54)
    expect(plan.fields.map((field) => [field.code, field.name, field.measures.length])).toEqual([
      ['Ü', 'Übergreifend', 12],
      ['B', 'Bauen und Wohnen', 14],
      ['G', 'Gewerbe, Handel, Dienstl.', 7],
      ['E', 'Energieumwandlung, EE', 9],
      ['V', 'Verkehr', 12],
    ])
    expect(plan.excluded).toEqual([])
    expect(new Set(measures().map(({ id }) => id)).size).toBe(54)
  })

  test('keeps the irregular numbers as they are', () => {
    const ids = measures().map(({ id }) => id)
    for (const id of ['Ü1', 'Üneu1', 'B5+6', 'Vneu', 'V6+7', 'V12']) expect(ids).toContain(id)
  })

  test('maps three columns and keeps five as they are', () => {
    expect(adopted.mapping.map(({ sheetColumn, planColumn, how }) => [sheetColumn, planColumn, how])).toEqual([
      ['Nr.', 'Nr.', 'exact'],
      ['Maßnahme', 'Maßnahme', 'exact'],
      ['Priorität', 'Priorität', 'exact'],
    ])
    expect(adopted.unmapped).toEqual([
      'CO2-Potenzial',
      'geplant',
      'Sachstand 2013',
      'Sachstand 2015 / 2016',
      'Sachstand 2017 / 2018',
    ])
  })

  test('says where each measure comes from', () => {
    expect(measures().map(({ foundAt }) => foundAt)).toEqual(
      expect.arrayContaining([`${listSheet}!A6`, `${listSheet}!A67`]),
    )
    expect(new Set(measures().map(({ foundAt }) => foundAt)).size).toBe(54)
  })

  test('reports what it met in the list, and then what the plan still lacks', () => {
    expect(codesAt(listSheet)).toEqual([
      ...Array(5).fill('table/non-measure-row'),
      'table/blank-row',
      ...Array(3).fill('table/status-by-colour'),
    ])
    const first = adopted.findings.findIndex(({ sheet }) => sheet !== listSheet)
    expect(adopted.findings.slice(first).every(({ sheet }) => sheet !== listSheet)).toBe(true)
    expect(adopted.findings.slice(first)).toEqual(checked.findings)
    expect(ended.adopt).toMatchObject({ status: 1, stderr: '' })
  })

  test('carries every cell of every measure over, whatever it holds', async () => {
    const list = (await gridOf(source)).sheets.find(({ name }) => name === listSheet)
    const cells = written.sheets.find(({ name }) => name === 'Maßnahmen')?.rows.flat() ?? []
    const kept = new Set(cells.map(textOf))
    const rows = new Set(measures().map(({ foundAt }) => Number(/\d+$/.exec(foundAt ?? '')?.[0])))
    const lost = [...rows].flatMap((row) =>
      (list?.rows[row - 1] ?? []).filter((cell) => !isBlank(cell) && !kept.has(textOf(cell))),
    )
    expect(lost).toEqual([])
  })

  test('never touches the list, not even with --force and itself as the target', async () => {
    const again = await run(['adopt', 'liste.xlsx', '--out', 'liste.xlsx', '--force'], { cwd })
    expect(again.status).toBe(2)
    expect(again.stderr).toMatch(/nie überschrieben/)
    expect(await readFile(join(cwd, 'liste.xlsx'))).toEqual(await readFile(source))
  })

  test('gives the same bytes again', async () => {
    const other = await freshFolder()
    await copyFile(source, join(other, 'liste.xlsx'))
    await run(['adopt', 'liste.xlsx', '--out', 'plan.xlsx', ...best], { cwd: other })
    expect((await treeOf(other))['plan.xlsx']).toBe((await treeOf(cwd))['plan.xlsx'])
  })

  test('says on the terminal what became of it and what is to be done, the legend of the colours included', async () => {
    const { stdout } = await run(['adopt', 'liste.xlsx', '--out', 'zweiter.xlsx'], { cwd })
    const text = stdout.replace(/\s+/g, ' ')
    for (const words of [
      '54 Maßnahmen',
      'Zeile 4',
      '5 Zwischenüberschriften',
      '4 leere Zeilen',
      '(eigene Spalte)',
      'Beste Seite',
    ])
      expect(text).toContain(words)
    expect(text).toMatch(/Priorität: 1 = niedrig … 5 = hoch/)
    expect(text).toMatch(
      /Das Blatt „Legende“ erklärt die Farben: grün = „umgesetzt“, .*„wesentliche Teile nicht umgesetzt“/,
    )
  })
})

describe('what follows', () => {
  test('check finds the missing statuses and nothing else', () => {
    expect(checked.summary).toMatchObject({ measures: 54, fields: 5, errors: 54, warnings: 0 })
    expect(new Set(checked.findings.map(({ code, column }) => `${code} ${column}`))).toEqual(
      new Set(['cell/required Status']),
    )
  })

  test('rank groups by the agreed priorities, 5 first, without rank numbers', () => {
    expect(ended.rank.status).toBe(1)
    for (const { field, method, ranking, unranked } of ranked.fields) {
      expect([method.basis, unranked], field).toEqual(['agreed', []])
      const labels = ranking.map(({ priority }) => Number(priority))
      expect(labels, field).toEqual(labels.toSorted((a, b) => b - a))
      for (const { rank, score, prioritised, priority } of ranking)
        expect([rank, score, prioritised]).toEqual([null, null, priority === '5'])
    }
    const labels = ranked.fields.flatMap(({ ranking }) => ranking.map(({ priority }) => priority))
    expect([labels.length, [...new Set(labels)].toSorted()]).toEqual([54, ['3', '4', '5']])
  })

  test('without a direction nothing is put in order', async () => {
    await run(['adopt', 'liste.xlsx', '--out', 'ohne.xlsx'], { cwd })
    const { fields } = z.parse(rankJsonSchema, documentOf(await run(['rank', 'ohne.xlsx', '--json'], { cwd })))
    expect(fields.flatMap(({ ranking }) => ranking)).toEqual([])
    expect(new Set(fields.flatMap(({ unranked }) => unranked.map(({ reason }) => reason)))).toEqual(
      new Set(['direction-missing']),
    )
  })

  test('export is a draft, because the statuses are open', async () => {
    expect(ended.export.status).toBe(1)
    expect(z.parse(exportSchema, documentOf(ended.export)).scrub.passed).toBe(true)
    const manifest = z.parse(manifestSchema, JSON.parse(await readFile(join(cwd, 'aus', 'manifest.json'), 'utf8')))
    expect(manifest.draft).toBe(true)
    const paper = await gridOf(join(cwd, 'aus', 'massnahmenplan.xlsx'))
    const texts = paper.sheets.flatMap(({ rows }) => rows.flat()).map(textOf)
    expect(texts.some((text) => text.includes('ENTWURF'))).toBe(true)
    for (const { title } of measures())
      expect(
        texts.some((text) => text.includes(title ?? '?')),
        title ?? '',
      ).toBe(true)
    expect(
      texts.filter((text) => text.includes(listSheet)),
      'where a measure comes from stays inside',
    ).toEqual([])
  })
})

describe('with the legend of the colours confirmed', () => {
  let confirmed: AdoptJson
  let found: CheckJson
  let grid: WorkbookGrid

  beforeAll(async () => {
    const legend = [
      { colour: 'grün', status: 'umgesetzt' },
      { colour: 'orange', status: 'in Umsetzung' },
      { colour: 'rot', status: 'noch nicht begonnen' },
      { sheet: listSheet, sheetColumn: 'geplant', planColumn: 'Beschreibung' },
    ]
    await writeFile(join(cwd, 'm.json'), JSON.stringify(legend))
    const options = ['--mapping', 'm.json', ...best, '--json']
    confirmed = z.parse(
      adoptSchema,
      documentOf(await run(['adopt', 'liste.xlsx', '--out', 'l.xlsx', ...options], { cwd })),
    )
    found = z.parse(checkSchema, documentOf(await run(['check', 'l.xlsx', '--json'], { cwd })))
    grid = await gridOf(join(cwd, 'l.xlsx'))
  })

  test('nothing is left that a person could not answer', () => {
    expect(found.summary).toMatchObject({ measures: 54, fields: 5, errors: 0 })
    const kinds = ['cell/markup', 'privacy/person', 'measure/stale']
    expect(found.findings.map(({ code }) => code).filter((code) => !kinds.includes(code))).toEqual([])
    expect(confirmed.findings.filter(({ code }) => code === 'table/status-by-colour')).toEqual([])
  })

  test('statuses and 162 entries are those that staff would have written', async () => {
    const byStaff = readPlan(await gridOf(fixture('muenster/muenster-massnahmenplan.xlsx')))
    const here = readPlan(grid)
    const statusesOf = ({ plan }: typeof here) =>
      plan.fields.flatMap((field) => field.measures.map(({ value }) => [value.id, value.status?.meaning]))
    expect(statusesOf(here)).toEqual(statusesOf(byStaff))
    // Staff wrote the last day of a report's years.
    const entriesOf = ({ tables }: typeof here) =>
      tables.progress.flatMap(({ rows }) =>
        rows.map(({ value }) => [value.measure, value.dueDate?.last, value.status?.meaning, value.text]),
      )
    expect(entriesOf(here)).toEqual(entriesOf(byStaff))
    expect([entriesOf(here).length, confirmed.progress]).toEqual([162, 162])
  })

  test('all that was agreed stands in the plan', () => {
    const rowsOf = (name: string) => grid.sheets.find((sheet) => sheet.name === name)?.rows ?? []
    expect(rowsOf('Zuordnung')).toEqual(
      expect.arrayContaining([
        [listSheet, 'Sachstand 2013', 'Sachstand'],
        [listSheet, 'Farbe FFA500 (orange)', 'Status: in Umsetzung'],
      ]),
    )
    expect(rowsOf('Status')).toEqual([
      ['Status', 'Bedeutung', 'Erläuterung'],
      ['in Umsetzung', 'in Umsetzung', 'Teile umgesetzt'],
      ['noch nicht begonnen', 'noch nicht begonnen', 'wesentliche Teile nicht umgesetzt'],
    ])
  })

  test('a colour that is not there, and a status that is none, are refused', async () => {
    const refused = async (entry: unknown) => {
      await writeFile(join(cwd, 'falsch.json'), JSON.stringify([entry]))
      return run(['adopt', 'liste.xlsx', '--out', 'x.xlsx', '--mapping', 'falsch.json'], { cwd })
    }
    expectRefusal(await refused({ colour: 'blau', status: 'geplant' }), /„blau“.*„01873B \(grün\)“/)
    expectRefusal(await refused({ colour: 'grün', status: 'fertig' }), /einen der acht/)
  })
})

function textOf(cell: CellValue): string {
  return typeof cell === 'string' ? cell.replace(/\r\n?/g, '\n') : JSON.stringify(cell)
}
