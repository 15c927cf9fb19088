import { describe, expect, test } from 'vitest'
import { settingColumns } from '../../../../src/core/sheet/columns/settings.ts'
import { type SheetKey, tables } from '../../../../src/core/sheet/columns/tables.ts'
import { columnEntries, matchHeaders } from '../../../../src/core/sheet/match-headers.ts'
import { foldHeader } from '../../../../src/core/text/clean.ts'

const specs = Object.entries(tables) as readonly (readonly [SheetKey, (typeof tables)[SheetKey]])[]
const columns = [
  ...specs.flatMap(([key, spec]) => columnEntries(spec).map(([name, column]) => [`${key}.${name}`, column] as const)),
  ...columnEntries({ columns: settingColumns }).map(([name, column]) => [`setting ${name}`, column] as const),
]

function matchOf<K extends SheetKey>(key: K, headers: readonly string[]) {
  return matchHeaders(tables[key], headers, 1, headers.length)
}

describe('the column tables', () => {
  test('name each sheet and each Excel table once', () => {
    const sheets = specs.flatMap(([, { sheet, sheetSynonyms }]) => [sheet, ...(sheetSynonyms ?? [])]).map(foldHeader)
    expect(new Set(sheets).size).toBe(sheets.length)
    expect(new Set(specs.map(([, { table }]) => table.toLowerCase())).size).toBe(specs.length)
  })

  test('give Excel tables names that Excel allows', () => {
    for (const [, { table, sheet }] of specs) {
      expect(table).toMatch(/^tbl[A-Za-z]+$/)
      expect(sheet.length).toBeLessThanOrEqual(31)
    }
  })

  test.each(specs)('match their own headers, each with its own column: %s', (key) => {
    const entries = columnEntries(tables[key])
    const match = matchOf(
      key,
      entries.map(([, { header }]) => header),
    )
    expect([...match.columns]).toEqual(entries.map(([name], index) => [name, index + 1]))
    expect(match.others).toEqual([])
  })

  test.each(specs)('have no header or synonym that means two columns: %s', (_, spec) => {
    const names = columnEntries(spec).flatMap(([, { header, synonyms }]) =>
      [header, ...(synonyms ?? [])].map(foldHeader),
    )
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  test.each(columns)('keep to what Excel can show: %s', (_, { header, hint, list, width }) => {
    expect(header).toBe(header.trim())
    expect((hint ?? '').length).toBeLessThanOrEqual(255)
    expect((list ?? []).join(',').length).toBeLessThanOrEqual(255)
    expect(width).toBeGreaterThan(0)
  })

  test('accept every word of their own drop-down lists', () => {
    const context = {
      statuses: new Map(
        tables.measures.columns.status.list?.map((word) => [word.toLowerCase(), { word, meaning: word as never }]),
      ),
    }
    for (const [name, { list, read }] of columns) {
      for (const word of list ?? []) expect([name, word, read(word, context).ok]).toEqual([name, word, true])
    }
  })

  test('never show internal notes in a public edition', () => {
    const internal = columns.filter(([, { audience }]) => audience === 'internal').map(([name]) => name)
    expect(internal).toEqual(
      expect.arrayContaining([
        'measures.internalNote',
        'measures.foundAt',
        'actors.weight',
        'ballots.measure',
        'waivers.reason',
      ]),
    )
  })
})

describe('the small plan to start with', () => {
  test('has four sheets, and every required column in them', () => {
    const start = specs.filter(([, spec]) => spec.start)
    expect(start.map(([, { sheet }]) => sheet)).toEqual(['Grundangaben', 'Handlungsfelder', 'Maßnahmen', 'Beschlüsse'])
    for (const [, spec] of start) {
      for (const [name, column] of columnEntries(spec))
        if (column.required) expect([name, column.start]).toEqual([name, true])
    }
  })

  test('asks of each measure what the specification marks', () => {
    const headers = columnEntries(tables.measures).flatMap(([, { header, start }]) => (start ? [header] : []))
    expect(headers).toEqual(['Nr.', 'Maßnahme', 'Handlungsfeld', 'Federführung', 'Status', 'Priorität', 'Bemerkung'])
  })
})
