import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../../src/core/check/check-plan.ts'
import { examplePlan } from '../../../src/core/papers/example/example-plan.ts'
import { agreedExamplePlan } from '../../../src/core/papers/example-agreed/agreed-example-plan.ts'
import { describeTemplate } from '../../../src/core/papers/template.ts'
import { statuses } from '../../../src/core/plan/status.ts'
import { rankPlan } from '../../../src/core/rank/rank-plan.ts'
import { readPlan } from '../../../src/core/sheet/read-plan.ts'
import { gridOfPaper } from '../../builders/grid-of-paper.ts'

const paper = describeTemplate(agreedExamplePlan, '2026-11-22')
const reading = readPlan(gridOfPaper(paper))
const { plan } = reading
const measures = plan.fields.flatMap((field) => field.measures.map(({ value }) => value))
const ids = measures.map(({ id }) => id)
const ranking = rankPlan(plan, { seed: 1, rulesVersion: 'test' })

function headersOf(sheet: string): readonly unknown[] {
  return paper.sheets.find(({ name }) => name === sheet)?.rows[0]?.cells.map((cell) => cell?.value) ?? []
}

describe('the agreed example plan', () => {
  test('has nothing to complain about', () => {
    expect(checkPlan(reading).findings).toEqual([])
    expect(plan.excluded).toEqual([])
  })

  test('has the four sheets of the small plan and its columns, no others', () => {
    expect(paper.sheets.map(({ name }) => name)).toEqual(['Grundangaben', 'Handlungsfelder', 'Maßnahmen', 'Beschlüsse'])
    expect(headersOf('Maßnahmen')).toEqual([
      'Nr.',
      'Maßnahme',
      'Handlungsfeld',
      'Federführung',
      'Status',
      'Priorität',
      'Bemerkung',
    ])
    expect(headersOf('Handlungsfelder')).toEqual(['Kürzel', 'Handlungsfeld', 'Reihenfolge', 'Ziel'])
  })

  test('has 60 measures in the four default fields, with unique numbers that name their field', () => {
    expect(plan.fields.map(({ name, measures: own }) => [name, own.length])).toEqual([
      ['Wohnen', 15],
      ['Soziales', 16],
      ['Freizeit und Kultur', 15],
      ['Gesundheit und Sicherheit', 14],
    ])
    expect(new Set(ids).size).toBe(60)
    for (const { code, measures: own } of plan.fields)
      expect(own.map(({ value }) => value.id)).toEqual(own.map((_, index) => `${code}${index + 1}`))
  })

  test('loses no cell on the way', () => {
    const written = agreedExamplePlan.measures ?? []
    for (const key of ['title', 'lead', 'status', 'agreedPriority', 'note'] as const) {
      const filled = written.filter((row) => (row[key] ?? null) !== null).map(({ id }) => id)
      expect(measures.filter((measure) => measure[key] !== null).map(({ id }) => id)).toEqual(filled)
    }
  })

  test('shows all eight statuses, and a reason for what was dropped or deferred', () => {
    expect(new Set(measures.map(({ status }) => status?.meaning))).toEqual(new Set(statuses))
    const left = measures.filter(({ status }) => /zurückgestellt|nicht weiter/.test(status?.meaning ?? ''))
    expect(left).toHaveLength(5)
    expect(left.filter(({ note }) => note === null)).toEqual([])
  })

  test('has remarks where there is something to say, and none where there is not', () => {
    const noted = measures.filter(({ note }) => note !== null).length
    expect(noted).toBeGreaterThan(20)
    expect(noted).toBeLessThan(45)
  })

  test('spells every organisation in one way, and most of them lead more than one measure', () => {
    const leads = measures.flatMap(({ lead }) => lead ?? [])
    const names = [...new Set(leads)]
    expect(new Set(names.map((name) => name.toLowerCase().replaceAll(/[^a-zäöüß]/g, ''))).size).toBe(names.length)
    expect(leads.length / names.length).toBeGreaterThan(2)
  })

  test('is another town with other measures than the first example', () => {
    const { settings } = plan
    expect(settings.municipality).not.toBe(examplePlan.settings?.municipality)
    expect(settings.area).not.toBe(examplePlan.settings?.area)
    const others = new Set(examplePlan.measures?.map(({ title }) => title))
    expect(measures.filter(({ title }) => others.has(title))).toEqual([])
  })
})

describe('the result of the agreed example plan', () => {
  test('stands in three groups, 1 first, and 1 alone counts as prioritised', () => {
    for (const { basis, ranking: ranked, field } of ranking.fields) {
      expect(basis).toBe('agreed')
      const labels = ranked.map(({ priority }) => priority)
      expect(labels, field.name).toEqual(labels.toSorted())
      expect(new Set(labels), field.name).toEqual(new Set(['1', '2', '3']))
      for (const { priority, prioritised } of ranked) expect(prioritised).toBe(priority === '1')
    }
  })

  test('prioritises four or five measures a field, not half of the plan', () => {
    expect(ranking.fields.map(({ top }) => top.shown)).toEqual([4, 5, 4, 4])
  })

  test('has neither ranks nor points nor a turnout', () => {
    expect(ranking.fields.map(({ turnout }) => turnout)).toEqual([null, null, null, null])
    const ranked = ranking.fields.flatMap((field) => field.ranking)
    expect(ranked).toHaveLength(58)
    expect(ranked.filter(({ rank, score, n }) => rank !== null || score !== null || n !== null)).toEqual([])
  })

  test('leaves out only what was dropped', () => {
    const left = ranking.fields.flatMap(({ unranked }) => unranked)
    expect(left.map(({ measure, reason }) => [measure.value.id, reason])).toEqual([
      ['W14', 'status'],
      ['S15', 'status'],
    ])
  })

  test('does not stand in the sheet in the order of the priorities, so that the papers have to order it', () => {
    for (const { measures: own } of plan.fields) {
      const labels = own.map(({ value }) => value.agreedPriority ?? '')
      expect(labels).not.toEqual(labels.toSorted())
    }
  })
})

describe('the records of the agreed example plan', () => {
  test('hold both levels of decision, the committee still ahead', () => {
    const decisions = plan.decisions.map(({ value }) => value)
    expect(decisions.map(({ kind, state, scope }) => [kind, state, scope])).toEqual([
      ['Beschluss', 'erfolgt', 'Plan'],
      ['Kenntnisnahme', 'vorgesehen', 'Plan'],
    ])
    const [conference, committee] = decisions
    expect(conference?.date).toBe(plan.settings.conferenceOn)
    expect(committee).toMatchObject({
      body: plan.settings.committee,
      date: plan.settings.meetingOn,
      paperNumber: plan.settings.paperNumber,
    })
  })

  test('are dated before the plan is, and the meeting after it', () => {
    const { conferenceOn, asOf, meetingOn } = plan.settings
    const days = [conferenceOn, asOf, meetingOn].map(String)
    expect(days).toEqual(days.toSorted())
    expect(new Set(days).size).toBe(3)
  })
})
