import type { DeskFile } from '../src/app/desk.ts'
import { excelText } from '../src/core/text/pane-excel.ts'
import type { DeskClient } from '../src/host/browser/desk-client.ts'
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
  /** Whether a download from the pane arrives anywhere. */
  readonly canDownload: boolean
}

/** What the pane does with the workbook that is open in Excel. */
export interface ProgramLink extends Pick<PaneProgram, 'canDownload'> {
  /** Reads it, with what was done to it from here, and shows a view of it. */
  attach(shown: ViewName): Promise<boolean>
  setLive(isLive: boolean): void
  show(place: { readonly sheet: string; readonly cell: string }): Promise<void>
  open(file: DeskFile): Promise<void>
  /** `false` where it could not be taken back. */
  undo(): Promise<boolean>
}

/** A workbook that lies open in Excel has none here. */
const noBytes = new Uint8Array()

interface LinkParts {
  readonly cell: StateCell<PaneState>
  readonly work: PaneWork
  readonly desk: DeskClient
}

export function programLink(program: PaneProgram, { cell: { get, put }, work, desk }: LinkParts): ProgramLink {
  /** The live check: quietly, so that nothing flickers while somebody types. */
  const lookAgain = async (): Promise<void> => {
    const { opened, busy } = get()
    if (opened === null || busy !== null) return
    try {
      const view = await program.onlyChanges(() => desk.ask('attach', {}))
      if (get().opened !== opened) return
      put({ opened: { ...opened, view }, program: { ...get().program, isStale: false } })
    } catch {
      // A hint that does not come is no problem; the button tells what is wrong.
      put({ program: { ...get().program, isStale: true } })
    }
  }
  void program.onChanged(() => {
    const { opened, exported, program: standing } = get()
    if (opened === null) return
    put({ program: { ...standing, isStale: true }, exported: exported && { ...exported, isOutdated: true } })
    if (standing.isLive) work.quietly(lookAgain)
  })
  return {
    canDownload: program.canDownload,
    async attach(shown) {
      const view = await work.do('attach', {}, excelText.workbook)
      if (view === null) return false
      const { opened, program: standing } = get()
      const steps = opened?.steps ?? []
      const file = { name: view.plan.file, bytes: noBytes }
      // What is written stands in the workbook: it is Excel's to save.
      const saved = { steps, savedSteps: steps, savedCopy: null, origin: 'person' as const, adoption: null }
      const said = view.plan.checkSentence
      put({ opened: { file, view, ...saved }, shown, program: { ...standing, isStale: false }, said })
      return true
    },
    setLive(isLive) {
      const { program: standing } = get()
      put({ program: { ...standing, isLive }, said: isLive ? excelText.liveOn : excelText.liveOff })
      if (isLive && standing.isStale) work.quietly(lookAgain)
    },
    async show({ sheet, cell }) {
      await work.tried(() => program.show(sheet, cell))
    },
    async open(file) {
      if (await work.tried(() => program.open(file))) put({ said: excelText.opened(file.name) })
    },
    undo: () => work.tried(() => program.undo()),
  }
}
