import { fold } from '../text/clean.ts'
import { address } from './grid.ts'
import type { PlanReading } from './read-plan.ts'
import type { TableReading } from './read-table.ts'

/** The columns of an open table that belong to the plan: one per ballot or criterion. All others are a person's own. */
export function openColumns(
  { tables, plan }: PlanReading,
  table: TableReading,
): readonly { readonly header: string; readonly column: number }[] {
  if (!table.spec.open) return []
  const names =
    table.key === 'criterionValues'
      ? tables.criteria.flatMap(({ rows }) => rows.map(({ value }) => value.code))
      : [...plan.ballots.map(({ code }) => code), ...plan.actors.flatMap(({ value }) => [value.code, value.name])]
  const known = new Set(names.map((name) => fold(name ?? '')))
  const headerCells = new Set(plan.ballots.map(({ sheet, headerCell }) => `${sheet}!${headerCell}`))
  const { match, sheet, headerRow } = table.located
  return match.others.filter(({ header, column }) =>
    table.key === 'ballots' ? headerCells.has(`${sheet.name}!${address(headerRow, column)}`) : known.has(fold(header)),
  )
}
