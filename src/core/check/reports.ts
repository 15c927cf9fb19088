import { oncePerObject } from '../once-per.ts'
import type { ProgressEntry } from '../plan/measure.ts'
import { measureKey } from '../plan/measure-id.ts'
import type { CalendarDay } from '../plan/time.ts'
import type { PlanReading } from '../sheet/read-plan.ts'

/** An entry of *Sachstand* with the day on which its reporting date ends: `2013` and `31.12.2013` are one date. */
export interface Report {
  readonly day: CalendarDay
  readonly entry: ProgressEntry
}

export interface Reports {
  /** `measureKey` → the measure's reports, the latest first. */
  readonly byMeasure: ReadonlyMap<string, readonly Report[]>
  /** All reporting dates of the plan, the latest first, with how they are written and how many measures report. */
  readonly dates: readonly { readonly day: CalendarDay; readonly text: string; readonly measures: number }[]
}

/** What *Sachstand* says, by measure and by date. Entries without a readable date have no place in it. */
export const reportsOf: (reading: PlanReading) => Reports = oncePerObject(({ plan }) => {
  const byMeasure = new Map<string, Report[]>()
  const dates = new Map<CalendarDay, { readonly text: string; readonly keys: Set<string> }>()
  for (const { value: entry } of plan.progress) {
    const day = entry.dueDate?.last ?? entry.dueDate?.first ?? null
    if (day === null || entry.dueDate === null || entry.measure === null) continue
    const key = measureKey(entry.measure)
    const own = byMeasure.get(key)
    if (own) own.push({ day, entry })
    else byMeasure.set(key, [{ day, entry }])
    const date = dates.get(day)
    if (date) date.keys.add(key)
    else dates.set(day, { text: entry.dueDate.text, keys: new Set([key]) })
  }
  for (const own of byMeasure.values()) own.sort((a, b) => latestFirst(a.day, b.day))
  return {
    byMeasure,
    dates: [...dates]
      .toSorted(([a], [b]) => latestFirst(a, b))
      .map(([day, { text, keys }]) => ({ day, text, measures: keys.size })),
  }
})

function latestFirst(a: CalendarDay, b: CalendarDay): number {
  return a === b ? 0 : a < b ? 1 : -1
}
