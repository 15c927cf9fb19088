import { fold } from '../../text/clean.ts'
import { nearest } from '../../text/nearest.ts'
import { placeAt } from '../places.ts'
import type { Rule } from '../rule.ts'

/** A measure whose field is not in *Handlungsfelder* stands nowhere. Without that sheet its own finding says so. */
export const unknownField: Rule = {
  codes: ['reference/unknown-field'],
  *check({ tables, plan }) {
    if (plan.fields.length === 0) return
    const known = new Set(plan.fields.flatMap(({ code, name }) => [fold(code), fold(name)]))
    const names = plan.fields.map(({ name }) => name)
    for (const table of tables.measures) {
      for (const { value, place } of table.rows) {
        if (value.field === null || known.has(fold(value.field))) continue
        yield {
          code: 'reference/unknown-field',
          ...placeAt(table, place.row, 'field'),
          values: { text: value.field, nearest: nearest(value.field, names), known: names },
        }
      }
    }
  },
}
