import { isBlank } from '../../sheet/grid.ts'
import { columnEntries } from '../../sheet/match-headers.ts'
import { allTables } from '../../sheet/read-plan.ts'
import { rawOf } from '../../sheet/read-table.ts'
import { placeAt } from '../places.ts'
import { readsColumns } from '../reads.ts'
import type { PlanRule } from '../rule.ts'

/** A row that leaves a required cell empty. A column that is missing altogether is said once, not per row. */
export const required: PlanRule = {
  codes: ['cell/required'],
  reads: readsColumns(({ required }) => required === true),
  *check(reading) {
    for (const table of allTables(reading)) {
      const needed = columnEntries(table.spec).filter(([key, column]) => column.required && table.columns.has(key))
      for (const { place } of table.rows) {
        for (const [key, column] of needed) {
          if (!isBlank(rawOf(table, place.row, key))) continue
          if (key === 'field' && table.located.field !== null) continue
          yield { code: 'cell/required', ...placeAt(table, place.row, key), values: { header: column.header } }
        }
      }
    }
  },
}
