import { describe, expect, test } from 'vitest'
import { fieldTable } from '../../../src/core/sheet/columns/fields.ts'
import { measureTable } from '../../../src/core/sheet/columns/measures.ts'
import { ballotTable } from '../../../src/core/sheet/columns/results.ts'
import type { CellValue } from '../../../src/core/sheet/grid.ts'
import { matchHeaders } from '../../../src/core/sheet/match-headers.ts'

function matched(...cells: readonly CellValue[]) {
  return matchHeaders(measureTable, cells, 1, cells.length)
}

describe('a header is recognised', () => {
  test.each<[string, CellValue, string]>([
    ['as it stands in the template', 'Maßnahme', 'title'],
    ['in capitals', 'MASSNAHME'.replace('SS', 'ß'), 'title'],
    ['with the star of a required column', 'Maßnahme *', 'title'],
    ['with a colon', 'Maßnahme:', 'title'],
    ['with a bullet', 'Maßnahme •', 'title'],
    ['broken at a hyphen', 'Handlungs-\nfeld', 'field'],
    ['with a soft hyphen', 'Feder\u00adführung', 'lead'],
    ['with a no-break space', 'Kosten\u00a0(€)', 'cost'],
    ['in two lines', 'Bemerkung\nzum Status', 'statusNote'],
    ['with decomposed umlauts', 'Fo\u0308rdermittel', 'funding'],
    ['by a synonym', 'Träger', 'lead'],
    ['by another one', 'Umsetzungszeitraum', 'period'],
    ['with white space around', '  Status ', 'status'],
  ])('%s', (_, header, key) => {
    expect([...matched(null, header).columns]).toEqual([[key, 2]])
  })

  test('wherever it stands', () => {
    const { columns, others } = matched('Status', null, 'Nr.', 'Handlungsfeld', 'Maßnahme')
    expect(Object.fromEntries(columns)).toEqual({ status: 1, id: 3, field: 4, title: 5 })
    expect(others).toEqual([])
  })

  test('only inside the table', () => {
    const { columns, others } = matchHeaders(measureTable, ['Nr.', 'Maßnahme', 'Status'], 2, 2)
    expect([...columns]).toEqual([['title', 2]])
    expect(others).toEqual([])
  })
})

describe('between two headers for one column', () => {
  test('the exact one wins, and the synonym stays a column of one’s own', () => {
    const { columns, others, duplicates } = matched('Titel', 'Maßnahme')
    expect([...columns]).toEqual([['title', 2]])
    expect(others).toEqual([{ header: 'Titel', column: 1 }])
    expect(duplicates).toEqual([])
  })

  test('of two synonyms the first wins', () => {
    const { columns, others } = matched('Träger', 'Verantwortlich')
    expect([...columns]).toEqual([['lead', 1]])
    expect(others).toEqual([{ header: 'Verantwortlich', column: 2 }])
  })

  test('a header that is exact for one column is no synonym for another', () => {
    expect(Object.fromEntries(matchHeaders(fieldTable, ['Bezeichnung', 'Handlungsfeld'], 1, 2).columns)).toEqual({
      name: 2,
    })
  })

  test.each([['Status'], ['Träger']])('the same one twice is reported: %s', (header) => {
    const { columns, duplicates, others } = matched(header, header, `${header} *`)
    expect([...columns.values()]).toEqual([1])
    expect(duplicates).toEqual([
      { header, first: 1, later: 2 },
      { header: `${header} *`, first: 1, later: 3 },
    ])
    expect(others).toEqual([])
  })
})

describe('a column of nobody we know', () => {
  test('is kept as it is written', () => {
    expect(matched('Foto vorhanden?', 'Nr.').others).toEqual([{ header: 'Foto vorhanden?', column: 1 }])
  })

  test('may be there twice', () => {
    const { others, duplicates } = matched('Foto', 'Foto')
    expect(others).toHaveLength(2)
    expect(duplicates).toEqual([])
  })

  test('is a ballot where the table is open, so that the same header twice is reported', () => {
    const { others, duplicates } = matchHeaders(ballotTable, ['Maßnahme', 'A1', 7, 'a1'], 1, 4)
    expect(others).toEqual([
      { header: 'A1', column: 2 },
      { header: '7', column: 3 },
    ])
    expect(duplicates).toEqual([{ header: 'a1', first: 2, later: 4 }])
  })
})
