import { absolute, add, compare, fraction, multiply, subtract, zero } from './fraction.ts'
import type { GradeScale } from './grade-scale.ts'
import { quantile, type Ratings, weightWhere } from './ratings.ts'
import type { Fraction, RankedMeasure } from './result.ts'

/** How far apart the ratings of one measure lie. */
export type Spread = Pick<RankedMeasure, 'vanDerEijkA' | 'iqr' | 'contested'>

export function spreadOf(ratings: Ratings, scale: GradeScale): Spread {
  return {
    vanDerEijkA: scaleAgreement(ratings, scale.categories),
    iqr: absolute(subtract(quantile(ratings, 3n, 4n).value, quantile(ratings, 1n, 4n).value)),
    contested: isContested(ratings, scale.range),
  }
}

/**
 * *Strittig* (RAND/UCLA): at least a third of the ratings in the lower third of the scale and at least a third in the
 * upper; on the nine points of that manual 1 to 3 and 7 to 9. The bounds belong to the outer thirds.
 */
function isContested(ratings: Ratings, range: Fraction): boolean {
  if (range.numerator === 0n) return false
  const upper = multiply(range, fraction(1n, 3n))
  const lower = multiply(range, fraction(2n, 3n))
  const good = weightWhere(ratings, ({ behind }) => compare(behind, upper) <= 0)
  const bad = weightWhere(ratings, ({ behind }) => compare(behind, lower) >= 0)
  return 3n * good >= ratings.total && 3n * bad >= ratings.total
}

/**
 * Agreement A in an ordered rating scale (van der Eijk 2001, Quality & Quantity 35, 325–341): 1 where all ratings are in
 * one class, 0 where they are spread evenly, -1 where half of them stand at either end. The distribution is taken apart
 * into layers of equally filled classes; each has an agreement of its own, and they count by their share.
 * `null` where the scale has fewer than three classes, over which A is not defined, or a rating stands between two of them.
 */
function scaleAgreement({ bars, total }: Ratings, categories: number | null): Fraction | null {
  if (categories === null || categories < 3) return null
  const filled = bars.flatMap(({ grade: { category }, weight }) => (category === null ? [] : [{ category, weight }]))
  if (filled.length < bars.length) return null
  let agreement = zero
  for (const { places, weight } of layersOf(filled)) {
    agreement = add(agreement, multiply(layerAgreement(places, categories), { numerator: weight, denominator: 1n }))
  }
  return multiply(agreement, { numerator: 1n, denominator: total })
}

/** Classes that are filled equally, by their places from the best one on, and the weight of all of them together. */
interface Layer {
  readonly places: readonly number[]
  readonly weight: bigint
}

/** From the ground up: each layer is as high as the lowest class that is left. Only filled classes are looked at. */
function layersOf(bars: readonly { readonly category: number; readonly weight: bigint }[]): readonly Layer[] {
  const layers: Layer[] = []
  const heights = [...new Set(bars.map(({ weight }) => weight))].toSorted((a, b) => (a < b ? -1 : 1))
  let ground = 0n
  let left = bars
  for (const height of heights) {
    left = left.filter(({ weight }) => weight > ground)
    layers.push({ places: left.map(({ category }) => category), weight: (height - ground) * BigInt(left.length) })
    ground = height
  }
  return layers
}

/**
 * A = U · (1 − (S − 1)/(K − 1)) of one layer, K classes of which S are filled, with the unimodality
 * U = ((K − 2)·TU − (K − 1)·TDU) / ((K − 2)·(TU + TDU)) over all triples of classes: TU of them have their gap at an end
 * (110, 011), TDU in the middle (101). Without such triples U is 1.
 */
function layerAgreement(places: readonly number[], classes: number): Fraction {
  const { unimodal, bimodal } = triples(places, classes)
  const evenness = fraction(BigInt(classes - places.length), BigInt(classes - 1))
  if (unimodal + bimodal === 0) return evenness
  const agreeing = (classes - 2) * unimodal - (classes - 1) * bimodal
  return multiply(evenness, fraction(BigInt(agreeing), BigInt((classes - 2) * (unimodal + bimodal))))
}

/** Counted from the class in the middle of each triple: from each filled one, and from all empty ones before it. */
function triples(places: readonly number[], classes: number): { readonly unimodal: number; readonly bimodal: number } {
  let [unimodal, bimodal] = [0, 0]
  places.forEach((place, before) => {
    const after = places.length - before - 1
    unimodal += before * (classes - 1 - place - after) + (place - before) * after
    bimodal += (place - 1 - (places[before - 1] ?? -1)) * before * (after + 1)
  })
  return { unimodal, bimodal }
}
