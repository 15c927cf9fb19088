import type { CalendarDay } from './time.ts'

/** A finding accepted with a reason. */
export interface Waiver {
  readonly rule: string | null
  readonly measure: string | null
  readonly column: string | null
  readonly reason: string | null
  readonly role: string | null
  readonly date: CalendarDay | null
}

/** A row of *Zuordnung*: which column of a foreign list feeds which column of the plan. */
export interface ColumnMapping {
  readonly sheet: string | null
  readonly sheetColumn: string | null
  readonly planColumn: string | null
}
