import { type Exact, exact, minus, order, over, plus, times, total, whole } from './rank-classes-exact.ts'

/*
 * Textbook figures, each written down as its formula stands in the book.
 */

/** How strongly a rating speaks for the measure: greater is better, whatever the direction of the scale. */
export interface Rating {
  readonly worth: Exact
  readonly weight: Exact
}

export function weightOf(ratings: readonly Rating[], which: (worth: Exact) => boolean = () => true): Exact {
  return total(ratings.filter(({ worth }) => which(worth)).map(({ weight }) => weight))
}

/** The first worth, from the better side, whose cumulated weight reaches this part of all weight; no interpolation. */
export function quantile(ratings: readonly Rating[], part: Exact): Exact {
  const reached = ratings
    .map(({ worth }) => worth)
    .filter(
      (own) =>
        order(
          weightOf(ratings, (worth) => order(worth, own) >= 0),
          times(part, weightOf(ratings)),
        ) >= 0,
    )
  return reached.reduce((a, b) => (order(a, b) >= 0 ? a : b))
}

export const half = exact('0.5')

/** Distance of the first and the third quartile, both taken from the better side. */
export function interquartileRange(ratings: readonly Rating[]): Exact {
  return minus(quantile(ratings, exact('0.25')), quantile(ratings, exact('0.75')))
}

/**
 * A layer of 0 and 1 (van der Eijk 2001, p. 331 ff.): U · (1 − (S−1)/(K−1)) with S categories that are not empty, and
 * U = ((K−2)·TU − (K−1)·TDU) / ((K−2)·(TU+TDU)) over the triples 110 and 011 (TU) and 101 (TDU).
 */
function layerAgreement(layer: readonly boolean[]): Exact {
  const K = layer.length
  const S = layer.filter(Boolean).length
  if (S === 1) return whole(1)
  if (S === K) return whole(0)
  let TU = 0
  let TDU = 0
  for (let a = 0; a < K; a += 1) {
    for (let b = a + 1; b < K; b += 1) {
      for (let c = b + 1; c < K; c += 1) {
        const triple = [layer[a], layer[b], layer[c]].map(Number).join('')
        if (triple === '110' || triple === '011') TU += 1
        if (triple === '101') TDU += 1
      }
    }
  }
  const U = over(whole((K - 2) * TU - (K - 1) * TDU), whole((K - 2) * (TU + TDU)))
  return times(U, minus(whole(1), over(whole(S - 1), whole(K - 1))))
}

/**
 * Van der Eijk's agreement A of the weights per category, from one end of the scale to the other: 1 is one category,
 * 0 is uniform, −1 is halves at both ends. Undefined below three categories (agrmt 1.42, `agreement`).
 */
export function vanDerEijkA(histogram: readonly Exact[]): Exact | null {
  if (histogram.length < 3) return null
  const all = total(histogram)
  let left = histogram
  let A = whole(0)
  while (left.some(({ over: weight }) => weight > 0n)) {
    const layer = left.map(({ over: weight }) => weight > 0n)
    const least = left.filter((_, at) => layer[at]).reduce((a, b) => (order(a, b) <= 0 ? a : b))
    const weight = times(least, whole(layer.filter(Boolean).length))
    A = plus(A, times(over(weight, all), layerAgreement(layer)))
    left = left.map((value, at) => (layer[at] ? minus(value, least) : value))
  }
  return A
}

/**
 * Kendall's W = 12S / (m²(n³−n) − mΣ(t³−t)) of m judges over n objects with mid-ranks (Kendall & Gibbons 1990, ch. 6).
 * Undefined where there are fewer than two judges or every judge is constant.
 */
export function kendallW(judges: readonly (readonly Exact[])[]): Exact | null {
  const m = judges.length
  const n = judges[0]?.length ?? 0
  if (m < 2 || n < 2) return null
  const objects = Array.from({ length: n }, (_, at) => at)
  const sums = objects.map((j) =>
    total(
      judges.map((judge) => {
        const own = judge[j] ?? whole(0)
        const better = judge.filter((worth) => order(worth, own) > 0).length
        const equal = judge.filter((worth) => order(worth, own) === 0).length
        return plus(whole(better), over(whole(equal + 1), whole(2)))
      }),
    ),
  )
  const mean = over(total(sums), whole(n))
  const S = total(sums.map((sum) => times(minus(sum, mean), minus(sum, mean))))
  // Σ(t³−t) over the groups of t equal objects = Σ(t²−1) over the objects.
  const ties = judges
    .flatMap((judge) => judge.map((own) => judge.filter((worth) => order(worth, own) === 0).length))
    .reduce((sum, t) => sum + t * t - 1, 0)
  const spread = m * m * (n ** 3 - n) - m * ties
  return spread === 0 ? null : over(times(whole(12), S), whole(spread))
}
