import { inExcel } from './in-excel.ts'

/** Somebody has changed cells: this person, or another one at the same workbook. */
export interface ForeignChange {
  /** Excel's id of the sheet. */
  readonly sheetId: string
  /** `B7:C9` on it. */
  readonly address: string
  /** Rows, columns or cells have come or gone: everything behind them has moved. */
  readonly hasMoved: boolean
}

/**
 * Tells of every change in the workbook but our own; ends with the function it resolves to. Excel may leave one out when
 * many come fast: a hint, and never the truth.
 */
export async function listenToChanges(tell: (change: ForeignChange) => void): Promise<() => Promise<void>> {
  const registered = await inExcel(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(async (event) => {
      if (event.triggerSource === 'ThisLocalAddin') return
      tell({ sheetId: event.worksheetId, address: event.address, hasMoved: event.changeType !== 'RangeEdited' })
    })
    await context.sync()
    return handler
  })
  return () =>
    Excel.run(registered.context, async (context) => {
      registered.remove()
      await context.sync()
    })
}
