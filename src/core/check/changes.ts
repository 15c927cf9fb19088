import { isSameList } from '../same-list.ts'
import type { SheetKey } from '../sheet/columns/tables.ts'
import { type CellValue, cellAt } from '../sheet/grid.ts'
import type { PlanReading } from '../sheet/read-plan.ts'
import type { TableReading } from '../sheet/read-table.ts'
import { hasSameFrame } from '../sheet/share-rows.ts'
import type { Reads } from './rule.ts'

/** What differs between two readings of one workbook: everything, or a table's columns, `all` where rows came or went. */
export type Changes = 'everything' | ReadonlyMap<SheetKey, 'all' | ReadonlySet<string>>

/** Tables that say how the others are to be read. */
const readFirst: readonly SheetKey[] = ['statuses', 'mappings', 'factSheets']

/**
 * What an edit has changed. Only cells of rows that were there before and still are make a small difference; rows that
 * come, go or move change a table as a whole, and so does whatever concerns its sheet.
 */
export function changesBetween(before: PlanReading, now: PlanReading): Changes {
  if (before.tables.factSheets.length > 0 || now.tables.factSheets.length > 0) return 'everything'
  const changes = new Map<SheetKey, 'all' | ReadonlySet<string>>()
  for (const key of Object.keys(now.tables) as readonly SheetKey[]) {
    const change = changeOf(before.tables[key], now.tables[key])
    if (change === 'all' || change.size > 0) changes.set(key, change)
  }
  return readFirst.some((key) => changes.has(key)) ? 'everything' : changes
}

function changeOf(before: readonly TableReading[], now: readonly TableReading[]): 'all' | ReadonlySet<string> {
  if (before.length !== now.length) return 'all'
  const keys = new Set<string>()
  for (const [index, table] of now.entries()) {
    const earlier = before[index]
    if (earlier === table) continue
    if (earlier === undefined || !addChangedColumns(earlier, table, keys)) return 'all'
  }
  return keys
}

/** `false` where more than single cells has changed. */
function addChangedColumns(before: TableReading, now: TableReading, keys: Set<string>): boolean {
  // The same map of columns is only handed on where the header is the same.
  if (before.columns !== now.columns || before.located.lastRow !== now.located.lastRow) return false
  if (before.rows.length !== now.rows.length || !isSameList(before.skipped, now.skipped)) return false
  if (!hasSameFrame(before.located.sheet, now.located.sheet)) return false
  for (const [index, row] of now.rows.entries()) {
    const earlier = before.rows[index]
    if (earlier === row) continue
    if (earlier?.place.row !== row.place.row) return false
    addChangedCells(before, now, row.place.row, keys)
  }
  return true
}

function addChangedCells(before: TableReading, now: TableReading, row: number, keys: Set<string>): void {
  const at = (table: TableReading, column: number): CellValue => cellAt(table.located.sheet, row, column)
  for (const [key, column] of now.columns) {
    if (JSON.stringify(at(before, column)) !== JSON.stringify(at(now, column))) keys.add(key)
  }
  // Further columns of an open table are its ballots.
  if (now.spec.open) keys.add('')
}

/** Whether a rule that reads this may answer otherwise than before. */
export function concerns(changes: Changes, reads: Reads): boolean {
  if (changes === 'everything' || reads === 'everything') return true
  return [...changes].some(([key, changed]) => {
    const read = reads[key]
    if (read === undefined) return false
    if (read === 'all' || changed === 'all') return true
    return read.some((column) => changed.has(column))
  })
}
