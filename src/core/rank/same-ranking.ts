import type { PlannedMeasure } from '../plan/measure.ts'
import type { Placed } from '../plan/place.ts'
import type { Plan } from '../plan/plan.ts'
import type { Ranking } from './result.ts'

/**
 * The same result over the measures as they are now: for a plan in which nothing has changed that a rank rests on, but a
 * title, say. Measures are known by their rows.
 */
export function withMeasuresOf(ranking: Ranking, plan: Plan): Ranking {
  const now = new Map(plan.fields.flatMap(({ measures }) => measures.map((measure) => [placeKey(measure), measure])))
  const refreshed = <T extends { readonly measure: Placed<PlannedMeasure> }>(one: T): T => ({
    ...one,
    measure: now.get(placeKey(one.measure)) ?? one.measure,
  })
  return {
    ...ranking,
    fields: ranking.fields.map((field, index) => ({
      ...field,
      field: plan.fields[index] ?? field.field,
      ranking: field.ranking.map(refreshed),
      unranked: field.unranked.map(refreshed),
    })),
  }
}

function placeKey({ place }: Placed<unknown>): string {
  return `${place.row}!${place.sheet}`
}
