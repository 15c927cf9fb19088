import type { Settings } from '../plan/settings.ts'
import {
  absolute,
  add,
  compare,
  divide,
  fraction,
  isPositive,
  subtract,
  toDouble,
  whole,
  zero,
} from '../rank/fraction.ts'
import { gradeScale } from '../rank/grade-scale.ts'
import type { FieldRanking, Fraction } from '../rank/result.ts'
import { barLegends } from '../text/pane-views.ts'

/** How long the bars of a field are, and what their length means. */
export interface Bars {
  readonly legend: string
  /** 0 to 1; exact until the last step. */
  readonly lengthOf: (score: Fraction) => number
}

/**
 * The rule for the bars of a method: points as a share of the most that a measure has, hands of all who took part, classes
 * from −1 to +1, grades on their scale with the best one full. `null` where nothing has a score.
 */
export function barsOf(field: FieldRanking, settings: Settings): Bars | null {
  const scores = field.ranking.flatMap(({ score }) => score ?? [])
  if (scores.length === 0) return null
  const best = scores.reduce((most, score) => (compare(score, most) > 0 ? score : most), zero)
  switch (field.method) {
    case 'Punkte':
    case 'Punktsummen':
      return { legend: barLegends.points, lengthOf: (score) => share(score, best) }
    case 'Handzeichen':
      return handBars(field.terms.participants, best)
    case 'Stufen':
      return { legend: barLegends.classes, lengthOf: (score) => share(add(score, whole(1)), whole(2)) }
    case 'Noten':
      return gradeBars(settings)
    default:
      return null
  }
}

/** More hands than people is a fault that the check reports; the bar is full then. */
function handBars(participants: number | null, best: Fraction): Bars {
  const known = participants !== null && participants > 0
  const all = known ? whole(participants) : best
  return { legend: known ? barLegends.hands : barLegends.handsOfBest, lengthOf: (score) => share(score, all) }
}

function gradeBars(settings: Settings): Bars | null {
  const scale = gradeScale(settings)
  if (scale === null) return null
  const { best, range } = scale
  const lengthOf = (score: Fraction) =>
    isPositive(range) ? share(subtract(range, absolute(subtract(score, best))), range) : 1
  return { legend: barLegends.grades, lengthOf }
}

function share(part: Fraction, all: Fraction): number {
  if (!isPositive(all)) return 0
  const length = divide(part, all)
  return toDouble(compare(length, whole(1)) > 0 ? whole(1) : isPositive(length) ? length : fraction(0n, 1n))
}
