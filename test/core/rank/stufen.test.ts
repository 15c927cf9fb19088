import { describe, expect, test } from 'vitest'
import type { Settings } from '../../../src/core/plan/settings.ts'
import { rankPlan } from '../../../src/core/rank/rank-plan.ts'
import type { FieldRanking } from '../../../src/core/rank/result.ts'
import { aBallot, aField, aMeasure, aPlan, measures } from '../../builders/plan.ts'
import { fractionText, left, type MarkRows, places, rankTable, rowOf } from '../../builders/rank-table.ts'

function rank(rows: MarkRows, settings: Partial<Settings> = {}, weights: readonly (string | number)[] = []) {
  return rankTable(rows, { settings, weights, field: { method: 'Stufen' } })
}

describe('the score of Stufen', () => {
  test('is the share of hoch less the share of gering, over those who rated', () => {
    const field = rank({
      W1: ['hoch', 'hoch', 'mittel', 'gering'],
      W2: ['hoch', 'hoch', '', 'E'],
      W3: ['mittel', 'gering', 'gering', '?'],
    })
    expect(places(field)).toEqual(['W2 1 1 none', 'W1 2 1/4 none', 'W3 3 -2/3 none'])
    expect(field.ranking.map(({ n }) => fractionText(n))).toEqual(['2', '4', '3'])
    expect(rowOf(field, 'W2')).toMatchObject({ abstentions: 1, unsure: 0 })
    expect(rowOf(field, 'W3')).toMatchObject({ abstentions: 0, unsure: 1 })
  })

  test('counts weights exactly: 0.4 + 0.1 for and 0.3 + 0.2 against are 0', () => {
    const field = rank({ W1: ['hoch', 'gering', 'gering', 'hoch'] }, {}, ['0.4', '0.3', '0.2', '0.1'])
    expect(places(field)).toEqual(['W1 1 0 none'])
    expect(fractionText(rowOf(field, 'W1').n)).toBe('1')
  })

  test('is decided among equals by the lower share of gering, then shared', () => {
    const field = rank({
      W1: ['hoch', 'gering', 'mittel', 'mittel'],
      W2: ['mittel', 'mittel', 'mittel', 'mittel'],
      W3: ['hoch', 'hoch', 'gering', 'gering'],
      W4: ['gering', 'hoch', 'mittel', 'mittel'],
    })
    expect(places(field)).toEqual(['W2 1 0 low-share', 'W1 2 0 shared', 'W4 2 0 shared', 'W3 4 0 low-share'])
  })

  test('below 0 may still be prioritised: 0 is a result like any other', () => {
    const field = rank({ W1: ['gering'], W2: ['gering'] })
    expect(field.top).toEqual({ wanted: 1, shown: 2, extended: true })
  })

  test('has the median class beside it', () => {
    const field = rank({
      W1: ['hoch', 'hoch', 'hoch', 'gering', 'gering'],
      W2: ['hoch', 'mittel', 'mittel', 'mittel', 'mittel'],
    })
    expect(field.ranking.map(({ measure, crossCheckRank }) => [measure.value.id, crossCheckRank])).toEqual([
      ['W2', 2],
      ['W1', 1],
    ])
  })

  test('has the share of hoch as agreement; abstentions and blank cells are no ratings', () => {
    const row = rowOf(rank({ W1: ['hoch', 'hoch', 'hoch', 'mittel', 'E', ''], W2: Array(6).fill('hoch') }), 'W1')
    expect([fractionText(row.agreement), row.consensus]).toEqual(['3/4', 'mehrheitliche Zustimmung'])
  })
})

describe('classes of the plan’s own', () => {
  const own = { scale: ['sehr wichtig', 'wichtig', 'weniger wichtig', 'unwichtig'] }

  test.each<[Settings['bestSide'], readonly string[]]>([
    ['erste', ['W1 1 1 none', 'W2 2 -1 none']],
    ['letzte', ['W2 1 1 none', 'W1 2 -1 none']],
  ])('with the direction %s', (bestSide, expected) => {
    const field = rank({ W1: ['Sehr wichtig', 'sehr  wichtig'], W2: ['unwichtig', 'unwichtig'] }, { ...own, bestSide })
    expect(places(field)).toEqual(expected)
  })

  test.each<[string, Partial<Settings>]>([
    ['none is given', own],
    ['it does not fit words', { ...own, bestSide: 'hoch' }],
    ['it does not fit words that have one', { scale: ['hoch', 'mittel', 'gering'], bestSide: 'hoch' }],
    ['one more word is beside hoch, mittel, gering', { scale: ['hoch', 'mittel', 'gering', 'keine'] }],
    ['one of them is missing', { scale: ['hoch', 'gering'] }],
  ])('have no direction where %s', (_, settings) => {
    const field = rank({ W1: ['hoch', 'wichtig'], W2: ['', ''] }, settings)
    expect(left(field)).toEqual(['W1 direction-missing', 'W2 direction-missing'])
    expect(field).toMatchObject({ turnout: { ballots: 2 }, kendallW: null, kendallWhyNot: 'direction-missing' })
  })

  test.each([[['hoch', 'mittel', 'gering']], [['gering', 'mittel', 'hoch']], [['Mittel', 'HOCH', 'gering', 'hoch']]])(
    'called %j have their direction in the words',
    (scale) => {
      const field = rank({ W1: ['hoch', 'mittel'], W2: ['gering', 'gering'] }, { scale })
      expect(places(field)).toEqual(['W1 1 1/2 none', 'W2 2 -1 none'])
    },
  )

  test('called hoch, mittel, gering stand the other way round where Beste Seite says so', () => {
    const settings = { scale: ['hoch', 'mittel', 'gering'], bestSide: 'letzte' } as const
    expect(places(rank({ W1: ['hoch'], W2: ['gering'] }, settings))).toEqual(['W2 1 1 none', 'W1 2 -1 none'])
  })

  test('that are numbers in an order of their own go by hoch', () => {
    const field = rank({ W1: [3, 2], W2: [2, 1] }, { scale: ['2', '1', '3'], bestSide: 'hoch' })
    expect(places(field)).toEqual(['W1 1 1/2 none', 'W2 2 -1/2 none'])
    expect(rowOf(field, 'W1')).toMatchObject({ iqr: { numerator: 1n }, contested: false })
  })

  test('that are numbers may be written as numbers', () => {
    const field = rank({ W1: [3, '2'], W2: ['1', 1] }, { scale: ['1', '2', '3'], bestSide: 'hoch' })
    expect(places(field)).toEqual(['W1 1 1/2 none', 'W2 2 -1 none'])
  })
})

describe('Skala belongs to the Verfahren of the plan', () => {
  const priorities = { method: 'Vereinbart', scale: ['1', '2', '3'], bestSide: 'erste' } as const

  test('so that a field of Stufen in a plan of another method has hoch, mittel, gering', () => {
    const field = rank({ W1: ['gering'], W2: ['hoch'] }, priorities)
    expect(places(field)).toEqual(['W2 1 1 none', 'W1 2 -1 none'])
    expect(rank({ W1: [1], W2: ['hoch'] }, priorities).rejected).toMatchObject([
      { reason: 'not-in-form', fault: { given: '1', allowed: 'hoch; mittel; gering' } },
    ])
  })

  test('and the agreed field beside it has the Skala', () => {
    const { fields } = rankPlan(
      aPlan({
        settings: priorities,
        fields: [
          aField({ method: 'Vereinbart', measures: [aMeasure({ id: 'W1', agreedPriority: '2' })] }),
          aField({ code: 'S', name: 'Soziales', method: 'Stufen', measures: measures('S1') }),
        ],
        ballots: [aBallot({ marks: { S1: 'hoch' } })],
      }),
      { seed: 1, rulesVersion: 'test' },
    )
    expect(fields.map(({ ranking, unranked }) => [ranking.length, unranked.length])).toEqual([
      [1, 0],
      [1, 0],
    ])
  })

  test.each([[null], ['Stufen']] as const)('in a plan of %j it is theirs', (method) => {
    expect(places(rank({ W1: [3], W2: [1] }, { ...priorities, method }))).toEqual(['W2 1 1 none', 'W1 2 -1 none'])
  })

  test('unless it consists of just these words: then its Beste Seite counts as well', () => {
    const settings = { method: 'Vereinbart', scale: ['gering', 'mittel', 'hoch'] } as const
    const rows = { W1: ['gering'], W2: ['hoch'] }
    const highFirst = ['W2 1 1 none', 'W1 2 -1 none']
    expect(places(rank(rows, { ...settings, bestSide: 'letzte' }))).toEqual(highFirst)
    expect(places(rank(rows, settings))).toEqual(highFirst)
    expect(places(rank(rows, { ...settings, bestSide: 'erste' }))).toEqual(['W1 1 1 none', 'W2 2 -1 none'])
  })
})

describe('a label that is a sign in every ballot', () => {
  test.each(['E', 'Enthaltung', '?', 'weiß nicht', '-'])('%s leaves the field without a ranking', (sign) => {
    const field = rank({ W1: ['A', 'A'], W2: ['B', sign] }, { scale: ['A', 'B', sign], bestSide: 'erste' })
    expect(left(field)).toEqual(['W1 direction-missing', 'W2 direction-missing'])
    expect(field).toMatchObject({ ranking: [], rejected: [], kendallWhyNot: 'label-is-sign', terms: { signs: [sign] } })
  })

  test('does no harm on a Skala that belongs to another method', () => {
    const field = rank({ W1: ['hoch', 'E'] }, { method: 'Vereinbart', scale: ['A', 'E'], bestSide: 'erste' })
    expect(places(field)).toEqual(['W1 1 1 none'])
    expect(field.terms.signs).toEqual([])
  })
})

test('Beste Seite without a Skala does not turn hoch, mittel, gering round: it belongs to another field', () => {
  expect(places(rank({ W1: ['hoch'], W2: ['gering'] }, { bestSide: 'niedrig' }))).toEqual([
    'W1 1 1 none',
    'W2 2 -1 none',
  ])
})

describe('Mindestbeteiligung', () => {
  const rows = {
    W1: ['hoch', 'hoch', ''],
    W2: ['gering', '', ''],
    W3: ['mittel', 'mittel', 'mittel'],
    W4: ['', 'E', '?'],
  }

  test.each<[number | null, readonly string[], readonly string[]]>([
    [null, ['W1', 'W3', 'W2'], ['W4 no-ballots']],
    [0.5, ['W1', 'W3'], ['W2 quorum', 'W4 no-ballots']],
    // As `2/3` and `66,7 %` are read from a cell.
    [2 / 3, ['W1', 'W3'], ['W2 quorum', 'W4 no-ballots']],
    [1 / 3, ['W1', 'W3', 'W2'], ['W4 no-ballots']],
    [0.334, ['W1', 'W3'], ['W2 quorum', 'W4 no-ballots']],
    [0.667, ['W3'], ['W1 quorum', 'W2 quorum', 'W4 no-ballots']],
    [1, ['W3'], ['W1 quorum', 'W2 quorum', 'W4 no-ballots']],
  ])('%j ranks %j', (quorum, ranked, unranked) => {
    const field = rank(rows, { quorum })
    expect(field.ranking.map(({ measure }) => measure.value.id)).toEqual(ranked)
    expect(left(field)).toEqual(unranked)
    expect(field.ranking.map(({ crossCheckRank }) => crossCheckRank)).toEqual(ranked.map((_, index) => index + 1))
  })

  test('goes by the weight of the field’s ballots that are not blank', () => {
    const field = rank({ W1: ['hoch', '', 'E'], W2: ['mittel', 'mittel', ''] }, { quorum: 0.5 }, [1, 3, 9])
    expect(left(field)).toEqual(['W1 quorum'])
    expect(field.turnout).toMatchObject({ ballots: 3, counted: 2, weight: { numerator: 4n, denominator: 1n } })
  })
})

test('a mark that is no class rejects the ballot whole', () => {
  const field = rank({ W1: ['hoch', 'viel', 'hoch'], W2: ['mittel', 'hoch', 3] })
  expect(field.rejected).toMatchObject([
    { actor: 'B', reason: 'not-in-form', fault: { cell: 'C2', given: 'viel', allowed: 'hoch; mittel; gering' } },
    { actor: 'C', reason: 'not-in-form', fault: { cell: 'D3', given: '3' } },
  ])
  expect(places(field)).toEqual(['W1 1 1 none', 'W2 2 0 none'])
})

describe('how far apart the ratings lie', () => {
  const spread = (field: FieldRanking) => {
    const { vanDerEijkA, iqr, contested } = rowOf(field, 'W1')
    return [fractionText(vanDerEijkA), fractionText(iqr), contested]
  }

  test.each([
    [
      ['hoch', 'hoch', 'hoch'],
      ['1', '0', false],
    ],
    [
      ['hoch', 'mittel', 'gering'],
      ['0', '2', true],
    ],
    [
      ['hoch', 'hoch', 'gering', 'gering'],
      ['-1', '2', true],
    ],
    [
      ['hoch', 'hoch', 'mittel', 'mittel'],
      ['1/2', '1', false],
    ],
    [
      ['hoch', 'hoch', 'hoch', 'gering'],
      ['0', '0', false],
    ],
  ])('%j', (marks, expected) => {
    expect(spread(rank({ W1: marks }))).toEqual(expected)
  })

  test('Kendall’s W is over the actors who rated every ranked measure', () => {
    const field = rank({ W1: ['hoch', 'hoch', 'E'], W2: ['gering', 'mittel', 'hoch'], W3: ['', '', ''] })
    expect(fractionText(field.kendallW)).toBe('1')
    expect(field.kendallWhyNot).toBeNull()
  })

  test.each<[MarkRows, string]>([
    [{ W1: ['hoch', 'gering'] }, 'one-measure'],
    [{ W1: ['hoch', 'gering'], W2: ['hoch', ''] }, 'few-complete'],
    [{ W1: ['hoch', 'gering'], W2: ['hoch', 'gering'] }, 'all-constant'],
  ])('of %j there is none: %s', (rows, why) => {
    expect(rank(rows)).toMatchObject({ kendallW: null, kendallWhyNot: why })
  })
})
