import type { BestSide, Method } from '../plan/settings.ts'
import type { CalendarDay } from '../plan/time.ts'
import type { Basis } from '../rank/result.ts'
import type { CellEdit } from '../sheet/edits.ts'
import type { CellProblemValues } from '../sheet/problem.ts'
import type { WhitespaceKind } from '../text/clean.ts'
import type { Obstacle } from './waivable.ts'

export type Severity = 'error' | 'warning' | 'info'

/**
 * What each finding knows beside its place: one entry a code, all of them public names (a contract with scripts).
 * A new code is added here, in `severity.ts` and in `text/findings.ts`; it does not compile before it has all three.
 */
export interface FindingValues extends CellProblemValues {
  'workbook/sheet-missing': { readonly sheet: string; readonly sheetsFound: readonly string[] }
  'workbook/date-1904': Record<string, never>
  'workbook/newer-version': { readonly found: string; readonly known: string }
  /** `table` is the sheet's name in the structured workbook, whatever it is called here. */
  'table/header-not-found': { readonly table: string; readonly expected: readonly string[] }
  'table/column-missing': { readonly table: string; readonly header: string; readonly nearest: string | null }
  'table/column-duplicate': { readonly header: string; readonly firstCell: string }
  /** A header that is almost one of the plan's, which is missing: its cells are read by nobody. */
  'table/column-similar': { readonly header: string; readonly nearest: string }
  /** A short form, a name, a status or a setting given in two rows: only the first counts. */
  'table/duplicate-key': { readonly text: string; readonly firstRow: number }
  /** `countsForEach`: in an adopted list, where the value was taken for every row of the merge. */
  'table/merged-cells': { readonly range: string; readonly count: number; readonly countsForEach?: boolean }
  'table/non-measure-row': { readonly text: string; readonly kind: 'sum' | 'average' | 'category' | 'note' | 'header' }
  'table/rows-outside': { readonly count: number; readonly table: string }
  'table/blank-row': { readonly count: number }
  'table/hidden': { readonly rows: number; readonly columns: number }
  'table/filter': { readonly hiddenRows: number }
  'table/status-by-colour': { readonly count: number; readonly colours: readonly string[] }
  'cell/required': { readonly header: string }
  'cell/whitespace': { readonly kinds: readonly WhitespaceKind[]; readonly clean: string }
  'cell/number-as-text': { readonly text: string }
  'cell/date-as-text': { readonly text: string; readonly day: string }
  'cell/text-became-date': { readonly day: string }
  'cell/too-long': { readonly length: number; readonly most: number }
  'cell/formula-like': { readonly text: string }
  'cell/markup': { readonly found: string }
  'cell/comma-list': { readonly text: string; readonly proposal: string }
  /** Reads well as it stands; `normal` is how it is written usually. Only told where somebody asks for it. */
  'cell/normal-form': { readonly text: string; readonly normal: string }
  'cell/soft-value': { readonly text: string; readonly readAs: string }
  'measure/duplicate-id': { readonly id: string; readonly firstRow: number; readonly firstSheet: string }
  /** `row` is the later one; both stand in `values`, so that a script can show them side by side. */
  'measure/near-duplicate': {
    readonly row: number
    readonly firstRow: number
    readonly firstSheet: string
    readonly firstId: string | null
    readonly firstTitle: string
  }
  'measure/period-order': { readonly text: string; readonly from: string; readonly to: string }
  /** As written: *Umgesetzt am* lies before *Beginn*. */
  'measure/done-before-started': { readonly begin: string; readonly doneOn: string }
  'measure/started-without-begin': { readonly status: string }
  'measure/cost-without-funding': { readonly cost: string }
  'measure/dropped-without-reason': { readonly status: string }
  'measure/decided-rank-without-decision': { readonly rank: number }
  /** A text points to a number that no measure has. */
  'measure/dangling-reference': { readonly text: string; readonly nearest: string | null }
  /** `computed` is `null` where the measure is not ranked. */
  'measure/computed-edited': { readonly rank: number | null; readonly computed: number | null }
  'measure/ranking-out-of-date': { readonly rankedAt: string }
  'measure/status-contradicts-progress': {
    readonly status: string
    readonly progress: string
    readonly dueDate: string
  }
  /** The two reporting dates of the plan at which nothing new was said. */
  'measure/stale': { readonly dueDates: readonly string[] }
  /** One thing spelled in several ways; `proposal` is the commonest. */
  'vocabulary/variants': {
    readonly proposal: string
    readonly spellings: readonly { readonly text: string; readonly count: number }[]
  }
  'vocabulary/default-never-changed': { readonly text: string; readonly count: number }
  'reference/unknown-field': {
    readonly text: string
    readonly nearest: string | null
    readonly known: readonly string[]
  }
  'reference/unknown-actor': { readonly text: string; readonly nearest: string | null }
  'reference/unknown-source': { readonly text: string; readonly nearest: string | null }
  /** A row of *Grundangaben* whose name is almost one that is understood. */
  'reference/unknown-setting': { readonly text: string; readonly nearest: string }
  /** `counts`: in ballots and results, where a lost row makes a rank wrong. */
  'reference/unknown-measure': { readonly text: string; readonly nearest: string | null; readonly counts: boolean }
  'ballot/unknown-actor': { readonly header: string; readonly nearest: string | null }
  'ballot/not-entitled': { readonly header: string; readonly name: string }
  /** Marks for a measure that is not ranked, because of its status; `null` where only sums are known. */
  'ballot/dropped-measure': { readonly status: string; readonly ballots: number | null }
  /** Two columns are the same organisation, which votes twice. */
  'ballot/same-organisation': { readonly header: string; readonly first: string; readonly organisation: string }
  /** At the cell of the second entry. `firstCell` is the one of the first; `null` where it has no such row or column. */
  'ballot/second-entry-differs': {
    readonly actor: string
    readonly first: string
    readonly second: string
    readonly firstCell: string | null
  }
  /** Shares are decimals from 0 to 1. */
  'ballot/below-quorum': {
    readonly field: string
    readonly ballots: number
    readonly eligible: number
    readonly share: number
    readonly quorum: number
  }
  'ballot/too-few-for-secrecy': { readonly field: string; readonly ballots: number; readonly least: number }
  'ballot/over-dotted': {
    readonly actor: string
    readonly field: string
    readonly given: string
    readonly allowed: string
  }
  'ballot/over-maximum': { readonly actor: string; readonly given: string; readonly allowed: string }
  'ballot/not-in-form': {
    readonly actor: string
    readonly text: string
    readonly form: Method
    /** The grades that the form knows, where it has a scale. */
    readonly scale?: string
  }
  'ballot/out-of-scale': {
    readonly actor: string
    readonly text: string
    readonly form: Method
    readonly scale: string
  }
  /** `fields` cannot be ranked without it; `scale` is `null` where no scale is given either. */
  'ballot/direction-missing': {
    readonly fields: readonly string[]
    readonly given: BestSide | null
    readonly scale: string | null
  }
  /** `labels` of the scale mean something else in every ballot, such as `E`; `fields` cannot be ranked with them. */
  'ballot/label-is-sign': { readonly labels: readonly string[]; readonly fields: readonly string[] }
  /** A column of a secret ballot bears the name of an actor. */
  'ballot/secret-named': { readonly header: string }
  /** `allowed` is `participants` × `dotsPerActor`. */
  'result/sum-exceeds': {
    readonly field: string
    readonly given: string
    readonly allowed: string
    readonly participants: number
    readonly dotsPerActor: number
  }
  'result/count-exceeds': { readonly given: number; readonly participants: number }
  /** `method` is `null` where the field has none, and so counts as agreed; `found` is the basis of what stands here. */
  'result/two-bases': { readonly field: string; readonly method: Method | null; readonly found: Basis }
  'privacy/email': { readonly text: string }
  'privacy/phone': { readonly text: string }
  'privacy/iban': { readonly text: string }
  'privacy/person': { readonly text: string }
  /** Beginning of the cell's comment. */
  'privacy/comment': { readonly text: string }
  /** An act that stands before the one it rests on; without `otherBody`, one to come that lies before *Stand*. */
  'decision/order': {
    readonly body: string
    readonly date: CalendarDay
    readonly otherBody: string | null
    readonly otherDate: CalendarDay
  }
  'decision/paper-missing': { readonly body: string }
  /** The committee is told of a plan of which nobody says who adopted it. */
  'decision/conference-missing': { readonly body: string }
  /** A body is said to have decided what it only took note of. */
  'decision/body-only-took-note': { readonly body: string }
  'decision/data-newer': { readonly body: string; readonly date: CalendarDay; readonly asOf: CalendarDay }
  /** `known`: there is a rule of this name, but it finds nothing here any more; else `nearest` may be what was meant. */
  'waiver/dead': { readonly rule: string; readonly known: boolean; readonly nearest: string | null }
  /** A waiver of what cannot be waived. */
  'waiver/not-allowed': { readonly rule: string; readonly why: Obstacle }
  'result/label-unknown': { readonly text: string; readonly scale: readonly string[]; readonly nearest: string | null }
}

export type FindingCode = keyof FindingValues

/** Where a finding stands. `cell` is an address such as `B7`; `null` is the sheet (or the workbook) as a whole. */
export interface FindingPlace {
  readonly sheet: string | null
  readonly cell: string | null
  readonly row: number | null
  /** Header of the column as in the column table. */
  readonly column: string | null
  /** Number of the measure, where the row belongs to one. */
  readonly measure: string | null
}

export interface Fix {
  readonly label:
    | 'clean-text'
    | 'text-to-number'
    | 'text-to-date'
    | 'split-list'
    | 'nearest-word'
    | 'common-spelling'
    | 'normal-form'
  /** The cells of the preview; each is refused where it no longer holds `from`. */
  readonly edits: readonly CellEdit[]
}

export interface FindingOf<C extends FindingCode> extends FindingPlace {
  readonly code: C
  readonly values: FindingValues[C]
  readonly fix?: Fix
}

/** Result of the check at a cell, as data. Severity and sentence follow from the code. */
export type Finding = { readonly [C in FindingCode]: FindingOf<C> }[FindingCode]
