import { Refused } from '../../core/refused.ts'
import type { NewSheet, WorkbookEdits } from '../../core/sheet/edits.ts'
import { isSameCell, type WorkbookGrid } from '../../core/sheet/grid.ts'
import { askEdits, type HeldWorkbook } from './ask-edits.ts'
import { inExcel, type Patience } from './in-excel.ts'
import { takeBack, type WrittenStep } from './steps.ts'

/**
 * Takes a step back, where each of its cells still holds what it wrote: one message looks, the next one writes.
 * @throws Refused where something has changed since; then nothing is taken back
 */
export async function undoStep(step: WrittenStep, known: WorkbookGrid, patience: Patience): Promise<void> {
  await inExcel(async (context) => {
    const looked: WorkbookEdits = { ...step.edits, tables: [], sheets: [] }
    const answer = askEdits(context, looked, known)
    const sheets = step.edits.sheets.map((sheet) => askSheet(context, sheet))
    await context.sync()
    const held = answer()
    proveUntouched(step.edits, held)
    for (const isUntouched of sheets) isUntouched()
    takeBack(context, { ...step, broken: held.broken })
    await context.sync()
  }, patience)
}

function proveUntouched({ cells, keys = [] }: WorkbookEdits, held: HeldWorkbook): void {
  if (held.isReadOnly) throw new Refused('excel/read-only', {})
  const [locked] = held.protectedSheets
  if (locked !== undefined) throw new Refused('excel/protected', { sheet: locked })
  const expected = [
    ...cells.map(({ sheet, cell, to }) => ({ sheet, cell, holds: to })),
    // A key that was written itself is among the cells.
    ...keys.filter((key) => !cells.some(({ sheet, cell }) => sheet === key.sheet && cell === key.cell)),
  ]
  for (const { sheet, cell, holds } of expected) {
    const { value, isFormula } = held.cell(sheet, cell)
    if (isFormula || !isSameCell(value, holds)) throw new Refused('excel/undo-changed', { sheet, cell })
  }
}

/** A sheet that the step has made goes only as the step has made it. */
function askSheet(context: Excel.RequestContext, { name, headers, rows }: NewSheet): () => void {
  const range = context.workbook.worksheets.getItem(name).getUsedRange(true).load('values')
  return () => {
    const made = [headers, ...rows].map((row) => headers.map((_, at) => row[at] ?? ''))
    if (JSON.stringify(range.values) !== JSON.stringify(made)) {
      throw new Refused('excel/undo-sheet-changed', { sheet: name })
    }
  }
}
