import type {
  AdoptedWorkbook,
  Adoption,
  Changed,
  DeskExportOptions,
  DeskFile,
  DeskStep,
  EarlierFile,
  SettingEntry,
  Stage,
  StepCell,
  WaiveAsked,
} from '../../app/desk.ts'
import type { ProtocolChanges } from '../../core/check/protocol-changes.ts'
import type { CalendarDay } from '../../core/plan/time.ts'
import type { DeskView } from '../../core/views/desk-view.ts'
import type { Entry } from '../../core/views/entry-view.ts'
import type { ExportView } from '../../core/views/export-view.ts'
import type { ProposalView } from '../../core/views/proposal-view.ts'
import type { RowView } from '../../core/views/row-view.ts'
import type { HostCall, HostReply } from './host-calls.ts'

/*
 * What crosses between a page and its worker: findings, view models and finished bytes, never grids – but in Excel,
 * where the page alone can read the workbook (`host-calls.ts`).
 */

/** A finished workbook, and whether Excel has to be asked to calculate anew when it is opened. */
export interface WorkbookCopy {
  readonly file: DeskFile
  readonly hasFormulas: boolean
}

/** What the page may ask, and what it gets. */
export interface DeskVerbs {
  /** Lays a file on the desk, with the steps taken in it before. */
  open: (asked: { readonly file: DeskFile; readonly steps: readonly DeskStep[] }) => DeskView
  /**
   * Lays the workbook on the desk that lies open in the page's own program (Excel), or looks at it again. The answer crosses
   * as what has changed in it since the worker gave the last one (`changed-parts.ts`).
   */
  attach: (asked: Record<never, never>) => DeskView
  row: (asked: { readonly sheet: string; readonly cell: string }) => RowView
  fix: (asked: { readonly indexes: readonly number[] }) => Changed
  enter: (asked: { readonly entries: readonly Entry[] }) => Changed
  waive: (asked: WaiveAsked) => Changed
  changesSince: (asked: EarlierFile) => ProtocolChanges
  reopen: (asked: { readonly sheet: string; readonly row: number }) => Changed
  rankCells: (asked: { readonly date: CalendarDay }) => readonly StepCell[]
  writeRanks: (asked: { readonly date: CalendarDay }) => Changed
  set: (asked: { readonly settings: readonly SettingEntry[] }) => Changed
  export: (asked: DeskExportOptions) => { readonly view: ExportView; readonly files: readonly DeskFile[] }
  propose: (asked: Adoption) => ProposalView
  adopt: (asked: Adoption) => AdoptedWorkbook
  /** The open workbook with all steps written into it. */
  copy: (asked: Record<never, never>) => WorkbookCopy
  /** A new plan, or one of the examples. */
  create: (asked: { readonly what: 'empty' | 'example' | 'agreed-example' }) => DeskFile
}

export type DeskVerb = keyof DeskVerbs
export type Asked<V extends DeskVerb> = Parameters<DeskVerbs[V]>[0]
export type Answer<V extends DeskVerb> = ReturnType<DeskVerbs[V]>

/** From the page: a question, or the reply to a call of the worker. */
export type ToWorker = DeskRequest | { readonly reply: HostReply }

export type DeskRequest = {
  readonly [V in DeskVerb]: { readonly id: number; readonly verb: V; readonly asked: Asked<V> }
}[DeskVerb]

/** From the worker. `done`, `refused` and `failed` are the last words on a request. */
export type DeskMessage =
  /** What the worker asks of the page's own program while it answers. */
  | { readonly kind: 'host'; readonly id: number; readonly call: HostCall }
  | { readonly kind: 'stage'; readonly id: number; readonly stage: Stage }
  /** Size of the XML to be worked on: more work, more time. */
  | { readonly kind: 'unpacked'; readonly id: number; readonly bytes: number }
  | { readonly kind: 'done'; readonly id: number; readonly answer: unknown }
  /** A `Refusal`: the sentence for a person. */
  | { readonly kind: 'refused'; readonly id: number; readonly message: string }
  /** A bug. */
  | { readonly kind: 'failed'; readonly id: number; readonly message: string; readonly stack: string }
