import { measureKey } from '../plan/measure-id.ts'
import type { PlannedField } from '../plan/plan.ts'

/** Whose measure a number is. */
interface Owner {
  readonly field: PlannedField
  /** Number of the measure, as in the plan. */
  readonly measure: string
}

/** `measureKey` → owner, so that a measure is found however its number is written. */
export function ownersByKey(fields: readonly PlannedField[]): ReadonlyMap<string, Owner> {
  return new Map(
    fields.flatMap((field) =>
      field.measures.map(({ value }) => [measureKey(value.id), { field, measure: value.id }] as const),
    ),
  )
}
