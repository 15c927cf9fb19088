import { describe, expect, test } from 'vitest'
import type { Settings } from '../../../src/core/plan/settings.ts'
import { rankPlan } from '../../../src/core/rank/rank-plan.ts'
import type { FieldRanking } from '../../../src/core/rank/result.ts'
import { aBallot, aField, aMeasure, aPlan } from '../../builders/plan.ts'

/** Labels of W1, W2 … ; `''` is an empty cell. */
function rank(
  labels: readonly string[],
  settings: Partial<Settings>,
  method: 'Vereinbart' | null = null,
): FieldRanking {
  const measures = labels.map((label, at) =>
    aMeasure({ id: `W${at + 1}`, agreedPriority: label === '' ? null : label, row: at + 2 }),
  )
  const [field] = rankPlan(
    aPlan({ settings, fields: [aField({ method, measures })], ballots: [aBallot({ marks: { W1: 3 } })] }),
    { seed: 1, rulesVersion: 'test' },
  ).fields
  if (!field) throw new Error('no field')
  return field
}

function groups({ ranking }: FieldRanking): string {
  return ranking.map(({ measure, priority }) => `${measure.value.id}:${priority}`).join(' ')
}

const five = { scale: ['1', '2', '3', '4', '5'] }

describe('the groups stand in the given direction', () => {
  test.each<[string, readonly string[], Partial<Settings>, string]>([
    ['1 to 5, the last is best', ['2', '5', '1', '5'], { ...five, bestSide: 'letzte' }, 'W2:5 W4:5 W1:2 W3:1'],
    ['1 to 5, the first is best', ['2', '5', '1'], { ...five, bestSide: 'erste' }, 'W3:1 W1:2 W2:5'],
    ['numbers, high is best', ['2', '5', '1'], { ...five, bestSide: 'hoch' }, 'W2:5 W1:2 W3:1'],
    ['numbers, low is best', ['2', '5', '1'], { ...five, bestSide: 'niedrig' }, 'W3:1 W1:2 W2:5'],
    ['numbers written downwards, high is best', ['1', '3'], { scale: ['3', '2', '1'], bestSide: 'hoch' }, 'W2:3 W1:1'],
    ['10 is more than 9', ['9', '10'], { scaleFrom: 1, scaleTo: 10, bestSide: 'hoch' }, 'W2:10 W1:9'],
    [
      'I before II before III',
      ['III', 'I', 'II'],
      { scale: ['I', 'II', 'III'], bestSide: 'erste' },
      'W2:I W3:II W1:III',
    ],
    [
      'words, first is best',
      ['gering', 'Hoch', 'mittel'],
      { scale: ['hoch', 'mittel', 'gering'], bestSide: 'erste' },
      'W2:hoch W3:mittel W1:gering',
    ],
    [
      'words, last is best',
      ['gering', 'hoch'],
      { scale: ['gering', 'mittel', 'hoch'], bestSide: 'letzte' },
      'W2:hoch W1:gering',
    ],
    ['Skala von/bis, high', ['1', '3'], { scaleFrom: 1, scaleTo: 3, bestSide: 'hoch' }, 'W2:3 W1:1'],
    ['Skala von/bis, first', ['3', '1'], { scaleFrom: 1, scaleTo: 3, bestSide: 'erste' }, 'W2:1 W1:3'],
    ['Skala 0 to 100, high', ['30', '100', '0'], { scaleFrom: 0, scaleTo: 100, bestSide: 'hoch' }, 'W2:100 W1:30 W3:0'],
    [
      'A to E, of which E is no abstention here',
      ['E', 'A'],
      { scale: ['A', 'B', 'C', 'D', 'E'], bestSide: 'erste' },
      'W2:A W1:E',
    ],
    ['Skala from 3 to 1, first', ['1', '3'], { scaleFrom: 3, scaleTo: 1, bestSide: 'erste' }, 'W2:3 W1:1'],
    ['no scale, but numbers and a direction', ['2', '1'], { bestSide: 'niedrig' }, 'W2:1 W1:2'],
  ])('%s', (_, labels, settings, expected) => {
    const field = rank(labels, settings)
    expect(groups(field)).toBe(expected)
    expect(field.unranked).toEqual([])
  })
})

describe('the direction is never guessed', () => {
  test.each<[string, readonly string[], Partial<Settings>]>([
    ['none given', ['1', '2'], five],
    ['nothing given at all', ['1', '2'], {}],
    ['high or low of words', ['hoch', 'gering'], { scale: ['hoch', 'mittel', 'gering'], bestSide: 'hoch' }],
    ['high of Roman numbers', ['I', 'II'], { scale: ['I', 'II'], bestSide: 'hoch' }],
    ['first of labels without an order', ['1', '2'], { bestSide: 'erste' }],
    ['last of labels without an order', ['1', '2'], { bestSide: 'letzte' }],
    ['words without a scale', ['hoch', 'gering'], { bestSide: 'hoch' }],
    ['a scale that is a slip', ['1', '2'], { scaleFrom: 1, scaleTo: 100_000, bestSide: 'erste' }],
    ['a scale of halves', ['1', '2'], { scaleFrom: 1.5, scaleTo: 3, bestSide: 'erste' }],
  ])('%s', (_, labels, settings) => {
    const field = rank(labels, settings)
    expect(field.ranking).toEqual([])
    expect(field.unranked.map(({ reason }) => reason)).toEqual(['direction-missing', 'direction-missing'])
  })

  test('a measure without a label has no result either way', () => {
    expect(rank(['1', ''], five).unranked).toMatchObject([{ reason: 'direction-missing' }, { reason: 'no-result' }])
  })
})

test('a label that is not on the scale has no result', () => {
  const field = rank(['1', '7', ''], { ...five, bestSide: 'erste' })
  expect(groups(field)).toBe('W1:1')
  expect(field.unranked.map(({ measure, reason }) => [measure.value.id, reason])).toEqual([
    ['W2', 'no-result'],
    ['W3', 'no-result'],
  ])
})

test('priorities are the labels that count as prioritised; nothing is cut', () => {
  const field = rank(['5', '4', '3', '5'], { ...five, bestSide: 'letzte', prioritisedLabels: ['4', '5'] })
  expect(field.ranking.map(({ prioritised }) => prioritised)).toEqual([true, true, true, false])
  expect(field.top).toEqual({ wanted: 3, shown: 3, extended: false })
  expect(field.terms).toMatchObject({ scaleBestFirst: ['5', '4', '3', '2', '1'], prioritisedLabels: ['5', '4'] })
})

test('nothing is claimed that only ballots could tell, ballots in the sheet or not', () => {
  const field = rank(['5', '4'], { ...five, bestSide: 'letzte' }, 'Vereinbart')
  expect(field).toMatchObject({ basis: 'agreed', turnout: null, rejected: [] })
  for (const { measure: _, priority, prioritised, tieBreak, shared, ...figures } of field.ranking) {
    expect(new Set(Object.values(figures))).toEqual(new Set([null]))
    expect([priority, prioritised, tieBreak, shared]).toEqual([priority, false, 'none', false])
  }
})

test('without a method and without any label the field has no result', () => {
  const field = rank(['', ''], {})
  expect(field).toMatchObject({ basis: 'agreed', method: 'Vereinbart', ranking: [] })
  expect(field.unranked.map(({ reason }) => reason)).toEqual(['no-result', 'no-result'])
})

test('a status that keeps a measure out goes before its label', () => {
  const measures = [aMeasure({ agreedPriority: '1', status: 'nicht weiterverfolgt' })]
  const plan = aPlan({ settings: { ...five, bestSide: 'erste' }, fields: [aField({ measures })] })
  const [field] = rankPlan(plan, { seed: 1, rulesVersion: 'test' }).fields
  expect(field).toMatchObject({ ranking: [], unranked: [{ reason: 'status' }] })
})
