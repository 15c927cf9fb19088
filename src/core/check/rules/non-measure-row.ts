import { placeAtColumn } from '../places.ts'
import type { Rule } from '../rule.ts'

/** Sums, averages and category lines among the measures: left out, and said. */
export const nonMeasureRow: Rule = {
  codes: ['table/non-measure-row'],
  *check(reading) {
    for (const table of reading.tables.measures) {
      for (const { row, kind, text, column } of table.skipped) {
        if (kind === 'blank') continue
        yield {
          code: 'table/non-measure-row',
          ...placeAtColumn(table, row, column),
          measure: null,
          values: { text, kind },
        }
      }
    }
  },
}
