import { describe, expect, test } from 'vitest'
import type { Source } from '../../../src/core/plan/source.ts'
import { readPlan } from '../../../src/core/sheet/read-plan.ts'
import { gridOfPaper } from '../../builders/grid-of-paper.ts'
import { sheetOf, tableOf, textsOf } from '../../builders/paper-tables.ts'
import { aField, aMeasure, aPlan } from '../../builders/plan.ts'
import { aPlanPaper } from '../../builders/plan-paper.ts'
import { widePlan } from '../../builders/wide-plan.ts'

const paper = aPlanPaper(widePlan)
const sheet = sheetOf(paper, 'Herkunft')

function aSource(values: Partial<Source>) {
  return {
    value: { code: null, name: null, kind: null, date: null, participants: null, ...values },
    place: { sheet: 'Herkunft', row: 2, columns: new Map() },
  }
}

describe('the origin of the measures', () => {
  test('lists the sources by day with the number of their measures', () => {
    expect(tableOf(sheet, 'tblHerkunft')).toEqual([
      {
        Kürzel: 'K3',
        Bezeichnung: '3. Sozialträgerkonferenz',
        Art: 'Veranstaltung',
        Datum: { day: '2026-04-22' },
        Teilnehmende: 15,
        Maßnahmen: 2,
      },
      {
        Kürzel: 'ISEK',
        Bezeichnung: 'Integriertes Entwicklungskonzept',
        Art: 'Konzept',
        Datum: null,
        Teilnehmende: null,
        Maßnahmen: 1,
      },
    ])
  })

  test('marks in words which measure comes from which, merged ideas beside, sums per field', () => {
    const rows = tableOf(sheet, 'tblHerkunftMatrix1')
    expect(rows.find((row) => row['Nr.'] === 'W1')).toMatchObject({ ISEK: 'ja', K3: 'ja', Umfrage: '–' })
    expect(rows.find((row) => row['Nr.'] === 'S4')).toMatchObject({
      K3: 'ja',
      Umfrage: 'ja',
      'Zusammengeführt aus': 'S9',
    })
    expect(rows.find((row) => row['Nr.'] === 'S')).toMatchObject({ Maßnahme: 'Soziales', K3: 1, ISEK: 0 })
    expect(rows.at(-1)).toMatchObject({ Maßnahme: 'Gesamt', K3: 2, ISEK: 1, Umfrage: 1 })
  })

  test('says of how many measures it is known', () => {
    expect(textsOf(sheet)).toContain('Bei 2 von 8 Maßnahmen ist die Herkunft angegeben.')
  })

  test('is read back as it was', () => {
    const again = readPlan(gridOfPaper(paper)).plan
    const byCode = (sources: readonly { readonly value: Source }[]) =>
      new Map(sources.map(({ value }) => [value.code, value]))
    expect(byCode(again.sources)).toEqual(byCode(widePlan.sources))
  })

  test('of a whole plan is a list of sources without a matrix', () => {
    const plan = aPlan({
      fields: [aField({ measures: [aMeasure()] })],
      sources: [aSource({ code: 'K', name: 'Konzept' })],
    })
    expect(sheetOf(aPlanPaper(plan), 'Herkunft').tables.map(({ name }) => name)).toEqual(['tblHerkunft'])
  })

  test('named by measures alone makes up no list of sources when it is read back', () => {
    const plan = aPlan({ fields: [aField({ measures: [aMeasure({ sources: ['Umfrage'] })] })] })
    const printed = aPlanPaper(plan)
    expect(tableOf(sheetOf(printed, 'Herkunft der Maßnahmen'), 'tblHerkunftMatrix1')[1]).toMatchObject({
      Umfrage: 'ja',
    })
    const again = readPlan(gridOfPaper(printed))
    expect(again.plan.sources).toEqual([])
    expect([...again.headerless.keys()]).toEqual([])
  })

  test('is not there where nothing is known of it', () => {
    expect(
      aPlanPaper(aPlan())
        .sheets.map(({ name }) => name)
        .filter((name) => name.startsWith('Herkunft')),
    ).toEqual([])
  })

  test('of many sources stands in several tables, none of them wider than the page', () => {
    const sources = Array.from({ length: 30 }, (_, index) => aSource({ code: `K${index}`, name: `Konzept ${index}` }))
    const codes = sources.map(({ value }) => value.code ?? '')
    const plan = aPlan({ fields: [aField({ measures: [aMeasure({ sources: codes })] })], sources })
    const many = sheetOf(aPlanPaper(plan), 'Herkunft')
    expect(many.columnWidths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(147 / 0.85)
    const marked = many.tables
      .filter(({ name }) => name.startsWith('tblHerkunftMatrix'))
      .flatMap(({ name }) => Object.entries(tableOf(many, name).at(-1) ?? {}))
      .filter(([, value]) => value === 'ja')
      .map(([header]) => header)
    expect(marked).toEqual(codes)
  })
})
