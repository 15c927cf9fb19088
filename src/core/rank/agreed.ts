import type { PlannedMeasure } from '../plan/measure.ts'
import { compareIds } from '../plan/measure-id.ts'
import type { Placed } from '../plan/place.ts'
import type { Settings } from '../plan/settings.ts'
import { fold } from '../text/clean.ts'
import { scaleBestFirst } from './agreed-scale.ts'
import { type FieldTask, inNaturalOrder, splitByStatus, termsOf } from './field-result.ts'
import type { FieldRanking, RankedMeasure, UnrankedMeasure } from './result.ts'

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
    n: null,
    abstentions: null,
    unsure: null,
    tieBreak: 'none',
    agreement: null,
    consensus: null,
    crossCheckRank: null,
  }
}

type Measures = readonly Placed<PlannedMeasure>[]

function groups(labelled: Measures, scale: readonly string[], prioritised: readonly string[]): RankedMeasure[] {
  return scale.flatMap((label) =>
    labelled
      .filter((measure) => labelOf(measure) === fold(label))
      .toSorted((a, b) => compareIds(a.value.id, b.value.id))
      .map((measure) => grouped(measure, label, prioritised.includes(label))),
  )
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

/** The conference's own result: groups in the given direction, without ranks. */
export function rankAgreed({ plan, field }: FieldTask): FieldRanking {
  const { settings } = plan
  const { candidates, unranked } = splitByStatus(field, settings)
  const labelled = candidates.filter(({ value }) => value.agreedPriority !== null)
  const scale = scaleBestFirst(
    settings,
    labelled.map(({ value }) => value.agreedPriority ?? ''),
  )
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
    top: { wanted: shown, shown, extended: false },
    ranking,
    unranked: inNaturalOrder([...unranked, ...withoutGroup(candidates, scale)]),
    rejected: [],
  }
}
