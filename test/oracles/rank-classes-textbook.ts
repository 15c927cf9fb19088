import { anElection, type ClassElection } from './rank-classes-elections.ts'
import { classWording, gradesFrom } from './rank-classes-wordings.ts'

/*
 * Examples from books, worked out by hand: the naive ranking and the ranking must both give them.
 */

interface Example<T> {
  readonly of: string
  readonly election: ClassElection
  readonly expected: T
}

/** One measure; so many ratings of each grade, from 1 to the last. */
function rated(...frequencies: readonly number[]): ClassElection {
  const wording = gradesFrom(1, frequencies.length, 'hoch')
  const cells = frequencies.flatMap((count, at) => Array.from({ length: count }, () => `${at + 1}`))
  return anElection(wording, { W1: cells })
}

/** Three measures by *Stufen*; one row a measure, one column an actor. */
function classed(W1: readonly string[], W2: readonly string[], W3: readonly string[]): ClassElection {
  return anElection(classWording, { W1, W2, W3 })
}

/**
 * van der Eijk (2001), Measuring Agreement in Ordered Rating Scales, Quality & Quantity 35, p. 331: layers of 70, 120,
 * 50, 40, 240, 160 and 320 of 1000 answers with A = 0, 1/6, 1/3, 1/2, 2/3, 7/15 and 1. The sixth layer is 0010100:
 * TU = 4, TDU = 1, U = (5·4 − 6·1) / (5·5) = 14/25, A = 14/25 · (1 − 1/6) = 7/15.
 * 0.02 + 0.016667 + 0.02 + 0.16 + 0.074667 + 0.32 = 0.611333 = 917/1500, as the R package agrmt prints.
 */
export const agreementA: readonly Example<string | null>[] = [
  { of: 'the seven positions of p. 331', election: rated(3, 4, 21, 13, 53, 5, 1), expected: '917/1500' },
  { of: 'all ratings in one category', election: rated(0, 0, 9, 0, 0), expected: '1' },
  { of: 'uniform ratings', election: rated(2, 2, 2, 2, 2), expected: '0' },
  { of: 'halves at both ends', election: rated(5, 0, 0, 0, 5), expected: '-1' },
  // Two neighbours are unimodal: U = 1, and 1 − (2−1)/(5−1).
  { of: 'two neighbours', election: rated(0, 4, 4, 0, 0), expected: '3/4' },
  { of: 'two categories, where no triple exists', election: rated(4, 4), expected: null },
]

const tiedRankings = [
  ['1', '4.5', '2', '4.5', '3', '7.5', '6', '9', '7.5', '10'],
  ['2.5', '1', '2.5', '4.5', '4.5', '8', '9', '6.5', '10', '6.5'],
  ['2', '1', '4.5', '4.5', '4.5', '4.5', '8', '8', '8', '10'],
]

/**
 * Kendall & Gibbons (1990), Rank Correlation Methods, ch. 6: three rankings of ten with ties. The sums 5.5, 6.5, 9, 13.5,
 * 12, 20, 23, 23.5, 25.5 and 26.5 lie about 16.5, so S = 591. Σ(t³−t) = 12 + 18 + (60 + 24) = 114: two pairs, three
 * pairs, a four and a three. W = 12·591 / (9·990 − 3·114) = 7092/8568 = 0.828; uncorrected it would be 0.796.
 */
export const concordanceW: readonly Example<string | null>[] = [
  {
    of: 'three rankings of ten with ties',
    election: anElection(
      gradesFrom(1, 10, 'niedrig'),
      Object.fromEntries(
        Array.from({ length: 10 }, (_, j) => [`W${j}`, tiedRankings.map((ranking) => ranking[j] ?? '')]),
      ),
    ),
    expected: '197/238',
  },
  {
    of: 'actors who agree',
    election: classed(['hoch', 'hoch'], ['mittel', 'mittel'], ['gering', 'gering']),
    expected: '1',
  },
  // Sums 4, 4 and 4.
  {
    of: 'two opposite orders',
    election: classed(['hoch', 'gering'], ['mittel', 'mittel'], ['gering', 'hoch']),
    expected: '0',
  },
  {
    of: 'constant actors',
    election: classed(['hoch', 'mittel'], ['hoch', 'mittel'], ['hoch', 'mittel']),
    expected: null,
  },
  {
    of: 'two actors beside one who is not complete',
    election: classed(['hoch', 'hoch', 'E'], ['mittel', 'mittel', 'hoch'], ['gering', 'gering', 'mittel']),
    expected: '1',
  },
]

/**
 * Fitch et al. (2001), The RAND/UCLA Appropriateness Method User's Manual: on a scale of 1 to 9 the panel disagrees
 * where at least a third of the ratings lie in 1–3 and at least a third in 7–9.
 */
export const disagreement: readonly Example<boolean>[] = [
  { of: 'one rating of each grade', election: rated(1, 1, 1, 1, 1, 1, 1, 1, 1), expected: true },
  { of: 'three of nine low, two high', election: rated(0, 0, 3, 2, 1, 1, 2, 0, 0), expected: false },
  { of: 'fours and sixes', election: rated(0, 0, 0, 5, 0, 4, 0, 0, 0), expected: false },
  { of: 'threes and sevens', election: rated(0, 0, 5, 0, 0, 0, 4, 0, 0), expected: true },
]

/**
 * Fabre (2021), Tie-breaking the highest median, Social Choice and Welfare 56: typical judgment is the median plus the
 * share above it less the share below it. Ranks by it of W1 (median 3, 2/5 above, 1/5 below: 3.2), W2 (median 3, 1/5,
 * 2/5: 2.8), W3 (median 4, 0, 2/5: 3.6) and W4 (as W1); by the mean W1 and W4 are 3.6, W3 3.2 and W2 2.4.
 */
export const typicalJudgment: Example<Readonly<Record<string, number>>> = {
  of: 'four measures with five grades each',
  election: anElection(gradesFrom(1, 5, 'hoch'), {
    W1: ['5', '5', '3', '3', '2'],
    W2: ['4', '3', '3', '1', '1'],
    W3: ['4', '4', '4', '2', '2'],
    W4: ['3', '5', '2', '5', '3'],
  }),
  expected: { W1: 2, W2: 4, W3: 1, W4: 2 },
}
