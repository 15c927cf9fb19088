import { describe, expect, test } from 'vitest'
import type { Plan } from '../../../src/core/plan/plan.ts'
import { rankPlan } from '../../../src/core/rank/rank-plan.ts'
import { aBallot, aField, aMeasure, anActor, aPlan, emptySettings } from '../../builders/plan.ts'
import { resultRows } from '../../builders/result-rows.ts'

const plan: Plan = aPlan({
  settings: { dotsPerActor: 5, scale: ['1', '2'] },
  fields: [
    aField({ method: 'Punkte', measures: [aMeasure({ id: 'W1', status: 'geplant' }), aMeasure({ id: 'W2' })] }),
    aField({ code: 'S', name: 'Soziales', measures: [aMeasure({ id: 'S1', agreedPriority: '1' })] }),
  ],
  actors: [anActor({ code: 'A1' })],
  ballots: [aBallot({ marks: { W1: 3, W2: 'E' } })],
})

function hash(of: Plan, rulesVersion = '1', top?: number): string {
  return rankPlan(of, { seed: 1, rulesVersion, top }).inputSha256
}

function withSettings(settings: Partial<Plan['settings']>): Plan {
  return { ...plan, settings: { ...plan.settings, ...settings } }
}

function withBallot(values: Parameters<typeof aBallot>[0]): Plan {
  return { ...plan, ballots: [aBallot(values)] }
}

function withMeasure(...values: Parameters<typeof aMeasure>): Plan {
  const measure = aMeasure(...values)
  const fields = plan.fields.map((field) => ({
    ...field,
    measures: field.measures.map((old) => (old.value.id === measure.value.id ? measure : old)),
  }))
  return { ...plan, fields }
}

describe('the hash of the input', () => {
  test.each<[string, Plan]>([
    ['a mark', withBallot({ marks: { W1: 2, W2: 'E' } })],
    ['an abstention', withBallot({ marks: { W1: 3, W2: '?' } })],
    ['a word', withBallot({ marks: { W1: 'drei', W2: 'E' } })],
    ['a weight', withBallot({ weight: 2, marks: { W1: 3, W2: 'E' } })],
    ['an actor', withBallot({ code: 'A2', marks: { W1: 3, W2: 'E' } })],
    ['a status', withMeasure({ id: 'W1', status: 'nicht weiterverfolgt' })],
    ['an agreed priority', withMeasure({ id: 'S1', agreedPriority: '2' })],
    ['the points per actor', withSettings({ dotsPerActor: 6 })],
    ['the points per measure', withSettings({ maxDotsPerMeasure: 3 })],
    ['the direction', withSettings({ bestSide: 'erste' })],
    ['the order of the scale', withSettings({ scale: ['2', '1'] })],
    ['the labels that count as prioritised', withSettings({ prioritisedLabels: ['1'] })],
    ['the statuses that are not ranked', withSettings({ notRankedStatuses: ['geplant'] })],
    ['secrecy', withSettings({ secret: true })],
    ['who takes part', { ...plan, actors: [...plan.actors, anActor({ code: 'A2' })] }],
    ['the method', { ...plan, fields: plan.fields.map((field) => ({ ...field, method: 'Vereinbart' })) }],
  ])('changes with %s', (_, other) => {
    expect(hash(other)).not.toBe(hash(plan))
  })

  test('changes with the version of the rules and with --top', () => {
    expect(hash(plan, '2')).not.toBe(hash(plan))
    expect(hash(plan, '1', 3)).not.toBe(hash(plan))
  })

  test.each<[string, Plan]>([
    ['the order of the fields', { ...plan, fields: plan.fields.toReversed() }],
    ['a title', withMeasure({ id: 'W1', status: 'geplant', title: 'Anders' })],
    ['the place of a row', withMeasure({ id: 'W1', status: 'geplant', row: 40 })],
    ['the place of a ballot', withBallot({ column: 9, marks: { W2: 'E', W1: 3 } })],
    ['how a number is written', withBallot({ weight: '1.0', marks: { 'w-1': '3.0', W2: 'E', W3: '' } })],
    ['a measure that is not in the plan', withBallot({ marks: { W1: 3, W2: 'E', W99: 4 } })],
    ['a ballot that does not count', { ...plan, ballots: [...plan.ballots, aBallot({ standing: 'not-entitled' })] }],
    ['a default that is written out', withSettings({ notRankedStatuses: ['nicht weiterverfolgt'], secret: false })],
    ['the committee', withSettings({ ...emptySettings, dotsPerActor: 5, scale: ['1', '2'], committee: 'Ausschuss' })],
  ])('does not change with %s', (_, other) => {
    expect(hash(other)).toBe(hash(plan))
  })

  const totals: Plan = {
    ...plan,
    results: resultRows({ measure: 'S1', points: 4, yes: 3, abstentions: 1 }, { measure: 'W1', points: 2.5 }),
  }
  const [s1, w1] = totals.results

  test.each<[string, Plan]>([
    ['none at all', plan],
    ['other points', { ...totals, results: resultRows({ ...s1?.value, points: 5 }, { ...w1?.value }) }],
    ['other hands', { ...totals, results: resultRows({ ...s1?.value, yes: 2 }, { ...w1?.value }) }],
    ['other abstentions', { ...totals, results: resultRows({ ...s1?.value, abstentions: 0 }, { ...w1?.value }) }],
    ['another measure', { ...totals, results: resultRows({ ...s1?.value }, { ...w1?.value, measure: 'W2' }) }],
    ['a second row', { ...totals, results: [...totals.results, ...resultRows({ measure: 'W1', points: 2.5 })] }],
  ])('changes with totals: %s', (_, other) => {
    expect(hash(other)).not.toBe(hash(totals))
  })

  test.each<[string, Plan]>([
    ['their order', { ...totals, results: totals.results.toReversed() }],
    ['how a number is written', { ...totals, results: resultRows({ ...w1?.value, measure: 'w 1' }, { ...s1?.value }) }],
    ['a remark', { ...totals, results: resultRows({ ...s1?.value, note: 'gezählt' }, { ...w1?.value }) }],
    [
      'votes against, which decide nothing',
      { ...totals, results: resultRows({ ...s1?.value, no: 9 }, { ...w1?.value }) },
    ],
    ['an empty row', { ...totals, results: [...totals.results, ...resultRows({ measure: 'W2' })] }],
    [
      'a measure that is not in the plan',
      { ...totals, results: [...totals.results, ...resultRows({ measure: 'X1', points: 1 })] },
    ],
    ['who took part', { ...totals, fields: totals.fields.map((field) => ({ ...field, participants: 12 })) }],
  ])('does not change with totals: %s', (_, other) => {
    expect(hash(other)).toBe(hash(totals))
  })

  test('changes with the quorum and the ends of the scale', () => {
    expect(hash(withSettings({ quorum: 0.5 }))).not.toBe(hash(plan))
    expect(hash(withSettings({ scaleFrom: 1, scaleTo: 6 }))).not.toBe(hash(plan))
  })

  test('changes with the Verfahren of the plan only where the classes are others then', () => {
    const classes = (settings: Partial<Plan['settings']>) => {
      const [homes, ...others] = plan.fields
      const fields = [{ ...(homes ?? aField()), method: 'Stufen' as const }, ...others]
      return hash({ ...withSettings(settings), fields })
    }
    expect(classes({ method: 'Vereinbart' })).not.toBe(classes({ method: 'Stufen' }))
    expect(classes({ method: 'Vereinbart' })).toBe(classes({ method: 'Punkte' }))
    expect(classes({ method: 'Stufen' })).toBe(classes({ method: null }))
    expect(hash(withSettings({ method: 'Vereinbart' }))).toBe(hash(plan))
  })

  test('is this one: any change of the canonical form must be meant', () => {
    expect(hash(plan)).toMatchInlineSnapshot(`"ffd7050c4b31e67002ee718cf138a215cf98f1a653025926779b02d6e4a25156"`)
  })
})
