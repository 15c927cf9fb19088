import type { Method, Settings } from '../../plan/settings.ts'
import type { BallotSheet, Entry } from '../ballot-sheets.ts'
import type { TieBreakStep } from '../competition-ranks.ts'
import type { Fraction, RejectionReason } from '../result.ts'

/** A fault of one ballot in one field. */
export interface SheetFault {
  readonly reason: RejectionReason
  /** The cell at fault; `null` where a sum is wrong. */
  readonly entry: Entry | null
  readonly given: string
  readonly allowed: string | null
}

/** A valid ballot that is not blank. */
export interface Vote {
  readonly weight: Fraction
  readonly sheet: BallotSheet
}

/** What the votes say about one measure. */
export interface Tally {
  readonly score: Fraction
  /** nⱼ: weight of the actors who rated the measure, in the sense of this form. */
  readonly n: Fraction
  /** The chain that breaks equal scores, in order; the same steps for every measure. */
  readonly steps: readonly TieBreakStep[]
  /** Score of the cross-check: greater is better. */
  readonly crossCheck: Fraction
  /** Weight on the good side; `null` where the form knows none. */
  readonly onGoodSide: Fraction | null
}

/** One way to fill in a ballot, and what is computed from it. */
export interface Form {
  readonly name: Method
  /** Changes with every change that could change a result. */
  readonly version: string
  /** A measure with score 0 is never prioritised. */
  readonly zeroIsNothing: boolean
  /** In the order of the rejection reasons, then of the rows; empty is valid. */
  readonly faults: (sheet: BallotSheet, settings: Settings) => readonly SheetFault[]
  /** One tally a measure, keyed by its number as in the plan. */
  readonly tallies: (votes: readonly Vote[], measures: readonly string[]) => ReadonlyMap<string, Tally>
}
