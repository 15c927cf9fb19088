import { type Mark, signOf } from '../plan/ballot.ts'
import { classLabels, ownLabels } from '../plan/scale-labels.ts'
import type { Settings } from '../plan/settings.ts'
import { fold } from '../text/clean.ts'
import { exactDecimal } from '../text/numbers.ts'
import { compare, fromDecimal, toDecimal, toText } from './fraction.ts'
import type { Fraction, RejectionReason } from './result.ts'
import { isNumber, toPoint } from './scale.ts'

/** What a scale lets people write into a cell of a ballot; which side is the best one is another matter. */
export type Vocabulary =
  /** In the order of the setting. */
  | { readonly kind: 'labels'; readonly labels: readonly string[] }
  /** Every decimal from `least` to `most`; `first` is the end that *Skala von* names. */
  | { readonly kind: 'range'; readonly least: Fraction; readonly most: Fraction; readonly first: Fraction }

/** Classes are the labels of *Skala*, else hoch, mittel and gering. */
export function classVocabulary(settings: Settings): Vocabulary {
  return { kind: 'labels', labels: classLabels(settings) }
}

/** Grades are the labels of *Skala*, else the numbers from *Skala von* to *Skala bis*; `null` where there is neither. */
export function gradeVocabulary(settings: Settings): Vocabulary | null {
  const labels = ownLabels(settings)
  if (labels !== null) return { kind: 'labels', labels }
  const { scaleFrom, scaleTo } = settings
  if (scaleFrom === null || scaleTo === null || scaleFrom === scaleTo) return null
  const [first, last] = [fromDecimal(exactDecimal(scaleFrom)), fromDecimal(exactDecimal(scaleTo))]
  const upwards = compare(first, last) < 0
  return { kind: 'range', least: upwards ? first : last, most: upwards ? last : first, first }
}

/** The labels that mean something else in every ballot: an `E` there is an abstention, never the grade `E`. */
export function signsAmong(vocabulary: Vocabulary | null): readonly string[] {
  return vocabulary?.kind === 'labels' ? vocabulary.labels.filter((label) => signOf(label) !== null) : []
}

/** A label and the marks that mean it have the same key: `2,5` is the number 2.5, and case does not count. */
export function labelKey(label: string): string {
  return isNumber(label) ? toText(fromDecimal(toPoint(label))) : fold(label)
}

/** `null` where the mark is no entry at all. */
export function markKey(mark: Mark): string | null {
  if (mark.kind === 'number') return toText(fromDecimal(mark.decimal))
  return mark.kind === 'word' ? labelKey(mark.text) : null
}

/**
 * What is wrong with a mark on this scale: a number or a label that is none of its grades is `out-of-scale`, a word where
 * only numbers stand (or the other way round) is `not-in-form`. `null` where nothing is.
 */
export function markFault(
  mark: Mark,
  vocabulary: Vocabulary,
): Extract<RejectionReason, 'not-in-form' | 'out-of-scale'> | null {
  const key = markKey(mark)
  if (key === null) return null
  if (vocabulary.kind === 'labels') {
    if (vocabulary.labels.some((label) => labelKey(label) === key)) return null
    const kindred = vocabulary.labels.some((label) => isNumber(label) === (mark.kind === 'number'))
    return kindred ? 'out-of-scale' : 'not-in-form'
  }
  if (mark.kind !== 'number') return 'not-in-form'
  const value = fromDecimal(mark.decimal)
  return compare(value, vocabulary.least) < 0 || compare(value, vocabulary.most) > 0 ? 'out-of-scale' : null
}

/** `hoch; mittel; gering`, `1 bis 6`. */
export function vocabularyText(vocabulary: Vocabulary): string {
  if (vocabulary.kind === 'labels') return vocabulary.labels.join('; ')
  return `${toDecimal(vocabulary.least)} bis ${toDecimal(vocabulary.most)}`.replaceAll('.', ',')
}
