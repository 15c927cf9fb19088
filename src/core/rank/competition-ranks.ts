import { compareIds } from '../plan/measure-id.ts'
import { compare } from './fraction.ts'
import type { Fraction, TieBreak } from './result.ts'

/** One step of a tie-break chain; greater is better. */
export interface TieBreakStep {
  readonly name: Exclude<TieBreak, 'none' | 'shared'>
  readonly value: Fraction
}

/** What decides the rank of one measure: the score, then its steps in order. All contenders have the same steps. */
export interface Contender {
  /** Number of the measure: orders the list for people, never decides a rank. */
  readonly id: string
  /** The score, greater is better. */
  readonly merit: Fraction
  readonly steps: readonly TieBreakStep[]
}

export interface RankedContender<T extends Contender> {
  readonly contender: T
  readonly rank: number
  readonly shared: boolean
  readonly tieBreak: TieBreak
}

/** Negative where `a` is better. */
function compareBestFirst(a: Contender, b: Contender, steps = a.steps.length): number {
  const byScore = compare(b.merit, a.merit)
  if (byScore !== 0) return byScore
  for (let index = 0; index < steps; index++) {
    const [own, other] = [a.steps[index], b.steps[index]]
    const byStep = own && other ? compare(other.value, own.value) : 0
    if (byStep !== 0) return byStep
  }
  return 0
}

/**
 * `none` where no other has the score, the step after which this one stands alone, `shared` where none does it. In a sorted
 * list whoever is tied with anyone is tied with a neighbour.
 */
function tieBreakOf(contender: Contender, neighbours: readonly Contender[]): TieBreak {
  const tiedAfter = (steps: number) => neighbours.some((other) => compareBestFirst(contender, other, steps) === 0)
  if (!tiedAfter(0)) return 'none'
  return contender.steps.find((_, index) => !tiedAfter(index + 1))?.name ?? 'shared'
}

/** Competition ranks 1, 2, 2, 4: one more than the number strictly better. Best first, then in natural order. */
export function competitionRanks<T extends Contender>(contenders: readonly T[]): readonly RankedContender<T>[] {
  const bestFirst = contenders.toSorted((a, b) => compareBestFirst(a, b) || compareIds(a.id, b.id))
  let rank = 1
  return bestFirst.map((contender, index) => {
    const before = bestFirst.slice(Math.max(0, index - 1), index)
    const after = bestFirst.slice(index + 1, index + 2)
    if (before.some((previous) => compareBestFirst(previous, contender) !== 0)) rank = index + 1
    const tieBreak = tieBreakOf(contender, [...before, ...after])
    return { contender, rank, shared: tieBreak === 'shared', tieBreak }
  })
}
