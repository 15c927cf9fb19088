import { cellPosition } from './cell-position.ts'
import type { SheetKey } from './columns/tables.ts'
import type { CellEdit, KeyCell } from './edits.ts'
import { address, cellAt, isBlank } from './grid.ts'
import { columnEntries } from './match-headers.ts'
import type { PlanReading } from './read-plan.ts'
import type { TableReading } from './read-table.ts'

/**
 * What the rows are known by into which these edits write: for each row of a table of the plan the first column that
 * every row must fill (*Nr.*, *Kürzel*, *Maßnahme*), with what stands there. A host whose workbook others write into at
 * the same time looks at them again, and does not write W3's rank into the row that has become W4's.
 */
export function rowKeys({ tables }: PlanReading, edits: readonly CellEdit[]): readonly KeyCell[] {
  const all: readonly TableReading<SheetKey>[] = Object.values(tables).flat()
  const written = new Set(edits.map(({ sheet, cell }) => JSON.stringify([sheet, cell])))
  const keys = new Map<string, KeyCell>()
  for (const { sheet, cell } of edits) {
    const key = keyOfRow(all, sheet, cellPosition(cell).row)
    if (key !== null && !written.has(JSON.stringify([sheet, key.cell])))
      keys.set(JSON.stringify([sheet, key.cell]), key)
  }
  return [...keys.values()]
}

function keyOfRow(all: readonly TableReading<SheetKey>[], sheet: string, row: number): KeyCell | null {
  for (const { spec, columns, located } of all) {
    if (located.sheet.name !== sheet || row <= located.headerRow || row > located.lastRow) continue
    for (const [name, column] of columnEntries(spec)) {
      const at = column.required === true ? columns.get(name) : undefined
      const holds = at === undefined ? null : cellAt(located.sheet, row, at)
      if (at !== undefined && !isBlank(holds)) return { sheet, cell: address(row, at), holds }
    }
  }
  return null
}
