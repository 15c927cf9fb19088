import type { PlannedMeasure } from '../../plan/measure.ts'
import type { Placed } from '../../plan/place.ts'
import type { PlannedField } from '../../plan/plan.ts'

/** What the conference may have left behind that can be entered quickly. */
export type EntryKind = 'agreed' | 'points' | 'hands'

/** What has been entered for one measure; only the properties of its kind are looked at, and of those what is given. */
export interface Entry {
  /** Nr. of the measure. */
  readonly measure: string
  /** Label of the agreed scale; `null` and empty text empty the cell. */
  readonly priority?: string | null
  readonly points?: number | null
  readonly yes?: number | null
  readonly no?: number | null
  readonly abstentions?: number | null
}

/** An entry with the measure it is about. */
export interface MeasureEntry {
  readonly entry: Entry
  readonly field: PlannedField
  readonly measure: Placed<PlannedMeasure>
}
