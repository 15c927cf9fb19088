import type { PlannedMeasure } from '../plan/measure.ts'
import type { Placed } from '../plan/place.ts'
import type { Plan, PlannedField } from '../plan/plan.ts'
import { asRanking, type RankTerms } from './rank-plan.ts'
import type { FieldRanking, Ranking } from './result.ts'
import { isNotRankedByStatus } from './status-exclusion.ts'

/**
 * The same result over the measures as they are now: for a plan in which nothing has changed that a rank rests on, but a
 * title, say. Measures are known by their rows.
 */
export function withMeasuresOf({ fields }: Ranking, plan: Plan, terms: RankTerms): Ranking {
  return asRanking(
    plan,
    fields.map((field, index) => withMeasures(field, plan.fields[index])),
    terms,
  )
}

/** Whether the statuses of the plan keep the same measures out of the order as when it was ranked, row for row. */
export function keepsOutTheSame({ fields }: Ranking, { settings, fields: now }: Plan): boolean {
  return fields.every(({ field }, index) =>
    field.measures.every((measure, at) => {
      const planned = now[index]?.measures[at]
      if (planned === undefined || planned === measure) return planned === measure
      return isNotRankedByStatus(measure.value, settings) === isNotRankedByStatus(planned.value, settings)
    }),
  )
}

/** A field in which nothing has changed stays the same object. */
function withMeasures(ranked: FieldRanking, field: PlannedField | undefined): FieldRanking {
  if (field === undefined || field === ranked.field) return ranked
  const now = new Map(field.measures.map((measure) => [placeKey(measure), measure]))
  const refreshed = <T extends { readonly measure: Placed<PlannedMeasure> }>(one: T): T => {
    const measure = now.get(placeKey(one.measure)) ?? one.measure
    return measure === one.measure ? one : { ...one, measure }
  }
  return { ...ranked, field, ranking: ranked.ranking.map(refreshed), unranked: ranked.unranked.map(refreshed) }
}

function placeKey({ place }: Placed<unknown>): string {
  return `${place.row}!${place.sheet}`
}
