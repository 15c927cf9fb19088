import type { Settings } from '../../plan/settings.ts'
import type { BallotSheet } from '../ballot-sheets.ts'
import { fraction, negate } from '../fraction.ts'
import { classScale, type GradeScale } from '../grade-scale.ts'
import { quantile, type Ratings, weightWhere } from '../ratings.ts'
import { spreadOf } from '../spread.ts'
import { classVocabulary } from '../vocabulary.ts'
import type { GradeForm, SheetFault, Tally } from './form.ts'
import { markFaults } from './mark-faults.ts'

/** A word that is none of the classes has no place beside them, not even outside the scale. */
function faults(sheet: BallotSheet, settings: Settings): readonly SheetFault[] {
  return markFaults(sheet, classVocabulary(settings)).map((fault) => ({ ...fault, reason: 'not-in-form' }))
}

function tally(ratings: Ratings, unit: bigint, scale: GradeScale): Tally {
  const last = (scale.categories ?? 1) - 1
  const best = weightWhere(ratings, ({ category }) => category === 0)
  const worst = weightWhere(ratings, ({ category }) => category === last)
  const score = fraction(best - worst, ratings.total)
  return {
    score,
    merit: score,
    n: fraction(ratings.total, unit),
    raters: ratings.raters,
    steps: [{ name: 'low-share', value: fraction(-worst, ratings.total) }],
    crossCheck: negate(quantile(ratings, 1n, 2n).behind),
    onGoodSide: fraction(best, unit),
    spread: spreadOf(ratings, scale),
  }
}

/**
 * Classes such as hoch, mittel, gering. Score: (best − worst) / nⱼ; equal scores: the lower share of the worst class.
 * Cross-check: the median class. Blank cells, `?` and `E` are missing.
 */
export const stufen = {
  kind: 'grades',
  name: 'Stufen',
  version: '1',
  zeroIsNothing: false,
  faults,
  vocabulary: classVocabulary,
  scale: classScale,
  tally,
} as const satisfies GradeForm
