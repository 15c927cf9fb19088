import { describe, expect, test } from 'vitest'
import type { Settings } from '../../../src/core/plan/settings.ts'
import { fractionText, left, type MarkRows, places, rankTable, rowOf } from '../../builders/rank-table.ts'

function rank(rows: MarkRows, settings: Partial<Settings> = school, weights: readonly (string | number)[] = []) {
  return rankTable(rows, { settings, weights, field: { method: 'Noten' } })
}

const school = { scaleFrom: 1, scaleTo: 6, bestSide: 'niedrig' } as const
const words = ['sehr gut', 'gut', 'befriedigend', 'mangelhaft']

describe('the score of Noten', () => {
  test('is the weighted mean of the given grades; who gave none is missing, not the worst', () => {
    const field = rank({ W1: [1, 2, 2], W2: [2, '', 'E'], W3: [6, 1, '?'] }, school, [2, 1, 1])
    expect(places(field)).toEqual(['W1 1 3/2 none', 'W2 2 2 none', 'W3 3 13/3 none'])
    expect(field.ranking.map(({ n }) => fractionText(n))).toEqual(['4', '2', '3'])
  })

  test('is exact: 1.1, 1.2 and 1.3 are 1.2 on average', () => {
    const field = rank({ W1: ['1.1', '1.2', '1.3'], W2: ['1.2', '1.2', '1.2'] })
    expect(field.ranking.map(({ score }) => fractionText(score))).toEqual(['6/5', '6/5'])
  })

  test('is decided by the share of the two best grades, then by the median, then shared', () => {
    const field = rank({
      W1: [3, 3, 3, 3],
      W2: [1, 2, 4, 5],
      W3: [1, 3, 3, 5],
      W4: [3, 5, 1, 3],
      // As W2 in mean and in good grades; the median from the better side is 1, not 2.
      W5: [1, 1, 5, 5],
    })
    expect(places(field)).toEqual([
      'W5 1 3 median',
      'W2 2 3 median',
      'W3 3 3 shared',
      'W4 3 3 shared',
      'W1 5 3 top-grades',
    ])
  })

  test('counts the two best grades of a scale in halves as those up to one whole step below the best', () => {
    const field = rank({ W1: ['1.5', '4.5'], W2: ['2.5', '3.5'], W3: [2, 4] })
    expect(places(field)).toEqual(['W1 1 3 median', 'W3 2 3 median', 'W2 3 3 top-grades'])
  })

  test('has the typical judgment beside it', () => {
    // Median 2 both; W1 has 2/5 better and none worse, W2 2/5 better and 2/5 worse.
    const field = rank({ W1: [1, 1, 2, 2, 2], W2: [1, 1, 2, 3, 3] })
    expect(field.ranking.map(({ crossCheckRank }) => crossCheckRank)).toEqual([1, 2])
  })

  test('has as agreement the share that is strictly better than the middle of the scale', () => {
    const field = rank({ W1: [1, 3, '3.5', 4], W2: [1, 1, 1, 1] })
    expect(rowOf(field, 'W1')).toMatchObject({
      agreement: { numerator: 1n, denominator: 2n },
      consensus: 'kein Konsens',
    })
  })
})

describe('any scale, in the direction that is given', () => {
  test.each<[string, Partial<Settings>, readonly (string | number)[], readonly (string | number)[], readonly string[]]>(
    [
      ['1 to 6, low is best', school, [1], [2], ['W1 1 1 none', 'W2 2 2 none']],
      [
        '0 to 10, high is best',
        { scaleFrom: 0, scaleTo: 10, bestSide: 'hoch' },
        [9],
        [2],
        ['W1 1 9 none', 'W2 2 2 none'],
      ],
      [
        'written downwards, first is best',
        { scaleFrom: 5, scaleTo: 1, bestSide: 'erste' },
        [5],
        [2],
        ['W1 1 5 none', 'W2 2 2 none'],
      ],
      [
        'written downwards, last is best',
        { scaleFrom: 5, scaleTo: 1, bestSide: 'letzte' },
        [1],
        [2],
        ['W1 1 1 none', 'W2 2 2 none'],
      ],
      [
        'words, first is best',
        { scale: words, bestSide: 'erste' },
        ['Gut'],
        ['mangelhaft'],
        ['W1 1 2 none', 'W2 2 4 none'],
      ],
      [
        'words, last is best',
        { scale: words, bestSide: 'letzte' },
        ['mangelhaft'],
        ['gut'],
        ['W1 1 4 none', 'W2 2 2 none'],
      ],
      [
        'labels that are numbers count as such',
        { scale: ['0', '1', '3'], bestSide: 'hoch' },
        [3, 1],
        [1, 0],
        ['W1 1 2 none', 'W2 2 1/2 none'],
      ],
      [
        'numbers in an order of their own count by their places',
        { scale: ['2', '1', '3'], bestSide: 'erste' },
        [2, 1],
        [3],
        ['W1 1 3/2 none', 'W2 2 3 none'],
      ],
      [
        'halves as labels',
        { scale: ['1', '1,5', '2'], bestSide: 'niedrig' },
        ['1.5'],
        ['2'],
        ['W1 1 3/2 none', 'W2 2 2 none'],
      ],
      ['below zero', { scaleFrom: -2, scaleTo: 2, bestSide: 'hoch' }, [-1], [-2], ['W1 1 -1 none', 'W2 2 -2 none']],
    ],
  )('%s', (_, settings, W1, W2, expected) => {
    expect(places(rank({ W1, W2 }, settings))).toEqual(expected)
  })

  test.each<[string, Partial<Settings>]>([
    ['nothing is given', {}],
    ['the best side is missing', { scaleFrom: 1, scaleTo: 6 }],
    ['the scale is missing', { bestSide: 'hoch' }],
    ['half of the scale is missing', { scaleFrom: 1, bestSide: 'hoch' }],
    ['the scale has one point', { scaleFrom: 1, scaleTo: 1, bestSide: 'hoch' }],
    ['high is said of words', { scale: ['1', 'zwei'], bestSide: 'hoch' }],
  ])('and never guessed: %s', (_, settings) => {
    const field = rank({ W1: [1], W2: [''] }, settings)
    expect(field.ranking).toEqual([])
    expect(left(field)).toEqual(['W1 direction-missing', 'W2 direction-missing'])
    expect(field.terms.grades).toBeNull()
  })
})

describe('a mark that is no grade rejects the ballot whole', () => {
  test.each<[Partial<Settings>, string | number, string]>([
    [school, 7, 'out-of-scale 7>1 bis 6'],
    [school, '0.9', 'out-of-scale 0.9>1 bis 6'],
    [school, 'gut', 'not-in-form gut>1 bis 6'],
    [{ ...school, bestSide: null }, 7, 'out-of-scale 7>1 bis 6'],
    [{ scaleFrom: 1.5, scaleTo: 0.5, bestSide: 'hoch' }, 2, 'out-of-scale 2>0,5 bis 1,5'],
    [{ scale: ['1', '2'], bestSide: 'hoch' }, 3, 'out-of-scale 3>1; 2'],
    [{ scale: ['1', '2'], bestSide: 'hoch' }, 'gut', 'not-in-form gut>1; 2'],
    [{ scale: words, bestSide: 'erste' }, 'genügend', `out-of-scale genügend>${words.join('; ')}`],
    [{ scale: words, bestSide: 'erste' }, 2, `not-in-form 2>${words.join('; ')}`],
  ])('%j: %s', (settings, mark, expected) => {
    const { rejected } = rank({ W1: [mark], W2: ['E'] }, settings)
    expect(rejected.map(({ fault }) => `${fault.reason} ${fault.given}>${fault.allowed}`)).toEqual([expected])
  })

  test.each([1, 6, '1.75', '6.0'])('but %s is one', (mark) => {
    expect(rank({ W1: [mark] }).rejected).toEqual([])
  })
})

describe('how far apart the grades lie', () => {
  test.each<[readonly (string | number)[], readonly (string | boolean | null)[]]>([
    [
      [1, 1, 1, 1],
      ['1', '0', false],
    ],
    [
      [1, 1, 6, 6],
      ['-1', '5', true],
    ],
    [
      [1, 2, 3, 4, 5, 6],
      ['0', '3', true],
    ],
    // A half stands between two classes, so that A is not defined; the range is.
    [
      ['1.5', 2, 2, 3],
      [null, '1/2', false],
    ],
    [
      ['1.50', '1.5', 3, 3],
      [null, '3/2', false],
    ],
    // The lower third of 1 to 6 ends at 2 2/3.
    [
      ['2.66', '2.67', '4.33', '4.34'],
      [null, '167/100', false],
    ],
    [
      ['2.6', '2.6', '4.4', '4.4'],
      [null, '9/5', true],
    ],
  ])('%j', (marks, expected) => {
    const { vanDerEijkA, iqr, contested } = rowOf(rank({ W1: marks }), 'W1')
    expect([fractionText(vanDerEijkA), fractionText(iqr), contested]).toEqual(expected)
  })

  test('on 0 to 100, which has 101 classes', () => {
    const percent = { scaleFrom: 0, scaleTo: 100, bestSide: 'hoch' } as const
    const spread = (marks: readonly number[]) => {
      const { vanDerEijkA, iqr } = rowOf(rank({ W1: marks }, percent), 'W1')
      return [fractionText(vanDerEijkA), fractionText(iqr)]
    }
    expect(spread([70, 70, 70])).toEqual(['1', '0'])
    expect(spread([0, 0, 100, 100])).toEqual(['-1', '100'])
    expect(spread(Array.from({ length: 101 }, (_, grade) => grade))).toEqual(['0', '50'])
  })

  test('on a thousand classes is known at once: a bound against hanging, not a timed test', () => {
    const given = Array.from({ length: 1000 }, (_, at) => (at * at) % 1000)
    const rows = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`W${at + 1}`, given]))
    const field = rank(rows, { scaleFrom: 0, scaleTo: 999, bestSide: 'niedrig' })
    expect(new Set(field.ranking.map(({ vanDerEijkA }) => fractionText(vanDerEijkA))).size).toBe(1)
  }, 20_000)
})
