import type { Finding } from '../check/finding.ts'
import { measureKey } from '../plan/measure-id.ts'
import type { Placed } from '../plan/place.ts'
import type { Plan } from '../plan/plan.ts'
import type { PlanReading } from '../sheet/read-plan.ts'
import type { TableReading } from '../sheet/read-table.ts'
import { fold } from '../text/clean.ts'

/** The code of the action field that a finding belongs to; `null` where it belongs to none. */
export type FieldOfFinding = (finding: Finding) => string | null

/** By the row where it is one of *Maßnahmen*, else by the measure, else by the field's name. */
export function fieldsOfFindings({ tables, plan }: PlanReading): FieldOfFinding {
  const byName = new Map(
    plan.fields.flatMap(({ code, name }) => [code, name].map((text) => [fold(text), code] as const)),
  )
  const ofRow = (parts: readonly TableReading<'measures'>[], wanted: number): string | null => {
    for (const { located, rows } of parts) {
      const row = rowAt(rows, wanted)
      if (row) return byName.get(fold(row.value.field ?? located.field ?? '')) ?? null
    }
    return null
  }
  let byMeasure: ReadonlyMap<string, string> | null = null
  return (finding) => {
    const { sheet, row, measure } = finding
    const parts = tables.measures.filter(({ located }) => located.sheet.name === sheet)
    if (parts.length > 0) return ofRow(parts, row ?? 0)
    if (measure !== null) {
      byMeasure ??= codesByMeasure(plan)
      return byMeasure.get(measureKey(measure)) ?? null
    }
    return 'field' in finding.values ? (byName.get(fold(finding.values.field)) ?? null) : null
  }
}

function codesByMeasure({ fields }: Plan): ReadonlyMap<string, string> {
  return new Map(
    fields.flatMap(({ code, measures }) => measures.map(({ value }) => [measureKey(value.id), code] as const)),
  )
}

/** Rows lie in rising order, and findings are few beside them. */
function rowAt<T>(rows: readonly Placed<T>[], wanted: number): Placed<T> | null {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle]?.place.row ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  const found = rows[low]
  return found?.place.row === wanted ? found : null
}
