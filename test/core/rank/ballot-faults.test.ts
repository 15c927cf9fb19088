import { describe, expect, test } from 'vitest'
import type { Ballot } from '../../../src/core/plan/ballot.ts'
import type { Method, Settings } from '../../../src/core/plan/settings.ts'
import { ballotFaults } from '../../../src/core/rank/ballot-faults.ts'
import { ballotSheets } from '../../../src/core/rank/ballot-sheets.ts'
import type { BallotFault } from '../../../src/core/rank/result.ts'
import { aBallot, aField, aMark, aPlan, measures } from '../../builders/plan.ts'

const limits = { dotsPerActor: 5, maxDotsPerMeasure: 3 }

function faults(
  ballot: Ballot,
  settings: Partial<Settings> = limits,
  method: Method = 'Punkte',
): readonly BallotFault[] {
  const field = aField({ method, measures: measures('W1', 'W2', 'W3') })
  const plan = aPlan({ settings, fields: [field], ballots: [ballot] })
  return ballotFaults(plan, field, ballotSheets(plan).get(field) ?? [])
}

function short({ reason, cell, given, allowed, measure }: BallotFault): string {
  return `${reason} ${cell} ${measure} ${given}>${allowed}`
}

describe('the faults of a ballot', () => {
  test.each<[Record<string, string | number>, readonly string[]]>([
    [{ W1: 3, W2: 2 }, []],
    [{ W1: 0, W2: '', W3: 'E' }, []],
    [{ W1: '2.0', W2: '?' }, []],
    [{ W1: 3, W2: 3 }, ['over-dotted D1 null 6>5']],
    [{ W1: 4 }, ['over-maximum D2 W1 4>3']],
    [{ W1: 4, W2: 1, W3: 1 }, ['over-dotted D1 null 6>5', 'over-maximum D2 W1 4>3']],
    [{ W1: 'hoch' }, ['not-in-form D2 W1 hoch>null']],
    [{ W1: '1.5', W2: '-1' }, ['not-in-form D2 W1 1.5>null', 'not-in-form D3 W2 -1>null']],
    [{ W1: '4.5', W2: 1 }, ['over-dotted D1 null 5.5>5', 'over-maximum D2 W1 4.5>3', 'not-in-form D2 W1 4.5>null']],
    [{ W1: 2, 'w 1': 2 }, ['not-in-form D3 W1 2 / 2>null']],
    [{ W1: 'E', 'w 1': '?' }, ['not-in-form D3 W1 E / ?>null']],
    [{ W1: 2, 'w 1': '' }, []],
    [{ S1: 99, W1: 1 }, []],
  ])('of %j are %j', (marks, expected) => {
    expect(faults(aBallot({ code: 'A1', column: 4, marks })).map(short)).toEqual(expected)
  })

  test('know the actor, the field, the sheet and the row', () => {
    const [fault] = faults(aBallot({ code: 'A7', column: 28, marks: { W1: 4 } }))
    expect(fault).toMatchObject({ actor: 'A7', field: 'Wohnen', sheet: 'Bewertungen', cell: 'AB2', row: 2 })
  })

  test('without limits there is nothing to exceed', () => {
    expect(faults(aBallot({ marks: { W1: 999 } }), {})).toEqual([])
    expect(faults(aBallot({ marks: { W1: 99 } }), { maxDotsPerMeasure: 3 })).toMatchObject([{ reason: 'over-maximum' }])
  })

  test.each(['not-entitled', 'unknown-actor'] as const)('a ballot that is %s has none: it is ignored', (standing) => {
    expect(faults(aBallot({ standing, marks: { W1: 'viel' } }))).toEqual([])
  })

  test.each(['Stufen', 'Vereinbart', 'Punktsummen'] as const)('under %s there are none of Punkte', (method) => {
    expect(faults(aBallot({ marks: { W1: 'hoch' } }), limits, method)).toEqual([])
  })
})

test('the builder reads a cell as the sheet does', () => {
  expect(['', '-', 'E', '?', '3', 'hoch'].map((text) => aMark(text).kind)).toEqual([
    'blank',
    'blank',
    'abstention',
    'unsure',
    'number',
    'word',
  ])
})
