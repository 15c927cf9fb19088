import type { Finding } from '../check/finding.ts'
import { measureKey } from '../plan/measure-id.ts'
import type { PlanReading } from '../sheet/read-plan.ts'
import { fold } from '../text/clean.ts'

/** The code of the action field that a finding belongs to; `null` where it belongs to none. */
export type FieldOfFinding = (finding: Finding) => string | null

/** By the row where it is one of *Maßnahmen*, else by the measure, else by the field's name. */
export function fieldsOfFindings({ tables, plan }: PlanReading): FieldOfFinding {
  const byName = new Map(
    plan.fields.flatMap(({ code, name }) => [code, name].map((text) => [fold(text), code] as const)),
  )
  const byRow = new Map<string, Map<number, string>>()
  for (const { located, rows } of tables.measures) {
    const ofSheet = byRow.get(located.sheet.name) ?? new Map<number, string>()
    byRow.set(located.sheet.name, ofSheet)
    for (const { value, place } of rows) {
      const code = byName.get(fold(value.field ?? located.field ?? ''))
      if (code !== undefined) ofSheet.set(place.row, code)
    }
  }
  const byMeasure = new Map(
    plan.fields.flatMap(({ code, measures }) => measures.map(({ value }) => [measureKey(value.id), code] as const)),
  )
  return (finding) => {
    const { sheet, row, measure } = finding
    const ofSheet = byRow.get(sheet ?? '')
    if (ofSheet) return ofSheet.get(row ?? 0) ?? null
    if (measure !== null) return byMeasure.get(measureKey(measure)) ?? null
    return 'field' in finding.values ? (byName.get(fold(finding.values.field)) ?? null) : null
  }
}
