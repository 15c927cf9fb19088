import type { Settings } from '../plan/settings.ts'
import { fold } from '../text/clean.ts'

/** A scale of more labels is a slip in *Skala von* or *Skala bis*, not a scale. */
const mostLabels = 100

function isNumber(label: string): boolean {
  return /^-?\d+([.,]\d+)?$/.test(label)
}

function toNumber(label: string): number {
  return Number(label.replace(',', '.'))
}

/** Whole numbers from *Skala von* towards *Skala bis*, in this order. */
function wholeNumbers(from: number | null, to: number | null): readonly string[] | null {
  if (from === null || to === null || !Number.isInteger(from) || !Number.isInteger(to)) return null
  const steps = Math.abs(to - from)
  if (steps >= mostLabels) return null
  return Array.from({ length: steps + 1 }, (_, step) => `${from + (to < from ? -step : step)}`)
}

function distinct(labels: readonly string[]): readonly string[] {
  return labels.filter((label, index) => labels.findIndex((other) => fold(other) === fold(label)) === index)
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

/**
 * The labels of the agreed scale, best first; `null` where the direction is not given or does not fit the labels: it is
 * never guessed, since some plans use 1 = low … 5 = high and others I = first.
 *
 * The labels are those of *Skala*, else the whole numbers from *Skala von* to *Skala bis*, else the numbers in use; the
 * last have no order of their own, so that only *hoch* and *niedrig* tell their direction.
 */
export function scaleBestFirst(settings: Settings, inUse: readonly string[]): readonly string[] | null {
  const stated = settings.scale ?? wholeNumbers(settings.scaleFrom, settings.scaleTo)
  const labels = distinct(stated ?? inUse.filter(isNumber))
  return labels.length === 0 ? null : bestFirst(labels, settings.bestSide, stated !== null)
}
