import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { resultEntries } from '../../../../src/core/rank/result-entries.ts'
import { Refusal } from '../../../../src/core/refusal.ts'
import { enterResults } from '../../../../src/core/sheet/enter/enter-results.ts'
import type { Entry } from '../../../../src/core/sheet/enter/entry.ts'
import type { WorkbookGrid } from '../../../../src/core/sheet/grid.ts'
import { type PlanReading, readPlan } from '../../../../src/core/sheet/read-plan.ts'
import { applyEdits } from '../../../builders/apply-edits.ts'
import {
  anArea,
  aPlanWorkbook,
  aSheet,
  aTable,
  aTableSheet,
  measureHeaders,
  type Rows,
} from '../../../builders/workbook.ts'

function entered(workbook: WorkbookGrid, ...entries: readonly Entry[]): PlanReading {
  return readPlan(applyEdits(workbook, enterResults(readPlan(workbook), entries)))
}

function editsOf(workbook: WorkbookGrid, ...entries: readonly Entry[]) {
  return enterResults(readPlan(workbook), entries)
}

function refusalOf(workbook: WorkbookGrid, ...entries: readonly Entry[]): Refusal {
  try {
    editsOf(workbook, ...entries)
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  throw new Error('nothing was refused')
}

function prioritiesOf({ plan }: PlanReading): Readonly<Record<string, string | null>> {
  return Object.fromEntries(
    plan.fields.flatMap(({ measures }) => measures.map(({ value }) => [value.id, value.agreedPriority])),
  )
}

/** What *Ergebnisse* says of each measure: points, or yes/no/abstentions. */
function totalsOf({ plan }: PlanReading): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    [...resultEntries(plan).values()].flat().map(({ measure, rows }) => {
      const { points, yes, no, abstentions } = rows[0]?.value ?? {}
      return [measure, rows.length > 1 ? 'several' : points === null ? [yes, no, abstentions] : points]
    }),
  )
}

const withMethod = (method: string): Rows => [
  ['Feld', 'Wert', 'Hinweis'],
  ['Verfahren', method, null],
]
const dots = (changes: Parameters<typeof aPlanWorkbook>[0] = {}) =>
  aPlanWorkbook({ ...changes, rows: { Grundangaben: withMethod('Punktsummen'), ...changes.rows } })
const hands = (changes: Parameters<typeof aPlanWorkbook>[0] = {}) =>
  aPlanWorkbook({ ...changes, rows: { Grundangaben: withMethod('Handzeichen'), ...changes.rows } })

describe('agreed priorities', () => {
  test('go into the cell of the measure, found by its number however it is written', () => {
    const after = entered(aPlanWorkbook(), { measure: 'w 1', priority: '3' }, { measure: 'S2', priority: '2' })
    expect(prioritiesOf(after)).toEqual({ W1: '3', W2: '2', S1: '1', S2: '2' })
  })

  test.each<[string, Entry]>([
    ['the same label', { measure: 'W1', priority: '1' }],
    ['nothing where nothing stands', { measure: 'S2', priority: null }],
    ['empty text where nothing stands', { measure: 'S2', priority: ' ' }],
    ['a property that is not given', { measure: 'W1' }],
  ])('%s is no edit', (_, entry) => {
    expect(editsOf(aPlanWorkbook(), entry)).toEqual({ cells: [], tables: [], sheets: [] })
  })

  test('are emptied', () => {
    expect(prioritiesOf(entered(aPlanWorkbook(), { measure: 'W1', priority: null }))['W1']).toBeNull()
  })

  test('are spelt as the scale spells them', () => {
    const words = aPlanWorkbook({ cells: { 'Grundangaben!B6': 'hoch; mittel; gering' } })
    expect(editsOf(words, { measure: 'S2', priority: ' HOCH ' }).cells).toEqual([
      { sheet: 'Maßnahmen', cell: 'I5', from: null, to: 'hoch' },
    ])
  })

  test.each<[string, Readonly<Record<string, string | number | null>>, string, string | number]>([
    ['as text where others are text', {}, '2', '2'],
    ['as a number where others are numbers', { 'Maßnahmen!I2': 1, 'Maßnahmen!I3': 2, 'Maßnahmen!I4': 1 }, '2', 2],
    [
      'as a number where there is none yet',
      { 'Maßnahmen!I2': null, 'Maßnahmen!I3': null, 'Maßnahmen!I4': null },
      '2',
      2,
    ],
    [
      'as text where the number would lose its zero',
      { 'Grundangaben!B6': '01; 02', 'Maßnahmen!I2': null, 'Maßnahmen!I3': null, 'Maßnahmen!I4': null },
      '02',
      '02',
    ],
    [
      'a word beside numbers as text',
      { 'Grundangaben!B6': '1; 2; offen', 'Maßnahmen!I2': 1, 'Maßnahmen!I3': 2, 'Maßnahmen!I4': 1 },
      'offen',
      'offen',
    ],
  ])('are written %s', (_, cells, priority, to) => {
    expect(editsOf(aPlanWorkbook({ cells }), { measure: 'S2', priority }).cells[0]?.to).toBe(to)
  })

  test('get a column at the right of the table, which grows', () => {
    const headers = measureHeaders.filter((header) => header !== 'Priorität' && header !== 'Bemerkung')
    const rows: Rows = [headers, ['W1', 'Offener Treff', 'Wohnen', null, null, 'geplant']]
    const workbook = aPlanWorkbook({ rows: { Maßnahmen: rows } })
    const edits = editsOf(workbook, { measure: 'W1', priority: '1' })
    expect(edits.tables).toEqual([
      { sheet: 'Maßnahmen', table: 'tblMassnahmen', area: anArea('A1:I2'), newHeaders: ['Priorität'] },
    ])
    expect(edits.cells.map(({ cell, to }) => [cell, to])).toEqual([
      ['I1', 'Priorität'],
      ['I2', 1],
    ])
    expect(prioritiesOf(readPlan(applyEdits(workbook, edits)))).toEqual({ W1: '1' })
  })

  test('get a column behind everything else where the list is no Excel table', () => {
    const rows: Rows = [
      ['Nr.', 'Maßnahme', 'Handlungsfeld', 'Status'],
      ['W1', 'Offener Treff', 'Wohnen', 'geplant', 'Randnotiz'],
    ]
    const plain = aPlanWorkbook({ without: ['Maßnahmen'], extra: [aSheet('Maßnahmen', rows)] })
    const edits = editsOf(plain, { measure: 'W1', priority: '1' })
    expect(edits.tables).toEqual([])
    expect(edits.cells.map(({ cell }) => cell)).toEqual(['F1', 'F2'])
    expect(prioritiesOf(readPlan(applyEdits(plain, edits)))).toEqual({ W1: '1' })
  })

  test('are refused where something stands beside the table', () => {
    const headers = ['Nr.', 'Maßnahme', 'Handlungsfeld', 'Status']
    const rows: Rows = [headers, ['W1', 'Offener Treff', 'Wohnen', 'geplant', 'Randnotiz']]
    const workbook = aPlanWorkbook({
      rows: { Maßnahmen: rows },
      parts: { Maßnahmen: { tables: [aTable('tblMassnahmen', rows, { area: anArea('A1:D2') })] } },
    })
    const refusal = refusalOf(workbook, { measure: 'W1', priority: '1' })
    expect(refusal).toMatchObject({ code: 'enter/no-room', values: { cell: 'E2', where: 'right' } })
    expect(refusal.message).toBe(
      'Im Blatt „Maßnahmen“ ist rechts neben der Tabelle kein Platz für die Spalte „Priorität“: Dort beginnt bei E2 schon etwas anderes. Bitte in Excel eine leere Spalte an die Tabelle anfügen und noch einmal eintragen.',
    )
  })

  test('find their rows in all parts of an exported plan', () => {
    const part = (code: string, number: number, id: string) =>
      aTableSheet(`Plan – ${code}`, `tblMassnahmen_${number}`, [
        ['Nr.', 'Maßnahme', 'Status'],
        [id, 'Offener Treff', 'geplant'],
      ])
    const workbook = aPlanWorkbook({ without: ['Maßnahmen'], extra: [part('W', 1, 'W1'), part('S', 2, 'S1')] })
    const after = entered(workbook, { measure: 'S1', priority: '1' }, { measure: 'W1', priority: '2' })
    expect(prioritiesOf(after)).toEqual({ W1: '2', S1: '1' })
  })
})

describe('totals', () => {
  test('without a sheet for them, it is added with the columns that are needed', () => {
    const edits = editsOf(dots(), { measure: 'W2', points: 7 }, { measure: 'W1', points: 0 })
    expect(edits).toEqual({
      cells: [],
      tables: [],
      sheets: [
        {
          name: 'Ergebnisse',
          table: 'tblErgebnisse',
          headers: ['Maßnahme', 'Punkte', 'Bemerkung'],
          widths: [12, 10, 40],
          rows: [
            ['W2', 7, null],
            ['W1', 0, null],
          ],
        },
      ],
    })
    expect(totalsOf(readPlan(applyEdits(dots(), edits)))).toEqual({ W1: 0, W2: 7 })
  })

  test('no sheet is added for nothing', () => {
    expect(editsOf(dots(), { measure: 'W1', points: null }).sheets).toEqual([])
  })

  test('counts of hands have their three columns', () => {
    const after = entered(hands(), { measure: 'W1', yes: 12, no: 3, abstentions: 1 })
    expect(totalsOf(after)).toEqual({ W1: [12, 3, 1] })
  })

  test('go into the row of the measure, else below; the single blank row is filled first', () => {
    const blank = dots({ extra: [aTableSheet('Ergebnisse', 'tblErgebnisse', [['Maßnahme', 'Punkte', 'Bemerkung']])] })
    const first = editsOf(blank, { measure: 'W1', points: 4 }, { measure: 'S1', points: 2 })
    expect(first.cells.map(({ cell, to }) => [cell, to])).toEqual([
      ['A2', 'W1'],
      ['B2', 4],
      ['A3', 'S1'],
      ['B3', 2],
    ])
    expect(first.tables).toEqual([
      { sheet: 'Ergebnisse', table: 'tblErgebnisse', area: anArea('A1:C3'), newHeaders: [] },
    ])
    const filled = applyEdits(blank, first)
    const second = editsOf(filled, { measure: 'w-1', points: 5 }, { measure: 'S1', points: 2 })
    expect(second).toEqual({
      cells: [{ sheet: 'Ergebnisse', cell: 'B2', from: 4, to: 5 }],
      tables: [],
      sheets: [],
    })
  })

  test('get the columns they need, and rows at the same time', () => {
    const workbook = hands({
      extra: [
        aTableSheet('Ergebnisse', 'tblErgebnisse', [
          ['Maßnahme', 'Ja'],
          ['W1', 3],
        ]),
      ],
    })
    const edits = editsOf(workbook, { measure: 'W1', yes: 3, no: 2 }, { measure: 'W2', yes: 1, abstentions: 4 })
    expect(edits.tables[0]).toMatchObject({ area: anArea('A1:D3'), newHeaders: ['Nein', 'Enthaltung'] })
    expect(totalsOf(readPlan(applyEdits(workbook, edits)))).toEqual({ W1: [3, 2, null], W2: [1, null, 4] })
  })

  test('are emptied, and an unreadable figure is replaced', () => {
    const rows: Rows = [
      ['Maßnahme', 'Punkte'],
      ['W1', 'viele'],
      ['W2', 3],
    ]
    const workbook = dots({ extra: [aTableSheet('Ergebnisse', 'tblErgebnisse', rows)] })
    const after = entered(workbook, { measure: 'W1', points: 9 }, { measure: 'W2', points: null })
    expect(totalsOf(after)).toEqual({ W1: 9 })
    expect(editsOf(workbook, { measure: 'W1', points: null }).cells).toHaveLength(1)
  })

  test('a list that is no Excel table goes on below', () => {
    const sheet = aSheet('Ergebnisse', [
      ['Maßnahme', 'Punkte'],
      ['W1', 3],
    ])
    expect(totalsOf(entered(dots({ extra: [sheet] }), { measure: 'S2', points: 1 }))).toEqual({ W1: 3, S2: 1 })
  })
})

describe('refused with a sentence', () => {
  const twice = aTableSheet('Ergebnisse', 'tblErgebnisse', [
    ['Maßnahme', 'Punkte'],
    ['W1', 3],
    ['W1', 4],
  ])
  const withTotals = aTableSheet(
    'Ergebnisse',
    'tblErgebnisse',
    [
      ['Maßnahme', 'Punkte'],
      ['W1', 3],
      [null, 3],
    ],
    {
      tables: [
        aTable(
          'tblErgebnisse',
          [
            ['Maßnahme', 'Punkte'],
            ['W1', 3],
            [null, 3],
          ],
          { totalsRows: 1 },
        ),
      ],
    },
  )
  const below = aTableSheet('Ergebnisse', 'tblErgebnisse', [['Maßnahme', 'Punkte'], ['W1', 3], ['Anmerkung']], {
    tables: [
      aTable('tblErgebnisse', [
        ['Maßnahme', 'Punkte'],
        ['W1', 3],
      ]),
    ],
  })
  test.each<[string, WorkbookGrid, Entry, string]>([
    ['a measure that is not there', aPlanWorkbook(), { measure: 'W9', priority: '1' }, 'enter/unknown-measure'],
    ['a label that is not on the scale', aPlanWorkbook(), { measure: 'W1', priority: '4' }, 'enter/label'],
    ['points where priorities are agreed', aPlanWorkbook(), { measure: 'W1', points: 4 }, 'enter/method'],
    ['a priority where points are added up', dots(), { measure: 'W1', priority: '1' }, 'enter/method'],
    [
      'anything where ballots count',
      aPlanWorkbook({ rows: { Grundangaben: withMethod('Stufen') } }),
      { measure: 'W1', priority: '1' },
      'enter/method',
    ],
    ['a negative sum', dots(), { measure: 'W1', points: -1 }, 'enter/figure'],
    ['a sum that is no number', dots(), { measure: 'W1', points: Number.NaN }, 'enter/figure'],
    ['half a hand', hands(), { measure: 'W1', yes: 1.5 }, 'enter/figure'],
    ['a negative count', hands(), { measure: 'W1', abstentions: -2 }, 'enter/figure'],
    ['a measure with two results', dots({ extra: [twice] }), { measure: 'W1', points: 3 }, 'enter/rows-twice'],
    ['a new row above sums', dots({ extra: [withTotals] }), { measure: 'W2', points: 3 }, 'enter/totals-row'],
    ['a new row where something stands', dots({ extra: [below] }), { measure: 'W2', points: 3 }, 'enter/no-room'],
    [
      'a sheet of that name that is something else',
      dots({ extra: [aSheet('Ergebnisse', [['Protokoll der Konferenz']])] }),
      { measure: 'W2', points: 3 },
      'enter/no-header',
    ],
  ])('%s', (_, workbook, entry, code) => {
    const refusal = refusalOf(workbook, entry)
    expect(refusal.code).toBe(code)
    expect(refusal.message).toMatch(/Bitte|bitte/)
  })

  test('half a dot is a sum all the same', () => {
    expect(totalsOf(entered(dots(), { measure: 'W1', points: 2.5 }))).toEqual({ W1: 2.5 })
  })
})

describe('after an entry, reading again gives exactly what was entered', () => {
  const ids = ['W1', 'W2', 'S1', 'S2']
  const seed = 20261122

  test(`agreed priorities (seed ${seed})`, () => {
    const entries = fc.uniqueArray(
      fc.record({
        measure: fc.constantFrom(...ids),
        priority: fc.constantFrom<string | null>('1', '2', '3', null),
      }),
      { selector: ({ measure }) => measure },
    )
    fc.assert(
      fc.property(entries, (given) => {
        const before = prioritiesOf(readPlan(aPlanWorkbook()))
        const wanted = Object.fromEntries(given.map(({ measure, priority }) => [measure, priority]))
        expect(prioritiesOf(entered(aPlanWorkbook(), ...given))).toEqual({ ...before, ...wanted })
      }),
      { seed },
    )
  })

  test(`totals, over tables of any columns, rows and blank rows (seed ${seed})`, () => {
    const headers = fc.shuffledSubarray(['Punkte', 'Bemerkung', 'Ja'], { minLength: 0 })
    const rows = fc.shuffledSubarray(ids)
    const given = fc.uniqueArray(
      fc.record({ measure: fc.constantFrom(...ids), points: fc.option(fc.nat(99), { nil: null }) }),
      { selector: ({ measure }) => measure },
    )
    fc.assert(
      fc.property(headers, rows, fc.nat(2), fc.boolean(), given, (columns, listed, blanks, isTable, entries) => {
        const body: Rows = [
          ['Maßnahme', ...columns],
          ...listed.map((id) => [id, ...columns.map((header) => (header === 'Punkte' ? 5 : null))]),
          ...Array.from({ length: blanks }, () => [null]),
        ]
        const sheet = isTable ? aTableSheet('Ergebnisse', 'tblErgebnisse', body) : aSheet('Ergebnisse', body)
        const workbook = dots({ extra: [sheet] })
        const before = totalsOf(readPlan(workbook))
        const wanted = Object.entries({
          ...before,
          ...Object.fromEntries(entries.map(({ measure, points }) => [measure, points])),
        }).filter(([, points]) => points !== null)
        expect(totalsOf(entered(workbook, ...entries))).toEqual(Object.fromEntries(wanted))
      }),
      { seed },
    )
  })
})
