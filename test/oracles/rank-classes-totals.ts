import fc from 'fast-check'
import type { ResultRow } from '../../src/core/plan/ballot.ts'
import type { Placed } from '../../src/core/plan/place.ts'
import type { Plan } from '../../src/core/plan/plan.ts'
import type { FieldRanking } from '../../src/core/rank/result.ts'
import { aField, aMeasure, aPlan } from '../builders/plan.ts'
import { onlyField } from './rank-elections.ts'

/** What stands in *Ergebnisse* for each measure: the sum of the dots, or the hands that said yes. */
export interface Totals {
  readonly method: 'Punktsummen' | 'Handzeichen'
  readonly sums: Readonly<Record<string, string | null>>
  readonly wanted: number
}

export const totals: fc.Arbitrary<Totals> = fc.constantFrom('Punktsummen', 'Handzeichen').chain((method) =>
  fc.record({
    method: fc.constant(method),
    sums: fc
      .array(
        fc.constantFrom(null, '0', '0', '1', '2', '3', '3', '5', '12', ...(method === 'Punktsummen' ? ['2.5'] : [])),
        { minLength: 1, maxLength: 9 },
      )
      .map((sums) => Object.fromEntries(sums.map((sum, at) => [`G${at + 1}`, sum]))),
    wanted: fc.integer({ min: 1, max: 5 }),
  }),
)

function aResult(measure: string, values: Partial<ResultRow>, row: number): Placed<ResultRow> {
  return {
    value: { measure, points: null, yes: null, no: null, abstentions: null, note: null, ...values },
    place: { sheet: 'Ergebnisse', row, columns: new Map() },
  }
}

/** The totals as the field *Gesundheit* of a plan. */
export function asTotalsPlan({ method, sums, wanted }: Totals): Plan {
  const sumOf = (sum: string | null): Partial<ResultRow> => {
    const value = sum === null ? null : Number(sum)
    return method === 'Punktsummen' ? { points: value } : { yes: value, no: 2, abstentions: 1 }
  }
  const ids = Object.keys(sums)
  const ofField = ids.map((id, at) => aMeasure({ id, field: 'Gesundheit', row: at + 2 }))
  return aPlan({
    fields: [aField({ code: 'G', name: 'Gesundheit', method, prioritisedWanted: wanted, measures: ofField })],
    results: Object.entries(sums).map(([id, sum], at) => aResult(id, sumOf(sum), at + 2)),
  })
}

export function rankTotals(given: Totals): FieldRanking {
  return onlyField(asTotalsPlan(given))
}
