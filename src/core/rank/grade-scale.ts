import type { Mark } from '../plan/ballot.ts'
import { classesByWord, classLabels } from '../plan/scale-labels.ts'
import type { Settings } from '../plan/settings.ts'
import { absolute, add, compare, fromDecimal, subtract, toDecimal, whole } from './fraction.ts'
import type { Fraction, GradeTerms } from './result.ts'
import { isNumber, labelsBestFirst, mostLabels, toPoint } from './scale.ts'
import { gradeVocabulary, labelKey, markKey, type Vocabulary } from './vocabulary.ts'

/** A place on a scale that has a direction. */
export interface Grade {
  /** The number, or the place of a label in the order of the setting: what a mean is a mean of. */
  readonly value: Fraction
  /** How much worse than the best grade, from 0 on: orders grades in either direction. */
  readonly behind: Fraction
  /** Number of its class, 0 for the best one; `null` for a grade between two classes. */
  readonly category: number | null
}

export interface GradeScale {
  /** Of a mark in a valid ballot; `null` where nothing was rated. */
  readonly gradeOf: (mark: Mark) => Grade | null
  readonly best: Fraction
  /** `behind` of the worst grade; 0 where the scale has a single label. */
  readonly range: Fraction
  /** Number of classes; `null` where the scale is not divided into whole steps. */
  readonly categories: number | null
  /** Grades up to here are among the two best. */
  readonly behindSecond: Fraction
  readonly terms: GradeTerms
}

/** Classes have an order and no distances. The direction of hoch, mittel and gering is in the words. */
export function classScale(settings: Settings): GradeScale | null {
  const bestFirst = classesByWord(settings) ?? labelsBestFirst(classLabels(settings), settings)
  return labelScale(bestFirst ?? [], bestFirst, false)
}

/** `null` where there is no scale, or where its direction is missing or does not fit. Labels that are numbers count as such. */
export function gradeScale(settings: Settings): GradeScale | null {
  const vocabulary = gradeVocabulary(settings)
  if (vocabulary === null) return null
  if (vocabulary.kind === 'range') return rangeScale(vocabulary, settings.bestSide)
  const { labels } = vocabulary
  const bestFirst = labelsBestFirst(labels, settings)
  return labelScale(labels, bestFirst, bestFirst !== null && runsOneWay(bestFirst))
}

/** Numbers that rise or fall from label to label; in any other order their values would contradict it. */
function runsOneWay(labels: readonly string[]): boolean {
  if (!labels.every(isNumber)) return false
  const numbers = labels.map((label) => fromDecimal(toPoint(label)))
  const steps = numbers.slice(1).map((number, index) => compare(number, numbers[index] ?? number))
  return steps.every((step) => step > 0) || steps.every((step) => step < 0)
}

function labelScale(
  labels: readonly string[],
  bestFirst: readonly string[] | null,
  numeric: boolean,
): GradeScale | null {
  const [first, second = first] = bestFirst ?? []
  const last = bestFirst?.at(-1)
  if (bestFirst === null || first === undefined || second === undefined || last === undefined) return null
  const place = (label: string) => labels.indexOf(label) + 1
  const numberOf = (label: string) => (numeric ? fromDecimal(toPoint(label)) : whole(place(label)))
  const best = numberOf(first)
  const behind = (label: string) => absolute(subtract(numberOf(label), best))
  const grades = new Map(
    bestFirst.map((label, category): [string, Grade] => {
      return [labelKey(label), { value: numberOf(label), behind: behind(label), category }]
    }),
  )
  return {
    gradeOf: (mark) => grades.get(markKey(mark) ?? '') ?? null,
    best,
    range: behind(last),
    categories: bestFirst.length,
    behindSecond: behind(second),
    terms: { best: first, second, worst: last, places: numeric ? null : { best: place(first), worst: place(last) } },
  }
}

type Range = Extract<Vocabulary, { kind: 'range' }>

function bestEnd({ least, most, first }: Range, bestSide: Settings['bestSide']): Fraction | null {
  switch (bestSide) {
    case 'hoch':
      return most
    case 'niedrig':
      return least
    case 'erste':
      return first
    case 'letzte':
      return first === least ? most : least
    case null:
      return null
    default:
      return bestSide satisfies never
  }
}

function rangeScale(ends: Range, bestSide: Settings['bestSide']): GradeScale | null {
  const best = bestEnd(ends, bestSide)
  if (best === null) return null
  const range = subtract(ends.most, ends.least)
  const inSteps = range.denominator === 1n && range.numerator < BigInt(mostLabels)
  const gradeFor = (decimal: string): Grade => {
    const value = fromDecimal(decimal)
    const behind = absolute(subtract(value, best))
    return { value, behind, category: inSteps && behind.denominator === 1n ? Number(behind.numerator) : null }
  }
  const text = (value: Fraction) => (toDecimal(value) ?? '').replace('.', ',')
  const [worst, step] = best === ends.least ? [ends.most, whole(1)] : [ends.least, whole(-1)]
  return {
    gradeOf: (mark) => (mark.kind === 'number' ? gradeFor(mark.decimal) : null),
    best,
    range,
    categories: inSteps ? Number(range.numerator) + 1 : null,
    behindSecond: whole(1),
    terms: { best: text(best), second: text(add(best, step)), worst: text(worst), places: null },
  }
}
