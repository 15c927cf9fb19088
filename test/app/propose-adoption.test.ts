import { describe, expect, test } from 'vitest'
import { adopt, proposeFrom } from '../../src/app/adopt.ts'
import type { OutputFile } from '../../src/app/host.ts'
import { proposedView } from '../../src/app/propose-adoption.ts'
import type { Paper } from '../../src/core/papers/paper.ts'
import { type AdoptionAnswers, noAnswers } from '../../src/core/sheet/foreign/proposal.ts'
import type { SheetGrid, WorkbookGrid } from '../../src/core/sheet/grid.ts'
import { readPlan } from '../../src/core/sheet/read-plan.ts'
import { aList } from '../builders/foreign-list.ts'
import { gridOfPaper } from '../builders/grid-of-paper.ts'
import { aWorkbook, type Rows } from '../builders/workbook.ts'

/*
 * What a person is shown before a list is taken over, and what becomes of the answers.
 */

const rows: Rows = [
  ['Nr.', 'Projekt', 'Priorität', 'Status', 'Bericht 2022', 'Ablage'],
  ['W1', 'Offener Treff', 'hoch', 'erledigt', 'Eröffnet.', '50-1'],
  ['W2', 'Mieterberatung', 'gering', 'läuft', 'Findet statt.', '50-2'],
  ['W3', 'Hofgarten', 'hoch', 'Phase X', null, null],
]
const fills = new Map([
  ['E2', '00B050'],
  ['E3', 'FFC000'],
])
const legend = aList(
  [
    ['Farbe', 'Bedeutung'],
    [null, 'erledigt'],
    [null, 'läuft'],
  ],
  {
    name: 'Legende',
    fills: new Map([
      ['A2', '00B050'],
      ['A3', 'FFC000'],
    ]),
  },
)

const sourceOf = (...sheets: readonly SheetGrid[]) => ({ name: 'liste.xlsx', sha256: null, grid: aWorkbook(sheets) })
const viewOf = (answers: Partial<AdoptionAnswers> = {}, ...sheets: readonly SheetGrid[]) =>
  proposedView(sourceOf(...(sheets.length > 0 ? sheets : [aList(rows, { fills }), legend])), {
    ...noAnswers,
    ...answers,
  })

async function taken(answers: Partial<AdoptionAnswers>, ...sheets: readonly SheetGrid[]): Promise<WorkbookGrid> {
  const delivered: OutputFile[] = []
  const gridOf = (bytes: Uint8Array) => gridOfPaper(JSON.parse(new TextDecoder().decode(bytes)) as Paper)
  const host = {
    read: async () => sourceOf(...sheets),
    deliver: async (files: readonly OutputFile[]) => {
      delivered.push(...files)
      return files.map(({ path }) => path)
    },
  }
  const tools = {
    writePaper: async (paper: Paper) => new TextEncoder().encode(JSON.stringify(paper)),
    readGrids: async (bytes: Uint8Array) => gridOf(bytes),
  }
  await adopt(host, tools, { file: 'plan.xlsx', answers: { ...noAnswers, ...answers }, settings: [] })
  return gridOf(delivered[0]?.bytes ?? new Uint8Array())
}

describe('before a list is taken over, a person sees', () => {
  test('every column with what stands in it, how it was found and what it becomes', () => {
    const { columns } = viewOf()
    expect(columns.map(({ label, planColumn, how }) => [label, planColumn, how])).toEqual([
      ['Nr.', 'Nr.', 'heißt im Plan genauso'],
      ['Projekt', 'Maßnahme', 'anderer Name für „Maßnahme“'],
      ['Priorität', 'Priorität', 'heißt im Plan genauso'],
      ['Status', 'Status', 'heißt im Plan genauso'],
      ['Bericht 2022', 'Sachstand', 'Bericht zum Stichtag 2022'],
      ['Ablage', '', 'nicht erkannt'],
    ])
    expect(columns[1]?.examples).toEqual(['Offener Treff', 'Mieterberatung', 'Hofgarten'])
    expect(columns[1]?.targets).not.toContain('Sachstand')
    expect(columns[4]?.targets).toContain('Sachstand')
  })

  test('colours and words with what they probably mean, and what comes out if that is so', () => {
    const { colours, words, summary } = viewOf()
    expect(colours.map(({ colour, legend: said, status }) => [colour, said, status])).toEqual([
      ['00B050', 'erledigt', 'umgesetzt'],
      ['FFC000', 'läuft', 'in Umsetzung'],
    ])
    expect(words.map(({ word, status }) => [word, status])).toEqual([
      ['erledigt', 'umgesetzt'],
      ['läuft', 'in Umsetzung'],
      ['Phase X', null],
    ])
    expect(summary).toBe(
      '3 Maßnahmen in 1 Handlungsfeld, 2 davon mit bekanntem Status, dazu 2 Einträge im Blatt Sachstand.',
    )
  })

  test('a colour that nobody explains without a meaning, until one is said', () => {
    const unexplained = aList(rows, { fills })
    expect(viewOf({}, unexplained).colours.map(({ status, isMeaningless }) => [status, isMeaningless])).toEqual([
      [null, false],
      [null, false],
    ])
    const said = viewOf({ colours: [{ colour: '00B050', status: null }] }, unexplained)
    expect(said.colours[0]).toMatchObject({ status: null, isMeaningless: true })
    expect(said.summary).not.toContain('Sachstand')
  })

  test('priorities in words to be put in order; nobody guesses the best', () => {
    expect(viewOf().priority).toMatchObject({
      labels: ['hoch', 'gering'],
      hasScale: true,
      sides: [{ value: 'erste' }, { value: 'letzte' }],
    })
  })

  test('all sheets that may be meant; of several that differ the first is only ticked', () => {
    const other = aList([rows[0] ?? [], ['W1', 'Offener Treff', 'hoch', 'geplant']], { name: 'Vorjahr' })
    const both = [aList(rows), other] as const
    expect(viewOf({}, ...both).sheets).toEqual([
      { name: 'Liste', isTaken: true },
      { name: 'Vorjahr', isTaken: false },
    ])
    expect(viewOf({ sheets: ['Vorjahr'] }, ...both).summary).toContain('1 Maßnahme ')
  })
})

describe('a list whose headers nobody knows', () => {
  const unknown = aList([
    ['Kennz.', 'Was getan wird', 'Wo', 'Wie weit'],
    ['a', 'Offener Treff im Nordquartier', 'Nord', 'geplant'],
    ['b', 'Beratung für Mieterinnen', 'Nord', 'umgesetzt'],
  ])

  test('is shown with the column that reads most like titles, said to be assumed', () => {
    const { columns, assumed, summary } = viewOf({}, unknown)
    expect(assumed).toEqual([{ sheet: 'Liste', sheetColumn: 'Was getan wird', planColumn: 'Maßnahme' }])
    expect(columns[1]).toMatchObject({ planColumn: 'Maßnahme', how: expect.stringContaining('angenommen') })
    expect(summary).toContain('2 Maßnahmen')
  })

  test('goes by what the person says instead', () => {
    const said = { sheet: 'Liste', sheetColumn: 'Wo', planColumn: 'Maßnahme' }
    const { columns, assumed } = viewOf({ columns: [said] }, unknown)
    expect([assumed, columns.map(({ planColumn }) => planColumn)]).toEqual([[], ['', '', 'Maßnahme', 'Status']])
  })

  test('is still refused where nothing reads like titles', () => {
    const figures = aList([
      ['Jahr', 'Wert'],
      [2020, 1],
    ])
    expect(() => viewOf({}, figures)).toThrow(/keine Liste von Maßnahmen/)
  })
})

describe('what was agreed', () => {
  const answers = {
    words: [{ word: 'erledigt', status: 'umgesetzt' } as const],
    colours: [
      { colour: 'FFC000', status: 'in Umsetzung' } as const,
      { colour: '00B050', status: 'umgesetzt' } as const,
    ],
  }

  test('stands in the plan: own words in Status, colours in Zuordnung', async () => {
    const grid = await taken(answers, aList(rows, { fills }), legend)
    const valuesOf = (name: string) => grid.sheets.find((sheet) => sheet.name === name)?.rows ?? []
    expect(valuesOf('Status')).toEqual([
      ['Status', 'Bedeutung', 'Erläuterung'],
      ['erledigt', 'umgesetzt', null],
      ['umgesetzt', 'umgesetzt', 'erledigt'],
      ['in Umsetzung', 'in Umsetzung', 'läuft'],
    ])
    expect(valuesOf('Zuordnung').slice(-2)).toEqual([
      ['Liste', 'Farbe 00B050 (grün)', 'Status: umgesetzt'],
      ['Liste', 'Farbe FFC000 (orange)', 'Status: in Umsetzung'],
    ])
    const [first] = readPlan(grid).plan.fields.flatMap(({ measures }) => measures)
    expect(first?.value.status).toEqual({ word: 'erledigt', meaning: 'umgesetzt' })
  })

  test('counts for the list of next year, where the sheets of the plan lie beside it', async () => {
    const grid = await taken(answers, aList(rows, { fills }), legend)
    const remembered = grid.sheets.filter(({ name }) => name === 'Status' || name === 'Zuordnung')
    const next = proposeFrom(sourceOf(aList(rows, { fills }), ...remembered), noAnswers)
    expect(next.colours.every(({ isConfirmed }) => isConfirmed)).toBe(true)
    expect(next.words.map(({ word, isConfirmed }) => [word, isConfirmed])).toEqual([
      ['erledigt', true],
      ['läuft', false],
      ['Phase X', false],
    ])
  })
})

describe('sheets of one kind', () => {
  const header = ['Nr.', 'Projekt', 'Status', 'Ablage']
  const living = aList([header, [1, 'Offener Treff', 'geplant', 'a'], [2, 'Hofgarten', 'geplant', null]], {
    name: 'Wohnen',
  })
  const social = aList([header, [1, 'Sprachcafé', 'geplant', 'b']], { name: 'Soziales' })

  test('are one plan: each sheet an action field, numbers given for all of them, own columns joined', async () => {
    const grid = await taken({}, living, social)
    const measures = readPlan(grid).plan.fields.flatMap((field) =>
      field.measures.map(({ value }) => [field.name, value.id]),
    )
    expect(measures).toEqual([
      ['Wohnen', 'W1'],
      ['Wohnen', 'W2'],
      ['Soziales', 'S1'],
    ])
    const [headers = [], ...values] = grid.sheets.find(({ name }) => name === 'Maßnahmen')?.rows ?? []
    expect(values.map((row) => row[headers.indexOf('Ablage')] ?? null)).toEqual(['a', null, 'b'])
  })

  test('may have a field column of their own, which counts', async () => {
    const own = (name: string, title: string, field: string) =>
      aList(
        [
          ['Projekt', 'Handlungsfeld', 'Status'],
          [title, field, 'geplant'],
        ],
        { name },
      )
    const grid = await taken({}, own('Teil 1', 'Offener Treff', 'Soziales'), own('Teil 2', 'Sprachcafé', 'Soziales'))
    expect(readPlan(grid).plan.fields.map(({ code, name, measures }) => [code, name, measures.length])).toEqual([
      ['S', 'Soziales', 2],
    ])
  })
})
