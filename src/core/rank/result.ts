import type { PlannedMeasure } from '../plan/measure.ts'
import type { Placed } from '../plan/place.ts'
import type { PlannedField } from '../plan/plan.ts'
import type { Method } from '../plan/settings.ts'

/** What the conference left behind decides what may be computed. */
export type Basis = 'agreed' | 'totals' | 'ballots'

/** The step after which a measure stands alone among those with the same score; `shared` if none does; else `none`. */
export type TieBreak = 'none' | 'shared' | 'breadth' | 'low-share' | 'top-grades' | 'median'

/** AWMF labels of the share of agreement. */
export type ConsensusLabel = 'starker Konsens' | 'Konsens' | 'mehrheitliche Zustimmung' | 'kein Konsens'

export type UnrankedReason =
  | 'quorum'
  | 'no-ballots'
  | 'status'
  | 'direction-missing'
  | 'criterion-missing'
  | 'no-result'

export type RejectionReason = 'over-dotted' | 'over-maximum' | 'not-in-form' | 'out-of-scale'

/** An exact number: a reduced fraction with a positive denominator. */
export interface Fraction {
  readonly numerator: bigint
  readonly denominator: bigint
}

export interface RankedMeasure {
  readonly measure: Placed<PlannedMeasure>
  /** Label of the agreed scale; `null` unless the basis is `agreed`. */
  readonly priority: string | null
  /** Competition rank 1, 2, 2, 4 within the field; `null` where the basis is `agreed`. */
  readonly rank: number | null
  readonly shared: boolean
  readonly score: Fraction | null
  readonly prioritised: boolean
  /** Weight of the ballots that count for this measure; `null` where no ballots were recorded. */
  readonly n: Fraction | null
  /** Number of ballots that rate the measure, where each measure has its own; else `null`. */
  readonly raters: number | null
  /** Number of ballots with `E` on this measure. */
  readonly abstentions: number | null
  /** Number of ballots with `?` on this measure: a blank cell, shown apart. */
  readonly unsure: number | null
  readonly tieBreak: TieBreak
  /** Share that is on the good side, 0 to 1: of V, or of the ratings of this measure where a blank cell is no rating. */
  readonly agreement: Fraction | null
  /** Label of the share on the good side, abstentions on this measure not counted (AWMF). */
  readonly consensus: ConsensusLabel | null
  /** van der Eijk's agreement, -1 to 1; `null` where the form has no classes, or a rating stands between two of them. */
  readonly vanDerEijkA: Fraction | null
  /** Interquartile range in steps of the scale; `null` where the form has no scale. */
  readonly iqr: Fraction | null
  /** At least a third of the ratings in the lower third of the scale and at least a third in the upper (RAND/UCLA). */
  readonly contested: boolean | null
  /** Rank by the form's cross-check. */
  readonly crossCheckRank: number | null
}

/** The figures that only ballots can tell, for results without ballots. */
export const nothingFromBallots = {
  n: null,
  raters: null,
  abstentions: null,
  unsure: null,
  agreement: null,
  consensus: null,
  vanDerEijkA: null,
  iqr: null,
  contested: null,
  crossCheckRank: null,
} as const satisfies Partial<RankedMeasure>

/** Why Kendall's W is not given. */
export type KendallWhyNot =
  | 'not-recorded'
  | 'not-computed'
  | 'not-for-form'
  | 'direction-missing'
  | 'label-is-sign'
  | 'one-measure'
  | 'few-complete'
  | 'all-constant'

export interface UnrankedMeasure {
  readonly measure: Placed<PlannedMeasure>
  readonly reason: UnrankedReason
  /** Two rows of *Ergebnisse* give a result for the measure: which one counts is not known. */
  readonly contradictory?: true
}

/** What is wrong with a ballot in one field; it is rejected whole for that field, never trimmed. */
export interface BallotFault {
  readonly reason: RejectionReason
  /** The form that the ballot does not follow. */
  readonly form: Method
  /** Header of the ballot's column. */
  readonly actor: string
  /** Name of the action field. */
  readonly field: string
  readonly sheet: string
  /** The header where a sum is wrong, else the cell itself. */
  readonly cell: string
  readonly row: number
  /** Number of the measure as in the plan; `null` where a sum is wrong. */
  readonly measure: string | null
  /** The sum, the points, or the text of the cell. */
  readonly given: string
  /** The limit, or the grades that the form knows; `null` where nothing is to be said of them. */
  readonly allowed: string | null
}

export interface RejectedBallot {
  /** Header of the ballot's column. */
  readonly actor: string
  readonly reason: RejectionReason
  /** The first that applies, in the order of `RejectionReason`, then of the rows. */
  readonly fault: BallotFault
}

export interface Turnout {
  /** Columns with at least one entry in the field, `E` and `?` included. */
  readonly ballots: number
  /** Actors who take part; with secret ballots the numbered sheets. */
  readonly eligible: number
  /** Ballots that are not blank and not rejected. */
  readonly counted: number
  /** V: weight of the counted ballots. */
  readonly weight: Fraction
}

/**
 * `wanted` is the k used, `shown` the number of prioritised measures. `extended`: a tie lies across the cut.
 * Where the basis is `agreed` nothing is cut, and both are the number of measures with a prioritised label.
 */
interface Top {
  readonly wanted: number
  readonly shown: number
  readonly extended: boolean
}

/** Result of one action field. Every field is computed by itself. */
export interface FieldRanking {
  readonly field: PlannedField
  readonly basis: Basis
  /** `Vereinbart` where the plan gives none: a small plan has nothing but the priority column. */
  readonly method: Method
  /** Version of the computation; `0` where this method is not computed. */
  readonly methodVersion: string
  /** Facts the sentences are made of (`text/ranking.ts`). */
  readonly terms: MethodTerms
  /** `null` where no ballots were recorded. */
  readonly turnout: Turnout | null
  /** Kendall's coefficient of concordance, 0 to 1; where it is `null` the reason stands beside it. */
  readonly kendallW: Fraction | null
  readonly kendallWhyNot: KendallWhyNot | null
  readonly top: Top
  /** Best first; equal ranks or labels in natural order of the numbers. */
  readonly ranking: readonly RankedMeasure[]
  readonly unranked: readonly UnrankedMeasure[]
  readonly rejected: readonly RejectedBallot[]
}

/** What the sentences for the committee need to know of the method. */
export interface MethodTerms {
  readonly dotsPerActor: number | null
  readonly maxDotsPerMeasure: number | null
  readonly weighted: boolean
  readonly secret: boolean
  /** Labels of the agreed scale, best first; empty where there is no scale. */
  readonly scaleBestFirst: readonly string[]
  readonly prioritisedLabels: readonly string[]
  /** Scale of the classes or grades; `null` where the form has none, or its direction is missing. */
  readonly grades: GradeTerms | null
  /** Labels of that scale which are signs in every ballot, such as `E`: with any, nothing can be ranked. */
  readonly signs: readonly string[]
  /** *Mindestbeteiligung*, a share from 0 to 1; for forms in which each measure has its own number of ratings. */
  readonly quorum: number | null
  /** Of totals: who took part, and what they gave together; `null` where it is not known. */
  readonly participants: number | null
  readonly total: Fraction | null
}

/** A scale as the sentences name it. */
export interface GradeTerms {
  readonly best: string
  /** The worst of those that are among the two best. */
  readonly second: string
  readonly worst: string
  /** Where labels are no numbers their places are counted, in the order of the setting; `null` where grades are. */
  readonly places: { readonly best: number; readonly worst: number } | null
}

export interface Ranking {
  readonly seed: number
  readonly fields: readonly FieldRanking[]
  /** SHA-256 over the canonical input, which row and column order do not change. */
  readonly inputSha256: string
}
