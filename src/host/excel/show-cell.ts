import { Refused } from '../../core/refused.ts'
import type { WorkbookGrid } from '../../core/sheet/grid.ts'
import { inExcel, type Patience } from './in-excel.ts'

/**
 * Brings a sheet to the front and selects a cell on it: what shows a finding without leaving anything.
 * Marks (`marks.ts`) stand in the file of everybody who has it open, in print and in the way of Ctrl+Z, so they are for
 * whoever asks for them; several areas at once an add-in cannot select.
 */
export async function showCell(
  sheet: string,
  cell: string,
  known: WorkbookGrid | null,
  patience: Patience,
): Promise<void> {
  if (known?.sheets.find(({ name }) => name === sheet)?.hidden) throw new Refused('excel/sheet-hidden', { sheet })
  await inExcel(async (context) => {
    const item = context.workbook.worksheets.getItem(sheet)
    item.activate()
    item.getRange(cell).select()
    await context.sync()
  }, patience)
}
