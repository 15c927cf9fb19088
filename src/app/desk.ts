import type { WaiverReason, WaiverScope } from '../core/check/new-waiver.ts'
import type { ProtocolChanges } from '../core/check/protocol-changes.ts'
import type { CalendarDay } from '../core/plan/time.ts'
import type { WorkbookEdits } from '../core/sheet/edits.ts'
import type { SettingEntry } from '../core/sheet/enter/enter-settings.ts'
import type { AdoptionAnswers } from '../core/sheet/foreign/proposal.ts'
import type { AdoptionView } from '../core/views/adoption-view.ts'
import type { DeskView } from '../core/views/desk-view.ts'
import type { Entry } from '../core/views/entry-view.ts'
import type { ExportView } from '../core/views/export-view.ts'
import type { ProposalView } from '../core/views/proposal-view.ts'
import type { RowView } from '../core/views/row-view.ts'
import type { StepCell } from '../core/views/step-cells.ts'
import type { GivenSetting } from './given-settings.ts'

export type { SettingEntry } from '../core/sheet/enter/enter-settings.ts'
export type { StepCell } from '../core/views/step-cells.ts'

/** One step written into the open workbook, as the page keeps it to be able to undo it. */
export interface DeskStep {
  /** What was done: `12 Korrekturen`, `Ergebnis für 14 Maßnahmen eingetragen`. */
  readonly label: string
  readonly edits: WorkbookEdits
  /** Each cell with before and after, in the order of the workbook; empty where all stood there already. */
  readonly cells: readonly StepCell[]
}

/** The workbook after a step. A step without cells changed nothing and need not be kept. */
export interface Changed {
  readonly step: DeskStep
  readonly view: DeskView
  /** What could not be written, a sentence each; the step is without it. */
  readonly leftOut?: readonly string[]
}

export interface DeskExportOptions {
  readonly edition: 'public' | 'internal' | 'both'
  /** Forces *ENTWURF*. */
  readonly draft: boolean
  /** Day of the paper, `2026-11-22`. */
  readonly date: string
  /** For the internal edition to say what has changed since. */
  readonly earlier?: EarlierFile | null
}

/** A *Prüfprotokoll* of before, as it lies on the disk. */
export interface EarlierFile {
  readonly name: string
  readonly json: string
}

export interface WaiveAsked extends WaiverReason {
  /** Index of the finding in the view given last. */
  readonly index: number
  readonly scope: WaiverScope
}

/** What a person says about a list that is to be taken over, and settings of the new plan. */
export interface Adoption extends AdoptionAnswers {
  readonly settings: readonly GivenSetting[]
}

export interface AdoptedWorkbook {
  readonly adoption: AdoptionView
  readonly file: DeskFile
}

/** A finished workbook for the person to keep. */
export interface DeskFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Steps of long work, each told when it begins. */
export type Stage = 'read' | 'check' | 'rank' | 'describe' | 'write' | 'scrub' | 'deliver'

/**
 * The desk on which one workbook lies open: what the pane asks of the house, whatever host it lives in. Every verb may
 * throw a `Refusal`; the workbook on the desk is then what it was before. One verb at a time.
 */
export interface Desk {
  /** Reads, checks and ranks what lies on the desk. */
  view(): Promise<DeskView>
  /** The row around a cell. */
  row(place: { readonly sheet: string; readonly cell: string }): Promise<RowView>
  /** Writes the fixes of these findings, by their index in the view given last; a cell that cannot be written is left out. */
  fix(indexes: readonly number[]): Promise<Changed>
  /** Writes what the conference left behind. */
  enter(entries: readonly Entry[]): Promise<Changed>
  /** Leaves a finding open for a reason: writes a row of *Begründet offen*. */
  waive(asked: WaiveAsked): Promise<Changed>
  /** Takes a row of *Begründet offen* out again. */
  reopen(at: { readonly sheet: string; readonly row: number }): Promise<Changed>
  /** What has changed since an earlier protocol. */
  changesSince(earlier: EarlierFile): Promise<ProtocolChanges>
  /** The cells that `writeRanks` would write, before and after. */
  rankCells(date: CalendarDay): Promise<readonly StepCell[]>
  /** Writes the computed order beside the measures. */
  writeRanks(date: CalendarDay): Promise<Changed>
  /** Writes settings. */
  set(settings: readonly SettingEntry[]): Promise<Changed>
  /** The committee's files, and what is to be said of them. */
  exportPlan(options: DeskExportOptions): Promise<{ readonly view: ExportView; readonly files: readonly DeskFile[] }>
  /** How the foreign list on the desk would be taken over with these answers; nothing is written. */
  propose(adoption: Adoption): Promise<ProposalView>
  /** Makes a plan of the foreign list on the desk, which stays what it is. */
  adopt(adoption: Adoption): Promise<AdoptedWorkbook>
}
