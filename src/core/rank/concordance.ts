import { oncePer } from '../once-per.ts'
import type { BallotLine } from '../plan/ballot.ts'
import type { Vote } from './ballot-sheets.ts'
import { fraction } from './fraction.ts'
import type { GradeScale } from './grade-scale.ts'
import { type Integer, plus, times } from './integer.ts'
import { gradeNumbers } from './ratings.ts'
import type { FieldRanking } from './result.ts'

export type Concordance = Pick<FieldRanking, 'kendallW' | 'kendallWhyNot'>

/** What each complete actor gave: the number of a grade for every measure, by its place among them. */
interface CompleteGrades {
  readonly rows: readonly (readonly number[])[]
  /** Numbers of all grades, from the best on. */
  readonly bestFirst: readonly number[]
}

function completeGrades(votes: readonly Vote[], measures: readonly string[], scale: GradeScale): CompleteGrades {
  const placeOf = new Map(measures.map((id, place) => [id, place]))
  const placesOf = oncePer((lines: readonly BallotLine[]) => lines.map(({ measure }) => placeOf.get(measure) ?? -1))
  const { numberOf, bestFirst } = gradeNumbers(scale)
  const rows = votes.flatMap(({ sheet }) => {
    const places = placesOf(sheet.lines)
    const given = new Array<number>(measures.length).fill(-1)
    sheet.marks.forEach((mark, line) => {
      const place = places[line] ?? -1
      if (place >= 0 && mark.kind !== 'blank') given[place] = numberOf(mark)
    })
    return given.includes(-1) ? [] : [given]
  })
  return { rows, bestFirst: bestFirst().map(({ number }) => number) }
}

/** Twice the mid-rank of each grade of one actor, by its number, and the correction Σ(t³ − t) of the ties. */
function doubledMidRanks(
  given: readonly number[],
  bestFirst: readonly number[],
): { readonly ranks: readonly number[]; readonly ties: bigint } {
  const counts: number[] = []
  for (const number of given) counts[number] = (counts[number] ?? 0) + 1
  const ranks: number[] = []
  let before = 0
  let ties = 0n
  for (const number of bestFirst) {
    const tied = counts[number] ?? 0
    ranks[number] = 2 * before + tied + 1
    before += tied
    ties += BigInt(tied) ** 3n - BigInt(tied)
  }
  return { ranks, ties }
}

/** Twice the sum of ranks of each measure, and all corrections for ties. */
function rankSums({ rows, bestFirst }: CompleteGrades, measures: number) {
  const sums = new Array<number>(measures).fill(0)
  let allTies = 0n
  for (const given of rows) {
    const { ranks, ties } = doubledMidRanks(given, bestFirst)
    given.forEach((number, place) => {
      sums[place] = (sums[place] ?? 0) + (ranks[number] ?? 0)
    })
    allTies += ties
  }
  return { sums, allTies }
}

/**
 * Kendall's W with tie correction, W = 12S / (m²(n³ − n) − mΣ(t³ − t)) over the m actors who rated all of the n ranked
 * measures (Kendall & Gibbons 1990); unweighted. Undefined, not 0, where every actor gave one grade to all.
 */
export function kendallW(votes: readonly Vote[], measures: readonly string[], scale: GradeScale): Concordance {
  const n = measures.length
  if (n < 2) return { kendallW: null, kendallWhyNot: 'one-measure' }
  const complete = completeGrades(votes, measures, scale)
  const m = complete.rows.length
  if (m < 2) return { kendallW: null, kendallWhyNot: 'few-complete' }
  const { sums, allTies } = rankSums(complete, n)
  const mean = m * (n + 1)
  const squares = sums.reduce<Integer>((sum, rank) => plus(sum, times(rank - mean, rank - mean)), 0)
  const most = BigInt(m) ** 2n * (BigInt(n) ** 3n - BigInt(n)) - BigInt(m) * allTies
  if (most === 0n) return { kendallW: null, kendallWhyNot: 'all-constant' }
  // The squares are four times S, because the ranks are doubled.
  return { kendallW: fraction(3n * BigInt(squares), most), kendallWhyNot: null }
}
