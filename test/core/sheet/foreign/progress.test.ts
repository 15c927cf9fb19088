import { describe, expect, test } from 'vitest'
import { adoptLists } from '../../../../src/core/sheet/foreign/adopt-list.ts'
import { findList } from '../../../../src/core/sheet/foreign/find-list.ts'
import { likelyStatus } from '../../../../src/core/sheet/foreign/likely-status.ts'
import type { StatusMeanings } from '../../../../src/core/sheet/foreign/meanings.ts'
import { adopted, aList, cellsOf, type ListParts, mappingOf } from '../../../builders/foreign-list.ts'
import type { Rows } from '../../../builders/workbook.ts'

/*
 * Reports of single dates beside each other, statuses by colour and by word.
 */

const green = '00B050'
const red = 'FF0000'
const said: StatusMeanings = {
  colours: [
    { colour: green, status: 'umgesetzt' },
    { colour: red, status: 'noch nicht begonnen' },
  ],
  words: [],
}

function taken(rows: Rows, parts: ListParts = {}, meanings: StatusMeanings = said) {
  const found = findList(aList(rows, parts), new Map())
  const [list] = found ? adoptLists([found], meanings) : []
  if (!list) throw new Error('no list found')
  return list
}

const entriesOf = ({ measures }: ReturnType<typeof taken>) =>
  measures.flatMap(({ cells, progress }) =>
    progress.map(({ dueDate, status, text }) => [cells.get('id'), dueDate, status, text]),
  )

describe('a header names a report and its date', () => {
  test.each([
    ['Sachstand 2013', '2013'],
    ['Sachstand 2015 / 2016', '2015/2016'],
    ['Sachstand 2015/2016', '2015/2016'],
    ['Sachstand 2015–2016', '2015/2016'],
    ['Stand: 12/2022', '12/2022'],
    ['Stand 31.12.2020', '31.12.2020'],
    ['Umsetzungsstand (Juni 2021)', 'Juni 2021'],
    ['2024 – Sachstand', '2024'],
    ['Zwischenbericht zum 30.06.2023', '30.06.2023'],
    ['Status 2022', '2022'],
  ])('%j: %s', (header, dueDate) => {
    const { progress } = adopted([
      ['Nr.', 'Maßnahme', header],
      ['W1', 'Treff', 'läuft'],
    ])
    expect(progress.map((column) => column.dueDate)).toEqual([dueDate])
  })

  test.each([
    'Sachstand',
    'Bericht 1',
    'Kosten 2022',
    'Kostenstand 2022',
    'Maßnahme Stand 2022',
    'Status',
    'Prio 2023',
  ])('%j is none', (header) => {
    const list = adopted([
      ['Nr.', 'Maßnahme', header],
      ['W1', 'Treff', 'läuft'],
    ])
    expect(list.progress).toEqual([])
  })
})

describe('reports beside each other', () => {
  const rows: Rows = [
    ['Nr.', 'Maßnahme', 'Sachstand 2022', 'Sachstand 2020'],
    ['W1', 'Treff', 'Eröffnet.', 'Suche nach Räumen.'],
    ['W2', 'Markt', 'Kein neuer Sachstand', 'Findet statt.'],
    ['W3', 'Chor', null, 'Noch nichts.'],
  ]
  const fills = new Map([
    ['C2', green],
    ['D2', red],
    ['D3', green],
    ['D4', red],
  ])

  test('become entries, oldest first; the newest is the status of the measure', () => {
    const list = taken(rows, { fills })
    expect(entriesOf(list)).toEqual([
      ['W1', '2020', 'noch nicht begonnen', 'Suche nach Räumen.'],
      ['W1', '2022', 'umgesetzt', 'Eröffnet.'],
      ['W2', '2020', 'umgesetzt', 'Findet statt.'],
      ['W2', '2022', 'umgesetzt', 'Kein neuer Sachstand'],
      ['W3', '2020', 'noch nicht begonnen', 'Noch nichts.'],
    ])
    expect(cellsOf(list, 'status')).toEqual(['umgesetzt', 'umgesetzt', 'noch nicht begonnen'])
    expect(list.own).toEqual([])
  })

  test('without a colour carry the state before, and are told apart', () => {
    const { measures } = taken(rows, { fills })
    expect(measures.flatMap(({ progress }) => progress.map(({ isCarried }) => isCarried))).toEqual([
      ...[false, false],
      ...[false, true],
      false,
    ])
  })

  test('stay the person’s own where nobody has confirmed a colour', () => {
    const list = taken(rows, { fills }, { colours: [], words: [] })
    expect(entriesOf(list)).toEqual([])
    expect(cellsOf(list, 'status')).toEqual([null, null, null])
    expect(list.measures.map(({ own }) => own)).toEqual([
      ['Eröffnet.', 'Suche nach Räumen.'],
      ['Kein neuer Sachstand', 'Findet statt.'],
      [null, 'Noch nichts.'],
    ])
  })

  test('in a colour that nobody has explained are not passed off as the state before', () => {
    const list = taken(rows, { fills: new Map([...fills, ['C3', '0070C0']]) })
    expect(entriesOf(list).filter(([id]) => id === 'W2')).toEqual([['W2', '2020', 'umgesetzt', 'Findet statt.']])
    expect(list.own.map(({ label }) => label)).toEqual(['Sachstand 2022'])
    expect(list.measures.map(({ own }) => own)).toEqual([[null], ['Kein neuer Sachstand'], [null]])
  })

  test('of one date in two spellings are one entry', () => {
    const list = taken(
      [
        ['Nr.', 'Maßnahme', 'Sachstand 2015 / 2016', 'Bericht 2015/2016'],
        ['W1', 'Treff', 'Eröffnet.', 'Gut besucht.'],
      ],
      { fills: new Map([['C2', green]]) },
    )
    expect(entriesOf(list)).toEqual([['W1', '2015/2016', 'umgesetzt', 'Eröffnet.\nGut besucht.']])
  })

  test('in words need no colour', () => {
    const list = taken([
      ['Nr.', 'Maßnahme', 'Status 2021', 'Status 2022', 'Sachstand 2022'],
      ['W1', 'Treff', 'geplant', 'umgesetzt', 'Eröffnet.'],
    ])
    expect(entriesOf(list)).toEqual([
      ['W1', '2021', 'geplant', null],
      ['W1', '2022', 'umgesetzt', 'Eröffnet.'],
    ])
    expect(mappingOf(list)).not.toHaveProperty('Status 2021')
  })

  test('in the municipality’s own words keep them, once a person has said what they mean', () => {
    const list = taken(
      [
        ['Nr.', 'Maßnahme', 'Status 2022'],
        ['W1', 'Treff', 'erledigt'],
      ],
      {},
      { colours: [], words: [{ word: 'Erledigt', status: 'umgesetzt' }] },
    )
    expect(entriesOf(list)).toEqual([['W1', '2022', 'erledigt', null]])
    expect(cellsOf(list, 'status')).toEqual(['erledigt'])
  })
})

describe('a colour beside no report is the status of the measure', () => {
  const rows: Rows = [
    ['Nr.', 'Maßnahme', 'Träger', 'Priorität', 'Status'],
    ['W1', 'Treff', 'Verein', '1', null],
    ['W2', 'Markt', 'Stadt', '2', 'geplant'],
    ['W3', 'Chor', 'Verein', '3', null],
  ]

  test('of the whole row, unless a word says it', () => {
    const row = (number: number, colour: string) =>
      ['A', 'B', 'C', 'D', 'E'].map((column) => [`${column}${number}`, colour] as const)
    const list = taken(rows, { fills: new Map([...row(2, green), ...row(3, green), ...row(4, red)]) })
    expect(cellsOf(list, 'status')).toEqual(['umgesetzt', 'geplant', 'noch nicht begonnen'])
  })

  test('but not that of a priority', () => {
    const list = taken(rows, {
      fills: new Map([
        ['D2', green],
        ['D4', red],
      ]),
    })
    expect(cellsOf(list, 'status')).toEqual([null, 'geplant', null])
  })
})

test.each([
  ['erledigt', 'umgesetzt'],
  ['Teile umgesetzt', 'in Umsetzung'],
  ['wesentliche Teile nicht umgesetzt', 'noch nicht begonnen'],
  ['Nicht umgesetzt', 'noch nicht begonnen'],
  ['in Planung', 'geplant'],
  ['fortlaufend', 'laufend (Daueraufgabe)'],
  ['entfällt', 'nicht weiterverfolgt'],
  ['in Umsetzng', 'in Umsetzung'],
  ['siehe Anlage', null],
])('%j probably means %s', (word, status) => {
  expect(likelyStatus(word)).toBe(status)
})
