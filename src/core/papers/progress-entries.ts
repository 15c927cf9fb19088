import type { PlannedMeasure, ProgressEntry } from '../plan/measure.ts'
import { compareCodePoints, measureKey } from '../plan/measure-id.ts'
import type { Plan } from '../plan/plan.ts'
import type { LooseDate } from '../plan/time.ts'
import { allLines, type FieldLines } from './plan-line.ts'

/** A report about a measure; what cannot be read stands as it was written. */
export interface Report {
  readonly entry: ProgressEntry
  /** `null` where no measure of the plan bears the number. */
  readonly measure: PlannedMeasure | null
  /** Status and day as written. */
  readonly status: string | null
  readonly dueDate: string | null
  /** Key of its reporting date; `null` where the day cannot be read. */
  readonly date: string | null
}

/** A reporting date, written in whatever way: `2015/16` and `2015 / 2016` are one. */
export interface ReportingDate {
  readonly key: string
  readonly text: string
}

function keyOf({ first, last, text }: LooseDate): string {
  return first === null && last === null ? text : `${first ?? ''}–${last ?? ''}`
}

function byTime(a: LooseDate, b: LooseDate): number {
  const end = ({ last, first }: LooseDate) => last ?? first ?? '9999'
  return compareCodePoints(end(a), end(b)) || compareCodePoints(a.first ?? '', b.first ?? '')
}

/** All reporting dates, the earliest first. */
export function reportingDates(reports: readonly Report[]): readonly ReportingDate[] {
  const dates = new Map<string, LooseDate>()
  for (const { entry, date } of reports) {
    if (entry.dueDate !== null && date !== null && !dates.has(date)) dates.set(date, entry.dueDate)
  }
  return [...dates].toSorted(([, a], [, b]) => byTime(a, b)).map(([key, { text }]) => ({ key, text }))
}

/** All reports in the order of the plan, each measure's by day; those about no measure of the plan last. */
export function reportsOf(plan: Plan, fields: readonly FieldLines[]): readonly Report[] {
  if (plan.progress.length === 0) return []
  const measures = new Map(
    allLines(fields).map(({ measure }, place) => [measureKey(measure.id), { measure, place }] as const),
  )
  return plan.progress
    .flatMap(({ value: entry, unread }) => {
      if (entry.measure === null) return []
      const known = measures.get(measureKey(entry.measure))
      const report: Report = {
        entry,
        measure: known?.measure ?? null,
        status: entry.status?.word ?? unread?.get('status') ?? null,
        dueDate: entry.dueDate?.text ?? unread?.get('dueDate') ?? null,
        date: entry.dueDate === null ? null : keyOf(entry.dueDate),
      }
      return [{ report, place: known?.place ?? measures.size }]
    })
    .toSorted((a, b) => a.place - b.place || inTime(a.report.entry, b.report.entry))
    .map(({ report }) => report)
}

function inTime({ dueDate: a }: ProgressEntry, { dueDate: b }: ProgressEntry): number {
  return a === null || b === null ? Number(a === null) - Number(b === null) : byTime(a, b)
}
