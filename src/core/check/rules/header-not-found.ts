import { tables } from '../../sheet/columns/tables.ts'
import { isBlank } from '../../sheet/grid.ts'
import { columnEntries } from '../../sheet/match-headers.ts'
import type { PlanRule } from '../rule.ts'

/** A sheet that bears a table's name and holds something, but no row of it reads like the header. */
export const headerNotFound: PlanRule = {
  codes: ['table/header-not-found'],
  reads: 'everything',
  *check({ headerless }) {
    for (const [key, sheet] of headerless) {
      const needed = key === 'measures' || key === 'fields'
      if (!needed && sheet.rows.every((row) => row.every(isBlank))) continue
      const expected = columnEntries(tables[key]).flatMap(([, column]) => (column.required ? [column.header] : []))
      yield {
        code: 'table/header-not-found',
        ...{ sheet: sheet.name, cell: null, row: null, column: null, measure: null },
        values: { table: tables[key].sheet, expected },
      }
    }
  },
}
