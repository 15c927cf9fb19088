import { type Check, type CheckReport, checkReading, countBySeverity } from '../core/check/check-plan.ts'
import { tables } from '../core/sheet/columns/tables.ts'
import { columnEntries } from '../core/sheet/match-headers.ts'
import { type PlanReading, readPlan } from '../core/sheet/read-plan.ts'
import { verifyMappings } from '../core/sheet/verify-mappings.ts'
import type { Host, SourceWorkbook } from './host.ts'

export interface CheckedPlan {
  readonly source: SourceWorkbook
  readonly reading: PlanReading
  readonly report: CheckReport
  /** What a check after an edit goes on from. */
  readonly check: Check
  /** Rows of *Maßnahmen* that hold a measure, those that cannot stand in the plan included. */
  readonly measures: number
  readonly hasErrors: boolean
}

/**
 * Reads the host's workbook and runs the full check: what every use case begins with.
 * @param before the same workbook as it was checked before an edit; only what the edit can have changed is computed again
 */
export async function check(host: Pick<Host, 'read'>, before?: CheckedPlan): Promise<CheckedPlan> {
  const source = await host.read()
  const reading = readPlan(source.grid, mappingsOf(source), before?.reading)
  const checked = checkReading(reading, before?.check)
  const { report } = checked
  return {
    source,
    reading,
    report,
    check: checked,
    measures: reading.tables.measures.reduce((sum, { rows }) => sum + rows.length, 0),
    hasErrors: countBySeverity(report.findings).error > 0,
  }
}

/** What a person has said about headers, held against the workbook: a slip there would be silently wrong. */
function mappingsOf({ name, grid, mappings = [] }: SourceWorkbook) {
  const entries = Object.values(tables).flatMap((spec) => columnEntries(spec))
  verifyMappings(mappings, { file: name, workbook: grid, entries })
  return mappings
}
