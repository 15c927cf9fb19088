import { describe, expect, test } from 'vitest'
import { type AdoptedPlan, type AdoptOptions, adopt } from '../../src/app/adopt.ts'
import { check } from '../../src/app/check.ts'
import type { Host, OutputFile } from '../../src/app/host.ts'
import { adoptJson, adoptSchema } from '../../src/core/papers/adopt-json.ts'
import type { Paper } from '../../src/core/papers/paper.ts'
import type { ColumnMapping } from '../../src/core/plan/waiver.ts'
import { Refusal } from '../../src/core/refusal.ts'
import { noAnswers } from '../../src/core/sheet/foreign/proposal.ts'
import type { SheetGrid, WorkbookGrid } from '../../src/core/sheet/grid.ts'
import { readPlan } from '../../src/core/sheet/read-plan.ts'
import { aList } from '../builders/foreign-list.ts'
import { gridOfPaper } from '../builders/grid-of-paper.ts'
import { anArea, aPlanWorkbook, aWorkbook, type Rows } from '../builders/workbook.ts'

/*
 * Taking over a list, over a host that lives in memory.
 */

const rows: Rows = [
  ['Projekte im Nordquartier'],
  ['lfd. Nr.', 'Projekt', 'Träger', 'Stand der Umsetzung', 'Priorität', 'Aktenzeichen'],
  ['Wohnen'],
  [1, 'Offener Treff', 'Quartiersbüro', 'geplant', 1, '50-1'],
  [2, 'Mieterberatung', 'Quartiersbüro', 'umgesetzt', 3, '50-2'],
  [],
  ['Soziales'],
  [3, 'Sprachcafé', 'Familienzentrum', 'begonnen', '(2)', '=50-3'],
  ['Summe', '3 Projekte'],
]

interface Adopted {
  readonly plan: AdoptedPlan
  readonly grid: WorkbookGrid
  readonly delivered: readonly OutputFile[]
}

const standard: AdoptOptions = { file: 'plan.xlsx', answers: noAnswers, settings: [] }
const gridOf = (bytes: Uint8Array): WorkbookGrid => gridOfPaper(JSON.parse(new TextDecoder().decode(bytes)) as Paper)
const tools = {
  writePaper: async (paper: Paper) => new TextEncoder().encode(JSON.stringify(paper)),
  readGrids: async (bytes: Uint8Array) => gridOf(bytes),
}

function hostOf(grid: WorkbookGrid, delivered: OutputFile[], mappings?: readonly ColumnMapping[]): Host {
  return {
    read: async () => ({ name: 'liste.xlsx', sha256: null, grid, ...(mappings ? { mappings } : {}) }),
    deliver: async (files) => {
      delivered.push(...files)
      return files.map(({ path }) => `Ablage/${path}`)
    },
  }
}

async function take(
  sheets: readonly SheetGrid[],
  options: Partial<AdoptOptions> = {},
  mappings?: readonly ColumnMapping[],
): Promise<Adopted> {
  const delivered: OutputFile[] = []
  const plan = await adopt(hostOf(aWorkbook(sheets), delivered, mappings), tools, { ...standard, ...options })
  return { plan, grid: gridOf(delivered[0]?.bytes ?? new Uint8Array()), delivered }
}

async function refused(sheets: readonly SheetGrid[], ...more: readonly [Partial<AdoptOptions>?, ColumnMapping[]?]) {
  const refusal = await take(sheets, ...more).catch((error: unknown) => error)
  if (!(refusal instanceof Refusal)) throw new Error('nothing was refused')
  return refusal
}

const valuesOf = ({ sheets }: WorkbookGrid, name: string) => sheets.find((sheet) => sheet.name === name)?.rows ?? []

describe('a list that is taken over', () => {
  test('becomes the small plan with its mapping, delivered once', async () => {
    const { plan, grid, delivered } = await take([aList(rows)])
    expect(delivered.map(({ path }) => path)).toEqual(['plan.xlsx'])
    expect(plan.path).toBe('Ablage/plan.xlsx')
    const names = ['Grundangaben', 'Handlungsfelder', 'Maßnahmen', 'Beschlüsse', 'Zuordnung']
    expect(grid.sheets.map(({ name }) => name)).toEqual(names)
    expect(valuesOf(grid, 'Handlungsfelder').map((row) => row.slice(0, 3))).toEqual([
      ['Kürzel', 'Handlungsfeld', 'Reihenfolge'],
      ['W', 'Wohnen', 1],
      ['S', 'Soziales', 2],
    ])
  })

  test('has every value as it stood there, its own columns last', async () => {
    const { grid } = await take([aList(rows)])
    const [header = [], first, , third] = valuesOf(grid, 'Maßnahmen')
    expect(header).toEqual([
      ...['Nr.', 'Maßnahme', 'Handlungsfeld', 'Federführung', 'Status', 'Priorität', 'Bemerkung', 'Fundstelle'],
      ...['lfd. Nr.', 'Aktenzeichen'],
    ])
    expect(first).toEqual([
      ...['W1', 'Offener Treff', 'Wohnen', 'Quartiersbüro', 'geplant', 1, null, 'Liste!B4'],
      ...[1, '50-1'],
    ])
    expect(third?.slice(4)).toEqual(['begonnen', '(2)', null, 'Liste!B8', 3, '=50-3'])
  })

  test('says which column of the list became which, and which stay their owner’s', async () => {
    const { grid } = await take([aList(rows)])
    expect(valuesOf(grid, 'Zuordnung')).toEqual([
      ['Blatt', 'Spalte im Blatt', 'Spalte im Plan'],
      ['Liste', 'lfd. Nr.', null],
      ['Liste', 'Projekt', 'Maßnahme'],
      ['Liste', 'Träger', 'Federführung'],
      ['Liste', 'Stand der Umsetzung', 'Status'],
      ['Liste', 'Priorität', 'Priorität'],
      ['Liste', 'Aktenzeichen', null],
    ])
  })

  test('is checked as written: findings of the list come first, then those of the plan', async () => {
    const { plan } = await take([aList(rows)])
    expect(plan.sourceFindings.map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`)).toEqual([
      'table/non-measure-row Liste!A3',
      'table/non-measure-row Liste!A7',
      'table/non-measure-row Liste!A9',
      'table/blank-row Liste!A6',
    ])
    const codes = plan.planFindings.map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`)
    expect(codes).toEqual(expect.arrayContaining(['cell/unknown-value Maßnahmen!E4', 'cell/soft-value Maßnahmen!F4']))
    expect(plan.hasErrors).toBe(true)
    const json = adoptJson(plan, [...plan.sourceFindings, ...plan.planFindings])
    expect(adoptSchema.parse(json)).toEqual(json)
    expect(json.unmapped).toEqual(['lfd. Nr.', 'Aktenzeichen'])
    expect(json.mapping[0]).toEqual({
      sheetColumn: 'Projekt',
      planColumn: 'Maßnahme',
      how: 'synonym',
      confidence: 0.95,
    })
  })

  test('can be taken over again by its own mapping', async () => {
    const first = await take([aList(rows)])
    const mapping = first.grid.sheets.find(({ name }) => name === 'Zuordnung')
    const again = await take([aList(rows), ...(mapping ? [mapping] : [])])
    expect(again.plan.lists[0]?.matches.map(({ key, how }) => [key, how])).toEqual(
      first.plan.lists[0]?.matches.map(({ key }) => [key, 'given']),
    )
    expect(valuesOf(again.grid, 'Maßnahmen')).toEqual(valuesOf(first.grid, 'Maßnahmen'))
  })

  test('whose mapping lies in the plan is read as before, even where the list was called Maßnahmen, too', async () => {
    const foreign: Rows = [
      ['Nr.', 'Maßnahme', 'Vorhaben', 'Status'],
      [1, 'Langer Text', 'Offener Treff', 'geplant'],
      [2, 'Noch einer', 'Mieterberatung', 'geplant'],
    ]
    const said = [
      { sheet: 'Maßnahmen', sheetColumn: 'Vorhaben', planColumn: 'Maßnahme' },
      { sheet: 'Maßnahmen', sheetColumn: 'Maßnahme', planColumn: 'Beschreibung' },
    ]
    const { grid } = await take([aList(foreign, { name: 'Maßnahmen' })], {}, said)
    const measures = readPlan(grid).plan.fields.flatMap((field) => field.measures.map(({ value }) => value))
    expect(measures.map(({ id, title, description }) => [id, title, description])).toEqual([
      ['A1', 'Offener Treff', 'Langer Text'],
      ['A2', 'Mieterberatung', 'Noch einer'],
    ])
  })
})

describe('a priority column', () => {
  const settingsOf = (grid: WorkbookGrid) =>
    Object.fromEntries(valuesOf(grid, 'Grundangaben').map(([name, value]) => [name, value]))

  test('is an agreed result, whose direction is never guessed', async () => {
    const { grid } = await take([aList(rows)])
    expect(settingsOf(grid)).toMatchObject({
      Verfahren: 'Vereinbart',
      'Beste Seite': null,
      'Als priorisiert gilt': null,
    })
  })

  test('gets its direction from the person', async () => {
    const settings = [{ name: 'Beste Seite', value: 'niedrig' }]
    const { grid } = await take([aList(rows)], { settings })
    expect(readPlan(grid).plan.settings).toMatchObject({ method: 'Vereinbart', bestSide: 'niedrig' })
  })

  test('that is empty is no result', async () => {
    const { grid } = await take([
      aList([
        ['Projekt', 'Prio', 'Status'],
        ['Treff', null, 'geplant'],
      ]),
    ])
    expect(settingsOf(grid)).not.toHaveProperty('Verfahren')
  })
})

describe('what is met in the list', () => {
  const plain: Rows = [
    ['Nr.', 'Maßnahme', 'Handlungsfeld', 'Status', 'Bericht 1', 'Bericht 2'],
    ['W1', 'Treff', 'Wohnen', 'geplant', 'läuft', 'läuft'],
    ['W5', 'Markt', null, 'geplant', 'ruht', { error: '#NV' }],
    ['S2', 'Chor', 'Soziales', 'geplant', 'läuft', 'ruht'],
  ]
  const found = async (parts: Parameters<typeof aList>[1], more: readonly SheetGrid[] = []) => {
    const { plan } = await take([aList(plain, parts), ...more])
    return { plan, findings: plan.sourceFindings.filter(({ code }) => code !== 'cell/formula-error') }
  }

  test('merged cells are named, and whether their value counts for each row', async () => {
    const { findings } = await found({ merges: [anArea('C2:C3'), anArea('E2:F2'), anArea('A1:B1')] })
    expect(findings.map(({ code, cell, values }) => [code, cell, values])).toEqual([
      ['table/merged-cells', 'C2', { range: 'C2:C3', count: 2, countsForEach: true }],
      ['table/merged-cells', 'E2', { range: 'E2:F2', count: 2 }],
    ])
  })

  test('hidden rows and columns are read, and named', async () => {
    const { findings } = await found({ hiddenRows: [3], hiddenColumns: [5] })
    expect(findings).toMatchObject([{ code: 'table/hidden', cell: 'A3', values: { rows: 1, columns: 1 } }])
  })

  test('a formula without a result is named, counts as an error, and its cell is empty in the plan', async () => {
    const { plan, grid } = await take([aList(plain)])
    expect(plan.sourceFindings).toMatchObject([{ code: 'cell/formula-error', cell: 'F3', values: { error: '#NV' } }])
    expect(valuesOf(grid, 'Maßnahmen')[2]).not.toContain('#NV')
    expect(plan.planFindings.filter(({ code }) => code === 'cell/required')).toHaveLength(1)
    expect((await take([aList(plain.slice(0, 2))])).plan.hasErrors).toBe(false)
    const failed = [
      ['Nr.', 'Maßnahme', 'Handlungsfeld', 'Status', 'Kosten'],
      ['W1', 'Treff', 'Wohnen', 'geplant', '#REF!'],
    ]
    expect((await take([aList(failed)])).plan.hasErrors).toBe(true)
  })

  test('a title that is an error is required in the plan, and its row no part of the one above', async () => {
    const { plan } = await take([
      aList([
        ['Nr.', 'Maßnahme', 'Handlungsfeld', 'Status'],
        ['W1', 'Treff', 'Wohnen', 'geplant'],
        [null, { error: '#REF!' }, 'Wohnen', 'geplant'],
      ]),
    ])
    expect(plan.lists[0]?.measures).toHaveLength(2)
    expect(plan.planFindings).toMatchObject([{ code: 'cell/required', cell: 'B3' }])
  })

  test('colours that say something are named with their legend; stripes say nothing', async () => {
    const fills = new Map([
      ...['A3', 'B3', 'C3', 'D3', 'E3', 'F3'].map((cell) => [cell, 'EEEEEE'] as const),
      ['E2', '00FF00'],
      ['E4', 'FF0000'],
    ])
    const legend = aList(
      [
        ['Farbe', 'Bedeutung'],
        ['grün', 'umgesetzt'],
        ['rot', 'offen'],
      ],
      {
        name: 'Legende',
        fills: new Map([
          ['A2', '00FF00'],
          ['A3', 'FF0000'],
        ]),
      },
    )
    const { plan, findings } = await found({ fills }, [legend])
    expect(findings).toMatchObject([
      { code: 'table/status-by-colour', cell: 'E2', values: { count: 2, colours: ['00FF00', 'FF0000'] } },
    ])
    expect(plan.legend).toEqual({
      sheet: 'Legende',
      entries: [
        { colour: '00FF00', name: 'grün', text: 'umgesetzt' },
        { colour: 'FF0000', name: 'rot', text: 'offen' },
      ],
    })
  })
})

describe('nothing is written', () => {
  test('where the workbook is a plan already, unless a sheet is named', async () => {
    const plan = aPlanWorkbook().sheets
    expect((await refused(plan)).code).toBe('adopt/already-plan')
    expect(
      (await take(plan, { answers: { ...noAnswers, sheets: ['Maßnahmen'] } })).plan.lists[0]?.measures,
    ).toHaveLength(4)
  })

  test('where it is one with a fault', async () => {
    const broken = aPlanWorkbook({ cells: { 'Maßnahmen!F1': 'Wie weit' } }).sheets
    expect((await refused(broken)).code).toBe('adopt/already-plan')
  })

  test.each<[string, ColumnMapping, string]>([
    ['a sheet', { sheet: 'Andere', sheetColumn: 'x', planColumn: 'Status' }, 'mapping/no-sheet'],
    ['a column of the plan', { sheet: 'Liste', sheetColumn: 'Träger', planColumn: 'Statsu' }, 'mapping/no-plan-column'],
    ['a result', { sheet: 'Liste', sheetColumn: 'Träger', planColumn: 'Rang' }, 'mapping/no-plan-column'],
  ])('where the mapping names %s that does not exist', async (_, mapping, code) => {
    expect((await refused([aList(rows)], {}, [mapping])).code).toBe(code)
  })

  test('where a setting does not exist', async () => {
    const settings = [{ name: 'Beste Saite', value: 'hoch' }]
    expect((await refused([aList(rows)], { settings })).message).toMatch(/Gemeint ist vielleicht „Beste Seite“/)
  })
})

test('check reads a plan by what a person says about its headers, and refuses what does not fit', async () => {
  const grid = aPlanWorkbook({ cells: { 'Maßnahmen!B1': 'Vorgang' } })
  const said = (sheet: string): ColumnMapping => ({ sheet, sheetColumn: 'Vorgang', planColumn: 'Maßnahme' })
  expect((await check(hostOf(grid, []))).hasErrors).toBe(true)
  expect((await check(hostOf(grid, [], [said('Maßnahmen')]))).hasErrors).toBe(false)
  await expect(check(hostOf(grid, [], [said('Massnahmen 2')]))).rejects.toMatchObject({ code: 'mapping/no-sheet' })
})
