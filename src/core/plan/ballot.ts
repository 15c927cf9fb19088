import { fold } from '../text/clean.ts'

/** One row of *Ergebnisse*: totals where nobody recorded who gave what. */
export interface ResultRow {
  readonly measure: string | null
  readonly points: number | null
  readonly yes: number | null
  readonly no: number | null
  readonly abstentions: number | null
  readonly note: string | null
}

/** One row of *Bewertungen*; the marks stand in the sheet's further columns, one a ballot. */
export interface BallotRow {
  readonly measure: string | null
}

/**
 * What stands in one cell of a ballot, before any form is applied: nothing (`-` included), an abstention (`E`),
 * "weiß nicht" (`?`), a number as an exact decimal such as `"1.5"`, or a word.
 */
export type Mark =
  | { readonly kind: 'blank' }
  | { readonly kind: 'abstention' }
  | { readonly kind: 'unsure' }
  | { readonly kind: 'number'; readonly decimal: string }
  | { readonly kind: 'word'; readonly text: string }

/** As a person would write it: `3`, `E`, `?`. */
export function markText(mark: Mark): string {
  switch (mark.kind) {
    case 'blank':
      return ''
    case 'abstention':
      return 'E'
    case 'unsure':
      return '?'
    case 'number':
      return mark.decimal
    case 'word':
      return mark.text
    default:
      return mark satisfies never
  }
}

const signs: ReadonlyMap<string, Mark> = new Map<string, Mark>([
  ['', { kind: 'blank' }],
  ...['-', '–', '—', '−'].map((dash) => [dash, { kind: 'blank' }] as const),
  ...['e', 'enthaltung'].map((word) => [word, { kind: 'abstention' }] as const),
  ...['?', 'weiß nicht', 'weiss nicht'].map((word) => [word, { kind: 'unsure' }] as const),
])

/** What a text means in every ballot, whatever its form: nothing, an abstention or *weiß nicht*; `null` for all else. */
export function signOf(text: string): Mark | null {
  return signs.get(fold(text)) ?? null
}

/** A row of *Bewertungen* about a measure of the plan. */
export interface BallotLine {
  /** Number of the measure, as in the plan. */
  readonly measure: string
  readonly row: number
}

/** One column of *Bewertungen*: an actor's, or a numbered sheet's where the ballots are secret. */
export interface Ballot {
  /** Header as written: the actor's short form, or `Z01`. */
  readonly code: string
  readonly sheet: string
  /** Address of the header cell. */
  readonly headerCell: string
  /** An actor of the plan who takes part, or any numbered sheet; other columns are reported and not counted. */
  readonly standing: 'entitled' | 'not-entitled' | 'unknown-actor'
  /** Exact decimal, default `"1"`. */
  readonly weight: string
  /** All ballots of a sheet share one list. */
  readonly lines: readonly BallotLine[]
  /** One a line, blank ones too. There may be millions, so equal marks are mostly one object. */
  readonly marks: readonly Mark[]
}

/** Address of the cell of this ballot in a row, such as `D7`. */
export function markCell({ headerCell }: Ballot, row: number): string {
  return headerCell.replace(/\d+$/, String(row))
}

/** A row of *Kriterien*. */
export interface Criterion {
  readonly code: string | null
  readonly name: string | null
  readonly weight: number | null
  readonly bestSide: 'hoch' | 'niedrig' | null
}

/** A row of *Kriterienwerte*; the values per criterion stand in the sheet's further columns. */
export interface CriterionRow {
  readonly measure: string | null
  readonly actor: string | null
}
