import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../../src/core/check/check-plan.ts'
import { rankPlan } from '../../../src/core/rank/rank-plan.ts'
import type { WorkbookGrid } from '../../../src/core/sheet/grid.ts'
import { readPlan } from '../../../src/core/sheet/read-plan.ts'
import { type PlanView, planView } from '../../../src/core/views/plan-view.ts'
import { aBallotSheet, anActorSheet, aPlanWorkbook, aSheet, aWorkbook, dotSettings } from '../../builders/workbook.ts'

function viewOf(workbook: WorkbookGrid, ranked = true): PlanView {
  const reading = readPlan(workbook)
  const measures = reading.tables.measures.reduce((sum, { rows }) => sum + rows.length, 0)
  const checked = { source: { name: 'plan.xlsx' }, reading, report: checkPlan(reading), measures }
  return planView(checked, ranked ? rankPlan(reading.plan, { seed: 1, rulesVersion: 'test' }) : null)
}

describe('a plan that was opened', () => {
  test('says what was recognised, and how far it is', () => {
    expect(viewOf(aPlanWorkbook({ extra: [aSheet('Notizen', [['Anruf']]), aSheet('Leer', [])] }))).toMatchObject({
      title: 'Musterstadt – Nordquartier',
      sentence: 'plan.xlsx: 4 Maßnahmen in 2 Handlungsfeldern.',
      recognised: [
        { sheet: 'Grundangaben', known: 'Grundangaben', rows: 7 },
        { sheet: 'Handlungsfelder', rows: 2 },
        { sheet: 'Maßnahmen', rows: 4 },
        { sheet: 'Beschlüsse', rows: 2 },
      ],
      otherSheets: ['Notizen'],
      checkSentence: 'Die Prüfung hat nichts zu beanstanden.',
      rankSentence: 'In allen 2 Handlungsfeldern liegt ein Ergebnis vor.',
      broken: null,
      lists: [],
    })
  })

  test('does not name an area twice', () => {
    const cells = { 'Grundangaben!A5': 'Titel', 'Grundangaben!B5': 'Sozialer Maßnahmenplan Nordquartier' }
    expect(viewOf(aPlanWorkbook({ cells })).title).toBe('Musterstadt – Sozialer Maßnahmenplan Nordquartier')
  })

  test('counts per field what is there, ranked, prioritised and wrong', () => {
    const { fields } = viewOf(aPlanWorkbook({ cells: { 'Maßnahmen!F5': 'gepant' } }))
    expect(fields).toEqual([
      { code: 'W', name: 'Wohnen', measures: 2, ranked: 2, prioritised: 1, errors: 0, state: 'Vereinbart' },
      { code: 'S', name: 'Soziales', measures: 2, ranked: 1, prioritised: 1, errors: 1, state: 'Vereinbart' },
    ])
  })

  test('says in which field ballots lie, and where nothing does', () => {
    const workbook = aPlanWorkbook({
      rows: { Grundangaben: dotSettings },
      extra: [anActorSheet('Nachbarschaftsverein'), aBallotSheet(['Maßnahme', 'A1'], ['W1', 3])],
    })
    const view = viewOf(workbook)
    expect(view.fields.map(({ state }) => state)).toEqual(['Punkte, 1 Bogen', 'noch kein Ergebnis'])
    expect(view.rankSentence).toBe('In 1 von 2 Handlungsfeldern liegt ein Ergebnis vor.')
  })

  test('with priorities but no direction says what is missing', () => {
    const rows = {
      Grundangaben: [
        ['Feld', 'Wert'],
        ['Kommune', 'Musterstadt'],
        ['Skala', 'hoch; mittel; gering'],
      ],
    } as const
    const view = viewOf(aPlanWorkbook({ rows }))
    expect(view.fields.map(({ state }) => state)).toContain('Skala oder beste Seite fehlt')
    expect(view.rankSentence).toContain('welche Seite der Skala die wichtigste ist')
  })

  test('lists rows that cannot stand in the plan', () => {
    expect(viewOf(aPlanWorkbook({ cells: { 'Maßnahmen!C2': null } })).excluded).toEqual([
      'W1: Offener Treff – nicht im Plan enthalten: Das Handlungsfeld fehlt.',
    ])
  })
})

describe('a workbook that is no plan', () => {
  test('says what is missing first', () => {
    const view = viewOf(aPlanWorkbook({ without: ['Handlungsfelder'] }), false)
    expect(view).toMatchObject({ sentence: 'plan.xlsx: kein vollständiger Plan.', lists: [] })
    expect(view.broken).toBe(
      'Diese Arbeitsmappe ist noch kein vollständiger Plan (Arbeitsmappe): Das Blatt „Handlungsfelder“ fehlt. Gefunden wurden: Grundangaben, Maßnahmen und Beschlüsse. Bitte das Blatt ergänzen oder das vorhandene so nennen.',
    )
    expect(view.rankSentence).toBe('Ohne vollständigen Plan wird nichts gereiht.')
  })

  test('but holds a list, offers to take it over – even where its sheet is called like the plan’s', () => {
    const rows = [
      ['Nr.', 'Maßnahme', 'Träger'],
      ['1', 'Offener Treff', 'Verein'],
    ]
    for (const name of ['Liste 2026', 'Maßnahmen']) {
      const view = viewOf(aWorkbook([aSheet(name, rows), aSheet('Notizen', [['Anruf']])]), false)
      expect(view).toMatchObject({ lists: [name] })
      expect(view.sentence).toBe('plan.xlsx: eine Liste von Maßnahmen, noch kein Plan.')
    }
  })

  test('and holds nothing, offers nothing', () => {
    expect(viewOf(aWorkbook([aSheet('Tabelle1', [])]), false)).toMatchObject({ lists: [], title: null })
  })
})
