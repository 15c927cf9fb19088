import { Refusal } from '../../core/refusal.ts'
import type { LeaveOut, TableGrowth } from '../../core/sheet/edits.ts'
import type { Area } from '../../core/sheet/grid.ts'
import type { CellPosition } from '../read/addresses.ts'
import type { CellStyle } from '../read/styles.ts'
import type { SheetEntry } from '../read/workbook.ts'
import { contains } from './areas.ts'
import { type CellTarget, proveTarget } from './cell-target.ts'
import type { DayStyles } from './day-styles.ts'
import { type Growing, growing, growTable, proveHeaderCells, proveRoom } from './grow-table.ts'
import type { CellReader } from './held-cells.ts'
import type { Part } from './part.ts'
import type { PatchedPackage } from './patched-package.ts'
import { cellKey, layOut, type SheetLayout } from './sheet-layout.ts'
import { type TablePart, tablesOf } from './table-part.ts'
import { type CellWrite, daySerial, writeCells } from './write-cells.ts'

/** What all sheets of a workbook share while they are written into. */
export interface PatchContext {
  readonly pack: PatchedPackage
  readonly reader: CellReader
  readonly styles: readonly CellStyle[]
  readonly dayStyles: DayStyles
  readonly date1904: boolean
  /** `null` where one cell that cannot be written forbids all others. */
  readonly leaveOut: LeaveOut | null
}

/** What is written into one sheet that exists. */
export interface SheetEdits {
  readonly targets: readonly CellTarget[]
  readonly growths: readonly TableGrowth[]
}

/**
 * Looks at everything that is to be written into a sheet, then puts it into the sheet's part and those of its tables.
 * Throws `Refusal`, `XmlProblem`; a `RangeError` is a bug of whoever made the edits.
 */
export function patchSheet(entry: SheetEntry, { targets, growths }: SheetEdits, context: PatchContext): void {
  const { pack, reader, date1904, leaveOut } = context
  const sheet = entry.name
  const tables = tablesOf(pack, entry.part)
  const grows = growths.map((growth) => growing(growth, tables))
  const part = pack.part(entry.part)
  const models = targets.flatMap(({ position }) => modelOf(position, grows) ?? [])
  const cells = [...targets.map(({ position }) => position), ...models]
  const layout = layOut(part, sheet, { cells, areas: grows.flatMap(({ gained }) => gained) }, pack.limits)
  if (layout.protected) throw new Refusal('edit/protected', { sheet })
  for (const grow of grows) {
    proveHeaderCells(grow, targets)
    proveRoom(grow, { tables, layout, held: (place) => reader.read(part, place) })
  }
  const laid: LaidSheet = { part, layout, tables, grows }
  const writes = targets.flatMap((target) => {
    try {
      return cellWrite(target, laid, context) ?? []
    } catch (error) {
      if (leaveOut === null || !(error instanceof Refusal)) throw error
      leaveOut(target, error)
      return []
    }
  })
  writeCells(part, layout, writes, date1904)
  for (const grow of grows) growTable(grow)
}

/** A sheet with everything that decides whether and how a cell of it is written. */
interface LaidSheet {
  readonly part: Part
  readonly layout: SheetLayout
  readonly tables: readonly TablePart[]
  readonly grows: readonly Growing[]
}

/** `null` where the cell holds already what it shall. Throws the `Refusal` of a cell that must not be written. */
function cellWrite(target: CellTarget, sheet: LaidSheet, context: PatchContext): CellWrite | null {
  const { part, layout, tables, grows } = sheet
  const { reader, styles, dayStyles, date1904 } = context
  const { position, to } = target
  proveTables(target, tables)
  const place = layout.cells.get(cellKey(position))
  const style = place?.style ?? styleOfMissing(position, layout, grows, styles)
  const kind = styles[style]?.kind ?? 'number'
  const held = place === undefined ? null : reader.read(part, place)
  if (!proveTarget(target, held, { layout, kind })) return null
  const dated = kind !== 'day' && isCountedDay(to, date1904) ? dayStyles.like(style) : null
  return { position, to, style: dated ?? style, kind: dated === null ? kind : 'day', restyled: dated !== null }
}

function isCountedDay(to: CellTarget['to'], date1904: boolean): boolean {
  return typeof to === 'object' && to !== null && daySerial(to.day, date1904) !== null
}

/** Headers are names that formulas go by, and rows of sums belong to Excel. */
function proveTables({ sheet, cell, position }: CellTarget, tables: readonly TablePart[]): void {
  for (const { name: table, area, headerRows, totalsRows } of tables) {
    if (!contains(area, position)) continue
    if (position.row < area.firstRow + headerRows) throw new Refusal('edit/table-header', { sheet, cell, table })
    if (position.row > area.lastRow - totalsRows) throw new Refusal('edit/table-totals', { sheet, table })
  }
}

/** The cell whose look a new cell of a growing table takes on: the header at the left, or the last row's in its column. */
function modelOf({ row, column }: CellPosition, grows: readonly Growing[]): CellPosition | null {
  const grow = grows.find(({ gained }) => gained.some((area) => contains(area, { row, column })))
  if (grow === undefined) return null
  const { firstRow, lastRow, lastColumn }: Area = grow.table.area
  if (row === firstRow) return { row, column: lastColumn }
  return column <= lastColumn && lastRow > firstRow ? { row: lastRow, column } : null
}

/**
 * Where a cell is not listed, it looks like its row, or else like its column, as in Excel. New rows of a table go on
 * with the look of its last one, yet never with its colour, since that may say how far a measure has come.
 */
function styleOfMissing(
  position: CellPosition,
  layout: SheetLayout,
  grows: readonly Growing[],
  styles: readonly CellStyle[],
): number {
  const { row, column } = position
  const at = modelOf(position, grows)
  const model = at === null ? undefined : layout.cells.get(cellKey(at))
  const coloured = (styles[model?.style ?? 0]?.fill ?? null) !== null
  if (model !== undefined && (at?.row === row || !coloured)) return model.style
  const ofColumn = layout.columnStyles.find(({ first, last }) => column >= first && column <= last)
  return layout.rows.get(row)?.style ?? ofColumn?.style ?? 0
}
