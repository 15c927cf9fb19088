import type { DeskFile, DeskStep } from '../src/app/desk.ts'
import { paneText } from '../src/core/text/pane.ts'
import { programText } from '../src/core/text/pane-program.ts'
import type { DeskClient } from '../src/host/browser/desk-client.ts'
import type { Marked } from '../src/host/excel/marks.ts'
import type { OpenWorkbook } from './open-workbook.ts'
import type { PaneState, ViewName } from './pane-state.ts'
import type { PaneWork } from './pane-work.ts'
import type { StateCell } from './state-cell.ts'

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
  /** Lets the marks in the sheets follow what the pane shows. */
  marking(parts: LinkParts): Promise<Marking>
  /** Whether a download from the pane arrives anywhere. */
  readonly canDownload: boolean
}

/** The marks in the sheets. */
export interface Marking {
  /** Rejects with a `DeskProblem` where the switch stays as it was. */
  set(isOn: boolean): Promise<Marked>
}

/** What the pane does with the workbook that is open in Excel. */
export interface ProgramLink {
  /** Reads it, with what was done to it from here, and shows a view of it. */
  attach(shown: ViewName): Promise<boolean>
  setLive(isLive: boolean): void
  /** `null` where that came to nothing, which is told. */
  setMarks(isOn: boolean): Promise<Marked | null>
  show(place: { readonly sheet: string; readonly cell: string }): Promise<void>
  /** Opens a workbook that was made here, and says so; what was told of a list that was taken over is shown here. */
  open(file: DeskFile, about: Partial<OpenWorkbook>): Promise<void>
  /** Takes over a finished file, where a download is not the way to a person; `false` where it is. */
  take(file: DeskFile): boolean
  /** What is said of a step that was written. */
  written(label: string): string
  /** Takes the last step back. */
  undo(opened: OpenWorkbook, last: DeskStep): Promise<void>
}

/** A workbook that lies open in Excel has none here. */
const noBytes = new Uint8Array()

export interface LinkParts {
  readonly cell: StateCell<PaneState>
  readonly work: PaneWork
  readonly desk: DeskClient
}

export function programLink(program: PaneProgram, parts: LinkParts): ProgramLink {
  const {
    cell: { get, put },
    work,
    desk,
  } = parts
  const outdated = () => {
    const { exported } = get()
    return exported && { ...exported, isOutdated: true }
  }
  const stale = (isStale: boolean) => put({ program: { ...get().program, isStale } })
  /** The live check: quietly, so that nothing flickers while somebody types. */
  const lookAgain = async (): Promise<void> => {
    const { opened, busy } = get()
    if (opened === null) return
    if (busy !== null) return stale(true)
    try {
      const view = await program.onlyChanges(() => desk.ask('attach', {}))
      if (get().opened === opened) put({ opened: { ...opened, view }, program: { ...get().program, isStale: false } })
    } catch {
      // A hint that does not come is no problem; the button tells what is wrong.
      stale(true)
    }
  }
  let isListening = false
  /** With every reading, until it has come about: Excel may be busy when it is asked first. */
  const listen = async (): Promise<void> => {
    if (isListening) return
    isListening = true
    const begun = program.onChanged(() => {
      if (get().opened === null) return
      put({ exported: outdated() })
      if (get().program.isLive) work.quietly(lookAgain)
      else stale(true)
    })
    await begun.catch(() => {
      isListening = false
    })
  }
  const open: ProgramLink['open'] = async (file, { adoption = null }) => {
    if (!(await work.tried(() => program.open(file)))) return
    const { opened, program: standing } = get()
    const notice = programText.opened(file.name)
    if (opened && adoption) put({ opened: { ...opened, adoption }, shown: 'start' })
    put({ program: { ...standing, notice }, said: notice })
  }
  void listen()
  const marking = program.marking(parts)
  // Whoever switches them hears of it.
  marking.catch(() => undefined)
  return {
    async attach(shown) {
      void listen()
      const view = await work.do('attach', {}, programText.workbook)
      if (view === null) return false
      const { opened, program: standing } = get()
      const steps = opened?.steps ?? []
      const { file: name } = view.plan
      // The same workbook checked anew: the views stay as they are, and so does the focus.
      const file = opened?.file.name === name ? opened.file : { name, bytes: noBytes }
      // What is written stands in the workbook: it is Excel's to save.
      const saved = { steps, savedSteps: steps, savedCopy: null, origin: 'person' as const, adoption: null }
      const said = view.plan.checkSentence
      put({ opened: { file, view, ...saved }, shown, program: { ...standing, isStale: false }, said })
      return true
    },
    setLive(isLive) {
      const { program: standing } = get()
      put({ program: { ...standing, isLive }, said: isLive ? programText.liveOn : programText.liveOff })
      if (isLive && standing.isStale) work.quietly(lookAgain)
    },
    async setMarks(isOn) {
      let outcome: Marked | null = null
      await work.tried(async () => {
        outcome = await (await marking).set(isOn)
      })
      return outcome
    },
    async show({ sheet, cell }) {
      await work.tried(() => program.show(sheet, cell))
    },
    open,
    take(file) {
      if (file.name.endsWith('.xlsx')) void open(file, {})
      else if (program.canDownload) return false
      else work.tell(programText.onlyBrowser(file.name))
      return true
    },
    written: programText.written,
    async undo(opened, last) {
      if (!(await work.tried(() => program.undo()))) return
      const steps = opened.steps.slice(0, -1)
      // Gone from the workbook, whether it can be read anew or not.
      const taken = { ...opened, steps, savedSteps: steps }
      put({ opened: taken, exported: outdated(), program: { ...get().program, isStale: true } })
      const view = await work.do('attach', {})
      if (view === null) return
      put({
        opened: { ...taken, view },
        program: { ...get().program, isStale: false },
        said: paneText.undone(last.label),
      })
    },
  }
}
