import { Refused } from '../../core/refused.ts'
import { isRecentEnough, supports } from './api-version.ts'
import { isExcelError, refusalFor } from './faults.ts'

export type ExcelWork<T> = (context: Excel.RequestContext) => Promise<T>

export interface Patience {
  /** Told when a cell is being edited and has to be finished first. */
  readonly onWaiting?: () => void
  /** How long somebody may take to finish the cell. */
  readonly patienceMilliseconds?: number
}

/** Newer than the typings: everything that one run writes is taken back by one press of Ctrl+Z. */
interface RunOptions extends Excel.RunOptions {
  readonly mergeUndoGroup?: boolean
}

const inCellEdit = 'InvalidOperationInCellEditMode'

/**
 * Does something in Excel; none of its objects leaves the work. While a cell is being edited Excel refuses everything:
 * then the work is done once more from its beginning, as soon as the cell is finished. Throws a `Refused` for every
 * error of Excel.
 */
export async function inExcel<T>(work: ExcelWork<T>, { onWaiting, patienceMilliseconds = 10_000 }: Patience = {}) {
  try {
    return await run(work)
  } catch (error) {
    if (!isExcelError(error)) throw error
    if (error.code !== inCellEdit || !Office.context.requirements.isSetSupported('DelayForCellEdit')) {
      throw refusalFor(error)
    }
    onWaiting?.()
    await cellFinished(patienceMilliseconds)
  }
  return run(work).catch((error: unknown) => {
    throw isExcelError(error) ? refusalFor(error) : error
  })
}

function run<T>(work: ExcelWork<T>): Promise<T> {
  const options: RunOptions = supports('1.20') ? { mergeUndoGroup: true } : {}
  return Excel.run(options, work)
}

/** Waits with a question that changes nothing: one that comes too late does no harm, unlike the work itself. */
async function cellFinished(milliseconds: number): Promise<void> {
  const finished = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.load('name')
    await context.sync()
  })
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Refused('excel/cell-editing', {})), milliseconds)
  })
  try {
    await Promise.race([finished, tooLate])
  } catch (error) {
    finished.catch(() => undefined)
    throw isExcelError(error) ? refusalFor(error) : error
  } finally {
    clearTimeout(timer)
  }
}

/** Office 2021. Throws a `Refused` for everything before. */
export function proveVersion(): void {
  if (!isRecentEnough()) throw new Refused('excel/too-old', {})
}
