import { describe, expect, test } from 'vitest'
import { describePaperText, type PlanPaperInput } from '../../../src/core/papers/plan-paper.ts'
import type { Plan } from '../../../src/core/plan/plan.ts'
import { rankPlan } from '../../../src/core/rank/rank-plan.ts'
import { sheetOf, textsOf } from '../../builders/paper-tables.ts'
import { aField, aMeasure, aPlan } from '../../builders/plan.ts'
import { aPlanPaper } from '../../builders/plan-paper.ts'
import { pointRows } from '../../builders/result-rows.ts'
import { aDecision } from '../../builders/rich-plan.ts'
import { widePlan } from '../../builders/wide-plan.ts'

function textOf(plan: Plan, values: Partial<PlanPaperInput> = {}): string {
  const ranking = rankPlan(plan, { seed: 1, rulesVersion: '1' })
  const input = { plan, ranking, snapshotId: '3f9a1c07be42', date: '2026-11-22', toolVersion: '0.1.0', draft: false }
  return describePaperText({ ...input, ...values }).join('\n')
}

describe('the text for the paper', () => {
  const text = textOf(widePlan)

  test('names the plan, its state and where it comes from, with the day of every event', () => {
    expect(text).toContain('der Plan „Sozialer Maßnahmenplan Nordviertel“ im Programm „Sozialer Zusammenhalt“')
    expect(text).toContain('(Fassung 2026, Stand 16.11.2026)')
    expect(text).toContain('Dem Plan liegt ein Konzept zugrunde: Integriertes Entwicklungskonzept.')
    expect(text).toContain('in einer Veranstaltung: 3. Sozialträgerkonferenz am 22.04.2026 (15 Teilnehmende).')
  })

  test('counts in words, as running text does, and needs no article for the name of a concept', () => {
    const source = (code: string, kind: 'Konzept' | 'Veranstaltung') => ({
      value: { code, name: `Name ${code}`, kind, date: null, participants: null },
      place: { sheet: 'Herkunft', row: 2, columns: new Map() },
    })
    const sources = [
      source('A', 'Konzept'),
      source('B', 'Konzept'),
      ...['C', 'D', 'E'].map((code) => source(code, 'Veranstaltung')),
    ]
    const words = textOf({ ...widePlan, sources })
    expect(words).toContain('Dem Plan liegen zwei Konzepte zugrunde: Name A; Name B.')
    expect(words).toContain('in drei Veranstaltungen: Name C; Name D; Name E.')
  })

  test('says once what is true of the sums of all fields', () => {
    const field = (code: string, name: string, row: number) =>
      aField({ code, name, method: 'Punktsummen', measures: [aMeasure({ id: `${code}1`, row })] })
    const plan = aPlan({
      settings: { method: 'Punktsummen', voted: 12, dotsPerActor: 5 },
      fields: [field('W', 'Wohnen', 2), field('F', 'Freizeit und Kultur', 3)],
      results: pointRows({ W1: 7, F1: 9 }),
    })
    expect(textOf(plan)).toContain(
      'Wohnen: Vergeben wurden 7 Punkte (12 Teilnehmende, höchstens 5 je Person). Freizeit und Kultur: Vergeben wurden 9 Punkte (12 Teilnehmende, höchstens 5 je Person). Für alle Handlungsfelder gilt: Gereiht ist nach der Punktsumme. Wer wie bewertet hat, wurde nicht erfasst.',
    )
    const legend = textsOf(sheetOf(aPlanPaper(plan), 'Legende und Verfahren'))
    expect(legend).toContain(
      'Gereiht ist nach der Punktsumme. Wer wie bewertet hat, wurde nicht erfasst. Aus Summen lassen sich Zustimmung und Konsens nicht berechnen.',
    )
    expect(legend.filter((text) => text.includes('Zustimmung und Konsens'))).toHaveLength(1)
  })

  test('before any result says so once', () => {
    const open = textOf({
      ...widePlan,
      ballots: [],
      fields: widePlan.fields.map((field) => ({
        ...field,
        method: null,
        measures: field.measures.map((one) => ({ ...one, value: { ...one.value, agreedPriority: null } })),
      })),
    })
    expect(open.match(/noch kein Ergebnis/g)).toHaveLength(1)
    expect(open).not.toMatch(/dieses Handlungsfeld|priorisiert/)
  })

  test('counts fields, priorities and statuses', () => {
    expect(text).toContain('Der Plan umfasst 8 Maßnahmen in drei Handlungsfeldern: Wohnen (4), Soziales (4)')
    expect(text).toMatch(/Maßnahmen sind priorisiert/)
    expect(text).toContain('Stand der Umsetzung am 16.11.2026: ')
  })

  test('says field by field how the priorities came about, where that differs', () => {
    expect(text).toMatch(/Wohnen.*: J?ede Organisation|Wohnen.*Punktsumme/)
    expect(text).toMatch(/Soziales: Die Konferenz hat den Maßnahmen gemeinsam Prioritäten zugeordnet/)
  })

  test('says in the right tense who decided and who is yet to take note', () => {
    expect(text).toContain('Der Plan wurde am 22.04.2026 von der 3. Sozialträgerkonferenz beschlossen.')
    expect(text).toContain('Der Plan wird dem Sozialausschuss zur Kenntnisnahme vorgelegt (Sitzung am 20.01.2027).')
    expect(text).not.toMatch(/Sozialausschuss beschlossen/)
  })

  test('speaks of the past once the committee has taken note', () => {
    const noted = aDecision({ date: '2026-10-01', body: 'Sozialausschuss', kind: 'Kenntnisnahme', state: 'erfolgt' })
    expect(textOf({ ...widePlan, decisions: [noted] })).toContain(
      'Der Plan wurde am 01.10.2026 vom Sozialausschuss zur Kenntnis genommen. Ein Beschluss war damit nicht verbunden.',
    )
  })

  test('names the attachment and the Kennung', () => {
    expect(text).toContain('Anlage 1 zu BV/0417/2026-2031')
    expect(text).toContain('Kennung der Fassung: 3f9a1c07be42')
  })

  test('begins with a warning where errors are open', () => {
    expect(textOf(widePlan, { draft: true, openErrors: 2 })).toMatch(/^In den Angaben sind noch 2 Fehler offen/)
  })

  test('of an empty plan says what is missing', () => {
    const empty = textOf(aPlan())
    expect(empty).toContain('Der Plan enthält noch keine Maßnahmen.')
    expect(empty).toContain('Es ist noch kein Beschluss eingetragen.')
    expect(empty).not.toMatch(/null|undefined|umfasst/)
  })
})
