import type { PlannedMeasure } from '../plan/measure.ts'
import type { Placed } from '../plan/place.ts'
import type { Plan, PlannedField } from '../plan/plan.ts'
import type { FieldRanking, Ranking } from './result.ts'

/**
 * The same result over the measures as they are now: for a plan in which nothing has changed that a rank rests on, but a
 * title, say. Measures are known by their rows.
 */
export function withMeasuresOf(ranking: Ranking, plan: Plan): Ranking {
  return { ...ranking, fields: ranking.fields.map((field, index) => withMeasures(field, plan.fields[index])) }
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
