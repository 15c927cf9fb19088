import { type Exact, exact, minus, order, over, plus, times, total, whole, written } from './rank-classes-exact.ts'
import {
  half,
  interquartileRange,
  kendallW,
  quantile,
  type Rating,
  vanDerEijkA,
  weightOf,
} from './rank-classes-figures.ts'

/*
 * The naive ranking by Stufen, Noten and sums: written from the rules, not from the code. Every figure is computed
 * anew from the ratings with a straight formula, every rank by counting who is better. Slow, and obviously right.
 */

export type Scale =
  | { readonly labels: readonly string[]; readonly best: 'erste' | 'letzte' }
  | { readonly from: string; readonly to: string; readonly best: 'hoch' | 'niedrig' }

export interface ClassInput {
  readonly form: 'Stufen' | 'Noten'
  readonly ids: readonly string[]
  /** Kept out by their status. */
  readonly out: readonly boolean[]
  /** Decimals. */
  readonly weights: readonly string[]
  /** `cells[i][j]` is what actor i entered for measure j: `''`, `'-'`, `'E'`, `'?'`, a number or a word. */
  readonly cells: readonly (readonly string[])[]
  readonly scale: Scale
  /** Decimal from 0 to 1. */
  readonly quorum: string | null
  readonly wanted: number
}

interface ClassRow {
  readonly id: string
  readonly rank: number
  readonly shared: boolean
  readonly score: string
  readonly tieBreak: string
  readonly prioritised: boolean
  readonly n: string
  readonly abstentions: number
  readonly unsure: number
  readonly agreement: string
  readonly consensus: string
  readonly crossCheckRank: number
  readonly vanDerEijkA: string | null
  readonly iqr: string
  readonly contested: boolean
}

export interface ClassResult {
  readonly rows: readonly ClassRow[]
  /** Measure → reason. */
  readonly unranked: Readonly<Record<string, string>>
  /** Number of the actor, from 0, with the reason: `3:out-of-scale`. */
  readonly rejected: readonly string[]
  readonly ballots: number
  readonly counted: number
  readonly weight: string
  readonly wanted: number
  /** Number of prioritised measures; more than wanted where a tie lies across the cut. */
  readonly shown: number
  readonly kendallW: string | null
}

const isNumber = (cell: string) => /^-?\d+(\.\d+)?$/.test(cell)
const isSilent = (cell: string) => ['', '-', 'E', '?'].includes(cell)

/** Position from 1 on, or the number itself; `null` where the cell is no grade of the scale. */
function gradeOf(cell: string, scale: Scale): Exact | null {
  if (isSilent(cell)) return null
  if ('labels' in scale) {
    const at = scale.labels.indexOf(cell)
    return at < 0 ? null : whole(at + 1)
  }
  if (!isNumber(cell)) return null
  const grade = exact(cell)
  return order(grade, exact(scale.from)) < 0 || order(grade, exact(scale.to)) > 0 ? null : grade
}

/**
 * Stufen: whatever is none of the classes is not in form. Noten: a word among numbers, or a number among words, is not
 * in form; what is of the right kind and yet no grade is out of scale.
 */
function faultOf(row: readonly string[], { form, scale }: ClassInput): string | null {
  const wrong = row.filter((cell) => gradeOf(cell, scale) === null && !isSilent(cell))
  const numeric = 'from' in scale || scale.labels.every(isNumber)
  if (wrong.some((cell) => form === 'Stufen' || isNumber(cell) !== numeric)) return 'not-in-form'
  return wrong.length > 0 ? 'out-of-scale' : null
}

function endsOf(scale: Scale): readonly [from: Exact, to: Exact] {
  return 'labels' in scale ? [whole(1), whole(scale.labels.length)] : [exact(scale.from), exact(scale.to)]
}

/** +1 where greater grades are better, −1 where smaller ones are: grade · sign is the worth. */
function signOf({ best }: Scale): Exact {
  return best === 'letzte' || best === 'hoch' ? whole(1) : whole(-1)
}

function label(share: Exact): string {
  if (order(share, exact('0.95')) > 0) return 'starker Konsens'
  if (order(share, exact('0.75')) > 0) return 'Konsens'
  return order(share, half) > 0 ? 'mehrheitliche Zustimmung' : 'kein Konsens'
}

/** Weights per whole step of the scale, worst first; `null` where a grade or an end lies between two steps. */
function histogram(ratings: readonly Rating[], worst: Exact, best: Exact): readonly Exact[] | null {
  const steps = minus(best, worst)
  if (steps.over % steps.under !== 0n) return null
  const categories = Array.from({ length: Number(steps.over / steps.under) + 1 }, (_, at) => plus(worst, whole(at)))
  const weights = categories.map((category) => weightOf(ratings, (worth) => order(worth, category) === 0))
  return order(total(weights), weightOf(ratings)) === 0 ? weights : null
}

/** Everything about one measure that its own ratings say. */
function tally({ form, scale }: ClassInput, ratings: readonly Rating[]) {
  const sign = signOf(scale)
  const [low, high] = endsOf(scale).toSorted((a, b) => order(times(a, sign), times(b, sign)))
  const [worst, best] = [times(low ?? whole(0), sign), times(high ?? whole(0), sign)]
  const n = weightOf(ratings)
  const share = (which: (worth: Exact) => boolean) => over(weightOf(ratings, which), n)
  const mean = over(total(ratings.map(({ worth, weight }) => times(worth, weight))), n)
  const median = quantile(ratings, half)
  const bestShare = share((worth) => order(worth, best) === 0)
  const worstShare = share((worth) => order(worth, worst) === 0)
  const middle = over(plus(worst, best), whole(2))
  const third = over(minus(best, worst), whole(3))
  const lowerThird = share((worth) => order(worth, plus(worst, third)) <= 0)
  const upperThird = share((worth) => order(worth, minus(best, third)) >= 0)
  const better = share((worth) => order(worth, median) > 0)
  const worse = share((worth) => order(worth, median) < 0)
  const weights = histogram(ratings, worst, best)
  const A = weights && vanDerEijkA(weights)
  const common = {
    n,
    A: A && written(A),
    iqr: written(interquartileRange(ratings)),
    contested: [lowerThird, upperThird].every((part) => order(part, over(whole(1), whole(3))) >= 0),
  }
  if (form === 'Stufen') {
    const worth = minus(bestShare, worstShare)
    return {
      ...common,
      worth,
      score: worth,
      steps: [times(whole(-1), worstShare)],
      names: ['low-share'],
      agreement: bestShare,
      crossCheck: median,
    }
  }
  return {
    ...common,
    worth: mean,
    score: times(mean, sign),
    steps: [share((worth) => order(worth, minus(best, whole(1))) >= 0), median],
    names: ['top-grades', 'median'],
    agreement: share((worth) => order(worth, middle) > 0),
    crossCheck: plus(median, minus(better, worse)),
  }
}

/** Compares worth, then the steps of the chain; the first difference decides. */
function compareChains(a: readonly Exact[], b: readonly Exact[]): number {
  return a.map((value, at) => order(value, b[at] ?? whole(0))).find((sign) => sign !== 0) ?? 0
}

export function rankClassesNaively(input: ClassInput): ClassResult {
  const { ids, cells, scale, out } = input
  const sign = signOf(scale)
  const faults = cells.map((row) => faultOf(row, input))
  const counted = cells.map((row, i) => faults[i] === null && !row.every(isSilent))
  const weights = input.weights.map((weight, i) => (counted[i] ? exact(weight) : whole(0)))
  const V = total(weights)

  const all = ids.map((id, j) => {
    const column = cells.flatMap((row, i) =>
      counted[i] ? [{ cell: row[j] ?? '', weight: weights[i] ?? whole(0) }] : [],
    )
    const ratings = column.flatMap(({ cell, weight }) => {
      const grade = gradeOf(cell, scale)
      return grade ? [{ worth: times(grade, sign), weight }] : []
    })
    const count = (what: string) => column.filter(({ cell }) => cell === what).length
    const n = weightOf(ratings)
    const reason = out[j]
      ? 'status'
      : ratings.length === 0
        ? 'no-ballots'
        : input.quorum !== null && order(over(n, V), exact(input.quorum)) < 0
          ? 'quorum'
          : null
    return { id, j, ratings, reason, abstentions: count('E'), unsure: count('?') }
  })
  const ranked = all
    .filter(({ reason }) => reason === null)
    .map((row) => {
      const figures = tally(input, row.ratings)
      return { ...row, ...figures, chain: [figures.worth, ...figures.steps] }
    })
  const wanted = Math.max(1, Math.min(input.wanted, Math.floor(ranked.length / 2)))

  const rows = ranked.map((row): ClassRow => {
    const equalAfter = (steps: number) =>
      ranked.filter((other) => compareChains(other.chain.slice(0, steps), row.chain.slice(0, steps)) === 0).length
    const rank = 1 + ranked.filter((other) => compareChains(other.chain, row.chain) > 0).length
    const shared = equalAfter(row.chain.length) > 1
    const step = row.names.find((_, at) => equalAfter(at + 2) === 1) ?? 'shared'
    return {
      id: row.id,
      rank,
      shared,
      score: written(row.score),
      tieBreak: equalAfter(1) === 1 ? 'none' : step,
      prioritised: rank <= wanted,
      n: written(row.n),
      abstentions: row.abstentions,
      unsure: row.unsure,
      agreement: written(row.agreement),
      consensus: label(row.agreement),
      crossCheckRank: 1 + ranked.filter((other) => order(other.crossCheck, row.crossCheck) > 0).length,
      vanDerEijkA: row.A,
      iqr: row.iqr,
      contested: row.contested,
    }
  })

  const judges = cells
    .filter((_, i) => counted[i])
    .map((row) =>
      ranked.flatMap(({ j }) => {
        const grade = gradeOf(row[j] ?? '', scale)
        return grade ? [times(grade, sign)] : []
      }),
    )
  const W = kendallW(judges.filter((judge) => judge.length === ranked.length))
  return {
    rows,
    unranked: Object.fromEntries(all.flatMap(({ id, reason }) => (reason === null ? [] : [[id, reason]]))),
    rejected: faults.flatMap((reason, i) => (reason === null ? [] : [`${i}:${reason}`])),
    ballots: cells.filter((row) => row.some((cell) => cell !== '' && cell !== '-')).length,
    counted: counted.filter(Boolean).length,
    weight: written(V),
    wanted,
    shown: rows.filter(({ prioritised }) => prioritised).length,
    kendallW: W && written(W),
  }
}

/** Totals: places by the sum (by *Ja* for a show of hands), ties shared; a measure without a sum is not ranked. */
export function rankTotalsNaively(sums: Readonly<Record<string, string | null>>, top: number) {
  const known = Object.entries(sums).flatMap(([id, sum]) => (sum === null ? [] : [{ id, sum: exact(sum) }]))
  const wanted = Math.max(1, Math.min(top, Math.floor(known.length / 2)))
  const rows = known.map(({ id, sum }) => {
    const rank = 1 + known.filter((other) => order(other.sum, sum) > 0).length
    const shared = known.filter((other) => order(other.sum, sum) === 0).length > 1
    return {
      id,
      rank,
      shared,
      score: written(sum),
      tieBreak: shared ? 'shared' : 'none',
      prioritised: rank <= wanted && sum.over > 0n,
    }
  })
  return { rows, wanted, unranked: Object.keys(sums).filter((id) => sums[id] === null) }
}
