import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../../src/core/check/check-plan.ts'
import { rankPlan } from '../../../src/core/rank/rank-plan.ts'
import { readPlan } from '../../../src/core/sheet/read-plan.ts'
import { aPlanPaper } from '../../builders/plan-paper.ts'
import { aBallotSheet, anArea, aPlanWorkbook, aTable, dotSettings } from '../../builders/workbook.ts'

/*
 * What people wrote stays: in the plan, on the paper, in the count.
 */

const codesOf = (changes: Parameters<typeof aPlanWorkbook>[0]) =>
  checkPlan(readPlan(aPlanWorkbook(changes))).findings.map(({ code, cell }) => `${code} ${cell}`)

describe('a cell that cannot be read', () => {
  const cells = { 'Maßnahmen!G3': 'nach Baufortschritt', 'Maßnahmen!H3': 'je nach Angebot' }

  test('keeps its text beside the plan', () => {
    const { plan } = readPlan(aPlanWorkbook({ cells }))
    const measure = plan.fields[0]?.measures.find(({ value }) => value.id === 'W2')
    expect(measure?.value).toMatchObject({ period: null, cost: null })
    expect([...(measure?.unread ?? [])]).toEqual([
      ['period', 'nach Baufortschritt'],
      ['cost', 'je nach Angebot'],
    ])
  })

  test('is printed as it was written', () => {
    const printed = JSON.stringify(aPlanPaper(readPlan(aPlanWorkbook({ cells })).plan))
    expect(printed).toContain('"nach Baufortschritt"')
    expect(printed).toContain('"je nach Angebot"')
  })

  test.each([
    ['moved to Steckbriefe', null],
    ['cut short in the plan', 'abhängig von\n→ weiter im Steckbrief W2'],
  ])('keeps its whole text where it was %s', (_, cell) => {
    const factSheets = {
      ...aBallotSheet(['Nr.', 'Spalte', 'Absatz'], ['W2', 'Kosten (€)', 'abhängig von'], ['W2', 'Kosten (€)', 'allem']),
      name: 'Steckbriefe',
      tables: [],
    }
    const { plan } = readPlan(aPlanWorkbook({ extra: [factSheets], cells: { 'Maßnahmen!H3': cell } }))
    const measure = plan.fields[0]?.measures.find(({ value }) => value.id === 'W2')
    expect([...(measure?.unread ?? [])]).toEqual([['cost', 'abhängig von\nallem']])
  })

  test('is not printed where it is the error of a formula', () => {
    const { plan } = readPlan(aPlanWorkbook({ cells: { 'Maßnahmen!H3': { error: '#REF!' } } }))
    expect(JSON.stringify(aPlanPaper(plan))).not.toContain('#REF!')
  })
})

describe('a cell that says that there is no value', () => {
  const cells = { 'Maßnahmen!G3': 'k. A.', 'Maßnahmen!H3': 'kostenneutral' }

  test('is no fault', () => {
    expect(codesOf({ cells })).toEqual([])
  })

  test('is printed as it was written', () => {
    const printed = JSON.stringify(aPlanPaper(readPlan(aPlanWorkbook({ cells })).plan))
    expect(printed).toContain('"k. A."')
    expect(printed).toContain('"kostenneutral"')
  })
})

test('what is said about an amount is printed with it', () => {
  const cells = { 'Maßnahmen!H2': 'max. 20.000 € (brutto)', 'Maßnahmen!H3': 'mtl. 300,- €' }
  const { plan } = readPlan(aPlanWorkbook({ cells }))
  const printed = JSON.stringify(aPlanPaper(plan))
  expect(printed).toContain('"bis zu 20.000 € brutto"')
  expect(printed).toContain('"300 € im Monat"')
})

test('dots on a measure without a title count, and can be too many', () => {
  const ballots = aBallotSheet(['Maßnahme', 'QB'], ['W1', 5], ['W2', 4], ['S1', 2])
  const actors = {
    ...aBallotSheet(['Kürzel', 'Name'], ['QB', 'Quartiersbüro'], ['GS', 'Grundschule'], ['FZ', 'Familienzentrum']),
    name: 'Akteure',
    tables: [aTable('tblAkteure', [['Kürzel', 'Name'], [], [], []])],
  }
  const rows = { Grundangaben: [...dotSettings.slice(0, 2), ['Punkte je Akteur', 8, null]] }
  const reading = readPlan(aPlanWorkbook({ rows, extra: [actors, ballots], cells: { 'Maßnahmen!B2': null } }))
  expect(checkPlan(reading).findings.map(({ code }) => code)).toContain('ballot/over-dotted')
  const [field] = rankPlan(reading.plan, { seed: 1, rulesVersion: '1' }).fields
  expect(field?.rejected).toHaveLength(1)
})

test('a secret sheet that only abstains is a ballot', () => {
  const ballots = aBallotSheet(['Maßnahme', 'Z01', 'Z02'], ['W1', 3, 'E'], ['W2', 1, 'E'])
  const rows = { Grundangaben: [...dotSettings, ['Geheim', 'ja', null]] }
  const { plan } = readPlan(aPlanWorkbook({ rows, extra: [ballots] }))
  expect(rankPlan(plan, { seed: 1, rulesVersion: '1' }).fields[0]?.turnout).toMatchObject({ ballots: 2, eligible: 2 })
})

describe('an Excel table', () => {
  const rows = readPlan(aPlanWorkbook()).workbook.sheets.find(({ name }) => name === 'Maßnahmen')?.rows ?? []
  const sums = [null, null, null, null, null, null, null, 66000, null, null]

  test.each([
    ['without a label', sums],
    ['with the label Ergebnis', ['Ergebnis', ...sums.slice(1)]],
  ])('ends in a row of sums, %s, that is no measure and no finding', (_, last) => {
    const all = [...rows, last]
    const table = aTable('tblMassnahmen', all, { totalsRows: 1 })
    expect(codesOf({ rows: { Maßnahmen: all }, parts: { Maßnahmen: { tables: [table] } } })).toEqual([])
  })

  test('that claims the whole sheet is read as far as there is anything', { timeout: 30_000 }, () => {
    const table = aTable('tblMassnahmen', rows, { area: anArea('A1:XFD1048576') })
    expect(codesOf({ parts: { Maßnahmen: { tables: [table] } } })).toEqual([])
  })
})

test('progress is reported at dates as loose as real reports have them', () => {
  const progress = {
    ...aBallotSheet(['Maßnahme', 'Stichtag', 'Status'], ['W1', '2013', 'geplant'], ['W1', '2015/16', 'geplant']),
    name: 'Sachstand',
    tables: [],
  }
  expect(codesOf({ extra: [progress] })).toEqual([])
  const { plan } = readPlan(aPlanWorkbook({ extra: [progress] }))
  expect(plan.progress.map(({ value }) => value.dueDate?.last)).toEqual(['2013-12-31', '2016-12-31'])
})

test('a title that Excel turned into a date is said', () => {
  expect(codesOf({ cells: { 'Maßnahmen!B3': { day: '2024-03-01' } } })).toEqual(['cell/text-became-date B3'])
})
