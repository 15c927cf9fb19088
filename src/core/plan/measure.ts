import type { Money } from './money.ts'
import type { StatusWord } from './status.ts'
import type { LooseDate, Period } from './time.ts'

/** A social measure of the plan, as a row of *Maßnahmen*. `null` is an empty or unreadable cell. */
export interface Measure {
  readonly id: string | null
  readonly title: string | null
  /** Name or short form of an action field, as written. */
  readonly field: string | null
  readonly description: string | null
  readonly goal: string | null
  readonly targetGroup: string | null
  readonly lead: readonly string[] | null
  readonly participants: readonly string[] | null
  readonly topics: readonly string[] | null
  readonly sources: readonly string[] | null
  readonly status: StatusWord | null
  readonly statusNote: string | null
  readonly begin: LooseDate | null
  readonly evidence: string | null
  readonly doneOn: LooseDate | null
  readonly period: Period | null
  readonly cost: Money | null
  readonly funding: readonly string[] | null
  readonly mergedFrom: readonly string[] | null
  /** Label of the agreed scale, the conference's own result. */
  readonly agreedPriority: string | null
  readonly decidedRank: number | null
  readonly note: string | null
  readonly internalNote: string | null
  /** Source cell of an adopted measure. */
  readonly foundAt: string | null
  /** The last three are written by the add-in, never by people. */
  readonly rank: number | null
  readonly score: string | null
  readonly rankedAt: string | null
}

/** A property of a measure, by which the column table names its column. */
export type MeasureKey = keyof Measure

/** A measure that can stand in a plan: it has a number and a known action field; a missing title is said so. */
export type PlannedMeasure = Measure & { readonly id: string; readonly title: string; readonly field: string }

export interface ProgressEntry {
  readonly measure: string | null
  /** A day, or as loose as reports are dated: `2013`, `2015/16`. */
  readonly dueDate: LooseDate | null
  readonly status: StatusWord | null
  readonly text: string | null
  readonly confirmed: string | null
}

/** A paragraph of a measure's text that an exported plan keeps apart. */
export interface FactSheetRow {
  readonly measure: string | null
  /** Header of the column it belongs to. */
  readonly column: string | null
  readonly text: string | null
}
