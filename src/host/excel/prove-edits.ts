import { Refused } from '../../core/refused.ts'
import { cellPosition } from '../../core/sheet/cell-position.ts'
import type { CellEdit, KeyCell, LeaveOut, NewSheet, TableGrowth, WorkbookEdits } from '../../core/sheet/edits.ts'
import { isSameCell, type WorkbookGrid } from '../../core/sheet/grid.ts'
import { areaText, contains, overlap } from './addresses.ts'
import { type HeldWorkbook, hidingMerge } from './ask-edits.ts'
import { kindOf } from './cell-values.ts'

/** Excel's limit for the text of one cell, in UTF-16 units. */
const longestText = 32_767

/**
 * Edits of one cell joined in their order, each cell once.
 * @throws Refused where the second edit of a cell expects something else than the first one leaves
 */
export function joinedCells(edits: readonly CellEdit[]): readonly CellEdit[] {
  const joined = new Map<string, CellEdit>()
  for (const edit of edits) {
    const { sheet, cell } = edit
    const from = edit.from === '' ? null : edit.from
    const to = edit.to === '' ? null : edit.to
    const key = JSON.stringify([sheet, cell])
    const before = joined.get(key)
    if (before !== undefined && !isSameCell(before.to, from)) throw new Refused('excel/changed', { sheet, cell })
    joined.set(key, { sheet, cell, from: before?.from ?? from, to })
  }
  return [...joined.values()]
}

/** What can be told without asking Excel: sheets and tables that the workbook did not have when it was read. */
export function proveKnown({ cells, tables }: WorkbookEdits, known: WorkbookGrid): void {
  for (const { sheet } of [...cells, ...tables]) {
    if (!known.sheets.some(({ name }) => name === sheet)) throw new Refused('excel/sheet-missing', { sheet })
  }
  for (const { sheet, table } of tables) {
    const there = known.sheets.find(({ name }) => name === sheet)?.tables.some(({ name }) => name === table)
    if (!there) throw new Refused('edit/table-missing', { sheet, table })
  }
}

/**
 * The edits that may be written into the workbook as it is now: all of them. With `onLeftOut`, a cell that may not be
 * written is told and left out.
 * @throws Refused of whatever forbids the others
 */
export function provenEdits(edits: WorkbookEdits, held: HeldWorkbook, onLeftOut: LeaveOut | undefined): WorkbookEdits {
  if (held.isReadOnly) throw new Refused('excel/read-only', {})
  const [sheet] = held.protectedSheets
  if (sheet !== undefined) throw new Refused('excel/protected', { sheet })
  for (const growth of edits.tables) proveGrowth(growth, held)
  proveSheets(edits.sheets, held)
  const moved = movedRows(edits.keys ?? [], held)
  const cells = edits.cells.filter((edit) => {
    try {
      const row = moved.get(rowOf(edit))
      if (row !== undefined) throw row
      proveCell(edit, held)
      return true
    } catch (error) {
      if (!(error instanceof Refused) || onLeftOut === undefined) throw error
      onLeftOut(edit, error)
      return false
    }
  })
  return { ...edits, cells }
}

/** Rows that have become another entry's since they were read. */
function movedRows(keys: readonly KeyCell[], held: HeldWorkbook): ReadonlyMap<string, Refused> {
  const moved = keys.filter(({ sheet, cell, holds }) => !isSameCell(held.cell(sheet, cell).value, holds))
  return new Map(
    moved.map((key) => {
      const { sheet, cell } = key
      return [rowOf(key), new Refused('excel/row-moved', { sheet, cell, row: cellPosition(cell).row })]
    }),
  )
}

function rowOf({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string {
  return JSON.stringify([sheet, cellPosition(cell).row])
}

function proveCell({ sheet, cell, from, to }: CellEdit, held: HeldWorkbook): void {
  const merge = hidingMerge(held, sheet, cell)
  if (merge !== null) throw new Refused('edit/merged', { sheet, cell, area: areaText(merge) })
  const { value, format, isFormula, isRich } = held.cell(sheet, cell)
  if (isFormula) throw new Refused('edit/formula', { sheet, cell })
  if (!isSameCell(value, from)) throw new Refused('excel/changed', { sheet, cell })
  proveTables({ sheet, cell }, held)
  if (isRich && to !== null && !isSameCell(from, to)) throw new Refused('edit/rich-text', { sheet, cell })
  if (typeof to === 'number' && kindOf(format) !== 'number') throw new Refused('edit/number-format', { sheet, cell })
  if (typeof to === 'string' && to.length > longestText) {
    throw new Refused('edit/text-too-long', { sheet, cell, length: to.length, limit: longestText })
  }
}

/** Headers are names that formulas go by, and rows of sums belong to Excel. */
function proveTables({ sheet, cell }: Pick<CellEdit, 'sheet' | 'cell'>, { tables }: HeldWorkbook): void {
  const at = cellPosition(cell)
  for (const { sheet: on, name: table, area, hasTotals } of tables) {
    if (on !== sheet || !contains(area, at)) continue
    if (at.row === area.firstRow) throw new Refused('edit/table-header', { sheet, cell, table })
    if (hasTotals && at.row === area.lastRow) throw new Refused('edit/table-totals', { sheet, table })
  }
}

function proveGrowth(growth: TableGrowth, held: HeldWorkbook): void {
  const { sheet, table, area, newHeaders } = growth
  const now = held.tables.find((one) => one.sheet === sheet && one.name === table)
  if (now === undefined) throw new Refused('edit/table-missing', { sheet, table })
  const { firstRow, firstColumn, lastRow, lastColumn } = now.area
  const fits =
    area.firstRow === firstRow &&
    area.firstColumn === firstColumn &&
    area.lastRow >= lastRow &&
    area.lastColumn === lastColumn + newHeaders.length
  if (!fits) throw new Refused('excel/table-moved', { sheet, table })
  if (now.hasTotals && area.lastRow > lastRow) throw new Refused('edit/table-totals', { sheet, table })
  const others = [
    ...held.tables.filter((one) => one.sheet === sheet && one !== now).map((one) => one.area),
    ...held.merges.filter((one) => one.sheet === sheet).map((one) => one.area),
  ]
  const other = others.find((one) => overlap(one, area))
  const cell = held.blocked(growth) ?? (other === undefined ? null : areaText(other).replace(/:.*/, ''))
  if (cell !== null) throw new Refused('edit/table-blocked', { sheet, table, cell })
}

function proveSheets(sheets: readonly NewSheet[], held: HeldWorkbook): void {
  if (sheets.length === 0) return
  if (held.isStructureProtected) throw new Refused('excel/structure-protected', {})
  const taken = new Set(held.sheetNames.map((name) => name.toLowerCase()))
  for (const { name } of sheets) {
    if (taken.has(name.toLowerCase())) throw new Refused('edit/sheet-exists', { sheet: name })
    taken.add(name.toLowerCase())
  }
}
