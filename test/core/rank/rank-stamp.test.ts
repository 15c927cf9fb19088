import { describe, expect, test } from 'vitest'
import type { Plan } from '../../../src/core/plan/plan.ts'
import { rankStampIn, rankStampText, stampInputs } from '../../../src/core/rank/rank-stamp.ts'
import { aBallot, aField, aMeasure, anActor, aPlan, measures } from '../../builders/plan.ts'
import { pointRows } from '../../builders/result-rows.ts'

const plan: Plan = aPlan({
  settings: { dotsPerActor: 5 },
  fields: [
    aField({ method: 'Punkte', measures: measures('W1', 'W2') }),
    aField({ code: 'S', name: 'Soziales', method: 'Punktsummen', measures: measures('S1') }),
  ],
  actors: [anActor({ code: 'A1' })],
  ballots: [aBallot({ marks: { W1: 3, W2: 'E' } })],
  results: pointRows({ S1: 4 }),
})

function inputOf(code: string, of: Plan): string | null {
  const field = of.fields.find((one) => one.code === code)
  return field ? stampInputs(of)(field) : null
}

function withFirst(values: Parameters<typeof aMeasure>[0]): Plan {
  const [wohnen, soziales] = plan.fields
  if (!wohnen || !soziales) throw new Error('the plan has two fields')
  return { ...plan, fields: [{ ...wohnen, measures: [aMeasure(values), ...wohnen.measures.slice(1)] }, soziales] }
}

describe('the stamp of a rank', () => {
  test('is read as it was written', () => {
    const stamp = { date: '2026-11-28', input: '1a2b3c4d' }
    expect(rankStampText(stamp)).toBe('28.11.2026 · 1a2b3c4d')
    expect(rankStampIn(rankStampText(stamp))).toEqual(stamp)
  })

  test.each(['', '28.11.2026', '28.11.2026 · ', 'Konferenz · 1a2b3c4d', '31.02.2026 · 1a2b3c4d', '28.11.2026 · 1a2b'])(
    'is not „%s“',
    (text) => {
      expect(rankStampIn(text)).toBeNull()
    },
  )
})

describe('what the ranks of a field rest on', () => {
  test.each<[string, Plan]>([
    ['a mark', { ...plan, ballots: [aBallot({ marks: { W1: 2, W2: 'E' } })] }],
    ['a weight', { ...plan, ballots: [aBallot({ weight: 2, marks: { W1: 3, W2: 'E' } })] }],
    ['a further ballot', { ...plan, ballots: [...plan.ballots, aBallot({ code: 'A2', marks: { W2: 1 } })] }],
    ['a measure that is dropped', withFirst({ id: 'W1', status: 'nicht weiterverfolgt' })],
    ['a new measure', withFirst({ id: 'W3' })],
    ['the points per actor', { ...plan, settings: { ...plan.settings, dotsPerActor: 4 } }],
    ['the method', { ...plan, fields: plan.fields.map((field) => ({ ...field, method: 'Vereinbart' })) }],
  ])('changes with %s', (_, other) => {
    expect(inputOf('W', other)).not.toBe(inputOf('W', plan))
  })

  test.each<[string, Plan]>([
    ['a status', withFirst({ id: 'W1', status: 'in Umsetzung' })],
    ['a title', withFirst({ id: 'W1', title: 'Anders' })],
    ['a result of another field', { ...plan, results: pointRows({ S1: 5 }) }],
    [
      'a ballot about another field',
      { ...plan, ballots: [...plan.ballots, aBallot({ code: 'A2', marks: { S1: 1 } })] },
    ],
    ['the order of the rows', { ...plan, ballots: [aBallot({ marks: { W2: 'E', 'w-1': '3.0' } })] }],
    ['the number of places', { ...plan, fields: plan.fields.map((field) => ({ ...field, prioritisedWanted: 9 })) }],
  ])('does not change with %s', (_, other) => {
    expect(inputOf('W', other)).toBe(inputOf('W', plan))
  })

  test('changes with a result of its own', () => {
    expect(inputOf('S', { ...plan, results: pointRows({ S1: 5 }) })).not.toBe(inputOf('S', plan))
  })
})
