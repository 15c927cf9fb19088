import { allTables } from '../../sheet/read-plan.ts'
import type { TableReading } from '../../sheet/read-table.ts'
import { placeAtColumn } from '../places.ts'
import type { PlanRule } from '../rule.ts'

/** Hidden rows and columns count as much as the visible ones: people should know. A filter's rows are its own finding. */
export const hidden: PlanRule = {
  codes: ['table/hidden', 'table/filter'],
  reads: 'everything',
  *check(reading) {
    for (const table of allTables(reading)) {
      const rows = hiddenRows(table)
      const columns = table.located.sheet.hiddenColumns.filter((column) => [...table.columns.values()].includes(column))
      const filtered = table.located.table?.filtered === true || table.located.sheet.filtered
      const [firstRow] = rows
      const [firstColumn] = columns
      const at = (row: number, column: number) => ({ ...placeAtColumn(table, row, column), column: null })
      if (filtered && firstRow !== undefined) {
        yield {
          code: 'table/filter',
          ...at(firstRow, table.located.firstColumn),
          values: { hiddenRows: rows.length },
        }
      }
      const loose = filtered ? 0 : rows.length
      if (loose + columns.length === 0) continue
      yield {
        code: 'table/hidden',
        ...at(
          loose > 0 ? (firstRow ?? table.located.headerRow) : table.located.headerRow,
          loose > 0 ? table.located.firstColumn : (firstColumn ?? table.located.firstColumn),
        ),
        values: { rows: loose, columns: columns.length },
      }
    }
  },
}

function hiddenRows(table: TableReading): readonly number[] {
  const { hiddenRows: all } = table.located.sheet
  if (all.length === 0) return []
  const read = new Set(table.rows.map(({ place }) => place.row))
  return all.filter((row) => read.has(row))
}
