import type {
  Adoption,
  DeskExportOptions,
  DeskFile,
  EarlierFile,
  SettingEntry,
  Stage,
  StepCell,
} from '../src/app/desk.ts'
import type { ProtocolChanges } from '../src/core/check/protocol-changes.ts'
import type { CalendarDay } from '../src/core/plan/time.ts'
import type { Entry } from '../src/core/views/entry-view.ts'
import type { ExportView } from '../src/core/views/export-view.ts'
import type { FindingsView } from '../src/core/views/findings-view.ts'
import type { ProposalView } from '../src/core/views/proposal-view.ts'
import type { RowView } from '../src/core/views/row-view.ts'
import type { Asked, DeskVerb } from '../src/host/browser/desk-protocol.ts'
import type { Marked } from '../src/host/excel/marks.ts'
import type { Draft, Drafts } from './enter/drafts.ts'
import { isUnsaved, type OpenWorkbook } from './open-workbook.ts'

export type ViewName = 'start' | 'check' | 'rank' | 'enter' | 'export' | 'adopt'

export interface Busy {
  readonly verb: DeskVerb
  readonly stage: Stage | null
  readonly file: string | null
}

export interface Exported {
  readonly view: ExportView
  readonly files: readonly DeskFile[]
  /** The workbook was changed since. */
  readonly isOutdated: boolean
}

/** How the marks in the sheets stand. */
interface MarksState {
  readonly isOn: boolean
  /** What became of them when they were brought up to date last. */
  readonly outcome: Marked | null
  /** They could not be brought up to date since. */
  readonly isBehind: boolean
}

/** How the pane stands to the workbook that is open in Excel. */
export interface ProgramState {
  /** Cells have changed since it was checked. */
  readonly isStale: boolean
  /** Every change is checked at once. */
  readonly isLive: boolean
  readonly marks: MarksState
  /** What happened outside of this workbook, such as a new one that was opened. */
  readonly notice: string | null
}

/** Everything the pane shows. */
export interface PaneState {
  readonly shown: ViewName
  readonly opened: OpenWorkbook | null
  readonly busy: Busy | null
  /** Why the last request came to nothing: a sentence with what to do. */
  readonly problem: string | null
  /** What a screen reader is told of the last thing that happened. */
  readonly said: string
  readonly exported: Exported | null
  /** The earlier protocol that the check is compared with. */
  readonly earlier: EarlierFile | null
  /** Entries of the conference's result that are not written into the workbook yet. */
  readonly drafts: Drafts
  readonly program: ProgramState
}

export const atFirst: PaneState = {
  shown: 'start',
  opened: null,
  busy: null,
  problem: null,
  said: '',
  exported: null,
  earlier: null,
  drafts: [],
  program: { isStale: false, isLive: false, marks: { isOn: false, outcome: null, isBehind: false }, notice: null },
}

/** What a person can do. None of them rejects: problems stand in the state. */
export interface PaneActions {
  show(view: ViewName): void
  openFile(file: File): Promise<void>
  create(what: Asked<'create'>['what']): Promise<void>
  /** How the list that is open would be taken over; `null` where that came to nothing. */
  propose(adoption: Adoption): Promise<ProposalView | null>
  /** Takes over the list that is open. */
  adopt(adoption: Adoption): Promise<void>
  /** The places of findings, told when it is time: another check may come first. */
  fix(indexesIn: (now: FindingsView) => readonly number[]): Promise<boolean>
  /** Leaves a finding open for a reason. */
  waive(askedIn: (now: FindingsView) => Asked<'waive'>): Promise<boolean>
  /** Takes a reason back: what it left open is open again. */
  reopen(at: Asked<'reopen'>): Promise<boolean>
  /** Opens an earlier protocol to compare with. */
  compareWith(file: File): Promise<void>
  /** `null` where it is no protocol; why, stands in the state. */
  changesSince(earlier: EarlierFile): Promise<ProtocolChanges | null>
  /** Notes entries down; together they are taken back. */
  draft(drafts: readonly Draft[]): void
  /** Takes the last drafts back. */
  undraft(): void
  /** Leaves only these drafts. */
  keepDrafts(drafts: Drafts): void
  /** Writes entries; where that succeeds, no draft is left. */
  enter(entries: readonly Entry[]): Promise<boolean>
  /** The cells that writing the ranks would write; `null` where it would not work. */
  rankCells(date: CalendarDay): Promise<readonly StepCell[] | null>
  writeRanks(date: CalendarDay): Promise<boolean>
  set(settings: readonly SettingEntry[]): Promise<boolean>
  undo(): Promise<void>
  saveCopy(): Promise<void>
  exportPlan(options: DeskExportOptions): Promise<void>
  saveExported(file: DeskFile): void
  row(place: Asked<'row'>): Promise<RowView | null>
  /** Reads and checks the workbook that is open in Excel. */
  attach(shown: ViewName): Promise<boolean>
  /** Selects a cell in Excel. */
  showCell(place: { readonly sheet: string; readonly cell: string }): Promise<void>
  /** Switches the live check on or off. */
  setLive(isLive: boolean): void
  /** Switches the marks in the sheets on or off; `null` where that came to nothing. */
  setMarks(isOn: boolean): Promise<Marked | null>
  cancel(): void
  close(): void
  /** The problem, or what was told beside it, has been read. */
  dismissMessages(): void
  say(text: string): void
}

/** The change by which what was told last is over. */
export function noMessages({ program }: PaneState): Pick<PaneState, 'problem' | 'program'> {
  return { problem: null, program: { ...program, notice: null } }
}

/** Work that would be lost with the page: what is not saved, and entries that are not written yet. */
export function hasUnsavedWork({ opened, drafts }: PaneState): boolean {
  return opened !== null && (isUnsaved(opened) || drafts.length > 0)
}
