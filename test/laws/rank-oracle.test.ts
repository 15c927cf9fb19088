import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toText } from '../../src/core/rank/fraction.ts'
import type { Fraction } from '../../src/core/rank/result.ts'
import { aField, aMeasure, aPlan } from '../builders/plan.ts'
import { runsOf } from '../builders/runs.ts'
import { dirtyElections, type Election, onlyField, rankElection, seed } from '../oracles/rank-elections.ts'
import { groupNaively, type OracleResult, rankPunkteNaively } from '../oracles/rank-oracle.ts'

function thousandths(value: Fraction | null): bigint {
  if (value === null || (value.numerator * 1000n) % value.denominator !== 0n) throw new Error('no thousandths')
  return (value.numerator * 1000n) / value.denominator
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): readonly T[] {
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

function naive(election: Election): OracleResult {
  return rankPunkteNaively({ ...election, out: election.statuses.map((status) => status === 'nicht weiterverfolgt') })
}

describe(`against the naive ranking (seed ${seed})`, () => {
  test('Punkte gives the same ranks, figures, exclusions and rejections', () => {
    fc.assert(
      fc.property(dirtyElections, (election) => {
        const expected = naive(election)
        const field = rankElection(election)
        const rows = field.ranking.map((row) => ({
          id: row.measure.value.id,
          rank: row.rank,
          shared: row.shared,
          score: thousandths(row.score),
          n: thousandths(row.n),
          agreeing: row.agreement && (row.agreement.numerator * expected.weight) / row.agreement.denominator,
          abstentions: row.abstentions,
          tieBreak: row.tieBreak,
          consensus: row.consensus,
          crossCheckRank: row.crossCheckRank,
          prioritised: row.prioritised,
        }))
        expect(byId(rows)).toEqual(byId(expected.rows))
        expect(field.unranked.map(({ measure }) => measure.value.id)).toEqual(expected.unranked)
        expect(field.rejected.map(({ actor, reason }) => `${Number(actor.slice(1)) - 1}:${reason}`)).toEqual(
          expected.rejected,
        )
        expect(field.turnout).toMatchObject({ ballots: expected.ballots, eligible: election.weights.length })
        expect(thousandths(field.turnout?.weight ?? null)).toBe(expected.weight)
        expect(field.top).toEqual({
          wanted: expected.wanted,
          shown: expected.rows.filter(({ prioritised }) => prioritised).length,
          extended: expected.rows.filter(({ prioritised }) => prioritised).length > expected.wanted,
        })
      }),
      { seed, numRuns: runsOf(300) },
    )
  })

  test('the elections reach rejections, ties, broken ties, extended cuts and thirds', () => {
    const seen = new Set<string>()
    for (const election of fc.sample(dirtyElections, { seed, numRuns: runsOf(400) })) {
      const field = rankElection(election)
      for (const { reason } of [...field.rejected, ...field.unranked]) seen.add(reason)
      for (const { tieBreak, agreement } of field.ranking) {
        seen.add(tieBreak)
        if (agreement && toText(agreement).endsWith('/3')) seen.add('thirds')
      }
      if (field.top.extended) seen.add('extended')
    }
    expect([...seen].toSorted()).toEqual([
      'breadth',
      'extended',
      'no-ballots',
      'none',
      'not-in-form',
      'over-dotted',
      'over-maximum',
      'shared',
      'status',
      'thirds',
    ])
  })

  test('an agreed result is grouped in the given direction', () => {
    const scale = ['I', 'II', 'III', 'IV']
    const labels = fc.array(fc.option(fc.constantFrom(...scale, 'V')), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(labels, fc.constantFrom('erste', 'letzte'), (given, bestSide) => {
        const field = onlyField(
          aPlan({
            settings: { scale, bestSide },
            fields: [aField({ measures: given.map((label, at) => aMeasure({ id: `W${at}`, agreedPriority: label })) })],
          }),
        )
        const groups = groupNaively(given, scale, bestSide)
        const expected = given
          .map((label, at) => ({ id: `W${at}`, label, at, group: groups[at] ?? null }))
          .filter(({ group }) => group !== null)
          .toSorted((a, b) => (a.group ?? 0) - (b.group ?? 0) || a.at - b.at)
        expect(field.ranking.map(({ measure, priority }) => [measure.value.id, priority])).toEqual(
          expected.map(({ id, label }) => [id, label]),
        )
        expect(field.ranking.every(({ rank, score, n }) => rank === null && score === null && n === null)).toBe(true)
        expect(field.unranked).toHaveLength(given.length - expected.length)
      }),
      { seed, numRuns: runsOf(100) },
    )
  })
})
