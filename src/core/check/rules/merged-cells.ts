import { address } from '../../sheet/grid.ts'
import { openColumns } from '../../sheet/open-columns.ts'
import { allTables } from '../../sheet/read-plan.ts'
import type { TableReading } from '../../sheet/read-table.ts'
import { placeAtColumn } from '../places.ts'
import type { PlanRule } from '../rule.ts'

/** Merged cells inside a table: all but the first of them read as empty. A person's own columns may be merged. */
export const mergedCells: PlanRule = {
  codes: ['table/merged-cells'],
  reads: 'everything',
  *check(reading) {
    for (const table of allTables(reading)) {
      const counted = [...table.columns.values(), ...openColumns(reading, table).map(({ column }) => column)]
      const lastFilled = lastFilledRow(table)
      for (const merge of table.located.sheet.merges) {
        const inside = merge.lastRow >= table.located.headerRow && merge.firstRow <= lastFilled
        if (!inside || !counted.some((column) => merge.firstColumn <= column && column <= merge.lastColumn)) continue
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

function lastFilledRow({ located, rows, skipped }: TableReading): number {
  const filled = skipped.findLast(({ kind }) => kind !== 'note' && kind !== 'blank')
  return Math.max(located.headerRow, rows.at(-1)?.place.row ?? 0, filled?.row ?? 0)
}
