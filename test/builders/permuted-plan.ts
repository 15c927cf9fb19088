import fc from 'fast-check'
import type { Plan } from '../../src/core/plan/plan.ts'

/*
 * The same plan in another order: no result may depend on where a row or a column stands.
 */

export function pick<T>(items: readonly T[], order: readonly number[]): readonly T[] {
  return order.flatMap((index) => items.slice(index, index + 1))
}

export function permutation(length: number): fc.Arbitrary<readonly number[]> {
  const indices = Array.from({ length }, (_, index) => index)
  return fc.shuffledSubarray(indices, { minLength: length, maxLength: length })
}

/** The same plan with its rows, columns and the rows inside every ballot in another order. */
export function shuffled(plan: Plan, rows: readonly number[], columns: readonly number[]): Plan {
  return {
    ...plan,
    fields: plan.fields.map((field) => ({ ...field, measures: pick(field.measures, rows) })),
    ballots: pick(plan.ballots, columns).map((ballot) => ({
      ...ballot,
      lines: pick(ballot.lines, rows),
      marks: pick(ballot.marks, rows),
    })),
    actors: pick(plan.actors, columns),
  }
}
