import { describe, expect, test } from 'vitest'
import { rankingJson, rankJsonSchema } from '../../../src/core/rank/json.ts'
import { rankPlan } from '../../../src/core/rank/rank-plan.ts'
import { aField, aMeasure, aPlan, ballotTable, measures } from '../../builders/plan.ts'
import { pointRows } from '../../builders/result-rows.ts'

const plan = aPlan({
  settings: { dotsPerActor: 5, scale: ['1', '2', '3'], bestSide: 'erste', prioritisedLabels: ['1'] },
  fields: [
    aField({ method: 'Punkte', measures: [...measures('W1', 'W2', 'W3'), aMeasure({ id: 'W4', decidedRank: 1 })] }),
    aField({
      code: 'S',
      name: 'Soziales',
      measures: [aMeasure({ id: 'S1', agreedPriority: '2' }), aMeasure({ id: 'S2', agreedPriority: '1' })],
    }),
    aField({ code: 'F', name: 'Freizeit und Kultur', method: 'Rangfolge', measures: measures('F1') }),
    aField({ code: 'G', name: 'Gesundheit', method: 'Stufen', measures: measures('G1', 'G2') }),
    aField({
      code: 'Q',
      name: 'Quer',
      method: 'Punktsummen',
      participants: 7,
      measures: measures('Q1', 'Q2', 'Q3', 'Q4'),
    }),
  ],
  ballots: ballotTable(
    ['A', 'B', 'C'],
    { W1: [1, 2, 9], W2: [3, '', ''], W3: ['', 'E', ''], W4: [1, 1, ''], G1: [1, 3, 1], G2: [2, 3, 3] },
    ['1', '0.5'],
  ),
  results: pointRows({ Q1: 12, Q2: 12, Q3: 4 }),
})

const json = rankingJson(rankPlan(plan, { seed: 7, rulesVersion: 'test' }))

describe('rank --json', () => {
  test('keeps its own schema', () => {
    expect(rankJsonSchema.parse(JSON.parse(JSON.stringify(json)))).toEqual(json)
    expect(Object.keys(json)).toEqual(['seed', 'fields', 'audit'])
    expect(json.seed).toBe(7)
    expect(json.audit.inputSha256).toMatch(/^[0-9a-f]{64}$/)
  })

  test('has the keys of the contract in their order', () => {
    const [field] = json.fields
    expect(Object.keys(field ?? {})).toEqual([
      'field',
      'method',
      'turnout',
      'kendallW',
      'kendallWhyNot',
      'top',
      'ranking',
      'unranked',
      'rejectedBallots',
    ])
    expect(Object.keys(field?.ranking[0] ?? {}).join(' ')).toBe(
      'id title priority rank shared score scoreExact scoreText prioritised n abstentions tieBreak agreement consensus ' +
        'vanDerEijkA iqr contested leaveOneOut topShare place crossCheckRank decidedRank',
    )
  })

  test('gives ballots with exact scores and the nearest double', () => {
    const [field] = json.fields
    expect(field).toMatchObject({
      field: 'Wohnen',
      method: { basis: 'ballots', form: 'Punkte', version: '1' },
      turnout: { ballots: 3, eligible: 3, weight: 1.5 },
      kendallW: null,
      top: { wanted: 2, shown: 2, extended: false },
      rejectedBallots: [{ actor: 'C', reason: 'over-dotted' }],
    })
    expect(field?.ranking.map((row) => [row.id, row.rank, row.score, row.scoreExact, row.scoreText])).toEqual([
      ['W2', 1, 3, '3', '3 Punkte'],
      ['W1', 2, 2, '2', '2 Punkte'],
      ['W4', 3, 1.5, '3/2', '1,5 Punkte'],
      ['W3', 4, 0, '0', '0 Punkte'],
    ])
    expect(field?.ranking[0]).toMatchObject({ agreement: 2 / 3, consensus: 'mehrheitliche Zustimmung', n: 1.5 })
    expect(field?.ranking[2]).toMatchObject({ decidedRank: 1, crossCheckRank: 1 })
    expect(field?.ranking[3]).toMatchObject({ n: 1, abstentions: 1, prioritised: false })
  })

  test('gives an agreed result without any figure', () => {
    expect(json.fields[1]).toMatchObject({
      method: { basis: 'agreed', form: 'Vereinbart' },
      turnout: { ballots: null, eligible: null, weight: null },
      top: { wanted: 1, shown: 1, extended: false },
      ranking: [
        { id: 'S2', priority: '1', rank: null, score: null, scoreText: null, prioritised: true },
        { id: 'S1', priority: '2', rank: null, agreement: null, prioritised: false },
      ],
    })
  })

  test('says of a method that is not computed that it is not', () => {
    const [, , field] = json.fields
    expect(field?.method).toEqual({
      basis: 'ballots',
      form: 'Rangfolge',
      version: '0',
      sentence:
        'Das Verfahren „Rangfolge“ wird in dieser Version noch nicht berechnet; deshalb ist hier nichts gereiht.',
    })
    expect(field?.unranked).toEqual([
      {
        id: 'F1',
        reason: 'no-result',
        message:
          'Das Verfahren „Rangfolge“ wird in dieser Version noch nicht berechnet; deshalb ist hier nichts gereiht.',
      },
    ])
  })

  test('gives classes with how far apart the ratings lie, and how far the actors agree', () => {
    const [, , , field] = json.fields
    expect(field).toMatchObject({
      method: { basis: 'ballots', form: 'Stufen', version: '1' },
      turnout: { ballots: 3, weight: 2.5 },
      kendallW: 2 / 3,
      kendallWhyNot: null,
    })
    expect(field?.ranking).toMatchObject([
      { id: 'G1', rank: 1, score: 0.6, scoreExact: '3/5', scoreText: '+0,60', n: 2.5, vanDerEijkA: 0.2, iqr: 0 },
      { id: 'G2', rank: 2, score: -0.6, scoreText: '−0,60', agreement: 0, consensus: 'kein Konsens', contested: false },
    ])
  })

  test('gives totals without any figure that only ballots could tell', () => {
    const field = json.fields[4]
    expect(field).toMatchObject({
      method: { basis: 'totals', form: 'Punktsummen', version: '1' },
      turnout: { ballots: null, eligible: null, weight: null },
      kendallW: null,
      kendallWhyNot: 'Wer wie bewertet hat, wurde nicht erfasst.',
      top: { wanted: 1, shown: 2, extended: true },
      unranked: [{ id: 'Q4', reason: 'no-result' }],
    })
    expect(
      field?.ranking.map(({ id, rank, shared, tieBreak, scoreText }) => [id, rank, shared, tieBreak, scoreText]),
    ).toEqual([
      ['Q1', 1, true, 'shared', '12 Punkte'],
      ['Q2', 1, true, 'shared', '12 Punkte'],
      ['Q3', 3, false, 'none', '4 Punkte'],
    ])
    for (const { n, agreement, consensus, vanDerEijkA, iqr, contested, crossCheckRank } of field?.ranking ?? []) {
      const figures = [n, agreement, consensus, vanDerEijkA, iqr, contested, crossCheckRank]
      expect(new Set(figures)).toEqual(new Set([null]))
    }
  })
})
