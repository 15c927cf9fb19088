import { measureTable } from '../../sheet/columns/measures.ts'
import { fold } from '../../text/clean.ts'
import { nearestAmong } from '../../text/nearest.ts'
import { placeAt } from '../places.ts'
import type { PlanRule } from '../rule.ts'
import { wordFix } from '../word-fix.ts'

/**
 * A measure whose field is not in *Handlungsfelder* stands nowhere. Without that sheet its own finding says so; where
 * the sheet lists nothing, no field is known.
 */
export const unknownField: PlanRule = {
  codes: ['reference/unknown-field'],
  reads: { measures: ['id', 'field'], fields: ['code', 'name', 'order'] },
  *check({ tables, plan, workbook }) {
    if (tables.fields.length === 0) return
    const written = new Set(plan.fields.flatMap(({ code, name }) => [code, name]))
    const folded = new Set([...written].map(fold))
    // Nearly every measure writes its field as the sheet of fields does.
    const isKnown = (text: string) => written.has(text) || folded.has(fold(text))
    const names = plan.fields.map(({ name }) => name)
    const nearestName = nearestAmong(names)
    const valuesOf = (text: string) => ({ text, nearest: nearestName(text), known: names })
    for (const table of tables.measures) {
      const { field, sheet } = table.located
      if (field !== null && !isKnown(field) && table.rows.some(({ value }) => value.field === null)) {
        const place = {
          sheet: sheet.name,
          cell: null,
          row: null,
          column: measureTable.columns.field.header,
          measure: null,
        }
        yield { code: 'reference/unknown-field', ...place, values: valuesOf(field) }
      }
      for (const { value, place } of table.rows) {
        if (value.field === null || isKnown(value.field)) continue
        const at = placeAt(table, place.row, 'field')
        const values = valuesOf(value.field)
        yield { code: 'reference/unknown-field', ...at, values, ...wordFix(workbook, at, values) }
      }
    }
  },
}
