import { describe, expect, test } from 'vitest'
import type { ForeignColumn } from '../../../../src/core/sheet/foreign/foreign-header.ts'
import { type GivenColumns, matchColumns } from '../../../../src/core/sheet/foreign/match-columns.ts'

function match(headers: readonly string[], given: GivenColumns = new Map()) {
  const columns = headers.map((label, index): ForeignColumn => ({ column: index + 1, label, names: [label] }))
  return matchColumns(columns, given)
}

const only = (header: string) => {
  const [found] = match([header])
  return found ? [found.key, found.how] : null
}

describe('a header of a foreign list', () => {
  test.each([
    ['Maßnahme', 'title', 'exact'],
    ['MASSNAHME:', 'title', 'exact'],
    ['Projekt', 'title', 'synonym'],
    ['Titel der Maßnahme', 'title', 'similar'],
    ['Maßnahmen-Titel', 'title', 'similar'],
    ['Masnahme', 'title', 'similar'],
    ['Projekt / Maßnahme', 'title', 'similar'],
    ['Nr.', 'id', 'exact'],
    ['Maßnahmen-Nr.', 'id', 'synonym'],
    ['lfd. Nr.', 'id', 'similar'],
    ['Handlungsfelder', 'field', 'similar'],
    ['Träger', 'lead', 'synonym'],
    ['Initiator', 'lead', 'synonym'],
    ['Projektträger', 'lead', 'synonym'],
    ['Verantwortlich', 'lead', 'synonym'],
    ['Traeger', 'lead', 'similar'],
    ['Zuständigkeiten', 'lead', 'similar'],
    ['Federführung (Amt)', 'lead', 'similar'],
    ['Zeit', 'period', 'synonym'],
    ['Umsetzungs-\u00adzeitraum', 'period', 'similar'],
    ['Geplanter Zeitraum', 'period', 'similar'],
    ['Kosten', 'cost', 'synonym'],
    ['Kosten in €', 'cost', 'synonym'],
    ['Kosten [EUR]', 'cost', 'similar'],
    ['voraussichtliche Kosten', 'cost', 'similar'],
    ['Prio', 'agreedPriority', 'synonym'],
    ['Priorität (1–5)', 'agreedPriority', 'similar'],
    ['Ziel der Maßnahme', 'goal', 'similar'],
    ['Projektstatus', 'status', 'similar'],
    ['Bemerkung/Hinweise', 'note', 'similar'],
  ])('%j is %j (%j)', (header, key, how) => {
    expect(only(header)).toEqual([key, how])
  })

  test.each([
    'Sachstand',
    'Sachstand 2017 / 2018',
    'geplant',
    'Stand',
    'CO2-Potenzial',
    'Ort',
    'Kosten in T€',
    'Kosten (TEUR)',
    'Kosten pro Jahr',
    'Jährliche Kosten',
    'Kosten in Mio. €',
    'Kosten / Finanzierung',
    'Ziel / Zielgruppe',
    'Federführung und Beteiligte',
    'Ansprechpartner',
    'Rang',
    'Fundstelle',
    'Teil',
    'Zielt',
    '',
  ])('%j is nobody’s but its owner’s', (header) => {
    expect(only(header)).toBeNull()
  })
})

describe('several headers', () => {
  test('an exact one comes before a synonym, whatever their order', () => {
    expect(match(['Titel', 'Maßnahme']).map(({ column, key }) => [column.label, key])).toEqual([['Maßnahme', 'title']])
  })

  test('a column of the plan is taken once', () => {
    const keys = match(['Träger', 'Verantwortlich', 'Zuständigkeit', 'Zuständigkeiten']).map(({ key }) => key)
    expect(keys).toEqual(['lead'])
  })

  test('two that are equally alike are both left: nobody guesses', () => {
    expect(match(['Geplante Kosten', 'Voraussichtliche Kosten'])).toEqual([])
  })

  test('what a person says counts before everything', () => {
    const given: GivenColumns = new Map([
      ['vorhaben 2024', 'title'],
      ['massnahme', 'description'],
      ['prio', null],
    ])
    const found = match(['Vorhaben 2024', 'Maßnahme', 'Prio'], given)
    expect(found.map(({ column, key, how, confidence }) => [column.label, key, how, confidence])).toEqual([
      ['Vorhaben 2024', 'title', 'given', 1],
      ['Maßnahme', 'description', 'given', 1],
    ])
  })

  test('says how sure it is: a given or exact one wholly, any other less', () => {
    for (const { how, confidence } of match(['Nr.', 'Projekt', 'Traeger', 'Geplanter Zeitraum'])) {
      if (how === 'exact') expect(confidence).toBe(1)
      else expect(confidence).toBeGreaterThanOrEqual(0.75)
      if (how === 'synonym' || how === 'similar') expect(confidence).toBeLessThan(1)
    }
  })
})
