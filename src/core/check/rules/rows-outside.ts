import { cellAt, isBlank } from '../../sheet/grid.ts'
import { allTables } from '../../sheet/read-plan.ts'
import type { TableReading } from '../../sheet/read-table.ts'
import { classifyRow } from '../../sheet/skip-rows.ts'
import { placeAtColumn } from '../places.ts'
import type { PlanRule } from '../rule.ts'

/**
 * Rows typed below an Excel table without becoming part of it. A remark under the table is none: only a row that fills
 * two or more of the table's columns counts. Nor is a sum, for below the table is where it belongs.
 */
export const rowsOutside: PlanRule = {
  codes: ['table/rows-outside'],
  reads: 'everything',
  *check(reading) {
    for (const table of allTables(reading)) {
      const gridTable = table.located.table
      if (!gridTable) continue
      const rows = rowsBelow(table)
      const [first] = rows
      if (first === undefined) continue
      yield {
        code: 'table/rows-outside',
        ...placeAtColumn(table, first, table.located.firstColumn),
        values: { count: rows.length, table: gridTable.name },
      }
    }
  },
}

function rowsBelow({ key, located, columns }: TableReading): readonly number[] {
  // Below the rows of sums that Excel itself keeps at the end of a table.
  const end = located.lastRow + (located.table?.totalsRows ?? 0)
  const nextTable = located.sheet.tables
    .map(({ area }) => area.firstRow)
    .filter((row) => row > end)
    .reduce((a, b) => Math.min(a, b), located.sheet.rows.length + 1)
  const rows: number[] = []
  for (let row = end + 1; row < nextTable; row++) {
    const filled = [...columns.values()].filter((column) => !isBlank(cellAt(located.sheet, row, column)))
    const kind = classifyRow(key, located, row)?.kind
    if (kind === 'sum' || kind === 'average') continue
    if (filled.length >= Math.min(2, columns.size)) rows.push(row)
    // A heading or a remark: what follows belongs to something else.
    else if (filled.length > 0) break
  }
  return rows
}
