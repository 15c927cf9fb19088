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
  const labels = (settings.notRankedStatuses ?? defaultNotRankedStatuses).map(fold)
  return labels.includes(fold(status.word)) || labels.includes(fold(status.meaning))
}
