import type { DeskFile } from '../src/app/desk.ts'
import { paneText } from '../src/core/text/pane.ts'
import { excelText } from '../src/core/text/pane-excel.ts'
import { protocolText } from '../src/core/text/pane-protocol.ts'
import { type DeskClient, DeskProblem } from '../src/host/browser/desk-client.ts'
import type { Answer, Asked, DeskVerb } from '../src/host/browser/desk-protocol.ts'
import { type OpenWorkbook, savedText } from './open-workbook.ts'
import { atFirst, type PaneActions, type PaneState, type ViewName } from './pane-state.ts'

export interface PaneStore {
  readonly state: () => PaneState
  readonly subscribe: (listener: () => void) => () => void
  readonly actions: PaneActions
  /** The workbook is the one that is open in Excel, and not a file. */
  readonly inExcel: boolean
}

/** What the page can do beside asking the desk. */
export interface Page {
  /** Hands a finished file to the person, as this page can. */
  readonly save: (file: DeskFile) => void
  /** The program whose workbook the pane works in; absent where a file lies on the desk. */
  readonly program?: PaneProgram
}

/** Excel, as far as the pane has to do with it beside the desk. Its verbs reject with a `DeskProblem`. */
export interface PaneProgram {
  /** Brings a cell into view and selects it. */
  show(sheet: string, cell: string): Promise<void>
  /** Takes the last step back, if nothing of it has changed since. */
  undo(): Promise<void>
  /** Opens a finished workbook in a window of its own. */
  open(file: DeskFile): Promise<void>
  /** Tells when somebody has changed cells; many changes may be told as one. */
  onChanged(tell: () => void): Promise<unknown>
  /** While this lasts, what the desk reads are the cells that were seen to change, and not the whole workbook. */
  onlyChanges<T>(work: () => Promise<T>): Promise<T>
  /** Whether a download from the pane arrives anywhere. */
  readonly canDownload: boolean
}

/** Larger files are not even read: the desk would refuse them, and reading costs memory. */
const mostFileBytes = 50_000_000

/** A workbook that lies open in Excel has none here. */
const noBytes = new Uint8Array()

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
      await looking
      const answer = await desk.ask(verb, asked, {
        signal: controller.signal,
        onStage: (stage) => put({ busy: { verb, stage, file } }),
      })
      put({ busy: null })
      return answer
    } catch (error) {
      put({ busy: null })
      tell(problemSentence(error))
      return null
    } finally {
      running = null
    }
  }

  const tell = (problem: string): void => put({ problem, said: problem })

  /** A file on a slow drive is long work, too: nothing else begins meanwhile, and there is a way out. */
  async function bytesOf(file: File): Promise<Uint8Array | null> {
    const controller = new AbortController()
    running = controller
    put({ busy: { verb: 'open', stage: 'read', file: file.name }, problem: null, said: paneText.busy.open })
    const cancelled = new Promise<string>((resolve) => {
      controller.signal.addEventListener('abort', () => resolve(paneText.problems.cancelled))
    })
    const bytes = file.arrayBuffer().then(
      (buffer) => new Uint8Array(buffer),
      () => paneText.fileNotReadable(file.name),
    )
    const found = await Promise.race([bytes, cancelled])
    running = null
    put({ busy: null })
    if (typeof found !== 'string') return found
    tell(found)
    return null
  }

  /** What only Excel itself can do; `false` where it could not. */
  async function inProgram(act: () => Promise<void>): Promise<boolean> {
    try {
      await act()
      return true
    } catch (error) {
      tell(problemSentence(error))
      return false
    }
  }

  /** A workbook that was made here: it lies open next, or in Excel in a window of its own. */
  async function receive(file: DeskFile, about: Partial<OpenWorkbook>): Promise<void> {
    const { program } = page
    if (program === undefined) await open(file, about)
    else if (await inProgram(() => program.open(file))) put({ said: excelText.opened(file.name) })
  }

  /** Reads the workbook that is open in Excel, with what was done to it from here. */
  async function attach(shown: ViewName): Promise<boolean> {
    const view = await work('attach', {}, excelText.workbook)
    if (view === null) return false
    const steps = state.opened?.steps ?? []
    const file = { name: view.plan.file, bytes: noBytes }
    // What is written stands in the workbook: it is Excel's to save.
    const opened = { file, view, steps, savedSteps: steps, savedCopy: null, origin: 'person' as const, adoption: null }
    put({ opened, shown, program: { ...state.program, isStale: false }, said: view.plan.checkSentence })
    return true
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
      origin: 'person' as const,
      adoption: null,
      ...about,
    }
    put({
      opened,
      exported: null,
      earlier: null,
      drafts: [],
      shown: 'start',
      said: `${view.plan.sentence} ${view.plan.checkSentence}`,
    })
  }

  async function change<V extends 'fix' | 'enter' | 'set' | 'waive' | 'reopen' | 'writeRanks'>(
    verb: V,
    asked: Asked<V>,
  ): Promise<boolean> {
    const { opened } = state
    const changed = opened && (await work(verb, asked))
    if (!opened || !changed) return false
    const { step, view, leftOut = [] } = changed
    if (step.cells.length === 0) {
      put({ said: paneText.nothingChanged })
      return true
    }
    const exported = state.exported && { ...state.exported, isOutdated: true }
    const steps = [...opened.steps, step]
    const savedSteps = page.program ? steps : opened.savedSteps
    const said = page.program ? excelText.written(step.label) : paneText.done(step.label)
    put({
      opened: { ...opened, view, steps, savedSteps },
      exported,
      said,
      program: { ...state.program, isStale: false },
    })
    if (leftOut.length > 0) tell(paneText.leftOut(step.label, leftOut))
    return true
  }

  /** The live check: quietly, so that nothing flickers while somebody types. */
  async function lookAgain(program: PaneProgram): Promise<void> {
    const { opened, busy } = state
    if (opened === null || busy !== null) return
    try {
      const view = await program.onlyChanges(() => desk.ask('attach', {}))
      if (state.opened !== opened) return
      put({ opened: { ...opened, view }, program: { ...state.program, isStale: false } })
    } catch {
      // A hint that does not come is no problem; the button tells what is wrong.
      put({ program: { ...state.program, isStale: true } })
    }
  }

  /** One after the other: what a person asks for waits for the look that is under way. */
  let looking: Promise<void> = Promise.resolve()
  const lookQuietly = (program: PaneProgram): void => {
    looking = looking.then(() => lookAgain(program))
  }

  const { program: listened } = page
  void listened?.onChanged(() => {
    if (state.opened === null) return
    const exported = state.exported && { ...state.exported, isOutdated: true }
    put({ program: { ...state.program, isStale: true }, exported })
    if (state.program.isLive) lookQuietly(listened)
  })

  const actions: PaneActions = {
    show: (shown) => put({ shown, problem: null }),
    async openFile(file) {
      if (state.busy !== null) return
      if (file.size > mostFileBytes) {
        tell(paneText.fileTooBig(file.name, file.size, mostFileBytes))
        return
      }
      const bytes = await bytesOf(file)
      if (bytes !== null) await open({ name: file.name, bytes })
    },
    async create(what) {
      const file = await work('create', { what }, null)
      if (file) await receive(file, { origin: what === 'empty' ? 'made' : 'example' })
    },
    async propose(adoption) {
      try {
        const proposal = await desk.ask('propose', adoption)
        if (state.problem !== null) put({ problem: null })
        return proposal
      } catch (error) {
        tell(problemSentence(error))
        return null
      }
    },
    async adopt(adoption) {
      const adopted = await work('adopt', adoption)
      if (adopted) await receive(adopted.file, { origin: 'made', adoption: adopted.adoption })
    },
    fix: (indexes) => change('fix', { indexes }),
    waive: (asked) => change('waive', asked),
    reopen: (at) => change('reopen', at),
    async compareWith(file) {
      const bytes = state.busy === null && file.size <= mostFileBytes ? await bytesOf(file) : null
      if (bytes === null) return
      const earlier = { name: file.name, json: new TextDecoder().decode(bytes) }
      put({ earlier, shown: 'check', said: protocolText.opened(file.name) })
    },
    async changesSince(earlier) {
      try {
        return await desk.ask('changesSince', earlier)
      } catch (error) {
        put({ earlier: null })
        tell(problemSentence(error))
        return null
      }
    },
    draft: (drafts) => put({ drafts: [...state.drafts, drafts] }),
    undraft: () => put({ drafts: state.drafts.slice(0, -1) }),
    keepDrafts: (drafts) => put({ drafts }),
    async enter(entries) {
      const isWritten = await change('enter', { entries })
      if (isWritten) put({ drafts: [] })
      return isWritten
    },
    rankCells: (date) => work('rankCells', { date }),
    writeRanks: (date) => change('writeRanks', { date }),
    set: (settings) => change('set', { settings }),
    async undo() {
      const { opened } = state
      const last = opened?.steps.at(-1)
      if (!opened || !last) return
      const steps = opened.steps.slice(0, -1)
      const { program } = page
      if (program && !(await inProgram(() => program.undo()))) return
      const view = await (program ? work('attach', {}) : work('open', { file: opened.file, steps }))
      if (view === null) return
      const exported = state.exported && { ...state.exported, isOutdated: true }
      const savedSteps = program ? steps : opened.savedSteps
      put({ opened: { ...opened, view, steps, savedSteps }, exported, said: paneText.undone(last.label) })
    },
    async saveCopy() {
      const copy = await work('copy', {})
      const { opened } = state
      if (!copy || !opened) return
      page.save(copy.file)
      const saved = {
        ...opened,
        savedSteps: opened.steps,
        savedCopy: { name: copy.file.name, hasFormulas: copy.hasFormulas },
      }
      put({ opened: saved, said: savedText(saved.savedCopy) })
    },
    async exportPlan(options) {
      const exported = await work('export', options)
      if (exported) put({ exported: { ...exported, isOutdated: false }, said: exported.view.sentence })
    },
    saveExported(file) {
      const { program } = page
      if (program && file.name.endsWith('.xlsx')) void receive(file, {})
      else if (program && !program.canDownload) tell(excelText.onlyBrowser(file.name))
      else {
        page.save(file)
        put({ said: paneText.saved(file.name) })
      }
    },
    attach,
    async showCell({ sheet, cell }) {
      const { program } = page
      if (program) await inProgram(() => program.show(sheet, cell))
    },
    setLive(isLive) {
      put({ program: { ...state.program, isLive }, said: isLive ? excelText.liveOn : excelText.liveOff })
      if (isLive && state.program.isStale && page.program) lookQuietly(page.program)
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
    inExcel: page.program !== undefined,
  }
}

function problemSentence(error: unknown): string {
  const problem = error instanceof DeskProblem ? error : null
  switch (problem?.kind) {
    case 'refused':
      return problem.message
    case 'cancelled':
    case 'too-slow':
      return paneText.problems[problem.kind]
    default:
      // A bug: the person reads a sentence, and whoever looks into it finds the rest where developers look.
      console.error(error)
      return paneText.problems.failed
  }
}
