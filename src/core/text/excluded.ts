import type { ExcludedRow } from '../plan/plan.ts'

const reasons: Readonly<Record<ExcludedRow['why'], string>> = {
  'no-id': 'Die Nummer fehlt.',
  'no-title': 'Der Titel fehlt.',
  'no-field': 'Das Handlungsfeld fehlt.',
  'unknown-field': 'Das Handlungsfeld ist nicht bekannt.',
  'duplicate-id': 'Die Nummer ist schon vergeben.',
}

/** Why a row of *Maßnahmen* does not stand in the plan. */
export function excludedReason(why: ExcludedRow['why']): string {
  return reasons[why]
}
