import { describe, expect, test } from 'vitest'
import type { ColumnMapping } from '../../../../src/core/plan/waiver.ts'
import { Refusal } from '../../../../src/core/refusal.ts'
import { pickLists } from '../../../../src/core/sheet/foreign/pick-list.ts'
import type { SheetGrid } from '../../../../src/core/sheet/grid.ts'
import { aList } from '../../../builders/foreign-list.ts'
import { aWorkbook, type Rows } from '../../../builders/workbook.ts'

const rows: Rows = [
  ['Nr.', 'Maßnahme', 'Vermerk'],
  ['W1', 'Offener Treff', 'a'],
]
const legend = aList(
  [
    ['Farbe', 'Bedeutung'],
    ['grün', 'umgesetzt'],
  ],
  { name: 'Legende' },
)

interface Choice {
  readonly sheet?: string
  readonly now?: readonly ColumnMapping[]
  readonly before?: readonly ColumnMapping[]
}

function pick(sheets: readonly SheetGrid[], { sheet, now = [], before = [] }: Choice = {}) {
  const terms = { file: 'liste.xlsx', sheets: sheet === undefined ? [] : [sheet], mappings: { now, before } }
  const { lists, others } = pickLists(aWorkbook(sheets), terms)
  const [list] = lists
  if (!list) throw new Error('nothing was picked')
  return { list, lists, others }
}

function refusal(sheets: readonly SheetGrid[], choice: Choice = {}): Refusal {
  try {
    pick(sheets, choice)
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  throw new Error('nothing was refused')
}

const said = (sheetColumn: string, planColumn: string | null, sheet = 'Liste'): ColumnMapping => ({
  sheet,
  sheetColumn,
  planColumn,
})

describe('the sheet that reads most like a list of measures', () => {
  test('is found among others', () => {
    expect(pick([legend, aList(rows)]).list.sheet.name).toBe('Liste')
  })

  test('with more columns of a plan wins, and the other is named', () => {
    const short = aList(
      [
        ['Projekt', 'Ort'],
        ['Treff', 'Nord'],
      ],
      { name: 'Ideen' },
    )
    const { list, others } = pick([short, aList(rows)])
    expect([list.sheet.name, others]).toEqual(['Liste', ['Ideen']])
  })

  const other: Rows = [rows[0] ?? [], ['S1', 'Sprachcafé', 'b']]

  test('is taken together with others that have the same columns', () => {
    const { lists, others } = pick([aList(rows, { name: 'Wohnen' }), legend, aList(other, { name: 'Soziales' })])
    expect([lists.map(({ sheet }) => sheet.name), others]).toEqual([['Wohnen', 'Soziales'], []])
  })

  test.each<[string, Rows]>([
    ['hold the same measures, as those of two years', rows],
    [
      'have other columns',
      [
        ['Nr.', 'Maßnahme', 'Notiz'],
        ['S1', 'Sprachcafé', 'b'],
      ],
    ],
  ])('is asked for where several are equally good and %s', (_, second) => {
    const refused = refusal([aList(rows, { name: 'Erste' }), aList(second, { name: 'Zweite' }), legend])
    expect(refused.code).toBe('adopt/several-lists')
    expect(refused.message).toMatch(/„Erste“, „Zweite“.*--sheet/)
  })

  test('may be named, in any case, even a hidden one', () => {
    const sheets = [aList(rows, { name: 'Wohnen' }), aList(rows, { name: 'Soziales', hidden: true })]
    expect(pick(sheets).list.sheet.name).toBe('Wohnen')
    expect(pick(sheets, { sheet: 'soziales' }).list.sheet.name).toBe('Soziales')
  })

  test.each<[string, readonly SheetGrid[], Choice, string, RegExp]>([
    ['no such sheet', [legend], { sheet: 'Liste' }, 'adopt/no-sheet', /--sheet.*„Legende“/],
    ['no list anywhere', [legend], {}, 'adopt/no-list', /„Legende“.*Bitte/],
    ['an empty workbook', [aList([])], {}, 'adopt/no-list', /kein sichtbares Blatt/],
    [
      'a cover page',
      [
        aList([
          ['Titel', 'Plan Nord'],
          ['Stand', '2024'],
        ]),
      ],
      {},
      'adopt/no-list',
      /Bitte/,
    ],
    ['no list in the sheet that was named', [legend], { sheet: 'Legende' }, 'adopt/no-list-there', /Bitte/],
    ['a header and nothing below', [aList(rows.slice(0, 1))], {}, 'adopt/no-measures', /Zeile 1/],
    ['nothing but sums below', [aList([...rows.slice(0, 1), ['Summe', 5]])], {}, 'adopt/no-measures', /keine Maßnahme/],
  ])('is refused: %s', (_, sheets, choice, code, words) => {
    const refused = refusal(sheets, choice)
    expect(refused.code).toBe(code)
    expect(refused.message).toMatch(words)
  })
})

describe('what a person has said about headers', () => {
  const own: Rows = [
    ['Kennz.', 'Was', 'Vermerk'],
    ['W1', 'Offener Treff', 'a'],
  ]

  test('makes a list out of headers that nobody knows', () => {
    const { matches } = pick([aList(own)], { now: [said('Was', 'Maßnahme'), said('Kennz.', 'Nr.')] }).list
    expect(matches.map(({ column, key, how }) => [column.label, key, how])).toEqual([
      ['Kennz.', 'id', 'given'],
      ['Was', 'title', 'given'],
    ])
  })

  test('may name a column without a header by its letter', () => {
    const { matches } = pick(
      [
        aList([
          ['Ort', null, 'Jahr'],
          ['Nord', 'Treff', '2024'],
        ]),
      ],
      { now: [said('Spalte B', 'Maßnahme')] },
    ).list
    expect(matches.map(({ column, key }) => [column.column, key])).toEqual([[2, 'title']])
  })

  test('may stand in the sheet Zuordnung; with the command it counts before that', () => {
    const before = [said('Was', 'Maßnahme'), said('Vermerk', 'Beschreibung')]
    const { matches } = pick([aList(own)], { before, now: [said('Vermerk', 'Bemerkung')] }).list
    expect(matches.map(({ key }) => key)).toEqual(['title', 'note'])
  })

  test('may keep a column the person’s own', () => {
    const { matches } = pick(
      [
        aList([
          ['Titel', 'Prio'],
          ['Treff', 1],
        ]),
      ],
      { now: [said('Prio', null)] },
    ).list
    expect(matches.map(({ key }) => key)).toEqual(['title'])
  })

  test.each<[string, readonly ColumnMapping[], string]>([
    ['a column that is not there', [said('Wer', 'Federführung')], 'mapping/no-header'],
    [
      'two columns for one of the plan',
      [said('Nr.', 'Maßnahme'), said('Vermerk', 'Titel')],
      'mapping/same-plan-column',
    ],
  ])('is refused where it names %s', (_, now, code) => {
    expect(refusal([aList(rows)], { now }).code).toBe(code)
  })

  test('about another sheet is no matter here', () => {
    expect(pick([aList(rows)], { now: [said('Wer', 'Federführung', 'Andere')] }).list.matches).toHaveLength(2)
  })
})
