import { columnEntries } from '../../sheet/match-headers.ts'
import { allTables } from '../../sheet/read-plan.ts'
import { extendedBy } from '../header-addition.ts'
import { placeAtColumn } from '../places.ts'
import type { PlanRule } from '../rule.ts'
import { slipOf } from '../slip.ts'

/**
 * *Federfürung*, *Priorität (1–3)*: almost the header of a column the plan knows and does not have here, so that its cells would be left
 * out without a word. Required columns have a finding of their own, and open tables may have any header.
 */
export const columnSimilar: PlanRule = {
  codes: ['table/column-similar'],
  reads: 'everything',
  *check(reading) {
    for (const table of allTables(reading)) {
      if (table.spec.open) continue
      const absent = columnEntries(table.spec).flatMap(([key, { header, required }]) =>
        required || table.columns.has(key) ? [] : [header],
      )
      for (const { header, column } of table.located.match.others) {
        const nearest = slipOf(header, absent) ?? extendedBy(header, absent)
        if (nearest === null) continue
        yield {
          code: 'table/column-similar',
          ...placeAtColumn(table, table.located.headerRow, column),
          values: { header, nearest },
        }
      }
    }
  },
}
