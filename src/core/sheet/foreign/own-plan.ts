import type { PlanReading } from '../read-plan.ts'

/** The workbook has a table of measures that bears the plan's own name: it is no foreign list, whatever is wrong with it. */
export function bearsPlanTable({ tables }: PlanReading): boolean {
  return tables.measures.some(({ located }) => /^tblmassnahmen/i.test(located.table?.name ?? ''))
}
