import { allTables } from '../../sheet/read-plan.ts'
import { placeAtColumn } from '../places.ts'
import type { PlanRule } from '../rule.ts'

/** Blank rows between filled ones; those at the end, such as the single one of an empty table, are nothing. */
export const blankRow: PlanRule = {
  codes: ['table/blank-row'],
  reads: 'everything',
  *check(reading) {
    for (const table of allTables(reading)) {
      const lastFilled = table.rows.at(-1)?.place.row ?? 0
      const blank = table.skipped.filter(({ kind, row }) => kind === 'blank' && row < lastFilled)
      const [first] = blank
      if (!first) continue
      yield {
        code: 'table/blank-row',
        ...placeAtColumn(table, first.row, first.column),
        column: null,
        values: { count: blank.length },
      }
    }
  },
}
