import type { Settings } from '../../plan/settings.ts'
import type { BallotSheet } from '../ballot-sheets.ts'
import { absolute, compare, fraction, multiply, negate, subtract } from '../fraction.ts'
import { type Grade, type GradeScale, gradeScale } from '../grade-scale.ts'
import { mean, quantile, type Ratings, weightWhere } from '../ratings.ts'
import { spreadOf } from '../spread.ts'
import { gradeVocabulary } from '../vocabulary.ts'
import type { GradeForm, SheetFault, Tally } from './form.ts'
import { markFaults } from './mark-faults.ts'

/** Without a scale nothing can be said of a mark; the direction is missing then, too. */
function faults(sheet: BallotSheet, settings: Settings): readonly SheetFault[] {
  const vocabulary = gradeVocabulary(settings)
  return vocabulary === null ? [] : markFaults(sheet, vocabulary)
}

const half = fraction(1n, 2n)

/** Median grade plus the share of better ratings minus that of worse ones ("typical judgment", Fabre 2021). */
function typicalJudgment(ratings: Ratings, median: Grade): Tally['crossCheck'] {
  const better = weightWhere(ratings, ({ behind }) => compare(behind, median.behind) < 0)
  const worse = weightWhere(ratings, ({ behind }) => compare(behind, median.behind) > 0)
  return subtract(fraction(better - worse, ratings.total), median.behind)
}

function tally(ratings: Ratings, unit: bigint, scale: GradeScale): Tally {
  const score = mean(ratings)
  const median = quantile(ratings, 1n, 2n)
  const middle = multiply(scale.range, half)
  const top = weightWhere(ratings, ({ behind }) => compare(behind, scale.behindSecond) <= 0)
  const good = weightWhere(ratings, ({ behind }) => compare(behind, middle) < 0)
  return {
    score,
    merit: negate(absolute(subtract(score, scale.best))),
    n: fraction(ratings.total, unit),
    raters: ratings.raters,
    steps: [
      { name: 'top-grades', value: fraction(top, ratings.total) },
      { name: 'median', value: negate(median.behind) },
    ],
    crossCheck: typicalJudgment(ratings, median),
    onGoodSide: fraction(good, unit),
    spread: spreadOf(ratings, scale),
  }
}

/**
 * Grades on any scale. Score: weighted mean of the given grades; equal scores: the share of the two best grades, then the
 * median. Cross-check: typical judgment. Blank cells, `?` and `E` are missing.
 */
export const noten = {
  kind: 'grades',
  name: 'Noten',
  version: '1',
  zeroIsNothing: false,
  faults,
  vocabulary: gradeVocabulary,
  scale: gradeScale,
  tally,
} as const satisfies GradeForm
