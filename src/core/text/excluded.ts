import type { ExcludedRow } from '../plan/plan.ts'

/** Stands where a measure has no title: it keeps its place, its votes and its number. */
export const untitled = '(ohne Titel)'

const reasons: Readonly<Record<ExcludedRow['why'], string>> = {
  'no-id': 'Die Nummer fehlt.',
  'no-field': 'Das Handlungsfeld fehlt.',
  'unknown-field': 'Das Handlungsfeld ist nicht bekannt.',
  'duplicate-id': 'Die Nummer ist doppelt vergeben; enthalten ist die erste Maßnahme mit dieser Nummer.',
}

/** Why a row of *Maßnahmen* does not stand in the plan. */
export function excludedReason(why: ExcludedRow['why']): string {
  return reasons[why]
}

/** The row and why it is not in the plan, in one sentence. */
export function excludedSentence({ title, why, row }: ExcludedRow): string {
  return `${title ?? `Zeile ${row} der Liste`} – nicht im Plan enthalten: ${reasons[why]}`
}
