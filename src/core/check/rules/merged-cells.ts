import { type Area, address } from '../../sheet/grid.ts'
import { openColumns } from '../../sheet/open-columns.ts'
import type { TableReading } from '../../sheet/read-table.ts'
import { allTables, placeAtColumn } from '../places.ts'
import type { Rule } from '../rule.ts'

/** Merged cells inside a table: all but the first of them read as empty. A person's own columns may be merged. */
export const mergedCells: Rule = {
  codes: ['table/merged-cells'],
  *check(reading) {
    for (const table of allTables(reading)) {
      const counted = [...table.columns.values(), ...openColumns(reading, table).map(({ column }) => column)]
      for (const merge of table.located.sheet.merges) {
        if (!touches(merge, table, counted)) continue
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

function touches(merge: Area, { located, rows, skipped }: TableReading, columns: readonly number[]): boolean {
  const filled = [
    ...rows.map(({ place }) => place.row),
    ...skipped.filter(({ kind }) => kind !== 'note' && kind !== 'blank').map(({ row }) => row),
  ]
  const inside = merge.lastRow >= located.headerRow && merge.firstRow <= Math.max(located.headerRow, ...filled)
  return inside && columns.some((column) => merge.firstColumn <= column && column <= merge.lastColumn)
}
