import type { Actor } from './actor.ts'
import type { Ballot, ResultRow } from './ballot.ts'
import type { Decision } from './decision.ts'
import type { PlannedMeasure, ProgressEntry } from './measure.ts'
import type { Placed } from './place.ts'
import type { Method, Settings } from './settings.ts'
import type { Source } from './source.ts'
import type { StatusMeaning } from './status.ts'

/** An action field with its measures, in the order of the sheet. */
export interface PlannedField {
  readonly code: string
  readonly name: string
  readonly goal: string | null
  /** The field's own method, else the plan's; `null` is not given at all. */
  readonly method: Method | null
  /** *Priorisierte* of this field, else of the plan, else 5. */
  readonly prioritisedWanted: number
  /** *Teilnehmende* of this field only. */
  readonly participants: number | null
  readonly measures: readonly Placed<PlannedMeasure>[]
}

/** A row of *Maßnahmen* that cannot stand in the plan, and why. */
export interface ExcludedRow {
  readonly sheet: string
  readonly row: number
  readonly id: string | null
  readonly title: string | null
  readonly why: 'no-id' | 'no-field' | 'unknown-field' | 'duplicate-id'
}

/** The social plan of measures as the rest of the house sees it: parsed once, trusted from here on. */
export interface Plan {
  readonly settings: Settings
  /** In the order *Reihenfolge*, then of the sheet. Fields without a measure are kept. */
  readonly fields: readonly PlannedField[]
  readonly excluded: readonly ExcludedRow[]
  readonly actors: readonly Placed<Actor>[]
  readonly sources: readonly Placed<Source>[]
  readonly decisions: readonly Placed<Decision>[]
  readonly progress: readonly Placed<ProgressEntry>[]
  readonly statusWords: readonly Placed<StatusMeaning>[]
  readonly ballots: readonly Ballot[]
  /** Rows of *Ergebnisse*, their measures as written. */
  readonly results: readonly Placed<ResultRow>[]
}
