import type { Actor } from '../plan/actor.ts'
import type { Decision } from '../plan/decision.ts'
import type { ActionField } from '../plan/field.ts'
import type { Measure, ProgressEntry } from '../plan/measure.ts'
import type { Settings } from '../plan/settings.ts'
import type { Source } from '../plan/source.ts'
import type { StatusMeaning } from '../plan/status.ts'
import type { ColumnMapping } from '../plan/waiver.ts'
import type { CellValue } from '../sheet/grid.ts'

/** One row of a sheet before anybody has read it: key of the column table → what stands in the cell. */
export type CellsOf<T> = { readonly [K in keyof T]?: CellValue }

/** *Bewertungen* as a grid: one line per measure, one mark per ballot. */
export interface BallotGrid {
  /** Headers of the ballot columns, in order. */
  readonly ballots: readonly string[]
  readonly rows: readonly { readonly measure: string; readonly marks: readonly CellValue[] }[]
}

/** A column of the person's own, behind those of the plan: one cell a measure. */
export interface OwnTemplateColumn {
  readonly header: string
  readonly cells: readonly CellValue[]
}

/** What a new workbook is filled with. Sheets that are left out do not appear, except for the four of the small plan. */
export interface TemplateContent {
  readonly settings?: CellsOf<Settings>
  readonly fields?: readonly CellsOf<ActionField>[]
  readonly measures?: readonly CellsOf<Measure>[]
  /** Further columns of *Maßnahmen*. */
  readonly ownColumns?: readonly OwnTemplateColumn[]
  readonly actors?: readonly CellsOf<Actor>[]
  readonly sources?: readonly CellsOf<Source>[]
  readonly ballots?: BallotGrid
  readonly decisions?: readonly CellsOf<Decision>[]
  readonly statuses?: readonly CellsOf<StatusMeaning>[]
  readonly progress?: readonly CellsOf<ProgressEntry>[]
  /** Which column of an adopted list became which column here. */
  readonly mappings?: readonly CellsOf<ColumnMapping>[]
}
