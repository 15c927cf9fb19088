import type { PlannedMeasure } from '../plan/measure.ts'
import { compareIds } from '../plan/measure-id.ts'
import type { Placed } from '../plan/place.ts'
import type { Plan, PlannedField } from '../plan/plan.ts'
import type { Settings } from '../plan/settings.ts'
import type { BallotSheet } from './ballot-sheets.ts'
import { basisOf, methodOf } from './basis.ts'
import type { FieldRanking, MethodTerms, UnrankedMeasure, UnrankedReason } from './result.ts'
import type { ResultEntry } from './result-entries.ts'
import { isNotRankedByStatus } from './status-exclusion.ts'

/** What counts for all fields of a plan alike, beside what was given in each. */
export type CommonTerms = Pick<Plan, 'settings' | 'actors'>

/** What every basis needs to compute one field; `field` carries the number of prioritised measures that is wanted. */
export interface FieldTask {
  readonly plan: CommonTerms
  readonly field: PlannedField
  /** The field's ballots that may count. */
  readonly sheets: readonly BallotSheet[]
  /** What *Ergebnisse* says of the field's measures. */
  readonly entries: readonly ResultEntry[]
}

/** Measures that can be ranked, and those whose status keeps them out, before any result is looked at. */
export function splitByStatus(
  field: PlannedField,
  settings: Settings,
): { readonly candidates: readonly Placed<PlannedMeasure>[]; readonly unranked: readonly UnrankedMeasure[] } {
  const out = new Set(field.measures.filter(({ value }) => isNotRankedByStatus(value, settings)))
  return {
    candidates: field.measures.filter((measure) => !out.has(measure)),
    unranked: without([...out], 'status'),
  }
}

export function without(
  measures: readonly Placed<PlannedMeasure>[],
  reason: UnrankedReason,
): readonly UnrankedMeasure[] {
  return measures.map((measure) => ({ measure, reason }))
}

export function inNaturalOrder(unranked: readonly UnrankedMeasure[]): readonly UnrankedMeasure[] {
  return unranked.toSorted((a, b) => compareIds(a.measure.value.id, b.measure.value.id))
}

export function termsOf(settings: Settings): MethodTerms {
  return {
    dotsPerActor: settings.dotsPerActor,
    maxDotsPerMeasure: settings.maxDotsPerMeasure,
    weighted: false,
    secret: settings.secret === true,
    scaleBestFirst: [],
    prioritisedLabels: [],
    grades: null,
    signs: [],
    quorum: settings.quorum,
    participants: null,
    total: null,
  }
}

/** A field whose method is not computed. */
export function notComputed({ plan, field }: FieldTask): FieldRanking {
  const method = methodOf(field)
  const basis = basisOf(method)
  const { candidates, unranked } = splitByStatus(field, plan.settings)
  return {
    field,
    basis,
    method,
    methodVersion: '0',
    terms: termsOf(plan.settings),
    turnout: null,
    kendallW: null,
    kendallWhyNot: basis === 'ballots' ? 'not-computed' : 'not-recorded',
    top: { wanted: 0, shown: 0, extended: false },
    ranking: [],
    unranked: inNaturalOrder([...unranked, ...without(candidates, 'no-result')]),
    rejected: [],
  }
}
