import { oncePer, oncePerObject } from '../once-per.ts'
import type { PlannedMeasure } from '../plan/measure.ts'
import type { Settings } from '../plan/settings.ts'
import { fold } from '../text/clean.ts'

export const defaultNotRankedStatuses = ['nicht weiterverfolgt'] as const

/**
 * *Nicht gereiht bei Status*: its labels are words of the municipality or any of the eight meanings. Every other measure
 * is ranked, whatever has been done about it since.
 */
export function isNotRankedByStatus({ status }: PlannedMeasure, settings: Settings): boolean {
  if (status === null) return false
  const labels = labelsOf(settings)
  return labels.has(folded(status.word)) || labels.has(folded(status.meaning))
}

const labelsOf = oncePerObject(
  ({ notRankedStatuses }: Settings) => new Set((notRankedStatuses ?? defaultNotRankedStatuses).map(fold)),
)

/** A plan has a handful of words for all its measures. */
const folded = oncePer(fold)
