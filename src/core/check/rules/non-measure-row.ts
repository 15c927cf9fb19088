import { allTables } from '../../sheet/read-plan.ts'
import { placeAtColumn } from '../places.ts'
import type { PlanRule } from '../rule.ts'

/** Sums, averages and category lines among the measures, their ballots and results: left out, and said. */
export const nonMeasureRow: PlanRule = {
  codes: ['table/non-measure-row'],
  reads: 'everything',
  *check(reading) {
    for (const table of allTables(reading)) {
      for (const { row, kind, text, column } of table.skipped) {
        if (kind === 'blank' || kind === 'note') continue
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
