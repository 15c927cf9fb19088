import type { TableGrowth, WorkbookEdits } from '../../core/sheet/edits.ts'
import { type Area, isError, type WorkbookGrid } from '../../core/sheet/grid.ts'
import { areaText } from './addresses.ts'
import { isReadAsTyped, textFormat } from './as-typed.ts'
import type { HeldWorkbook } from './ask-edits.ts'
import { type CellInput, writeCells } from './write-edits.ts'

/** What was written in one step, and all it takes to take it back. */
export interface WrittenStep {
  readonly edits: WorkbookEdits
  /** The cells as they were, formats included. */
  readonly before: readonly CellInput[]
  /** Sheets on which cells are written one by one. */
  readonly broken: ReadonlySet<string>
  readonly areasBefore: readonly { readonly growth: TableGrowth; readonly area: Area }[]
}

export function stepOf(edits: WorkbookEdits, held: HeldWorkbook, known: WorkbookGrid): WrittenStep {
  return {
    edits,
    broken: held.broken,
    before: edits.cells.map(({ sheet, cell }) => {
      const { raw, format, value } = held.cell(sheet, cell)
      return { sheet, cell, value: isError(value) ? raw : rawInput(raw, format), format }
    }),
    areasBefore: edits.tables.flatMap((growth) => {
      const { tables = [] } = known.sheets.find(({ name }) => name === growth.sheet) ?? {}
      const area = tables.find(({ name }) => name === growth.table)?.area
      return area === undefined ? [] : [{ growth, area }]
    }),
  }
}

/** What Excel handed out, so that it takes it back unchanged. */
function rawInput(raw: string | number | boolean, format: string): string | number | boolean {
  const isGuarded = typeof raw === 'string' && (raw.startsWith("'") || (format !== textFormat && isReadAsTyped(raw)))
  return isGuarded ? `'${raw}` : raw
}

/** Puts everything back: one message, sent by the next `sync`. Tables shrink first, since a header cannot be emptied. */
export function takeBack(context: Excel.RequestContext, { edits, before, broken, areasBefore }: WrittenStep): void {
  const { worksheets } = context.workbook
  for (const { growth, area } of areasBefore) {
    worksheets.getItem(growth.sheet).tables.getItem(growth.table).resize(areaText(area))
  }
  writeCells(context, before, broken)
  for (const { name } of edits.sheets) worksheets.getItem(name).delete()
}
