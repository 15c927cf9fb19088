import type { Money } from '../../plan/money.ts'
import { formatMoney } from '../../text/numbers.ts'
import { isEmpty, measureRows, usesColumn } from '../measure-rows.ts'
import { placeAt } from '../places.ts'
import type { PlanRule } from '../rule.ts'

/** Asked only where the plan says of some measure who pays. What costs nothing needs nobody to pay. */
export const costWithoutFunding: PlanRule = {
  codes: ['measure/cost-without-funding'],
  reads: { measures: ['id', 'cost', 'funding'] },
  *check(reading) {
    if (!usesColumn(reading, 'funding')) return
    for (const row of measureRows(reading)) {
      const { table, value, place } = row
      if (value.cost === null || isNothing(value.cost) || !isEmpty(row, 'funding')) continue
      const values = { cost: formatMoney(value.cost) }
      yield { code: 'measure/cost-without-funding', ...placeAt(table, place.row, 'funding'), values }
    }
  },
}

function isNothing({ fromCents, toCents }: Money): boolean {
  return (toCents ?? fromCents) === 0
}
