import { type Area, address } from '../../sheet/grid.ts'
import type { Located } from '../../sheet/locate.ts'
import { allTables, placeAtColumn } from '../places.ts'
import type { Rule } from '../rule.ts'

/** Merged cells inside a table: all but the first of them read as empty. */
export const mergedCells: Rule = {
  codes: ['table/merged-cells'],
  *check(reading) {
    for (const table of allTables(reading)) {
      for (const merge of table.located.sheet.merges) {
        if (!touches(merge, table.located)) continue
        yield {
          code: 'table/merged-cells',
          ...placeAtColumn(table, merge.firstRow, merge.firstColumn),
          values: {
            range: `${address(merge.firstRow, merge.firstColumn)}:${address(merge.lastRow, merge.lastColumn)}`,
            count: (merge.lastRow - merge.firstRow + 1) * (merge.lastColumn - merge.firstColumn + 1),
          },
        }
      }
    }
  },
}

function touches(merge: Area, { headerRow, lastRow, firstColumn, lastColumn }: Located): boolean {
  const rows = merge.lastRow >= headerRow && merge.firstRow <= lastRow
  return rows && merge.lastColumn >= firstColumn && merge.firstColumn <= lastColumn
}
