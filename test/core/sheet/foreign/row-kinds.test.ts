import { describe, expect, test } from 'vitest'
import { sourceFindings } from '../../../../src/core/check/source-findings.ts'
import { noMeanings } from '../../../../src/core/sheet/foreign/meanings.ts'
import { adopted, cellsOf, leftOutOf, measuresOf } from '../../../builders/foreign-list.ts'
import type { Rows } from '../../../builders/workbook.ts'

/*
 * Rows that are no measures, in the smallest list that has them.
 */

const header = ['Nr.', 'Maßnahme', 'Handlungsfeld', 'Träger', 'Kosten', 'Status']
const first = ['W1', 'Treff', 'Wohnen', 'Verein', 1200, 'geplant']
const second = ['S1', 'Chor', 'Soziales', 'Kita', 600, 'geplant']

describe('figures alone', () => {
  test('are a sum that nobody has named, and never part of the measure above', () => {
    const list = adopted([header, first, second, [null, null, null, null, 1800]])
    expect(cellsOf(list, 'cost')).toEqual([1200, 600])
    expect(leftOutOf(list)).toEqual([[4, 'sum']])
    expect(list.continued).toEqual([])
  })

  test.each([
    [['Teilsumme Wohnen', null, null, null, 1200]],
    [['Übertrag', null, null, null, 1200]],
    [['Gesamtkosten:', null, null, null, 1800]],
    [[null, null, null, 'Summe:', 1800]],
    [[null, null, null, 'Σ', 1800]],
    [[null, 'Zwischensumme', null, null, '1.800 €']],
  ])('beside a word for sums are one: %j', (row) => {
    expect(leftOutOf(adopted([header, first, row, second]))).toEqual([[3, 'sum']])
  })

  test.each(['Übertragung der Halle', 'Gesamtkostenrechner', 'Summer School'])('%j is a title', (title) => {
    expect(adopted([header, first, [null, title, null, null, 500, 'geplant'], second]).measures).toHaveLength(3)
  })
})

test('a field that stands alone in its row counts for the measures below', () => {
  const list = adopted([
    ['Maßnahme', 'Handlungsfeld', 'Träger'],
    [null, 'Wohnen', null],
    ['Treff', null, 'Verein'],
    [null, 'Soziales', null],
    ['Chor', null, 'Kita'],
    ['Café', null, 'Kita'],
  ])
  expect(cellsOf(list, 'field')).toEqual(['Wohnen', 'Soziales', 'Soziales'])
  expect(cellsOf(list, 'title')).toEqual(['Treff', 'Chor', 'Café'])
})

describe('nothing but the column of the numbers', () => {
  const plain: Rows = [
    ['W1', 'Treff', 'Verein', 'geplant'],
    ['W5', 'Markt', 'Verein', 'geplant'],
  ]
  const listWith = (text: string) => adopted([['Nr.', 'Maßnahme', 'Träger', 'Status'], [text], ...plain])

  test.each([
    ['1. Wohnen', 'Wohnen', '1'],
    ['1 Wohnen', 'Wohnen', '1'],
    ['I. Wohnen', 'Wohnen', 'I'],
    ['A) Wohnen', 'Wohnen', 'A'],
    ['A Wohnen', 'Wohnen', 'A'],
    ['HF 1 Wohnen', 'Wohnen', '1'],
    ['HF Wohnen', 'Wohnen', 'W'],
    ['Handlungsfeld 1', 'Handlungsfeld 1', '1'],
    ['Wohnen', 'Wohnen', 'W'],
    ['EU Projekte', 'EU Projekte', 'W'],
    ['„Wohnen“', '„Wohnen“', 'W'],
    ['WOHNEN UND UMFELD', 'WOHNEN UND UMFELD', 'W'],
  ])('%j names the field %j with the short form %j', (text, name, code) => {
    const list = listWith(text)
    expect(list.fields).toEqual([{ code, name, measures: 2 }])
    expect(leftOutOf(list)).toEqual([[2, 'category']])
  })

  test.each([
    'gez. Quartiersbüro',
    '1.1 Beratung',
    'A.2 Tausch',
    'W3',
    '7',
    '1) ohne Personalkosten',
    'Anlage 1',
    'Hinweis zu W1',
  ])('%j is no measure and no field', (text) => {
    const list = listWith(text)
    expect(leftOutOf(list)).toEqual([[2, 'note']])
    expect(list.fieldsFrom).toBe('none')
  })

  test.each(['HF Wohnen', '1. Wohnen', 'Handlungsfeld 1: Wohnen'])('after %j a bare name is a field, too', (text) => {
    const list = adopted([
      ['Nr.', 'Maßnahme', 'Träger', 'Status'],
      [text],
      ...plain,
      ['Soziales'],
      ['S1', 'Chor', 'Kita', 'geplant'],
    ])
    expect(cellsOf(list, 'field')).toEqual(['Wohnen', 'Wohnen', 'Soziales'])
  })

  test('a short form alone above its numbers is a field, and so is one beside the name of a field', () => {
    const list = adopted([
      ['Nr.', 'Maßnahme', 'Status'],
      ['A'],
      ['A1', 'Treff', 'geplant'],
      ['B'],
      ['B1', 'Chor', 'geplant'],
    ])
    expect(list.fields.map(({ name }) => name)).toEqual(['A', 'B'])
    const rows: Rows = [
      ['1', 'Wohnen'],
      ['1.1', null, 'Treff'],
      ['2', 'Soziales'],
      ['2.1', null, 'Chor'],
    ]
    const named = adopted([['Nr.', 'Handlungsfeld', 'Maßnahme'], ...rows])
    expect(named.fields).toEqual([
      { code: '1', name: 'Wohnen', measures: 1 },
      { code: '2', name: 'Soziales', measures: 1 },
    ])
  })

  test('a number that stands alone is kept for somebody: no other measure gets it', () => {
    const rows: Rows = [['W1', 'Treff', 'Verein'], ['W2'], [null, 'Markt', 'Verein'], ['W4', 'Chor', 'Kita']]
    expect(adopted([['Nr.', 'Maßnahme', 'Träger'], ...rows], { name: 'W' }).newIds).toEqual(['W3'])
  })

  test('headings below a field leave it as it is', () => {
    const list = adopted([
      ['Nr.', 'Maßnahme', 'Träger'],
      ['A Wohnen'],
      ['A.1 Beratung'],
      ['A.1.1', 'Treff', 'Verein'],
      ['A.2 Tausch'],
      ['A.2.1', 'Markt', 'Verein'],
    ])
    expect(measuresOf(list)).toEqual([
      ['A.1.1', 'Treff', 'Wohnen'],
      ['A.2.1', 'Markt', 'Wohnen'],
    ])
  })

  test('a number with costs is a measure whose title was forgotten', () => {
    expect(adopted([header, first, ['W2', null, null, null, 500], second]).measures).toHaveLength(3)
  })
})

describe('below the list', () => {
  const notesBelow = (rows: Rows) => leftOutOf(adopted([header, first, second, [], ...rows])).slice(1)

  test('titles without a number and anything else are remarks, in one word, too', () => {
    expect(
      notesBelow([
        [null, 'Legende'],
        [null, 'A = sofort'],
        [null, 'Danksagung'],
      ]).map(([, kind]) => kind),
    ).toEqual([...['note', 'note', 'note']])
  })

  test('a numbered legend is one', () => {
    expect(notesBelow([['Legende:'], ['1', 'hohe Priorität'], ['2', 'geringe Priorität']])).toEqual([
      [5, 'note'],
      [6, 'note'],
      [7, 'note'],
    ])
  })

  test.each([
    'gez. Quartiersbüro',
    'Anlage 1',
    'Seite 1 von 3',
    'Quelle: Fachbereich Soziales',
    '1) ohne Personalkosten',
    'x = vereinbart',
    'Ansprechpartnerin: Quartiersbüro',
    'Beschlossen von der Konferenz am 08.03.2023',
    '- Ende der Liste -',
  ])('%j is a remark, in the first column or in that of the titles, without a blank row, too', (text) => {
    expect(leftOutOf(adopted([header, first, second, [text]]))).toEqual([[4, 'note']])
    expect(leftOutOf(adopted([header, first, second, [null, text]]))).toEqual([[4, 'note']])
  })

  test.each([
    'Summe der Teile – Kunstprojekt',
    'Legende des Quartiers (Theater)',
    'Stand auf dem Wochenmarkt',
    'Seitenwechsel im Park',
    'Anlage 3 neuer Beete',
    'Ansprechpartner für Ältere',
  ])('%j is a title where it has a number', (title) => {
    const list = adopted([header, first, ['W2', title, 'Wohnen', null, null, 'geplant'], second])
    expect(cellsOf(list, 'title')).toEqual(['Treff', title, 'Chor'])
  })

  test.each(['1) kostenlose Beratung', 'Fortsetzung der Lesestunden', 'Unterschriftenlauf'])(
    '%j is a title in a list without numbers',
    (title) => {
      expect(cellsOf(adopted([['Maßnahme'], ['Treff'], [title], ['Chor']]), 'title')).toEqual(['Treff', title, 'Chor'])
    },
  )

  test('a measure that goes on below a blank row is none', () => {
    const list = adopted([header, first, [], ['W2', 'Markt'], [null, 'Garten', 'Wohnen']])
    expect(list.measures).toHaveLength(3)
  })
})

describe('below the header', () => {
  test.each([
    ['numbers of the columns', [1, 2, 3, 4, 5, 6]],
    ['the same in brackets', ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)']],
    ['units', [null, null, null, null, '(in €)', null]],
  ])('%s belong to it', (_, row) => {
    const list = adopted([header, row, first, second])
    expect(leftOutOf(list)).toEqual([[2, 'header']])
    expect(list.measures).toHaveLength(2)
  })

  test('a unit other than euros goes with every amount', () => {
    const list = adopted([header, [null, null, null, null, 'in T€'], first, second])
    expect(cellsOf(list, 'cost')).toEqual(['1200 T€', '600 T€'])
  })

  test('a third line is part of it', () => {
    const rows: Rows = [
      ['Nr.', 'Maßnahme', 'Umsetzung', null, null],
      [null, null, 'Zeit', null, 'Kosten'],
      [null, null, 'von', 'bis', 'Plan'],
      ['W1', 'Treff', 2021, 2022, 100],
    ]
    const list = adopted(rows, { merged: ['A1:A3', 'B1:B3', 'C1:E1', 'C2:D2'] })
    expect(list.header.columns.map(({ label }) => label)).toEqual([
      ...['Nr.', 'Maßnahme', 'Umsetzung – Zeit – von', 'Umsetzung – Zeit – bis', 'Umsetzung – Kosten – Plan'],
    ])
    expect(measuresOf(list).map(([id]) => id)).toEqual(['W1'])
  })
})

describe('a number merged over several rows', () => {
  test('is one measure, whose paragraphs are one cell each, and nothing to complain about', () => {
    const list = adopted(
      [
        ['Nr.', 'Maßnahme', 'Ziele'],
        ['W1', 'Beratung im', 'Wohnraum'],
        [null, 'Quartiersladen', 'Weniger Umzüge'],
        [null, null, 'Information'],
        ['W7', 'Café', 'Begegnung'],
      ],
      { merged: ['A2:A4'] },
    )
    expect(cellsOf(list, 'title')).toEqual(['Beratung im\nQuartiersladen', 'Café'])
    expect(cellsOf(list, 'goal')[0]).toBe('Wohnraum\nWeniger Umzüge\nInformation')
    expect(sourceFindings(list, noMeanings)).toEqual([])
  })

  test.each([
    ['the field, too: it counts the fields', ['A2:A3', 'C2:C3'], [null, 'Markt', null, null]],
    ['rows with a status each: they are measures', ['A2:A3'], [null, 'Markt', 'Wohnen', 'umgesetzt']],
  ])('and %s', (_, merged, row) => {
    const list = adopted([['Nr.', 'Maßnahme', 'Handlungsfeld', 'Status'], ['1', 'Treff', 'Wohnen', 'geplant'], row], {
      merged,
    })
    expect(list.measures).toHaveLength(2)
    // Nobody is told to write the number into both rows.
    expect(sourceFindings(list, noMeanings).filter(({ cell }) => cell === 'A2')).toEqual([])
  })
})

describe('above the header', () => {
  test.each(['Handlungsfeld: Wohnen', 'Handlungsfeld Wohnen', 'HF 1: Wohnen'])(
    '%j is the field of the list',
    (text) => {
      const list = adopted([[text], [], ['Nr.', 'Maßnahme'], ['W1', 'Treff'], ['W4', 'Markt']])
      expect(list.fields.map(({ name }) => name)).toEqual(['Wohnen'])
      expect(list.fieldsFrom).toBe('categories')
    },
  )

  test('a name like the others below is the first field; the title of a list is none', () => {
    const below: Rows = [
      ['Nr.', 'Maßnahme', 'Status'],
      ['W1', 'Treff', 'geplant'],
      ['Soziales'],
      ['S1', 'Chor', 'geplant'],
    ]
    expect(cellsOf(adopted([['Wohnen'], ...below]), 'field')).toEqual(['Wohnen', 'Soziales'])
    expect(cellsOf(adopted([['Maßnahmenliste'], ...below]), 'field')).toEqual([null, 'Soziales'])
  })
})

describe('a title in two rows', () => {
  const list = (above: string, below: string, lead: string | null = null) =>
    adopted([
      ['Nr.', 'Maßnahme', 'Träger'],
      ['W1', above, 'Verein'],
      [null, below, lead],
      ['W3', 'Chor', 'Kita'],
      ['W4', 'Café', 'Kita'],
    ])

  test.each([
    ['Offener Treff im', 'Erdgeschoss'],
    ['Haus- und', 'Hofgemeinschaft'],
    ['Familien-', 'Zentrum'],
    ['Offener Treff', 'mit Küche'],
  ])('%j goes on with %j', (above, below) => {
    expect(cellsOf(list(above, below), 'title')).toEqual([`${above}\n${below}`, 'Chor', 'Café'])
  })

  test('is none where either begins and ends as titles do', () => {
    expect(cellsOf(list('Offener Treff', 'Mieterberatung', 'Kita'), 'title')).toHaveLength(4)
  })
})

test('an empty row between the paragraphs of a text does not end it', () => {
  const list = adopted([
    ['Nr.', 'Maßnahme', 'Beschreibung'],
    ['W1', 'Treff', 'Ein Raum.'],
    [],
    [null, null, 'Mit Küche.'],
    ['W2', 'Chor', null],
  ])
  expect(cellsOf(list, 'description')).toEqual(['Ein Raum.\nMit Küche.', null])
})
