import { describe, expect, test } from 'vitest'
import { Refusal } from '../../../src/core/refusal.ts'
import { parseMapping } from '../../../src/core/sheet/mapping.ts'
import { readPlan } from '../../../src/core/sheet/read-plan.ts'
import { aPlanWorkbook, aTableSheet } from '../../builders/workbook.ts'

const entry = { sheet: 'Maßnahmen', sheetColumn: 'Vorgang', planColumn: 'Maßnahme' }

function refusal(value: unknown): Refusal {
  try {
    parseMapping(typeof value === 'string' ? value : JSON.stringify(value), 'm.json')
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  throw new Error('nothing was refused')
}

describe('a mapping file', () => {
  test('is a list of sheet, column there and column of the plan; no column of the plan keeps it the person’s own', () => {
    const { planColumn: _, ...own } = entry
    const texts = [[entry], [{ ...entry, planColumn: null }], [{ ...entry, planColumn: '' }], [own]]
    expect(texts.map((text) => parseMapping(JSON.stringify(text), 'm.json').columns[0]?.planColumn)).toEqual([
      'Maßnahme',
      null,
      null,
      null,
    ])
  })

  test('may begin with a byte order mark, as some editors write it', () => {
    expect(parseMapping(`\ufeff${JSON.stringify([entry])}`, 'm.json').columns).toEqual([entry])
  })

  test('may say what colours and words of a list mean', () => {
    const said = [
      entry,
      { colour: '#ffa500', status: 'In Umsetzung' },
      { colour: 'grün', status: null },
      { word: 'erledigt', status: 'umgesetzt' },
    ]
    expect(parseMapping(JSON.stringify(said), 'm.json')).toEqual({
      columns: [entry],
      colours: [
        { colour: 'FFA500', status: 'in Umsetzung' },
        { colour: 'grün', status: null },
      ],
      words: [{ word: 'erledigt', status: 'umgesetzt' }],
    })
  })

  test.each<[string, unknown, string, RegExp]>([
    ['a status that does not exist', [{ colour: 'grün', status: 'umgsetzt' }], 'mapping/no-status', /„umgesetzt“/],
    ['no JSON', 'Vorgang;Maßnahme', 'mapping/unreadable', /„m\.json“ ist nicht zu lesen\. Bitte/],
    ['nothing', '', 'mapping/unreadable', /JSON-Datei/],
    ['one entry without a list', entry, 'mapping/unreadable', /nicht zu lesen\. Bitte/],
    ['an entry of another form', [entry, { blatt: 'x' }], 'mapping/unreadable', /\(Eintrag 2\)/],
    ['a column said twice', [entry, { ...entry, sheetColumn: 'VORGANG:' }], 'mapping/twice', /zweimal/],
  ])('is refused where it is %s', (_, value, code, words) => {
    const refused = refusal(value)
    expect(refused.code).toBe(code)
    expect(refused.message).toMatch(words)
  })
})

describe('a plan with headers of its own', () => {
  const named = (header: string) => aPlanWorkbook({ cells: { 'Maßnahmen!B1': header } })
  const titles = (reading: ReturnType<typeof readPlan>) =>
    reading.plan.fields.flatMap(({ measures }) => measures.map(({ value }) => value.title))

  test('is read by what a person says', () => {
    expect(titles(readPlan(named('Vorgang')))).not.toContain('Offener Treff')
    expect(titles(readPlan(named('Vorgang'), [entry]))).toContain('Offener Treff')
  })

  test('is read by its own sheet Zuordnung', () => {
    const mapping = aTableSheet('Zuordnung', 'tblZuordnung', [
      ['Blatt', 'Spalte im Blatt', 'Spalte im Plan'],
      ['Maßnahmen', 'Vorgang', 'Maßnahme'],
      ['Maßnahmen', 'Federführung', null],
    ])
    const workbook = named('Vorgang')
    const reading = readPlan({ ...workbook, sheets: [...workbook.sheets, mapping] })
    expect(titles(reading)).toContain('Offener Treff')
    expect(reading.plan.fields[0]?.measures[0]?.value.lead).toEqual(['Quartiersbüro'])
  })

  test('keeps its exact headers whatever a sheet Zuordnung says that came with an adopted list', () => {
    const mapping = aTableSheet('Zuordnung', 'tblZuordnung', [
      ['Blatt', 'Spalte im Blatt', 'Spalte im Plan'],
      ['Maßnahmen', 'Maßnahme', 'Beschreibung'],
      ['Maßnahmen', 'Bemerkung', 'Maßnahme'],
    ])
    const workbook = aPlanWorkbook()
    expect(titles(readPlan({ ...workbook, sheets: [...workbook.sheets, mapping] }))).toContain('Offener Treff')
  })

  test('may keep a synonym to itself', () => {
    const own = { sheet: 'Maßnahmen', sheetColumn: 'Titel', planColumn: null }
    expect(titles(readPlan(named('Titel')))).toContain('Offener Treff')
    expect(titles(readPlan(named('Titel'), [own]))).not.toContain('Offener Treff')
  })
})
