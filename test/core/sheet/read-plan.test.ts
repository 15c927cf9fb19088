import { describe, expect, test } from 'vitest'
import type { SheetGrid } from '../../../src/core/sheet/grid.ts'
import { readPlan } from '../../../src/core/sheet/read-plan.ts'
import { aPlanWorkbook, aSheet, aTableSheet, aWorkbook, measureHeaders, type Rows } from '../../builders/workbook.ts'

function idsOf(sheets: readonly SheetGrid[]): readonly string[] {
  return readPlan(aWorkbook(sheets)).plan.fields.flatMap(({ measures }) => measures.map(({ value }) => value.id))
}

const fields = aTableSheet('Handlungsfelder', 'tblHandlungsfelder', [
  ['Kürzel', 'Handlungsfeld'],
  ['W', 'Wohnen'],
  ['S', 'Soziales'],
])

describe('a plan is read', () => {
  test('from columns in any order, with columns of one’s own between', () => {
    const rows: Rows = [
      ['Foto', 'Status', 'Nr.', 'eigene Spalte', 'Handlungsfeld', 'Maßnahme'],
      ['ja', 'geplant', 'W1', 7, 'W', 'Offener Treff'],
    ]
    const { plan } = readPlan(aWorkbook([fields, aTableSheet('Maßnahmen', 'tblMassnahmen', rows)]))
    expect(plan.fields[0]?.measures[0]).toMatchObject({
      value: { id: 'W1', title: 'Offener Treff', field: 'Wohnen', status: { word: 'geplant' } },
      place: { sheet: 'Maßnahmen', row: 2 },
    })
  })

  test('from a plain list with a title, a two-line gap and synonyms', () => {
    const rows: Rows = [
      ['Soziale Stadt – Maßnahmen'],
      [],
      [],
      ['Nummer*', 'Titel', 'Handlungs-\nbereich', 'Umsetzungsstand', 'Verantwortlich'],
      ['W1', 'Offener Treff', 'Wohnen', 'geplant', 'Quartiersbüro'],
    ]
    const { plan } = readPlan(aWorkbook([fields, aSheet('Massnahmen', rows)]))
    expect(plan.fields[0]?.measures[0]?.value).toMatchObject({ id: 'W1', lead: ['Quartiersbüro'] })
    expect(plan.excluded).toEqual([])
  })

  test('from the parts of an exported plan, whose names say the field', () => {
    const part = (name: string, table: string, ...rows: Rows) =>
      aTableSheet(name, table, [['Nr.', 'Maßnahme', 'Status'], ...rows])
    const ids = idsOf([
      fields,
      part('Plan – W Wohnen', 'tblMassnahmen_1', ['W1', 'Treff', 'geplant'], ['W2', 'Beratung', 'geplant']),
      part('Plan – S Soziales', 'tblMassnahmen_2', ['S1', 'Café', 'geplant']),
    ])
    expect(ids).toEqual(['W1', 'W2', 'S1'])
  })

  test('with the municipality’s own words for a status', () => {
    const words = aTableSheet('Status', 'tblStatus', [
      ['Status', 'Bedeutung'],
      ['Läuft', 'in Umsetzung'],
    ])
    const { plan } = readPlan(aPlanWorkbook({ cells: { 'Maßnahmen!F2': 'läuft' }, extra: [words] }))
    expect(plan.fields[0]?.measures[0]?.value.status).toEqual({ word: 'Läuft', meaning: 'in Umsetzung' })
  })

  test('from a workbook that holds nothing of it', () => {
    const reading = readPlan(aWorkbook([aSheet('Tabelle1', [['Hallo']])]))
    expect(reading.plan).toMatchObject({ fields: [], excluded: [], actors: [], ballots: [] })
    expect(reading.headerless.size).toBe(0)
  })

  test('and sheets without a header are remembered', () => {
    const { headerless } = readPlan(aWorkbook([aSheet('Maßnahmen', [measureHeaders.slice(3, 4)])]))
    expect([...headerless].map(([key, { name }]) => [key, name])).toEqual([['measures', 'Maßnahmen']])
  })
})
