import { oncePer } from '../once-per.ts'
import type { BallotLine, Mark } from '../plan/ballot.ts'
import type { Vote } from './ballot-sheets.ts'
import { compare, fraction, onCommonScale, toText } from './fraction.ts'
import type { Grade, GradeScale } from './grade-scale.ts'
import { type Integer, plus } from './integer.ts'
import type { Fraction } from './result.ts'

/** Weight of the ratings with one grade; all weights of a field are whole numbers of one unit. */
interface Bar {
  readonly grade: Grade
  readonly weight: bigint
}

/** What one measure was given, as a distribution. Blank cells, `E` and `?` are missing, never zero and never the worst. */
export interface Ratings {
  /** Best grade first. */
  readonly bars: readonly Bar[]
  /** Weight of all of them, in units. */
  readonly total: bigint
  /** Number of ballots they stem from. */
  readonly raters: number
}

/** The grades that marks mean, numbered as they are met: ballots are long and hold few different marks. */
interface GradeNumbers {
  /** -1 where nothing was rated. */
  readonly numberOf: (mark: Mark) => number
  /** All grades met so far with their numbers. */
  readonly bestFirst: () => readonly { readonly grade: Grade; readonly number: number }[]
}

export function gradeNumbers({ gradeOf }: GradeScale): GradeNumbers {
  const met = new Map<string, { grade: Grade; number: number }>()
  const numberOf = oncePer((mark: Mark) => {
    const grade = gradeOf(mark)
    if (grade === null) return -1
    const known = met.get(toText(grade.behind)) ?? { grade, number: met.size }
    met.set(toText(grade.behind), known)
    return known.number
  })
  return { numberOf, bestFirst: () => [...met.values()].toSorted((a, b) => compare(a.grade.behind, b.grade.behind)) }
}

/** What one measure has been given so far: weights by the number of the grade. */
interface Account {
  readonly weights: Integer[]
  raters: number
}

function distribution({ weights, raters }: Account, bestFirst: ReturnType<GradeNumbers['bestFirst']>): Ratings {
  const bars = bestFirst.flatMap(({ grade, number }): readonly Bar[] => {
    const weight = BigInt(weights[number] ?? 0)
    return weight > 0n ? [{ grade, weight }] : []
  })
  return { bars, total: bars.reduce((total, { weight }) => total + weight, 0n), raters }
}

/** Goes through each vote once; `unit` units of weight are 1. */
export function ratingsOf(
  votes: readonly Vote[],
  measures: readonly string[],
  scale: GradeScale,
): { readonly ratings: ReadonlyMap<string, Ratings>; readonly unit: bigint } {
  const accounts = new Map(measures.map((id): [string, Account] => [id, { weights: [], raters: 0 }]))
  const accountsOf = oncePer((lines: readonly BallotLine[]) => lines.map(({ measure }) => accounts.get(measure)))
  const numbers = gradeNumbers(scale)
  const { integers, scale: unit } = onCommonScale(votes.map(({ weight }) => weight))
  for (const [index, { sheet }] of votes.entries()) {
    const weight = integers[index] ?? 0
    const booked = accountsOf(sheet.lines)
    sheet.marks.forEach((mark, line) => {
      const number = numbers.numberOf(mark)
      const account = number < 0 ? undefined : booked[line]
      if (account === undefined) return
      account.weights[number] = plus(account.weights[number] ?? 0, weight)
      account.raters++
    })
  }
  const bestFirst = numbers.bestFirst()
  return { ratings: new Map([...accounts].map(([id, account]) => [id, distribution(account, bestFirst)])), unit }
}

/** Weight, in units, of the ratings whose grade fulfils the condition. */
export function weightWhere({ bars }: Ratings, fulfils: (grade: Grade) => boolean): bigint {
  return bars.reduce((sum, { grade, weight }) => (fulfils(grade) ? sum + weight : sum), 0n)
}

/** Weighted mean of the values. */
export function mean({ bars, total }: Ratings): Fraction {
  const { integers, scale } = onCommonScale(bars.map(({ grade }) => grade.value))
  const sum = bars.reduce((sum, { weight }, index) => sum + BigInt(integers[index] ?? 0) * weight, 0n)
  return fraction(sum, scale * total)
}

/**
 * The smallest grade, from the better side, whose cumulated weight reaches `numerator / denominator` of all: a category
 * quantile, without interpolation. 1/2 is the weighted median.
 */
export function quantile({ bars, total }: Ratings, numerator: bigint, denominator: bigint): Grade {
  let cumulated = 0n
  for (const { grade, weight } of bars) {
    cumulated += weight
    if (cumulated * denominator >= total * numerator) return grade
  }
  throw new RangeError('A measure without ratings has no quantile')
}
