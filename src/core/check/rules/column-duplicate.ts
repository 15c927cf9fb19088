import { address } from '../../sheet/grid.ts'
import { allTables, placeAtColumn } from '../places.ts'
import type { Rule } from '../rule.ts'

/** The same header twice: only the first one is read. */
export const columnDuplicate: Rule = {
  codes: ['table/column-duplicate'],
  *check(reading) {
    for (const table of allTables(reading)) {
      const { headerRow, match } = table.located
      for (const { header, first, later } of match.duplicates) {
        yield {
          code: 'table/column-duplicate',
          ...placeAtColumn(table, headerRow, later),
          column: header,
          values: { header, firstCell: address(headerRow, first) },
        }
      }
    }
  },
}
