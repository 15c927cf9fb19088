import { cellAt, isBlank } from '../../sheet/grid.ts'
import { columnEntries } from '../../sheet/match-headers.ts'
import { allTables } from '../../sheet/read-plan.ts'
import { placeAt } from '../places.ts'
import { readsColumns } from '../reads.ts'
import type { PlanRule } from '../rule.ts'

/** A row that leaves a required cell empty. A column that is missing altogether is said once, not per row. */
export const required: PlanRule = {
  codes: ['cell/required'],
  reads: readsColumns(({ required }) => required === true),
  *check(reading) {
    for (const table of allTables(reading)) {
      const { sheet } = table.located
      const needed = columnEntries(table.spec).flatMap(([key, column]) => {
        const number = table.columns.get(key)
        return column.required && number !== undefined ? [{ key, column, number }] : []
      })
      for (const { place } of table.rows) {
        for (const { key, column, number } of needed) {
          if (!isBlank(cellAt(sheet, place.row, number))) continue
          if (key === 'field' && table.located.field !== null) continue
          yield { code: 'cell/required', ...placeAt(table, place.row, key), values: { header: column.header } }
        }
      }
    }
  },
}
