import { Refused } from '../../core/refused.ts'
import type { LeaveOut, WorkbookEdits } from '../../core/sheet/edits.ts'
import type { WorkbookGrid } from '../../core/sheet/grid.ts'
import { askEdits } from './ask-edits.ts'
import { isExcelError, refusalFor } from './faults.ts'
import { inExcel, type Patience } from './in-excel.ts'
import { joinedCells, proveKnown, provenEdits } from './prove-edits.ts'
import { stepOf, takeBack, type WrittenStep } from './steps.ts'
import { writeEdits } from './write-edits.ts'

/** Excel refuses these messages as a whole: nothing of them was done. */
const refusedWhole = new Set([
  'InvalidOperationInCellEditMode',
  'RequestPayloadSizeLimitExceeded',
  'InvalidOrTimedOutSession',
  'ActivityLimitReached',
  'WriteNotSupportedWhenModalDialogOpen',
])

/** A message was given up somewhere in its middle: Excel does not take back what it had done by then. */
class HalfWritten extends Error {
  readonly step: WrittenStep
  readonly excelError: OfficeExtension.Error

  constructor(step: WrittenStep, excelError: OfficeExtension.Error) {
    super(excelError.message, { cause: excelError })
    this.step = step
    this.excelError = excelError
  }
}

export interface EditOptions {
  /** The workbook as it was read last. */
  readonly known: WorkbookGrid
  readonly patience: Patience
  readonly onLeftOut: LeaveOut | undefined
}

/**
 * Writes all of the edits or nothing: one message reads everything concerned anew and proves it, the next one writes.
 * What fails in between is taken back. With `onLeftOut`, cells that may not be written are told and left out.
 */
export async function editWorkbook(edits: WorkbookEdits, options: EditOptions): Promise<WrittenStep> {
  const joined: WorkbookEdits = { ...edits, cells: joinedCells(edits.cells) }
  proveKnown(joined, options.known)
  try {
    return await inExcel((context) => proveAndWrite(context, joined, options), options.patience)
  } catch (error) {
    if (error instanceof HalfWritten) throw await recovered(error)
    throw error
  }
}

async function proveAndWrite(
  context: Excel.RequestContext,
  asked: WorkbookEdits,
  { known, onLeftOut }: EditOptions,
): Promise<WrittenStep> {
  const answer = askEdits(context, asked, known)
  await context.sync()
  const held = answer()
  const leftOut: Parameters<LeaveOut>[] = []
  const edits = provenEdits(asked, held, onLeftOut && ((...one) => leftOut.push(one)))
  const step = stepOf(edits, held, known)
  writeEdits(context, edits, held, known.date1904)
  try {
    await context.sync()
  } catch (error) {
    throw isExcelError(error) && !refusedWhole.has(error.code) ? new HalfWritten(step, error) : error
  }
  await freezeHeaders(context, edits)
  // Only now: all of this may have been done twice.
  for (const one of leftOut) onLeftOut?.(...one)
  return step
}

/** A nicety, which some Excels of 2019 and later fail at (OfficeDev/office-js, issue 2196): nothing hangs on it. */
async function freezeHeaders(context: Excel.RequestContext, { sheets }: WorkbookEdits): Promise<void> {
  if (sheets.length === 0) return
  try {
    for (const { name } of sheets) context.workbook.worksheets.getItem(name).freezePanes.freezeRows(1)
    await context.sync()
  } catch (error) {
    if (!isExcelError(error)) throw error
  }
}

/** Puts back what was written, and tells what to throw. */
async function recovered({ step, excelError }: HalfWritten): Promise<Refused> {
  try {
    await inExcel(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name')
      await context.sync()
      const there = new Set(sheets.items.map(({ name }) => name))
      takeBack(context, {
        ...step,
        edits: { ...step.edits, sheets: step.edits.sheets.filter(({ name }) => there.has(name)) },
      })
      await context.sync()
    })
    return refusalFor(excelError)
  } catch (error) {
    const cells = step.edits.cells.map(({ sheet, cell }) => `${sheet}, ${cell}`)
    return new Refused('excel/half-written', { reason: excelError.code, cells }, error)
  }
}
