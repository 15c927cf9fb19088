import type { DeskExportOptions, DeskFile, DeskStep, SettingEntry, Stage } from '../src/app/desk.ts'
import { paneText } from '../src/core/text/pane.ts'
import type { AdoptionView } from '../src/core/views/adoption-view.ts'
import type { DeskView } from '../src/core/views/desk-view.ts'
import type { Entry } from '../src/core/views/entry-view.ts'
import type { ExportView } from '../src/core/views/export-view.ts'
import type { RowView } from '../src/core/views/row-view.ts'
import { type DeskClient, DeskProblem } from '../src/host/browser/desk-client.ts'
import type { Answer, Asked, DeskVerb } from '../src/host/browser/desk-protocol.ts'
import type { Draft, Drafts } from './enter/drafts.ts'

export type ViewName = 'start' | 'check' | 'rank' | 'enter' | 'export'

export interface SavedCopy {
  readonly name: string
  readonly hasFormulas: boolean
}

/** The workbook that lies open. */
export interface OpenWorkbook {
  readonly file: DeskFile
  readonly view: DeskView
  /** What has been done to it since it was opened, the last at the end. */
  readonly steps: readonly DeskStep[]
  /** The steps that stand in the copy that was saved last. */
  readonly savedSteps: readonly DeskStep[]
  /** The copy that was saved last. */
  readonly savedCopy: SavedCopy | null
  /** The file itself was made here (new plan, adopted list) and has not been saved yet. */
  readonly isUnsavedFile: boolean
  /** What became of the list, where this plan was made from one. */
  readonly adoption: AdoptionView | null
}

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
  /** Entries of the conference's result that are not written into the workbook yet. */
  readonly drafts: Drafts
}

/** What a person can do. None of them rejects: problems stand in the state. */
export interface PaneActions {
  show(view: ViewName): void
  openFile(file: File): Promise<void>
  create(what: Asked<'create'>['what']): Promise<void>
  /** Takes over the list on a sheet. */
  adopt(sheet: string): Promise<void>
  fix(indexes: readonly number[]): Promise<boolean>
  /** Notes entries down; together they are taken back. */
  draft(drafts: readonly Draft[]): void
  /** Takes the last drafts back. */
  undraft(): void
  /** Leaves only these drafts. */
  keepDrafts(drafts: Drafts): void
  /** Writes entries; where that succeeds, no draft is left. */
  enter(entries: readonly Entry[]): Promise<boolean>
  set(settings: readonly SettingEntry[]): Promise<boolean>
  undo(): Promise<void>
  saveCopy(): Promise<void>
  exportPlan(options: DeskExportOptions): Promise<void>
  saveExported(file: DeskFile): void
  row(place: Asked<'row'>): Promise<RowView | null>
  cancel(): void
  close(): void
  dismissProblem(): void
  say(text: string): void
}

export interface PaneStore {
  readonly state: () => PaneState
  readonly subscribe: (listener: () => void) => () => void
  readonly actions: PaneActions
}

/** What the page can do beside asking the desk. */
export interface Page {
  /** Hands a finished file to the person, as this page can. */
  readonly save: (file: DeskFile) => void
}

const atFirst: PaneState = {
  shown: 'start',
  opened: null,
  busy: null,
  problem: null,
  said: '',
  exported: null,
  drafts: [],
}

/** Larger files are not even read: the desk would refuse them, and reading costs memory. */
const mostFileBytes = 50_000_000

/** The state of the pane and what changes it. Knows no DOM but `File`, and no component. */
export function paneStore(desk: DeskClient, page: Page): PaneStore {
  let state = atFirst
  let running: AbortController | null = null
  const listeners = new Set<() => void>()
  const put = (change: Partial<PaneState>): void => {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }

  /** Long work: one at a time, with its stages in the state; `null` where it came to nothing. */
  async function work<V extends DeskVerb>(
    verb: V,
    asked: Asked<V>,
    file = state.opened?.file.name ?? null,
  ): Promise<Answer<V> | null> {
    if (state.busy !== null) return null
    const controller = new AbortController()
    running = controller
    put({ busy: { verb, stage: null, file }, problem: null, said: paneText.busy[verb] })
    try {
      const answer = await desk.ask(verb, asked, {
        signal: controller.signal,
        onStage: (stage) => put({ busy: { verb, stage, file } }),
      })
      put({ busy: null })
      return answer
    } catch (error) {
      const sentence = problemSentence(error)
      put({ busy: null, problem: sentence, said: sentence })
      return null
    } finally {
      running = null
    }
  }

  async function open(file: DeskFile, about: Partial<OpenWorkbook> = {}): Promise<void> {
    const view = await work('open', { file, steps: [] }, file.name)
    if (view === null) return
    const opened = {
      file,
      view,
      steps: [],
      savedSteps: [],
      savedCopy: null,
      isUnsavedFile: false,
      adoption: null,
      ...about,
    }
    put({
      opened,
      exported: null,
      drafts: [],
      shown: 'start',
      said: `${view.plan.sentence} ${view.plan.checkSentence}`,
    })
  }

  async function change<V extends 'fix' | 'enter' | 'set'>(verb: V, asked: Asked<V>): Promise<boolean> {
    const { opened } = state
    const changed = opened && (await work(verb, asked))
    if (!opened || !changed) return false
    const { step, view } = changed
    if (step.cells.length === 0) {
      put({ said: paneText.nothingChanged })
      return true
    }
    const exported = state.exported && { ...state.exported, isOutdated: true }
    put({ opened: { ...opened, view, steps: [...opened.steps, step] }, exported, said: paneText.done(step.label) })
    return true
  }

  const actions: PaneActions = {
    show: (shown) => put({ shown, problem: null }),
    async openFile(file) {
      if (state.busy !== null) return
      if (file.size > mostFileBytes) {
        put({ problem: paneText.fileTooBig(file.name, file.size, mostFileBytes) })
        return
      }
      const bytes = await file.arrayBuffer().catch(() => null)
      if (bytes === null) put({ problem: paneText.fileNotReadable(file.name) })
      else await open({ name: file.name, bytes: new Uint8Array(bytes) })
    },
    async create(what) {
      const file = await work('create', { what }, null)
      if (file) await open(file, { isUnsavedFile: what === 'empty' })
    },
    async adopt(sheet) {
      const adopted = await work('adopt', { sheet })
      if (adopted) await open(adopted.file, { isUnsavedFile: true, adoption: adopted.adoption })
    },
    fix: (indexes) => change('fix', { indexes }),
    draft: (drafts) => put({ drafts: [...state.drafts, drafts] }),
    undraft: () => put({ drafts: state.drafts.slice(0, -1) }),
    keepDrafts: (drafts) => put({ drafts }),
    async enter(entries) {
      const isWritten = await change('enter', { entries })
      if (isWritten) put({ drafts: [] })
      return isWritten
    },
    set: (settings) => change('set', { settings }),
    async undo() {
      const { opened } = state
      const last = opened?.steps.at(-1)
      if (!opened || !last) return
      const steps = opened.steps.slice(0, -1)
      const view = await work('open', { file: opened.file, steps })
      if (view === null) return
      const exported = state.exported && { ...state.exported, isOutdated: true }
      put({ opened: { ...opened, view, steps }, exported, said: paneText.undone(last.label) })
    },
    async saveCopy() {
      const copy = await work('copy', {})
      const { opened } = state
      if (!copy || !opened) return
      page.save(copy.file)
      const saved = {
        ...opened,
        savedSteps: opened.steps,
        isUnsavedFile: false,
        savedCopy: { name: copy.file.name, hasFormulas: copy.hasFormulas },
      }
      put({ opened: saved, said: savedText(saved.savedCopy) })
    },
    async exportPlan(options) {
      const exported = await work('export', options)
      if (exported) put({ exported: { ...exported, isOutdated: false }, said: exported.view.sentence })
    },
    saveExported(file) {
      page.save(file)
      put({ said: paneText.saved(file.name) })
    },
    async row(place) {
      try {
        return await desk.ask('row', place)
      } catch (error) {
        if (!(error instanceof DeskProblem)) throw error
        return null
      }
    },
    cancel: () => running?.abort(),
    close: () => put({ ...atFirst, said: paneText.closed }),
    dismissProblem: () => put({ problem: null }),
    say: (said) => put({ said }),
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    actions,
  }
}

/** How many steps lie between the workbook as it is open and as it was saved, those taken back included. */
export function unsavedSteps({ steps, savedSteps }: OpenWorkbook): number {
  const parting = steps.findIndex((step, index) => step !== savedSteps[index])
  const shared = parting === -1 ? Math.min(steps.length, savedSteps.length) : parting
  return steps.length + savedSteps.length - 2 * shared
}

/** Not all that was done to the workbook stands in a saved copy. */
export function isUnsaved(opened: OpenWorkbook): boolean {
  return opened.isUnsavedFile || unsavedSteps(opened) > 0
}

/** Work that would be lost with the page: what is not saved, and entries that are not written yet. */
export function hasUnsavedWork({ opened, drafts }: PaneState): boolean {
  return opened !== null && (isUnsaved(opened) || drafts.length > 0)
}

/** Where the copy lies, and what to do when it is opened. */
export function savedText({ name, hasFormulas }: SavedCopy): string {
  return [paneText.saved(name), ...(hasFormulas ? [paneText.recalculate] : [])].join(' ')
}

function problemSentence(error: unknown): string {
  if (!(error instanceof DeskProblem)) throw error
  return error.kind === 'refused' ? error.message : paneText.problems[error.kind]
}
