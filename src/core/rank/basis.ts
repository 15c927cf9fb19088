import type { PlannedField } from '../plan/plan.ts'
import type { Method } from '../plan/settings.ts'
import type { Basis } from './result.ts'

const bases: { readonly [M in Method]: Basis } = {
  Vereinbart: 'agreed',
  Punktsummen: 'totals',
  Handzeichen: 'totals',
  Punkte: 'ballots',
  Stufen: 'ballots',
  Noten: 'ballots',
  Rangfolge: 'ballots',
  Zustimmung: 'ballots',
  Kriterien: 'ballots',
}

/** What the conference left behind with this method. */
export function basisOf(method: Method): Basis {
  return bases[method]
}

/**
 * The field's method. Where none is given, the priority column is what a small plan has: a label in it is an agreed
 * result, and a field without labels has no result yet.
 */
export function methodOf(field: PlannedField): Method {
  return field.method ?? 'Vereinbart'
}
