import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Plan } from '../../src/core/plan/plan.ts'
import { compare, fromDecimal, isPositive, multiply, sum, toText, zero } from '../../src/core/rank/fraction.ts'
import { rankingJson } from '../../src/core/rank/json.ts'
import { rankPlan } from '../../src/core/rank/rank-plan.ts'
import type { FieldRanking, RankedMeasure } from '../../src/core/rank/result.ts'
import { permutation, pick, shuffled } from '../builders/permuted-plan.ts'
import { aBallot, aField, aMeasure } from '../builders/plan.ts'
import { runsOf } from '../builders/runs.ts'
import {
  asPlan,
  dirtyElections,
  type Election,
  onlyField,
  options,
  rankElection,
  seed,
  validElections,
} from '../oracles/rank-elections.ts'

const runs = { seed, numRuns: runsOf(100) }

/** Everything that is said about each measure, except the texts of rejected ballots. */
function results(field: FieldRanking) {
  return {
    ranking: field.ranking.map((row) => ({ ...row, measure: row.measure.value.id })),
    unranked: field.unranked.map(({ measure, reason }) => [measure.value.id, reason]),
    top: field.top,
  }
}

function ranks(field: FieldRanking): ReadonlyMap<string, number | null> {
  return new Map(field.ranking.map(({ measure, rank }) => [measure.value.id, rank]))
}

const shuffles = dirtyElections.chain((election) =>
  fc.record({
    election: fc.constant(election),
    rows: permutation(election.ids.length),
    columns: permutation(election.cells.length),
  }),
)

const validNotEmpty = validElections.filter(({ cells }) => cells.length > 0)

function better(a: RankedMeasure, b: RankedMeasure): boolean {
  const byScore = compare(a.score ?? zero, b.score ?? zero)
  // V is the same for all, so the agreement orders like the breadth.
  const byBreadth = compare(a.agreement ?? zero, b.agreement ?? zero)
  return byScore > 0 || (byScore === 0 && byBreadth > 0)
}

describe(`laws of Punkte (seed ${seed})`, () => {
  test('anonymity and neutrality: the order of rows and columns changes nothing, not even the hash', () => {
    fc.assert(
      fc.property(shuffles, ({ election, rows, columns }) => {
        const plan = asPlan(election)
        const other = shuffled(plan, rows, columns)
        expect(results(onlyField(other))).toEqual(results(onlyField(plan)))
        expect(rankPlan(other, options).inputSha256).toBe(rankPlan(plan, options).inputSha256)
      }),
      runs,
    )
  })

  test('anonymity: it does not matter who handed in which ballot', () => {
    fc.assert(
      fc.property(shuffles, ({ election, columns }) => {
        const swapped: Election = {
          ...election,
          cells: pick(election.cells, columns),
          weights: pick(election.weights, columns),
        }
        expect(results(rankElection(swapped))).toEqual(results(rankElection(election)))
      }),
      runs,
    )
  })

  test('neutrality: exchanged measures exchange their results', () => {
    fc.assert(
      fc.property(shuffles, ({ election, rows }) => {
        const exchanged: Election = {
          ...election,
          statuses: pick(election.statuses, rows),
          cells: election.cells.map((cells) => pick(cells, rows)),
        }
        const after = ranks(rankElection(exchanged))
        for (const [id, rank] of ranks(rankElection(election))) {
          const at = rows.indexOf(election.ids.indexOf(id))
          expect(after.get(election.ids[at] ?? '')).toBe(rank)
        }
      }),
      runs,
    )
  })

  test('a blank ballot changes nothing but the turnout', () => {
    fc.assert(
      fc.property(dirtyElections, fc.constantFrom('', '-', 'E', '?'), (election, cell) => {
        const more: Election = {
          ...election,
          cells: [...election.cells, election.ids.map(() => cell)],
          weights: [...election.weights, '7'],
        }
        const [before, after] = [rankElection(election), rankElection(more)]
        expect(results(after)).toEqual(results(before))
        expect(after.turnout?.weight).toEqual(before.turnout?.weight)
        const entered = cell === 'E' || cell === '?' ? 1 : 0
        expect(after.turnout?.ballots).toBe((before.turnout?.ballots ?? 0) + entered)
        expect(after.turnout?.eligible).toBe((before.turnout?.eligible ?? 0) + 1)
      }),
      runs,
    )
  })

  test('weights times a constant change no rank, no share and no tie-break', () => {
    const places = (field: FieldRanking) =>
      results(field).ranking.map(({ score: _score, n: _n, ...place }) => ({
        ...place,
        agreement: place.agreement && toText(place.agreement),
      }))
    fc.assert(
      fc.property(dirtyElections, fc.constantFrom('2', '3', '0.5', '0.1', '1.7'), (election, factor) => {
        const scaled = election.weights.map((weight) => decimal(weight, factor))
        expect(places(rankElection({ ...election, weights: scaled }))).toEqual(places(rankElection(election)))
      }),
      runs,
    )
  })

  test('doubling all ballots changes no rank', () => {
    fc.assert(
      fc.property(dirtyElections, (election) => {
        const doubled: Election = {
          ...election,
          cells: [...election.cells, ...election.cells],
          weights: [...election.weights, ...election.weights],
        }
        expect(ranks(rankElection(doubled))).toEqual(ranks(rankElection(election)))
      }),
      runs,
    )
  })

  test('one more point for a measure never worsens it', () => {
    fc.assert(
      fc.property(validNotEmpty, fc.nat(), fc.nat(), (election, actor, measure) => {
        const [i, j] = [actor % election.cells.length, measure % election.ids.length]
        const id = election.ids[j] ?? ''
        const before = ranks(rankElection(election)).get(id)
        fc.pre(typeof before === 'number')
        const cells = election.cells.map((row, at) =>
          at === i ? row.map((cell, to) => (to === j ? `${(Number(cell) || 0) + 1}` : cell)) : row,
        )
        expect(ranks(rankElection({ ...election, cells })).get(id)).toBeLessThanOrEqual(before ?? 0)
      }),
      runs,
    )
  })

  test('an actor of weight k is k copies of weight 1', () => {
    const figures = (field: FieldRanking) =>
      results(field).ranking.map(({ abstentions: _abstentions, unsure: _unsure, ...row }) => row)
    fc.assert(
      fc.property(validNotEmpty, fc.integer({ min: 1, max: 4 }), (election, copies) => {
        const [first = [], ...rest] = election.cells
        const others = election.weights.slice(1)
        const heavy = { ...election, weights: [`${copies}`, ...others] }
        const many = {
          ...election,
          cells: [...Array.from({ length: copies }, () => first), ...rest],
          weights: [...Array.from({ length: copies }, () => '1'), ...others],
        }
        expect(figures(rankElection(many))).toEqual(figures(rankElection(heavy)))
      }),
      runs,
    )
  })

  test('conservation: the scores of all measures are the weighted points that were given', () => {
    const noStatus = validElections.map((election) => ({ ...election, statuses: election.ids.map(() => null) }))
    fc.assert(
      fc.property(noStatus, (election) => {
        const given = election.cells.map((row, i) => {
          const points = row.reduce((total, cell) => total + (Number(cell) || 0), 0)
          return multiply(fromDecimal(election.weights[i] ?? '1'), fromDecimal(`${points}`))
        })
        const scores = rankElection(election).ranking.map(({ score }) => score ?? zero)
        expect(toText(sum(scores))).toBe(toText(sum(given)))
      }),
      runs,
    )
  })

  test('each rank is one more than the number strictly better, and a measure without points is never prioritised', () => {
    fc.assert(
      fc.property(dirtyElections, (election) => {
        const { ranking } = rankElection(election)
        for (const row of ranking) {
          expect(row.rank).toBe(1 + ranking.filter((other) => better(other, row)).length)
          expect(row.shared).toBe(ranking.filter(({ rank }) => rank === row.rank).length > 1)
          if (row.prioritised) expect(isPositive(row.score ?? zero)).toBe(true)
        }
      }),
      runs,
    )
  })

  test('the tie-break only refines the order of the scores', () => {
    fc.assert(
      fc.property(dirtyElections, (election) => {
        const { ranking } = rankElection(election)
        for (const [index, row] of ranking.slice(1).entries()) {
          expect(compare(ranking[index]?.score ?? zero, row.score ?? zero)).toBeGreaterThanOrEqual(0)
        }
        for (const { score, tieBreak } of ranking) {
          const alone = ranking.filter((other) => compare(other.score ?? zero, score ?? zero) === 0).length === 1
          expect(tieBreak === 'none').toBe(alone)
        }
      }),
      runs,
    )
  })

  test('nothing in one field changes a byte of another', () => {
    fc.assert(
      fc.property(dirtyElections, dirtyElections, (here, there) => {
        const plan = asPlan(here)
        const other = asPlan(there)
        const health = aField({
          code: 'G',
          name: 'Gesundheit',
          method: 'Punkte',
          measures: there.ids.map((id) => aMeasure({ id: `G${id}` })),
        })
        const joined: Plan = {
          ...plan,
          fields: [health, ...plan.fields],
          ballots: plan.ballots.map((ballot, at) => ({
            ...ballot,
            lines: [
              ...(other.ballots[at]?.lines ?? []).map((line) => ({ ...line, measure: `G${line.measure}` })),
              ...ballot.lines,
            ],
            marks: [...(other.ballots[at]?.marks ?? []), ...ballot.marks],
          })),
        }
        const bytes = (of: Plan) =>
          JSON.stringify(rankingJson(rankPlan(of, options)).fields.find(({ field }) => field === 'Wohnen'))
        expect(bytes(joined)).toBe(bytes(plan))
      }),
      runs,
    )
  })

  test('the same seed gives the same bytes, and another seed another hash', () => {
    fc.assert(
      fc.property(dirtyElections, (election) => {
        const bytes = (seedOf: number) =>
          JSON.stringify(rankingJson(rankPlan(asPlan(election), { ...options, seed: seedOf })))
        expect(bytes(1)).toBe(bytes(1))
        expect(rankPlan(asPlan(election), { ...options, seed: 2 }).inputSha256).not.toBe(
          rankPlan(asPlan(election), options).inputSha256,
        )
      }),
      { ...runs, numRuns: 50 },
    )
  })

  test('one more mark changes the hash', () => {
    fc.assert(
      fc.property(validElections, (election) => {
        const plan = asPlan(election)
        const more = { ...plan, ballots: [...plan.ballots, aBallot({ code: 'A99', marks: { W1: 1 } })] }
        expect(rankPlan(more, options).inputSha256).not.toBe(rankPlan(plan, options).inputSha256)
      }),
      { ...runs, numRuns: 50 },
    )
  })
})

/** Product of two decimals as decimal text. */
function decimal(a: string, b: string): string {
  const places = (text: string) => text.split('.')[1]?.length ?? 0
  const digits = `${BigInt(a.replace('.', '')) * BigInt(b.replace('.', ''))}`.padStart(places(a) + places(b) + 1, '0')
  const point = digits.length - places(a) - places(b)
  return point === digits.length ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`
}
