import { describe, expect, test } from 'vitest'
import type { CellValue } from '../../../src/core/sheet/grid.ts'
import { readPlan } from '../../../src/core/sheet/read-plan.ts'
import { rawOf } from '../../../src/core/sheet/read-table.ts'
import { aPlanWorkbook, aTableSheet, aWorkbook } from '../../builders/workbook.ts'

/** W1 of the clean plan with another header and cell in its last column. */
function measureWith(header: string, cell: CellValue) {
  const [table] = readPlan(aPlanWorkbook({ cells: { 'Maßnahmen!J1': header, 'Maßnahmen!J2': cell } })).tables.measures
  return { value: table?.rows[0]?.value, problems: table?.problems, raw: table && rawOf(table, 2, 'note') }
}

describe('every column reads its cells', () => {
  test('through the whole clean plan, without a problem', () => {
    const [table] = readPlan(aPlanWorkbook()).tables.measures
    expect(table?.problems).toEqual([])
    expect(table?.rows.map(({ value, place }) => [place.row, value.id, value.title, value.field])).toEqual([
      [2, 'W1', 'Offener Treff', 'Wohnen'],
      [3, 'W2', 'Mieterberatung', 'W'],
      [4, 'S1', 'Hausaufgabenhilfe', 'Soziales'],
      [5, 'S2', 'Sprachcafé', 'Soziales'],
    ])
    expect(table?.rows[0]?.value).toMatchObject({
      lead: ['Quartiersbüro'],
      status: { word: 'geplant', meaning: 'geplant' },
      cost: { fromCents: 5_400_000, toCents: 5_400_000 },
      agreedPriority: '1',
      goal: null,
      note: null,
    })
  })

  test.each<[string, CellValue, object]>([
    ['Beteiligte', 'Sportverein; Schule ;Schule', { participants: ['Sportverein', 'Schule'] }],
    ['Querschnittsthemen', 'Integration; Klima', { topics: ['Integration', 'Klima'] }],
    ['Zusammengeführt aus', 'W7; W9', { mergedFrom: ['W7', 'W9'] }],
    ['Rang laut Beschluss', 3, { decidedRank: 3 }],
    ['Bemerkung', 'erste Zeile\nzweite Zeile', { note: 'erste Zeile\nzweite Zeile' }],
    ['Interne Notiz', '  streng\u00a0geheim ', { internalNote: 'streng geheim' }],
    ['Bemerkung', 4711, { note: '4711' }],
    ['Bemerkung', true, { note: 'WAHR' }],
    ['Bemerkung', { day: '2026-03-01' }, { note: '01.03.2026' }],
  ])('%s: %j', (header, cell, expected) => {
    const { value, problems } = measureWith(header, cell)
    expect(value).toMatchObject(expected)
    expect(problems).toEqual([])
  })

  test('what cannot be read is null, and a problem at its cell', () => {
    const { value, problems } = measureWith('Beginn', 'irgendwann')
    expect(value?.begin).toBeNull()
    expect(problems).toMatchObject([{ row: 2, column: 10, key: 'begin', problem: { code: 'cell/unknown-value' } }])
  })

  test('a failed formula is null, and a problem even in a column of texts', () => {
    const { value, problems } = measureWith('Ziel', { error: '#NV' })
    expect(value?.goal).toBeNull()
    expect(problems).toMatchObject([{ key: 'goal', problem: { code: 'cell/formula-error', values: { error: '#NV' } } }])
  })

  test.each(['Beginn', 'Umgesetzt am', 'Rang laut Beschluss'])('a lone dash says that there is none: %s', (header) => {
    expect(measureWith(header, ' – ').problems).toEqual([])
  })

  test('a lone dash in a text is a text', () => {
    expect(measureWith('Bemerkung', '-').value?.note).toBe('-')
  })

  test('a lone dash in a required date stays a problem', () => {
    const sheet = aTableSheet('Sachstand', 'tblSachstand', [
      ['Maßnahme', 'Stichtag', 'Status'],
      ['W1', '-', 'geplant'],
    ])
    expect(readPlan(aWorkbook([sheet])).tables.progress[0]?.problems).toMatchObject([{ key: 'dueDate' }])
  })

  test('the raw cell is still there', () => {
    expect(measureWith('Bemerkung', '  roh ').raw).toBe('  roh ')
    const [table] = readPlan(aPlanWorkbook()).tables.measures
    expect(table && rawOf(table, 2, 'goal')).toBeNull()
  })
})

describe('rows without an entry', () => {
  test('are skipped and listed', () => {
    const rows = [['Datum', 'Gremium', 'Art', 'Stand'], [], [{ day: '2026-12-03' }, 'Rat', 'Beschluss', 'erfolgt'], []]
    const [table] = readPlan(aPlanWorkbook({ rows: { Beschlüsse: rows } })).tables.decisions
    expect(table?.rows.map(({ place }) => place.row)).toEqual([3])
    expect(table?.skipped.map(({ row, kind }) => [row, kind])).toEqual([
      [2, 'blank'],
      [4, 'blank'],
    ])
  })

  test('every row below the header is either read or skipped', () => {
    const [table] = readPlan(aPlanWorkbook({ cells: { 'Maßnahmen!A3': null, 'Maßnahmen!C4': null } })).tables.measures
    const all = [...(table?.rows ?? []).map(({ place }) => place.row), ...(table?.skipped ?? []).map(({ row }) => row)]
    expect(all.toSorted()).toEqual([2, 3, 4, 5])
  })
})
