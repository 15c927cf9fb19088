import type { Column } from '../sheet/column.ts'
import { tables } from '../sheet/columns/tables.ts'
import { columnEntries } from '../sheet/match-headers.ts'
import type { Reads } from './rule.ts'

/** The columns by which a row says which measure it is about: every finding in such a row names it. */
const measureKeys: ReadonlySet<string> = new Set(['id', 'measure'])

/** What a rule reads that goes through all tables and looks at columns of one kind. Ballots are no columns of a table. */
export function readsColumns(ofThisKind: (column: Column<unknown>) => boolean): Exclude<Reads, 'everything'> {
  const keys = Object.entries(tables).map(([table, spec]) => [
    table,
    columnEntries(spec)
      .filter(([key, column]) => ofThisKind(column) || measureKeys.has(key))
      .map(([key]) => key),
  ])
  // Tables and keys are those of the total table `tables`.
  return Object.fromEntries(keys) as Exclude<Reads, 'everything'>
}
