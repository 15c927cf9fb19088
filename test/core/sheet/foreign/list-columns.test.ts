import { describe, expect, test } from 'vitest'
import { colourLegend } from '../../../../src/core/sheet/foreign/colour-legend.ts'
import { usedColours } from '../../../../src/core/sheet/foreign/colours.ts'
import { figuresTwice } from '../../../../src/core/sheet/foreign/number-measures.ts'
import { resultColumns } from '../../../../src/core/sheet/foreign/result-columns.ts'
import { adopted, cellsOf, mappingOf } from '../../../builders/foreign-list.ts'
import type { Rows } from '../../../builders/workbook.ts'

/*
 * Columns as people name them, and what stands in them.
 */

describe('short and vague names', () => {
  test.each([
    ['HF', 'field'],
    ['Hdlgsfeld', 'field'],
    ['Handl.feld', 'field'],
    ['Schwerpunkt', 'field'],
    ['Bereich', 'field'],
    ['Handlungsfeld / Ziel', 'field'],
    ['Verantw.', 'lead'],
    ['Federf.', 'lead'],
    ['Durchführung', 'lead'],
    ['Kommentar', 'note'],
    ['Budget', 'cost'],
    ['Priorität 2023', 'agreedPriority'],
  ])('%j may be %j, and people are asked to look', (label, key) => {
    const list = adopted([
      ['Maßnahme', label],
      ['Treff', 'etwas'],
      ['Chor', 'anderes'],
    ])
    const found = list.matches.find(({ column }) => column.label === label)
    expect([found?.key, found?.how]).toEqual([key, 'similar'])
  })

  test.each(['Projektname', 'Einzelmaßnahme', 'Massn.', 'Maßn.', 'Kurzbezeichnung', 'Angebot'])(
    '%j may be the title',
    (label) => {
      const rows: Rows = [
        ['Nr.', label, 'Träger'],
        ['W1', 'Treff', 'Verein'],
      ]
      expect(cellsOf(adopted(rows), 'title')).toEqual(['Treff'])
    },
  )

  test('give way to what reads better, and are left where two are alike', () => {
    expect(
      mappingOf(
        adopted([
          ['Maßnahme', 'Angebot'],
          ['Treff', 'x'],
        ]),
      ),
    ).toEqual({ Maßnahme: 'title' })
    expect(
      mappingOf(
        adopted([
          ['Maßnahme', 'Bereich', 'Schwerpunkt'],
          ['Treff', 'x', 'y'],
        ]),
      ),
    ).toEqual({ Maßnahme: 'title' })
    expect(
      mappingOf(
        adopted([
          ['Maßnahme', 'Budget (T€)'],
          ['Treff', 12],
        ]),
      ),
    ).toEqual({ Maßnahme: 'title' })
  })

  test('*Bereich* is no field where rows above the measures name the fields', () => {
    const list = adopted([
      ['Nr.', 'Maßnahme', 'Bereich'],
      ['1. Wohnen'],
      ['1.1', 'Treff', 'Amt 50'],
      ['2. Soziales'],
      ['2.1', 'Chor', 'Amt 51'],
    ])
    expect(cellsOf(list, 'field')).toEqual(['Wohnen', 'Soziales'])
    expect(list.own.map(({ label }) => label)).toEqual(['Bereich'])
  })

  test('a list of one column is one', () => {
    expect(cellsOf(adopted([['Maßnahmen'], ['Treff'], ['Chor']]), 'title')).toEqual(['Treff', 'Chor'])
  })
})

describe('costs in another unit, mapped by a person', () => {
  test.each([
    ['Kosten [T€]', 12.5, '12,5 T€'],
    ['Kosten in Tsd. €', '10-20', '10-20 T€'],
    ['Kosten in T€', '12 T€', '12 T€'],
    ['Kosten in Mio. €', 2.6, '2,6 Mio. €'],
    ['Kosten pro Jahr', 500, '500 € pro Jahr'],
    ['Kosten (T€/Jahr)', 5, '5 T€ pro Jahr'],
    ['Kosten im Monat', 40, '40 € je Monat'],
    ['Kosten für 3 Jahre', 900, '900 (Kosten für 3 Jahre)'],
    ['Kosten in T€', 'offen', 'offen'],
    ['Was es kostet', 700, 700],
  ])('%j: %j is written as %j', (label, cell, written) => {
    const given = new Map([[label.toLowerCase(), 'cost' as const]])
    const list = adopted(
      [
        ['Maßnahme', label],
        ['Treff', cell],
      ],
      { given },
    )
    expect(cellsOf(list, 'cost')).toEqual([written])
  })
})

describe('first and last year', () => {
  test.each([
    [2024, 2026, '2024–2026'],
    ['2024', '2024', '2024'],
    [2026, 2024, null],
    ['Mai 2024', 2026, null],
    [2024, null, null],
  ])('%j and %j are the period %j, and stay their owner’s', (from, to, period) => {
    const list = adopted([
      ['Maßnahme', 'Zeitraum von', 'Zeitraum bis'],
      ['Treff', from, to],
      ['Chor', 2020, 2021],
    ])
    expect(cellsOf(list, 'period')).toEqual([period, '2020–2021'])
    expect(list.measures[0]?.own).toEqual([from, to])
  })
})

test('a cell that names several fields makes no field of its own', () => {
  const list = adopted([
    ['Maßnahme', 'Handlungsfeld'],
    ['Treff', 'Wohnen'],
    ['Chor', 'Soziales'],
    ['Café', 'Wohnen, Soziales'],
    ['Fest', 'Freizeit, Kultur und Sport'],
  ])
  expect(list.fields.map(({ name }) => name)).toEqual(['Wohnen', 'Soziales', 'Freizeit, Kultur und Sport'])
  expect(list.severalFields).toEqual(['Wohnen, Soziales'])
  expect(cellsOf(list, 'field')[2]).toBe('Wohnen, Soziales')
})

test('a column of crosses is no date', () => {
  const rows = (cell: string): Rows => [
    ['Maßnahme', 'umgesetzt'],
    ['Treff', cell],
    ['Chor', null],
  ]
  expect(mappingOf(adopted(rows('x')))).toEqual({ Maßnahme: 'title' })
  expect(mappingOf(adopted(rows('2023')))).toEqual({ Maßnahme: 'title', umgesetzt: 'doneOn' })
})

describe('columns that read like a result', () => {
  const resultsOf = (labels: readonly string[]) =>
    resultColumns(
      adopted([
        ['Maßnahme', ...labels],
        ['Treff', ...labels.map(() => 1)],
      ]),
    )

  test('are a rank, points and priorities of several years', () => {
    expect(resultsOf(['Rang', 'Punkte', 'Ort', 'Punktuelle Hilfe']).values).toEqual(['Rang', 'Punkte'])
    expect(resultsOf(['Priorität 2022', 'Priorität 2023']).values).toEqual(['Priorität 2022', 'Priorität 2023'])
  })

  test('or a column for each degree; none where the list has priorities', () => {
    expect(resultsOf(['hoch', 'mittel', 'gering'])).toEqual({ values: [], degrees: ['hoch', 'mittel', 'gering'] })
    expect(resultsOf(['Priorität', 'Rang']).values).toEqual([])
  })
})

test('1.1 and 1.10 as figures are one, and are named', () => {
  expect(figuresTwice([1.1, 1.2, 1.1, 2, 2, '1.1'])).toEqual([1.1])
})

test('colours are explained by the remarks of the list itself, in colours or in words', () => {
  const rows = (...legend: Rows): Rows => [
    ['Nr.', 'Maßnahme', 'Träger'],
    ['W1', 'Treff', 'Verein'],
    ['W4', 'Chor', 'Kita'],
    ['W5', 'Café', 'Kita'],
    [],
    ...legend,
  ]
  const fills = [
    ['B2', '00FF00'],
    ['B3', 'FF0000'],
  ] as const
  const legendOf = (legend: Rows, more: readonly (readonly [string, string])[] = []) => {
    const list = adopted(rows(...legend), { fills: new Map([...fills, ...more]) })
    return colourLegend({ sheets: [list.sheet], date1904: false, notChecked: [] }, list, usedColours(list))
  }
  expect(
    legendOf([
      [null, 'grün = umgesetzt'],
      [null, 'rot = offen'],
    ])?.entries,
  ).toEqual([
    { colour: null, name: 'grün', text: 'umgesetzt' },
    { colour: null, name: 'rot', text: 'offen' },
  ])
  const coloured = legendOf(
    [
      [null, 'umgesetzt'],
      [null, 'offen'],
    ],
    [
      ['B6', '00FF00'],
      ['B7', 'FF0000'],
    ],
  )
  expect(coloured?.entries.map(({ text }) => text)).toEqual(['umgesetzt', 'offen'])
})
