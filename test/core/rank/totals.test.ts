import { describe, expect, test } from 'vitest'
import type { ResultRow } from '../../../src/core/plan/ballot.ts'
import type { Placed } from '../../../src/core/plan/place.ts'
import type { PlannedField } from '../../../src/core/plan/plan.ts'
import type { Settings } from '../../../src/core/plan/settings.ts'
import { aBallot, aMeasure, measures } from '../../builders/plan.ts'
import { left, places, rankTable } from '../../builders/rank-table.ts'
import { pointRows, resultRows } from '../../builders/result-rows.ts'

function rank(
  results: readonly Placed<ResultRow>[],
  field: Partial<PlannedField> = {},
  settings: Partial<Settings> = {},
) {
  const ids = ['W1', 'W2', 'W3', 'W4']
  return rankTable(
    {},
    { settings, field: { method: 'Punktsummen', measures: measures(...ids), ...field }, plan: { results } },
  )
}

describe('Punktsummen', () => {
  test('are ordered by the sum; equal sums share the rank, and nothing breaks the tie', () => {
    const field = rank(pointRows({ W4: 12, W2: 3, W1: 12, W3: 1.5 }))
    expect(places(field)).toEqual(['W1 1 12 shared', 'W4 1 12 shared', 'W2 3 3 none', 'W3 4 3/2 none'])
    expect(field).toMatchObject({ basis: 'totals', method: 'Punktsummen', methodVersion: '1', turnout: null })
    expect(field).toMatchObject({ kendallW: null, kendallWhyNot: 'not-recorded', rejected: [] })
  })

  test('tell nothing that only ballots could tell, ballots in the sheet or not', () => {
    const field = rankTable(
      {},
      {
        field: { method: 'Punktsummen', measures: measures('W1') },
        plan: { results: pointRows({ W1: 7 }), ballots: [aBallot({ marks: { W1: 3 } })] },
      },
    )
    expect(field.ranking).toEqual([
      {
        measure: expect.anything(),
        priority: null,
        rank: 1,
        shared: false,
        score: { numerator: 7n, denominator: 1n },
        prioritised: true,
        n: null,
        raters: null,
        abstentions: null,
        unsure: null,
        tieBreak: 'none',
        agreement: null,
        consensus: null,
        vanDerEijkA: null,
        iqr: null,
        contested: null,
        crossCheckRank: null,
      },
    ])
    expect(field.turnout).toBeNull()
  })

  test('are found however the number of the measure is written', () => {
    expect(places(rank(pointRows({ 'w 1': 2, 'W-2': 3, W99: 9 })))).toEqual(['W2 1 3 none', 'W1 2 2 none'])
  })

  test('that are missing leave a measure without a result; 0 is one', () => {
    const field = rank(pointRows({ W1: 0, W2: null, W3: 2 }))
    expect(places(field)).toEqual(['W3 1 2 none', 'W1 2 0 none'])
    expect(left(field)).toEqual(['W2 no-result', 'W4 no-result'])
  })

  test('with two rows for one measure are a contradiction, even where they agree: nothing is guessed', () => {
    const field = rank(
      resultRows({ measure: 'W1', points: 5 }, { measure: 'w1', points: 5 }, { measure: 'W2', points: 1 }),
    )
    expect(places(field)).toEqual(['W2 1 1 none'])
    expect(field.unranked[0]).toMatchObject({ reason: 'no-result', contradictory: true })
    expect(field.unranked[1]).not.toHaveProperty('contradictory')
  })

  test('are not contradicted by a second row that holds nothing but a remark', () => {
    const field = rank(resultRows({ measure: 'W1', points: 5 }, { measure: 'W1', note: 'nachgezählt' }))
    expect(places(field)).toEqual(['W1 1 5 none'])
  })

  test('of a status that is not ranked stay out', () => {
    const field = rank(pointRows({ W1: 9, W2: 1 }), {
      measures: [aMeasure({ id: 'W1', status: 'nicht weiterverfolgt' }), aMeasure({ id: 'W2' })],
    })
    expect(places(field)).toEqual(['W2 1 1 none'])
    expect(left(field)).toEqual(['W1 status'])
  })

  test('are cut as any ranking, but 0 points are never prioritised', () => {
    const tied = rank(pointRows({ W1: 5, W2: 3, W3: 3, W4: 0 }))
    expect(tied.top).toEqual({ wanted: 2, shown: 3, extended: true })
    const nothing = rank(pointRows({ W1: 5, W2: 0, W3: 0, W4: 0 }))
    expect(nothing.top).toEqual({ wanted: 2, shown: 1, extended: false })
    expect(nothing.ranking.map(({ prioritised }) => prioritised)).toEqual([true, false, false, false])
  })

  test('are added up for the sentence, unless rows contradict each other', () => {
    expect(rank(pointRows({ W1: 5, W2: 1.5 })).terms.total).toEqual({ numerator: 13n, denominator: 2n })
    expect(rank(pointRows({ W1: 5, w1: 1 })).terms.total).toBeNull()
    expect(rank([]).terms.total).toBeNull()
  })
})

describe('Handzeichen', () => {
  test('nobody put up a hand for are never prioritised, and share a rank', () => {
    const field = rank(
      resultRows({ measure: 'W1', yes: 0, no: 9 }, { measure: 'W2', yes: 0 }, { measure: 'W3', yes: 0 }),
      { method: 'Handzeichen' },
    )
    expect(places(field)).toEqual(['W1 1 0 shared', 'W2 1 0 shared', 'W3 1 0 shared'])
    expect(field.ranking.map(({ prioritised }) => prioritised)).toEqual([false, false, false])
    expect(field.top).toEqual({ wanted: 1, shown: 0, extended: false })
  })

  test('counted twice for one measure leave it without a result', () => {
    const field = rank(resultRows({ measure: 'W1', yes: 4 }, { measure: 'W1', no: 2 }, { measure: 'W2', yes: 1 }), {
      method: 'Handzeichen',
      measures: measures('W1', 'W2'),
    })
    expect(places(field)).toEqual(['W2 1 1 none'])
    expect(field.unranked).toMatchObject([{ reason: 'no-result', contradictory: true }])
  })

  // 23 people, one hand each as often as they like: 1, 2, 2, 4 – and never 3.
  test('as counted at a meeting', () => {
    const field = rank(
      resultRows(
        { measure: 'W1', yes: 14, no: 6, abstentions: 3 },
        { measure: 'W2', yes: 19, no: 2, abstentions: 2 },
        { measure: 'W3', yes: 14, no: 9, abstentions: 0 },
        { measure: 'W4', yes: 7, no: 10, abstentions: 6 },
      ),
      { method: 'Handzeichen', participants: 23 },
    )
    expect(places(field)).toEqual(['W2 1 19 none', 'W1 2 14 shared', 'W3 2 14 shared', 'W4 4 7 none'])
    expect(field.top).toEqual({ wanted: 2, shown: 3, extended: true })
    expect(field.ranking.map(({ abstentions }) => abstentions)).toEqual([2, 3, 0, 6])
  })

  const hands = (settings: Partial<Settings> = {}, field: Partial<PlannedField> = {}) =>
    rank(
      resultRows(
        { measure: 'W1', yes: 9, no: 1, abstentions: 2 },
        { measure: 'W2', yes: 12, no: 0 },
        { measure: 'W3', no: 4, points: 30 },
        { measure: 'W4', yes: 0, abstentions: 0 },
      ),
      { method: 'Handzeichen', ...field },
      settings,
    )

  test('are ordered by Ja, with the abstentions that were counted', () => {
    const field = hands()
    expect(places(field)).toEqual(['W2 1 12 none', 'W1 2 9 none', 'W4 3 0 none'])
    expect(field.ranking.map(({ abstentions, n }) => [abstentions, n])).toEqual([
      [null, null],
      [2, null],
      [0, null],
    ])
    expect(left(field)).toEqual(['W3 no-result'])
    expect(field.top).toEqual({ wanted: 1, shown: 1, extended: false })
  })

  test.each<[Partial<PlannedField>, Partial<Settings>, number | null]>([
    [{ participants: 16 }, { voted: 14, present: 20 }, 16],
    [{}, { voted: 14, present: 20 }, 14],
    [{}, { present: 20, invited: 30 }, 20],
    [{}, { invited: 30 }, null],
  ])('know who took part from %j and %j: %j', (field, settings, participants) => {
    expect(hands(settings, field).terms).toMatchObject({ participants, total: null })
  })
})
