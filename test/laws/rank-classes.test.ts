import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Plan } from '../../src/core/plan/plan.ts'
import { rankingJson } from '../../src/core/rank/json.ts'
import { rankPlan } from '../../src/core/rank/rank-plan.ts'
import type { FieldRanking } from '../../src/core/rank/result.ts'
import { permutation, pick, shuffled } from '../builders/permuted-plan.ts'
import { runsOf } from '../builders/runs.ts'
import { rankTotalsNaively } from '../oracles/rank-classes.ts'
import { improved, joined, mirrored, withBallot } from '../oracles/rank-classes-changes.ts'
import {
  anElection,
  asClassPlan,
  type ClassElection,
  faultyElections,
  naiveFigures,
  rankClasses,
  soundElections,
} from '../oracles/rank-classes-elections.ts'
import { exact, order } from '../oracles/rank-classes-exact.ts'
import { byId, figures, rankNumbers, totalFigures } from '../oracles/rank-classes-result.ts'
import { agreementA, concordanceW, disagreement, typicalJudgment } from '../oracles/rank-classes-textbook.ts'
import { asTotalsPlan, rankTotals, totals } from '../oracles/rank-classes-totals.ts'
import { classWording, gradesFrom, type Wording } from '../oracles/rank-classes-wordings.ts'
import { onlyField, options, seed } from '../oracles/rank-elections.ts'

const runs = { seed, numRuns: runsOf(120) }
/** Milliseconds: a bound against hanging, since the naive ranking takes seconds. */
const slow = 60_000

describe(`against the naive ranking (seed ${seed})`, () => {
  test(
    'Stufen and Noten give the same ranks, figures, exclusions and rejections',
    () => {
      fc.assert(
        fc.property(faultyElections, (election) => {
          expect(figures(rankClasses(election))).toEqual(naiveFigures(election))
        }),
        { seed, numRuns: runsOf(200) },
      )
    },
    slow,
  )

  test(
    'the elections reach every reason, every step, every label and both undefined figures',
    () => {
      const seen = new Set<string>()
      for (const election of fc.sample(faultyElections, { seed, numRuns: runsOf(200) })) {
        const { rows, unranked, rejected, wanted, shown, kendallW } = naiveFigures(election)
        for (const row of rows) {
          seen.add(row.tieBreak).add(row.consensus)
          if (row.contested) seen.add('contested')
          seen.add(row.vanDerEijkA === null ? 'no A' : row.vanDerEijkA.startsWith('-') ? 'A below 0' : 'A')
          if (row.crossCheckRank !== row.rank) seen.add('other by the cross-check')
        }
        for (const reason of Object.values(unranked)) seen.add(reason)
        for (const ballot of rejected) seen.add(ballot.replace(/^\d+:/, ''))
        if (shown > wanted) seen.add('extended')
        seen.add(kendallW === null ? 'no W' : 'W')
      }
      expect([...seen].toSorted()).toEqual([
        'A',
        'A below 0',
        'Konsens',
        'W',
        'contested',
        'extended',
        'kein Konsens',
        'low-share',
        'median',
        'mehrheitliche Zustimmung',
        'no A',
        'no W',
        'no-ballots',
        'none',
        'not-in-form',
        'other by the cross-check',
        'out-of-scale',
        'quorum',
        'shared',
        'starker Konsens',
        'status',
        'top-grades',
      ])
    },
    slow,
  )

  test('Punktsummen and Handzeichen give the same places, and nothing that only ballots can tell', () => {
    fc.assert(
      fc.property(totals, (given) => {
        const field = rankTotals(given)
        const expected = rankTotalsNaively(given.sums, given.wanted)
        expect(totalFigures(field)).toEqual({ ...expected, rows: byId(expected.rows) })
        expect(field).toMatchObject({ basis: 'totals', turnout: null, kendallW: null, rejected: [] })
        for (const row of field.ranking) {
          // A show of hands counts its abstentions; nothing else is known.
          expect(row.abstentions).toBe(given.method === 'Handzeichen' ? 1 : null)
          expect(row).toMatchObject({ priority: null, n: null, unsure: null, agreement: null, consensus: null })
          expect(row).toMatchObject({ vanDerEijkA: null, iqr: null, contested: null, crossCheckRank: null })
        }
      }),
      runs,
    )
  })
})

/** What the naive ranking and the ranking say; a textbook judges them alike. */
function bothOf(election: ClassElection) {
  return [naiveFigures(election), figures(rankClasses(election))] as const
}

describe('textbook examples', () => {
  test.each(agreementA)('van der Eijk: A of $of', ({ election, expected }) => {
    for (const { rows } of bothOf(election)) expect(rows.map((row) => row.vanDerEijkA)).toEqual([expected])
  })

  test.each(concordanceW)('Kendall: W of $of', ({ election, expected }) => {
    for (const { kendallW } of bothOf(election)) expect(kendallW).toBe(expected)
  })

  test.each(disagreement)('RAND/UCLA: $of', ({ election, expected }) => {
    for (const { rows } of bothOf(election)) expect(rows.map(({ contested }) => contested)).toEqual([expected])
  })

  test('Fabre: typical judgment of four measures', () => {
    for (const { rows } of bothOf(typicalJudgment.election)) {
      expect(Object.fromEntries(rows.map(({ id, crossCheckRank }) => [id, crossCheckRank]))).toEqual(
        typicalJudgment.expected,
      )
    }
  })
})

/** What a law compares: everything about the measures, without W, which counts actors and not weights. */
function places(field: FieldRanking) {
  const { rows, unranked, wanted } = figures(field)
  return { rows, unranked, wanted }
}

/** Whether the one score is strictly better than the other. */
function preferred({ form, scale }: Wording, one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false
  const small = form === 'Noten' && (scale.best === 'erste' || scale.best === 'niedrig')
  const difference = order(exact(one), exact(other))
  return small ? difference < 0 : difference > 0
}

const shuffles = faultyElections.chain((election) =>
  fc.record({
    election: fc.constant(election),
    rows: permutation(election.ids.length),
    columns: permutation(election.cells.length),
  }),
)

/** Two electorates of the same measures in which every actor grades every measure. */
const gapless = soundElections
  .filter(({ wording, cells }) => wording.form === 'Noten' && cells.length > 1)
  .map(({ wording, cells, ...election }): readonly [ClassElection, ClassElection] => {
    const [first = ''] = wording.grades
    const full = cells.map((row) => row.map((cell) => (wording.grades.includes(cell) ? cell : first)))
    const all = { ...election, wording, statuses: election.ids.map(() => null), quorum: null }
    const cut = Math.floor(cells.length / 2)
    return [
      { ...all, cells: full.slice(0, cut), weights: election.weights.slice(0, cut) },
      { ...all, cells: full.slice(cut), weights: election.weights.slice(cut) },
    ]
  })

describe(`laws of Stufen and Noten (seed ${seed})`, () => {
  test('anonymity and neutrality: the order of rows and columns changes nothing, not even the hash', () => {
    fc.assert(
      fc.property(shuffles, ({ election, rows, columns }) => {
        const plan = asClassPlan(election)
        const other = shuffled(plan, rows, columns)
        expect(figures(onlyField(other))).toEqual(figures(onlyField(plan)))
        expect(rankPlan(other, options).inputSha256).toBe(rankPlan(plan, options).inputSha256)
      }),
      runs,
    )
  })

  test('anonymity: it does not matter who handed in which ballot', () => {
    fc.assert(
      fc.property(shuffles, ({ election, columns }) => {
        const swapped = {
          ...election,
          cells: pick(election.cells, columns),
          weights: pick(election.weights, columns),
        }
        expect(places(rankClasses(swapped))).toEqual(places(rankClasses(election)))
        expect(figures(rankClasses(swapped)).kendallW).toBe(figures(rankClasses(election)).kendallW)
      }),
      runs,
    )
  })

  test('neutrality: exchanged measures exchange their results', () => {
    fc.assert(
      fc.property(shuffles, ({ election, rows }) => {
        const exchanged = {
          ...election,
          statuses: pick(election.statuses, rows),
          cells: election.cells.map((cells) => pick(cells, rows)),
        }
        const after = rankNumbers(rankClasses(exchanged))
        for (const [id, rank] of Object.entries(rankNumbers(rankClasses(election)))) {
          const at = rows.indexOf(election.ids.indexOf(id))
          expect(after[election.ids[at] ?? '']).toBe(rank)
        }
      }),
      runs,
    )
  })

  test('the mirrored scale gives the same ranking', () => {
    const unscored = (field: FieldRanking) => {
      const { rows, unranked, wanted } = places(field)
      return { rows: rows.map(({ score: _score, ...row }) => row), unranked, wanted, W: figures(field).kendallW }
    }
    fc.assert(
      fc.property(soundElections, (election) => {
        expect(unscored(rankClasses(mirrored(election)))).toEqual(unscored(rankClasses(election)))
      }),
      runs,
    )
  })

  test('a blank ballot changes nothing but the turnout', () => {
    fc.assert(
      fc.property(faultyElections, fc.constantFrom('', '-', 'E', '?'), (election, cell) => {
        const silent = election.ids.map(() => cell)
        const before = figures(rankClasses(election))
        const after = figures(rankClasses(withBallot(election, silent, '7')))
        const entered = cell === 'E' || cell === '?' ? 1 : 0
        expect(after).toEqual({ ...before, ballots: (before.ballots ?? 0) + entered })
      }),
      runs,
    )
  })

  test('weights times a constant change no rank, no share and no tie-break', () => {
    const unweighted = (field: FieldRanking) => {
      const { rows, unranked, wanted } = places(field)
      return { rows: rows.map(({ n: _n, ...row }) => row), unranked, wanted }
    }
    fc.assert(
      fc.property(faultyElections, fc.constantFrom(2, 3, 10, 17), (election, factor) => {
        const scaled = {
          ...election,
          weights: election.weights.map((weight) => `${(Number(weight) * 100 * factor) / 100}`),
        }
        expect(unweighted(rankClasses(scaled))).toEqual(unweighted(rankClasses(election)))
      }),
      runs,
    )
  })

  test('an actor of weight k is k copies of weight 1', () => {
    const uncounted = (field: FieldRanking) => {
      const { rows, unranked, wanted } = places(field)
      return { rows: rows.map(({ abstentions: _e, unsure: _u, ...row }) => row), unranked, wanted }
    }
    fc.assert(
      fc.property(faultyElections, fc.array(fc.nat()), fc.integer({ min: 1, max: 4 }), (election, given, copies) => {
        const possible = [...election.wording.grades, 'E', '?', '']
        const cells = election.ids.map((_, at) => possible[(given[at] ?? at) % possible.length] ?? '')
        const heavy = withBallot(election, cells, `${copies}`)
        const many = Array.from({ length: copies }).reduce<ClassElection>((some) => withBallot(some, cells), election)
        expect(uncounted(rankClasses(many))).toEqual(uncounted(rankClasses(heavy)))
      }),
      runs,
    )
  })

  test('doubling all ballots changes no rank', () => {
    fc.assert(
      fc.property(faultyElections, (election) => {
        expect(rankNumbers(rankClasses(joined(election, election)))).toEqual(rankNumbers(rankClasses(election)))
      }),
      runs,
    )
  })

  test('one better grade for a measure never worsens it', () => {
    let bettered = 0
    fc.assert(
      fc.property(soundElections, fc.nat(), fc.nat(), (election, actor, measure) => {
        const [i, j] = [actor % Math.max(1, election.cells.length), measure % election.ids.length]
        const after = improved(election, i, j)
        const id = election.ids[j] ?? ''
        const before = rankNumbers(rankClasses(election))[id]
        if (after === null || typeof before !== 'number') return
        bettered += 1
        expect(rankNumbers(rankClasses(after))[id]).toBeLessThanOrEqual(before)
      }),
      runs,
    )
    expect(bettered).toBeGreaterThan(50)
  })

  test('conservation: ratings, abstentions, question marks and blank cells are the counted ballots', () => {
    fc.assert(
      fc.property(soundElections, (election) => {
        const even = { ...election, weights: election.weights.map(() => '1') }
        const { rows, counted } = figures(rankClasses(even))
        const voting = even.cells.filter((row) => row.some((cell) => even.wording.grades.includes(cell)))
        for (const { id, n, abstentions, unsure } of rows) {
          const blank = voting.filter((row) => ['', '-'].includes(row[even.ids.indexOf(id)] ?? '')).length
          expect(Number(n) + (abstentions ?? 0) + (unsure ?? 0) + blank).toBe(counted)
        }
      }),
      runs,
    )
  })

  test('each rank is one more than the number strictly better, and the tie-break only refines', () => {
    fc.assert(
      fc.property(faultyElections, (election) => {
        const field = rankClasses(election)
        const { rows } = figures(field)
        for (const row of rows) {
          const ahead = rows.filter(({ rank }) => Number(rank) < Number(row.rank))
          expect(row.rank).toBe(1 + ahead.length)
          expect(row.shared).toBe(rows.filter(({ rank }) => rank === row.rank).length > 1)
          expect(row.tieBreak === 'none').toBe(rows.filter(({ score }) => score === row.score).length === 1)
          expect(ahead.filter((other) => preferred(election.wording, row.score, other.score))).toEqual([])
        }
        expect(field.ranking.map(({ rank }) => rank)).toEqual(
          rows.map(({ rank }) => Number(rank)).toSorted((a, b) => a - b),
        )
      }),
      runs,
    )
  })

  test('the direction of a scale is never guessed', () => {
    fc.assert(
      fc.property(soundElections, (election) => {
        if (election.wording.settings.bestSide === undefined) return
        const settings = { ...election.wording.settings, bestSide: null }
        const { ranking, unranked } = rankClasses({ ...election, wording: { ...election.wording, settings } })
        expect(ranking).toEqual([])
        expect(unranked.map(({ reason }) => reason)).toEqual(
          election.statuses.map((status) => (status === 'nicht weiterverfolgt' ? 'status' : 'direction-missing')),
        )
      }),
      runs,
    )
  })

  test('nothing in a field of another method changes a byte of this one', () => {
    const bytes = (plan: Plan, name: string) =>
      JSON.stringify(rankingJson(rankPlan(plan, options)).fields.find(({ field }) => field === name))
    fc.assert(
      fc.property(faultyElections, totals, (election, sums) => {
        const [classes, dots] = [asClassPlan(election), asTotalsPlan(sums)]
        const both: Plan = { ...classes, fields: [...dots.fields, ...classes.fields], results: dots.results }
        expect(bytes(both, 'Wohnen')).toBe(bytes(classes, 'Wohnen'))
        const alone: Plan = { ...both, fields: dots.fields, ballots: [] }
        expect(bytes(both, 'Gesundheit')).toBe(bytes(alone, 'Gesundheit'))
      }),
      runs,
    )
  })

  test('with complete ballots of grades, two electorates of one mind stay of that mind together', () => {
    let agreed = 0
    fc.assert(
      fc.property(gapless, ([one, other]) => {
        const scores = [one, other, joined(one, other)].map((each) => figures(rankClasses(each)).rows)
        for (const [a, b] of one.ids.flatMap((_, a) => one.ids.map((_, b) => [a, b] as const))) {
          const [here, there, together] = scores.map((rows) =>
            preferred(one.wording, rows[a]?.score ?? null, rows[b]?.score ?? null),
          )
          if (!here || !there) continue
          agreed += 1
          expect(together).toBe(true)
        }
      }),
      runs,
    )
    expect(agreed).toBeGreaterThan(50)
  })
})

describe('what is no law: means over missing cells', () => {
  const grades = gradesFrom(1, 5, 'hoch')

  test('participation: who grades W1 above W2 can help W2 by coming', () => {
    // W1: 5 of one. W2: 5, 5, 5, 5, 5, 4 of six, 29/6. With a 4 for W1 and a 3 for W2: 9/2 and 32/7.
    const without = anElection(grades, { W1: ['5'], W2: ['5', '5', '5', '5', '5', '4'] })
    const coming = withBallot(without, ['4', '3'])
    expect(rankNumbers(rankClasses(without))).toEqual({ W1: 1, W2: 2 })
    expect(rankNumbers(rankClasses(coming))).toEqual({ W1: 2, W2: 1 })
  })

  test('reinforcement: two halves that both prefer W1 can prefer W2 together', () => {
    // Here 5 against 4, there 2 against 1; together 11/4 against 13/4.
    const here = anElection(grades, { W1: ['5'], W2: ['4', '4', '4'] })
    const there = anElection(grades, { W1: ['2', '2', '2'], W2: ['1'] })
    expect(rankNumbers(rankClasses(here))).toEqual({ W1: 1, W2: 2 })
    expect(rankNumbers(rankClasses(there))).toEqual({ W1: 1, W2: 2 })
    expect(rankNumbers(rankClasses(joined(here, there)))).toEqual({ W1: 2, W2: 1 })
  })

  test('the same holds for Stufen', () => {
    const here = anElection(classWording, { W1: ['hoch'], W2: ['hoch', 'hoch', 'hoch', 'mittel'] })
    const there = anElection(classWording, { W1: ['mittel', 'mittel', 'mittel', 'mittel'], W2: ['gering'] })
    expect(rankNumbers(rankClasses(here))).toEqual({ W1: 1, W2: 2 })
    expect(rankNumbers(rankClasses(there))).toEqual({ W1: 1, W2: 2 })
    // 1/5 against (3 − 1)/5.
    expect(rankNumbers(rankClasses(joined(here, there)))).toEqual({ W1: 2, W2: 1 })
  })
})
