import { describe, expect, test } from 'vitest'
import { fieldTable } from '../../../src/core/sheet/columns/fields.ts'
import { measureTable } from '../../../src/core/sheet/columns/measures.ts'
import { ballotTable } from '../../../src/core/sheet/columns/results.ts'
import type { CellValue } from '../../../src/core/sheet/grid.ts'
import { locate } from '../../../src/core/sheet/locate.ts'
import { type PlanReading, readPlan } from '../../../src/core/sheet/read-plan.ts'
import { classifyRow } from '../../../src/core/sheet/skip-rows.ts'
import { aSheet, aWorkbook, measureHeaders, withCells } from '../../builders/workbook.ts'

type Row = readonly CellValue[]

function kindOf(...cells: Row): string | null {
  const [located] = locate(measureTable, aWorkbook([aSheet('Maßnahmen', [measureHeaders, cells])])).found
  return located ? (classifyRow('measures', located, 2)?.kind ?? null) : 'not found'
}

const n = null

describe('among the measures', () => {
  test.each<[string, Row, string]>([
    ['nothing', [], 'blank'],
    ['nothing but white space', [n, ' \u00a0', '\u200b'], 'blank'],
    ['a sum', ['Summe', n, n, n, n, n, n, 54000], 'sum'],
    ['a sum as text', ['Gesamtsumme:', n, n, n, n, n, n, '54.000 €'], 'sum'],
    ['a sum under the titles', [n, 'Insgesamt', n, n, n, n, n, 54000, 12], 'sum'],
    ['a number of measures', ['Anzahl', 54], 'sum'],
    ['an average', ['Durchschnitt', n, n, n, n, n, n, n, 3.4], 'average'],
    ['an average as text', ['Ø', n, n, n, n, n, n, n, '3,4'], 'average'],
    ['a category', ['Wohnen und Umfeld'], 'category'],
    ['a category with an average behind it', ['Wohnen', n, n, n, n, n, n, n, 3.4], 'category'],
    ['a title with nothing else', [n, 'Spielplatz'], 'category'],
  ])('%s is left out', (_, cells, kind) => {
    expect(kindOf(...cells)).toBe(kind)
  })

  test.each<[string, Row]>([
    ['a measure', ['W1', 'Treff', 'Wohnen', n, n, 'geplant']],
    ['a number alone: its title is missing', ['W7']],
    ['a number as a number', [7]],
    ['a number with an umlaut', ['Üneu2']],
    ['a number and a title', [7, 'Treff']],
    ['„Gesamtkonzept Integration“', ['W1', 'Gesamtkonzept Integration']],
    ['„Gesamt“ with a number', ['W1', 'Gesamt', n, n, n, n, n, 5000]],
    ['a title that counts', ['W1', 'Anzahl der Plätze erhöhen', 'Wohnen']],
    ['a title without a number', [n, 'Summe der Teile', 'Wohnen', n, n, 'geplant']],
    ['„Mittelalterfest“ without a number', [n, 'Mittelalterfest', 'Wohnen']],
  ])('%s is read', (_, cells) => {
    expect(kindOf(...cells)).toBeNull()
  })
})

test('a number behind the title makes a measure of „Gesamt“, too', () => {
  const sheet = aSheet('Maßnahmen', [
    ['Maßnahme', 'Nr.', 'Kosten'],
    ['Gesamt', 7, 500],
    ['Gesamt', null, 500],
  ])
  const [located] = locate(measureTable, aWorkbook([sheet])).found
  expect(located && [2, 3].map((row) => classifyRow('measures', located, row)?.kind)).toEqual([undefined, 'sum'])
})

describe('in other tables', () => {
  test('a sum below the ballots is left out', () => {
    const sheet = aSheet('Bewertungen', [
      ['Maßnahme', 'A1', 'A2'],
      ['W1', 3, 'E'],
      ['Summe', 3, 0],
    ])
    const [located] = locate(ballotTable, aWorkbook([sheet])).found
    expect(located && [2, 3].map((row) => classifyRow('ballots', located, row)?.kind)).toEqual([undefined, 'sum'])
  })

  test.each<[string, readonly Row[], string | undefined]>([
    ['a remark after a blank row', [[], ['Beschlossen von der Konferenz.']], 'note'],
    ['a short form after a blank row', [[], ['G']], undefined],
    ['a long name without a short form', [[n, 'Gesundheit und Sicherheit im Quartier']], undefined],
    ['a remark with more behind it', [[], ['Beschlossen von der', 'Konferenz']], undefined],
  ])('%s', (_, more, kind) => {
    const rows = [['Kürzel', 'Handlungsfeld'], ['W', 'Wohnen'], ...more]
    const [located] = locate(fieldTable, aWorkbook([aSheet('Handlungsfelder', rows)])).found
    expect(located && classifyRow('fields', located, rows.length)?.kind).toBe(kind)
  })
})

describe('below a list that is no table', () => {
  /** What becomes of the rows below the only measure. */
  function kindsBelow(...below: readonly Row[]): readonly (string | null)[] {
    const sheet = aSheet('Maßnahmen', [measureHeaders, ['W1', 'Treff', 'Wohnen'], ...below])
    const [located] = locate(measureTable, aWorkbook([sheet])).found
    return below.map((_, index) => (located && classifyRow('measures', located, 3 + index)?.kind) ?? null)
  }

  test.each<[string, readonly Row[], readonly (string | null)[]]>([
    ['a remark that calls itself one', [['Anmerkung: ohne Personalkosten']], ['note']],
    ['a remark after a blank row', [[], ['Die Kosten sind Schätzungen aus dem Herbst.']], ['blank', 'note']],
    ['two of them', [['* siehe Rahmenplan'], ['Stand: 03/2026']], ['note', 'note']],
    [
      'a heading with measures below it',
      [[], ['Gesundheit und Sicherheit im Quartier'], ['G1', 'Lauftreff']],
      ['blank', 'category', null],
    ],
    ['a remark with measures below it', [['Hinweis: neu seit 2026'], ['G1', 'Lauftreff']], ['category', null]],
    ['a title that somebody has begun to enter', [[], [n, 'Treffpunkt am alten Markt']], ['blank', 'category']],
    ['one word', [[], ['Gesundheit']], ['blank', 'category']],
  ])('%s', (_, below, kinds) => {
    expect(kindsBelow(...below)).toEqual(kinds)
  })
})

test('a remark is read anew when an edit below it makes a heading of it', () => {
  const rows = [measureHeaders, ['W1', 'Treff', 'Wohnen'], [], ['Angebote für die Gesundheit im Quartier'], ['G1']]
  const kinds = ({ tables }: PlanReading) => tables.measures[0]?.skipped.map(({ row, kind }) => [row, kind])
  const before = readPlan(aWorkbook([aSheet('Maßnahmen', rows)]))
  const edited = aWorkbook([withCells(aSheet('Maßnahmen', rows), { B5: 'Lauftreff' })])
  expect(kinds(before)).toEqual([
    [3, 'blank'],
    [4, 'note'],
  ])
  expect(kinds(readPlan(edited, [], before))).toEqual([
    [3, 'blank'],
    [4, 'category'],
  ])
})
