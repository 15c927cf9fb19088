import { Refusal } from '../../refusal.ts'
import { foldHeader } from '../../text/clean.ts'
import type { Column, TableSpec } from '../column.ts'
import type { NewSheet, WorkbookEdits } from '../edits.ts'
import { columnEntries } from '../match-headers.ts'
import type { PlanReading } from '../read-plan.ts'

/** What stands in a row of a new sheet: key of the column table → value. */
export type NewRow<T> = { readonly [K in keyof T]?: string | number | null }

/**
 * A sheet with a table of the plan that the workbook does not have yet, with these columns of the column table.
 * @throws Refusal where a sheet of that name is there, but without the table's header
 */
export function newTable<T>(
  { workbook }: PlanReading,
  spec: TableSpec<T>,
  keys: readonly (keyof T & string)[],
  rows: readonly NewRow<T>[],
): WorkbookEdits {
  const columns = columnEntries(spec).filter(([key]) => keys.includes(key as keyof T & string))
  const headers = columns.map(([, { header }]) => header)
  const sameName = workbook.sheets.find(({ name }) => foldHeader(name) === foldHeader(spec.sheet))
  if (sameName) throw new Refusal('enter/no-header', { sheet: sameName.name, headers })
  const sheet: NewSheet = {
    name: spec.sheet,
    table: spec.table,
    headers,
    widths: columns.map(([, { width }]: readonly [string, Column<unknown>]) => width),
    rows: rows.map((row) => columns.map(([key]) => row[key as keyof T] ?? null)),
  }
  return { cells: [], tables: [], sheets: rows.length === 0 ? [] : [sheet] }
}
