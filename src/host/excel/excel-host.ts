import { type Collected, collectFiles } from '../../app/collect-files.ts'
import type { EditableHost, SourceWorkbook } from '../../app/host.ts'
import { Refusal } from '../../core/refusal.ts'
import type { WorkbookGrid } from '../../core/sheet/grid.ts'
import { type ForeignChange, listenToChanges } from './changes.ts'
import { editWorkbook } from './edit-workbook.ts'
import { inExcel, type Patience, proveVersion } from './in-excel.ts'
import { openWorkbook } from './open-workbook.ts'
import { readWorkbook } from './read-workbook.ts'
import { showCell } from './show-cell.ts'
import type { WrittenStep } from './steps.ts'
import { undoStep } from './undo-step.ts'

/** The workbook that is open in Excel. Its verbs throw `Refusal`. */
export interface ExcelHost extends EditableHost, Collected {
  /** Steps that `undo` can take back. */
  readonly steps: () => number
  /** Takes back the last step that was written, if nothing of it has changed since. */
  undo(): Promise<void>
  /** Brings a sheet to the front and selects the cell (`B7`) on it. */
  show(sheet: string, cell: string): Promise<void>
  /** Opens a finished workbook in a window of its own. */
  open(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<void>
  /** Tells of every change but its own, until the function is called that it resolves to. */
  onChanged(tell: (change: ForeignChange) => void): Promise<() => Promise<void>>
}

/** A step further back nobody remembers. */
const mostSteps = 20

export function excelHost(patience: Patience = {}): ExcelHost {
  let known: WorkbookGrid | null = null
  const steps: WrittenStep[] = []
  const read = async (): Promise<SourceWorkbook & { readonly grid: WorkbookGrid }> => {
    proveVersion()
    const { name, grid } = await inExcel(readWorkbook, patience)
    known = grid
    return { name, sha256: null, grid }
  }
  const nowKnown = async () => known ?? (await read()).grid
  return {
    ...collectFiles(),
    read,
    async edit(edits, onLeftOut) {
      if (edits.cells.length + edits.tables.length + edits.sheets.length === 0) return
      const step = await editWorkbook(edits, { known: await nowKnown(), patience, onLeftOut })
      steps.push(step)
      if (steps.length > mostSteps) steps.shift()
      // Tables and sheets are others than those that were read.
      if (edits.tables.length + edits.sheets.length > 0) known = null
    },
    steps: () => steps.length,
    async undo() {
      const step = steps.at(-1)
      if (step === undefined) throw new Refusal('excel/nothing-to-undo', {})
      await undoStep(step, await nowKnown(), patience)
      steps.pop()
      if (step.areasBefore.length + step.edits.sheets.length > 0) known = null
    },
    show: (sheet, cell) => showCell(sheet, cell, known, patience),
    open: openWorkbook,
    onChanged: listenToChanges,
  }
}
