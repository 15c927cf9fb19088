import { describe, expect, test } from 'vitest'
import type { Plan, PlannedField } from '../../../src/core/plan/plan.ts'
import type { Settings } from '../../../src/core/plan/settings.ts'
import { toText } from '../../../src/core/rank/fraction.ts'
import { rankPlan } from '../../../src/core/rank/rank-plan.ts'
import type { FieldRanking } from '../../../src/core/rank/result.ts'
import { aBallot, aField, aMeasure, anActor, aPlan, ballotTable, measures } from '../../builders/plan.ts'

type Rows = Readonly<Record<string, readonly (string | number)[]>>

interface Case {
  readonly settings?: Partial<Settings>
  readonly field?: Partial<PlannedField>
  readonly weights?: readonly (string | number)[]
  readonly plan?: Partial<Omit<Plan, 'settings'>>
}

/** One row a measure, one column an actor A, B, C … */
function rank(
  rows: Rows,
  { settings = {}, field = {}, weights = [], plan = {} }: Case = {},
  top?: number,
): FieldRanking {
  const width = Math.max(0, ...Object.values(rows).map(({ length }) => length))
  const codes = Array.from({ length: width }, (_, at) => String.fromCharCode(65 + at))
  const [ranked] = rankPlan(
    aPlan({
      settings,
      fields: [aField({ method: 'Punkte', measures: measures(...Object.keys(rows)), ...field })],
      ballots: ballotTable(codes, rows, weights),
      ...plan,
    }),
    { seed: 1, rulesVersion: 'test', top },
  ).fields
  if (!ranked) throw new Error('no field')
  return ranked
}

function table(field: FieldRanking) {
  return field.ranking.map((row) => [row.measure.value.id, row.rank, row.score && toText(row.score), row.tieBreak])
}

describe('the order by Punkte', () => {
  test('is by the sum of the dots', () => {
    const field = rank({ W1: [1, 2, ''], W2: [4, 3, 5], W3: ['', '', 1] })
    expect(table(field)).toEqual([
      ['W2', 1, '12', 'none'],
      ['W1', 2, '3', 'none'],
      ['W3', 3, '1', 'none'],
    ])
  })

  test('gives competition ranks 1, 2, 2, 4, and lists equals in natural order', () => {
    const field = rank({ W10: [1, 1], W2: [2, 2], W1: [1, 1], W3: [1, 0] })
    expect(table(field)).toEqual([
      ['W2', 1, '4', 'none'],
      ['W1', 2, '2', 'shared'],
      ['W10', 2, '2', 'shared'],
      ['W3', 4, '1', 'none'],
    ])
    expect(field.ranking.map(({ shared }) => shared)).toEqual([false, true, true, false])
  })

  test('is decided by breadth among equal sums', () => {
    const field = rank({ W1: [3, '', ''], W2: [1, 1, 1], W3: [2, 1, ''] })
    expect(table(field)).toEqual([
      ['W2', 1, '3', 'breadth'],
      ['W3', 2, '3', 'breadth'],
      ['W1', 3, '3', 'breadth'],
    ])
    expect(field.ranking.map(({ crossCheckRank }) => crossCheckRank)).toEqual([1, 2, 3])
  })

  test('says shared of those that stay tied and breadth of the one that the chain sets apart', () => {
    const field = rank({ W1: [2, 0], W2: [0, 2], W3: [1, 1] })
    expect(table(field)).toEqual([
      ['W3', 1, '2', 'breadth'],
      ['W1', 2, '2', 'shared'],
      ['W2', 2, '2', 'shared'],
    ])
  })

  test('weights 40/30/20/10 with three scores of exactly 4 give three equal scores', () => {
    const rows = { W1: [10, '', '', ''], W2: ['', 10, 4, 2], W3: [7, 2, 3, ''] }
    const field = rank(rows, { weights: ['0.4', '0.3', '0.2', '0.1'] })
    expect(field.ranking.map(({ score }) => score && toText(score))).toEqual(['4', '4', '4'])
    // 0.9 for W3, 0.6 for W2, 0.4 for W1 in breadth.
    expect(table(field).map(([id, place]) => [id, place])).toEqual([
      ['W3', 1],
      ['W2', 2],
      ['W1', 3],
    ])
  })
})

describe('abstentions and empty cells', () => {
  test('an empty cell is 0 points, E is an abstention, ? is shown apart', () => {
    const field = rank({ W1: [2, 2, 2], W2: ['', 'E', '?'], W3: [0, 1, '-'] })
    const row = field.ranking.find(({ measure }) => measure.value.id === 'W2')
    expect(row).toMatchObject({ abstentions: 1, unsure: 1, n: { numerator: 2n, denominator: 1n } })
    expect(row?.score && toText(row.score)).toBe('0')
  })

  test('a ballot of only E, ? and empty cells counts in the turnout alone', () => {
    const field = rank({ W1: [2, 'E', ''], W2: [1, '?', ''] })
    expect(field.turnout).toEqual({ ballots: 2, eligible: 3, counted: 1, weight: { numerator: 1n, denominator: 1n } })
    expect(field.ranking.map(({ abstentions, unsure }) => [abstentions, unsure])).toEqual([
      [0, 0],
      [0, 0],
    ])
  })

  test('a ballot of zeros is no blank ballot', () => {
    expect(rank({ W1: [2, 0], W2: [1, 0] }).turnout).toMatchObject({ ballots: 2, counted: 2 })
  })

  test('without a valid ballot nothing is ranked', () => {
    const field = rank({ W1: ['E', ''], W2: ['', ''] })
    expect(field.ranking).toEqual([])
    expect(field.unranked.map(({ measure, reason }) => [measure.value.id, reason])).toEqual([
      ['W1', 'no-ballots'],
      ['W2', 'no-ballots'],
    ])
  })

  test('a measure on which everyone abstained is not ranked', () => {
    const field = rank({ W1: [2, 1], W2: ['E', 'E'] })
    expect(table(field)).toEqual([['W1', 1, '3', 'none']])
    expect(field.unranked).toMatchObject([{ reason: 'no-ballots' }])
  })

  test('agreement is the share of all votes that gave something; its label leaves abstentions out', () => {
    const field = rank({ W1: [1, 1, 1, 'E'], W2: [0, 0, 1, 1] })
    expect(field.ranking[0]).toMatchObject({
      agreement: { numerator: 3n, denominator: 4n },
      consensus: 'starker Konsens',
    })
    expect(field.ranking[1]).toMatchObject({ agreement: { numerator: 1n, denominator: 2n }, consensus: 'kein Konsens' })
  })
})

describe('the cut', () => {
  const eight = { W1: [8], W2: [7], W3: [6], W4: [5], W5: [4], W6: [3], W7: [2], W8: [1] }

  test.each([
    [5, undefined, 4],
    [3, undefined, 3],
    [3, 2, 2],
    [3, 7, 4],
    [0, undefined, 1],
  ])('of %j wanted and --top %j is at %j of eight measures: at most half of them', (prioritisedWanted, top, wanted) => {
    const field = rank(eight, { field: { prioritisedWanted } }, top)
    expect(field.top).toEqual({ wanted, shown: wanted, extended: false })
    expect(field.ranking.filter(({ prioritised }) => prioritised)).toHaveLength(wanted)
  })

  test('is at least 1, also of a single measure', () => {
    expect(rank({ W1: [3] }).top).toEqual({ wanted: 1, shown: 1, extended: false })
  })

  test('is extended by a tie that lies across it', () => {
    const field = rank({ W1: [3, 0], W2: [1, 1], W3: [1, 1], W4: [1, 0] })
    expect(field.top).toEqual({ wanted: 2, shown: 3, extended: true })
    expect(field.ranking.map(({ prioritised }) => prioritised)).toEqual([true, true, true, false])
  })

  test('never takes in a measure with score 0', () => {
    const field = rank({ W1: [3], W2: [''], W3: [''], W4: [''] })
    expect(field.top).toEqual({ wanted: 2, shown: 1, extended: false })
  })
})

describe('who and what is left out', () => {
  test('a rejected ballot counts nowhere but in the turnout', () => {
    const field = rank({ W1: [1, 6], W2: [2, ''] }, { settings: { dotsPerActor: 5 } })
    expect(table(field).map(([id, , score]) => [id, score])).toEqual([
      ['W2', '2'],
      ['W1', '1'],
    ])
    expect(field.rejected).toMatchObject([{ actor: 'B', reason: 'over-dotted' }])
    expect(field.turnout).toMatchObject({ ballots: 2, counted: 1 })
  })

  test('a ballot is rejected in its field only', () => {
    const ballots = [aBallot({ code: 'A', marks: { W1: 'viel', S1: 2 } })]
    const fields = [
      aField({ method: 'Punkte', measures: measures('W1') }),
      aField({ code: 'S', name: 'Soziales', method: 'Punkte', measures: measures('S1') }),
    ]
    const [homes, social] = rankPlan(aPlan({ fields, ballots }), { seed: 1, rulesVersion: 'test' }).fields
    expect(homes?.rejected).toHaveLength(1)
    expect(social?.rejected).toEqual([])
    expect(social?.ranking[0]?.score).toEqual({ numerator: 2n, denominator: 1n })
  })

  test('ballots of those who take no part and of unknown actors are ignored', () => {
    const ballots = [
      aBallot({ code: 'A', marks: { W1: 1 } }),
      aBallot({ code: 'B', standing: 'not-entitled', marks: { W2: 5 } }),
      aBallot({ code: 'X', standing: 'unknown-actor', marks: { W2: 'viel' } }),
    ]
    const actors = [
      anActor({ code: 'A' }),
      anActor({ code: 'B', takesPart: false }),
      anActor({ code: 'C', takesPart: true }),
    ]
    const field = rank({ W1: [], W2: [] }, { plan: { ballots, actors } })
    expect(field.turnout).toMatchObject({ ballots: 1, eligible: 2, counted: 1 })
    expect(field.rejected).toEqual([])
    expect(field.ranking[0]?.measure.value.id).toBe('W1')
  })

  test('with secret ballots the sheets are those that could vote', () => {
    const field = rank({ W1: [1, 1, ''] }, { settings: { secret: true }, plan: { actors: [] } })
    expect(field.turnout).toMatchObject({ ballots: 2, eligible: 3 })
  })

  test('measures under "Nicht gereiht bei Status" are not ranked, all others are', () => {
    const own = { word: 'gestrichen', meaning: 'nicht weiterverfolgt' } as const
    const field = rank(
      { W1: [1], W2: [1], W3: [1] },
      {
        field: {
          measures: [
            aMeasure({ id: 'W1', status: 'umgesetzt' }),
            aMeasure({ id: 'W2', status: own }),
            aMeasure({ id: 'W3', status: 'zurückgestellt' }),
          ],
        },
      },
    )
    expect(field.ranking.map(({ measure }) => measure.value.id)).toEqual(['W1', 'W3'])
    expect(field.unranked).toMatchObject([{ reason: 'status' }])
  })

  test.each([
    [['Gestrichen'], ['W1', 'W3']],
    [['zurückgestellt', 'gestrichen'], ['W1']],
    [['Umgesetzt'], ['W2', 'W3']],
  ])('the setting %j leaves %j', (notRankedStatuses, ids) => {
    const own = { word: 'gestrichen', meaning: 'nicht weiterverfolgt' } as const
    const field = rank(
      { W1: [1], W2: [1], W3: [1] },
      {
        settings: { notRankedStatuses },
        field: {
          measures: [
            aMeasure({ id: 'W1', status: 'umgesetzt' }),
            aMeasure({ id: 'W2', status: own }),
            aMeasure({ id: 'W3', status: 'zurückgestellt' }),
          ],
        },
      },
    )
    expect(field.ranking.map(({ measure }) => measure.value.id)).toEqual(ids)
  })

  test('points for a measure kept out by its status still count against the limit', () => {
    const field = rank(
      { W1: [3], W2: [3] },
      {
        settings: { dotsPerActor: 5 },
        field: { measures: [aMeasure({ id: 'W1' }), aMeasure({ id: 'W2', status: 'nicht weiterverfolgt' })] },
      },
    )
    expect(field.rejected).toMatchObject([{ reason: 'over-dotted' }])
  })
})

test('a ballot may write the number of a measure otherwise', () => {
  const field = rank({ W1: [], W2: [] }, { plan: { ballots: [aBallot({ marks: { 'w 1': 3, 'W-2': 1, W12: 9 } })] } })
  expect(table(field)).toEqual([
    ['W1', 1, '3', 'none'],
    ['W2', 2, '1', 'none'],
  ])
})

test.each(['Rangfolge', 'Zustimmung', 'Kriterien'] as const)(
  'the method %s is not computed: nothing is ranked, nothing is claimed',
  (method) => {
    const field = rank({ W1: [1], W2: [2] }, { field: { method } })
    expect(field).toMatchObject({ method, ranking: [], rejected: [], turnout: null })
    expect(field.unranked.map(({ reason }) => reason)).toEqual(['no-result', 'no-result'])
  },
)
