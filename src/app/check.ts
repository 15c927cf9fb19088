import { type CheckReport, checkPlan, countBySeverity } from '../core/check/check-plan.ts'
import { type PlanReading, readPlan } from '../core/sheet/read-plan.ts'
import type { Host, SourceWorkbook } from './host.ts'

export interface CheckedPlan {
  readonly source: SourceWorkbook
  readonly reading: PlanReading
  readonly report: CheckReport
  /** Rows of *Maßnahmen* that hold a measure, those that cannot stand in the plan included. */
  readonly measures: number
  readonly hasErrors: boolean
}

/** Reads the host's workbook and runs the full check: what every use case begins with. */
export async function check(host: Host): Promise<CheckedPlan> {
  const source = await host.read()
  const reading = readPlan(source.grid)
  const report = checkPlan(reading)
  return {
    source,
    reading,
    report,
    measures: reading.tables.measures.reduce((sum, { rows }) => sum + rows.length, 0),
    hasErrors: countBySeverity(report.findings).error > 0,
  }
}
