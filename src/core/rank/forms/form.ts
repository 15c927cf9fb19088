import type { Method, Settings } from '../../plan/settings.ts'
import type { BallotSheet, Entry, Vote } from '../ballot-sheets.ts'
import type { TieBreakStep } from '../competition-ranks.ts'
import type { GradeScale } from '../grade-scale.ts'
import type { Ratings } from '../ratings.ts'
import type { Fraction, RejectionReason } from '../result.ts'
import type { Spread } from '../spread.ts'
import type { Vocabulary } from '../vocabulary.ts'

/** A fault of one ballot in one field. */
export interface SheetFault {
  readonly reason: RejectionReason
  /** The cell at fault; `null` where a sum is wrong. */
  readonly entry: Entry | null
  readonly given: string
  readonly allowed: string | null
}

/** What the votes say about one measure. */
export interface Tally {
  readonly score: Fraction
  /** The score turned so that greater is better. */
  readonly merit: Fraction
  /** nⱼ: weight of the actors who rated the measure, in the sense of this form. */
  readonly n: Fraction
  /** Number of ballots that rate the measure; `null` where all of them do. */
  readonly raters: number | null
  /** The chain that breaks equal scores, in order; the same steps for every measure. */
  readonly steps: readonly TieBreakStep[]
  /** Score of the cross-check: greater is better. */
  readonly crossCheck: Fraction
  /** Weight on the good side; `null` where the form knows none. */
  readonly onGoodSide: Fraction | null
  /** `null` where the form has no scale. */
  readonly spread: Spread | null
}

/** What every form of ballot has. */
interface AnyForm {
  readonly name: Method
  /** Changes with every change that could change a result. */
  readonly version: string
  /** A measure with score 0 is never prioritised. */
  readonly zeroIsNothing: boolean
  /** In the order of the rejection reasons, then of the rows; empty is valid. */
  readonly faults: (sheet: BallotSheet, settings: Settings) => readonly SheetFault[]
}

/** A ballot in which a blank cell says 0: whoever hands it in has rated every measure. */
export interface AmountForm extends AnyForm {
  readonly kind: 'amounts'
  /** One tally a measure, keyed by its number as in the plan. */
  readonly tallies: (votes: readonly Vote[], measures: readonly string[]) => ReadonlyMap<string, Tally>
}

/**
 * A ballot in which a blank cell is missing. Each measure has its own number of ratings, so that *Mindestbeteiligung*
 * applies to it and shares are shares of its ratings.
 */
export interface GradeForm extends AnyForm {
  readonly kind: 'grades'
  /** What may stand in a cell; `null` where the plan does not say. */
  readonly vocabulary: (settings: Settings) => Vocabulary | null
  /** `null` where the direction of the scale is missing. */
  readonly scale: (settings: Settings) => GradeScale | null
  /** Of a measure with ratings; `unit` units of their weight are 1. */
  readonly tally: (ratings: Ratings, unit: bigint, scale: GradeScale) => Tally
}

/** One way to fill in a ballot, and what is computed from it. */
export type Form = AmountForm | GradeForm
