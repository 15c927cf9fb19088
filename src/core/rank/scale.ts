import { distinct, ownLabels } from '../plan/scale-labels.ts'
import type { Settings } from '../plan/settings.ts'

/** A scale of more labels is a slip in *Skala von* or *Skala bis*, not a scale. */
export const mostLabels = 1000

/** A label that is a number, in either spelling: `1`, `2,5`. */
export function isNumber(label: string): boolean {
  return /^-?\d+([.,]\d+)?$/.test(label)
}

/** The number as a decimal with a point. */
export function toPoint(label: string): string {
  return label.replace(',', '.')
}

function toNumber(label: string): number {
  return Number(toPoint(label))
}

/** Whole numbers from *Skala von* towards *Skala bis*, in this order. */
function wholeNumbers(from: number | null, to: number | null): readonly string[] | null {
  if (from === null || to === null || !Number.isInteger(from) || !Number.isInteger(to)) return null
  const steps = Math.abs(to - from)
  if (steps >= mostLabels) return null
  return Array.from({ length: steps + 1 }, (_, step) => `${from + (to < from ? -step : step)}`)
}

function bestFirst(labels: readonly string[], best: Settings['bestSide'], ordered: boolean): readonly string[] | null {
  switch (best) {
    case 'erste':
      return ordered ? labels : null
    case 'letzte':
      return ordered ? labels.toReversed() : null
    case 'hoch':
      return labels.every(isNumber) ? labels.toSorted((a, b) => toNumber(b) - toNumber(a)) : null
    case 'niedrig':
      return labels.every(isNumber) ? labels.toSorted((a, b) => toNumber(a) - toNumber(b)) : null
    case null:
      return null
    default:
      return best satisfies never
  }
}

/** The labels of *Skala*, else the whole numbers from *Skala von* to *Skala bis*; `null` where neither is given. */
export function statedLabels(settings: Settings): readonly string[] | null {
  return ownLabels(settings) ?? wholeNumbers(settings.scaleFrom, settings.scaleTo)
}

/**
 * These labels of *Skala*, best first; `null` where the direction is not given or does not fit the labels: it is never
 * guessed, since some plans use 1 = low … 5 = high and others I = first.
 */
export function labelsBestFirst(labels: readonly string[], { bestSide }: Settings): readonly string[] | null {
  return labels.length === 0 ? null : bestFirst(distinct(labels), bestSide, true)
}

/**
 * The labels of the agreed scale, best first; `null` where their direction is missing.
 *
 * The labels are those stated, else the numbers in use; the last have no order of their own, so that only *hoch* and
 * *niedrig* tell their direction.
 */
export function scaleBestFirst(settings: Settings, inUse: readonly string[]): readonly string[] | null {
  const stated = statedLabels(settings)
  if (stated !== null) return labelsBestFirst(stated, settings)
  const numbers = distinct(inUse.filter(isNumber))
  return numbers.length === 0 ? null : bestFirst(numbers, settings.bestSide, false)
}
