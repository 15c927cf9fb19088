import { type Collected, collectFiles } from '../../app/collect-files.ts'
import type { EditableHost, SourceWorkbook } from '../../app/host.ts'
import { Refused } from '../../core/refused.ts'
import { type ForeignChange, listenToChanges } from './changes.ts'
import { inExcel, type Patience, proveVersion } from './in-excel.ts'
import type { MarkedFinding } from './marked-areas.ts'
import type { Marked, Marks } from './marks.ts'
import { type ReadWorkbook, readWorkbook } from './read-workbook.ts'
import type { WrittenStep } from './steps.ts'

/** The workbook that is open in Excel. Its verbs throw `Refused`. */
export interface ExcelHost extends EditableHost, Collected {
  /** Fetches what everything but reading needs, so that it is there when the network, or this version, is gone. */
  prepare(): Promise<void>
  /**
   * The workbook as it was read last, with the cells that people were seen to change since (`onChanged`) read anew, in one
   * message: for the live check. Where that cannot be followed, and where nobody listens, all of it is read.
   */
  readChanged(): Promise<SourceWorkbook>
  /** Steps that `undo` can take back. */
  readonly steps: () => number
  /** Takes back the last step that was written, if nothing of it has changed since. */
  undo(): Promise<void>
  /** Brings a sheet to the front and selects the cell (`B7`) on it. */
  show(sheet: string, cell: string): Promise<void>
  /**
   * Marks the cells of these findings, and no others; `null` leaves no mark, not even one of an earlier session. No step for
   * `undo`, and no message where nothing has changed.
   */
  mark(findings: readonly MarkedFinding[] | null): Promise<Marked>
  /** Opens a finished workbook in a window of its own. */
  open(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<void>
  /** Tells of every change but its own, until the function is called that it resolves to. */
  onChanged(tell: (change: ForeignChange) => void): Promise<() => Promise<void>>
}

/** Whoever reads a workbook does not wait for what changes it. */
async function laterVerbs() {
  try {
    return await import('./later-verbs.ts')
  } catch (error) {
    throw new Refused('excel/not-loaded', {}, error)
  }
}

/** A step further back nobody remembers. */
const mostSteps = 20

export function excelHost(patience: Patience = {}): ExcelHost {
  let known: ReadWorkbook | null = null
  let seen: ForeignChange[] = []
  let isListening = false
  /** Nothing was written since it was read. */
  let isCurrent = false
  /** Of the last reading, until the marks have been brought up to date after it. */
  let formats: number | null = null
  let sheetNames: ReadonlyMap<string, string> = new Map()
  let marks: Marks | null = null
  const steps: WrittenStep[] = []
  const source = ({ name, grid }: ReadWorkbook): SourceWorkbook => ({ name, sha256: null, grid })
  const readAll = async (): Promise<ReadWorkbook> => {
    proveVersion()
    // What comes of it is not known before it is there.
    known = null
    seen = []
    known = await inExcel(readWorkbook, patience)
    isCurrent = true
    formats = known.formats
    sheetNames = known.sheetNames
    return known
  }
  const readSeen = async (): Promise<ReadWorkbook> => {
    const [before, changes] = [known, seen]
    if (before === null || !isListening || !isCurrent) return readAll()
    if (changes.length === 0) return before
    const { readChanged } = await laterVerbs()
    const grid = await inExcel((context) => readChanged(context, before, changes), patience)
    if (grid === null) return readAll()
    seen = seen.slice(changes.length)
    known = { ...before, grid }
    return known
  }
  const nowKnown = async () => (known ?? (await readAll())).grid
  return {
    ...collectFiles(),
    prepare: async () => void (await laterVerbs()),
    read: async () => source(await readAll()),
    readChanged: async () => source(await readSeen()),
    async edit(edits, onLeftOut) {
      if (edits.cells.length + edits.tables.length + edits.sheets.length === 0) return
      const { editWorkbook } = await laterVerbs()
      const step = await editWorkbook(edits, { known: await nowKnown(), patience, onLeftOut })
      isCurrent = false
      steps.push(step)
      if (steps.length > mostSteps) steps.shift()
      // Tables and sheets are others than those that were read.
      if (edits.tables.length + edits.sheets.length > 0) known = null
    },
    steps: () => steps.length,
    async undo() {
      const step = steps.at(-1)
      if (step === undefined) throw new Refused('excel/nothing-to-undo', {})
      const { undoStep } = await laterVerbs()
      await undoStep(step, await nowKnown(), patience)
      isCurrent = false
      steps.pop()
      if (step.areasBefore.length + step.edits.sheets.length > 0) known = null
    },
    show: async (sheet, cell) => (await laterVerbs()).showCell(sheet, cell, known?.grid ?? null, patience),
    async mark(findings) {
      const { Marks } = await laterVerbs()
      marks ??= new Marks(patience)
      const request = { findings, sheetNames, formats }
      formats = null
      return marks.follow(request)
    },
    open: async (file) => (await laterVerbs()).openWorkbook(file),
    async onChanged(tell) {
      const stop = await listenToChanges((change) => {
        seen.push(change)
        tell(change)
      })
      isListening = true
      isCurrent = false
      return () => {
        isListening = false
        return stop()
      }
    },
  }
}
