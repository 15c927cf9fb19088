import type { PlannedMeasure } from '../plan/measure.ts'
import { compareIds } from '../plan/measure-id.ts'
import type { Placed } from '../plan/place.ts'
import type { PlannedField } from '../plan/plan.ts'
import type { Settings } from '../plan/settings.ts'
import { fold } from '../text/clean.ts'
import { type FieldTask, inNaturalOrder, splitByStatus, termsOf } from './field-result.ts'
import { type FieldRanking, nothingFromBallots, type RankedMeasure, type UnrankedMeasure } from './result.ts'
import { scaleBestFirst } from './scale.ts'

/** Changes with every change that could change a result. */
export const agreedVersion = '1'

function labelOf({ value }: Placed<PlannedMeasure>): string | null {
  return value.agreedPriority === null ? null : fold(value.agreedPriority)
}

function prioritisedOf(scale: readonly string[], settings: Settings): readonly string[] {
  const named = (settings.prioritisedLabels ?? []).map(fold)
  return scale.filter((label) => named.includes(fold(label)))
}

/** A measure in its group. Nothing that only ballots could tell is computed. */
function grouped(measure: Placed<PlannedMeasure>, label: string, prioritised: boolean): RankedMeasure {
  return {
    measure,
    priority: label,
    rank: null,
    shared: false,
    score: null,
    prioritised,
    tieBreak: 'none',
    ...nothingFromBallots,
  }
}

type Measures = readonly Placed<PlannedMeasure>[]

/** One pass, as a scale may have a thousand labels. */
function groups(labelled: Measures, scale: readonly string[], prioritised: readonly string[]): RankedMeasure[] {
  const placeOf = new Map(scale.map((label, place) => [fold(label), place]))
  const prioritisedLabels = new Set(prioritised)
  const placed = labelled.flatMap((measure) => {
    const place = placeOf.get(labelOf(measure) ?? '') ?? -1
    const label = scale[place]
    return label === undefined ? [] : [{ place, ranked: grouped(measure, label, prioritisedLabels.has(label)) }]
  })
  const idOf = ({ measure }: RankedMeasure) => measure.value.id
  return placed
    .toSorted((a, b) => a.place - b.place || compareIds(idOf(a.ranked), idOf(b.ranked)))
    .map(({ ranked }) => ranked)
}

/** Without a direction no label says anything; an empty cell and a label that is not on the scale are no result. */
function withoutGroup(candidates: Measures, scale: readonly string[] | null): readonly UnrankedMeasure[] {
  const known = new Set(scale?.map(fold))
  return candidates.flatMap((measure): readonly UnrankedMeasure[] => {
    const label = labelOf(measure)
    if (label !== null && scale === null) return [{ measure, reason: 'direction-missing' }]
    return label !== null && known.has(label) ? [] : [{ measure, reason: 'no-result' }]
  })
}

/** Measures that could stand in a group, and the scale of their labels; `null` where its direction is missing. */
export function agreedScale(
  field: PlannedField,
  settings: Settings,
): { readonly labelled: Measures; readonly scale: readonly string[] | null } {
  const labelled = splitByStatus(field, settings).candidates.filter(({ value }) => value.agreedPriority !== null)
  const inUse = labelled.map(({ value }) => value.agreedPriority ?? '')
  return { labelled, scale: scaleBestFirst(settings, inUse) }
}

/** The conference's own result: groups in the given direction, without ranks. */
export function rankAgreed({ plan, field }: FieldTask): FieldRanking {
  const { settings } = plan
  const { candidates, unranked } = splitByStatus(field, settings)
  const { labelled, scale } = agreedScale(field, settings)
  const prioritisedLabels = prioritisedOf(scale ?? [], settings)
  const ranking = groups(labelled, scale ?? [], prioritisedLabels)
  const shown = ranking.filter(({ prioritised }) => prioritised).length
  return {
    field,
    basis: 'agreed',
    method: 'Vereinbart',
    methodVersion: agreedVersion,
    terms: { ...termsOf(settings), scaleBestFirst: scale ?? [], prioritisedLabels },
    turnout: null,
    kendallW: null,
    kendallWhyNot: 'not-recorded',
    top: { wanted: shown, shown, extended: false },
    ranking,
    unranked: inNaturalOrder([...unranked, ...withoutGroup(candidates, scale)]),
    rejected: [],
  }
}
