import { measureRows } from '../measure-rows.ts'
import { placeAt } from '../places.ts'
import type { PlanRule } from '../rule.ts'

/** A span that ends before it begins. */
export const periodOrder: PlanRule = {
  codes: ['measure/period-order'],
  reads: { measures: ['id', 'period'] },
  *check(reading) {
    for (const { table, value, place } of measureRows(reading)) {
      const { period } = value
      const from = period?.from?.first
      const to = period?.to?.last
      if (!period || from == null || to == null || to >= from) continue
      const values = { text: period.text, from: period.from?.text ?? '', to: period.to?.text ?? '' }
      yield { code: 'measure/period-order', ...placeAt(table, place.row, 'period'), values }
    }
  },
}
