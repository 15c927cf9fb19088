import type { Place } from '../../plan/place.ts'
import type { Waiver } from '../../plan/waiver.ts'
import { cleanText } from '../../text/clean.ts'
import { formatDay } from '../../text/dates.ts'
import { waiverTable } from '../columns/records.ts'
import type { CellEdit, WorkbookEdits } from '../edits.ts'
import { address, type CellValue, cellAt, isDay, isError } from '../grid.ts'
import type { PlanReading } from '../read-plan.ts'
import type { TableReading } from '../read-table.ts'
import { newTable } from './new-table.ts'
import { TableEdits } from './table-edits.ts'

/** A waiver as it is written: what it is about, and why. */
export type NewWaiver = Waiver & { readonly rule: string; readonly reason: string }

const keys = ['rule', 'measure', 'column', 'reason', 'role', 'date'] as const

/**
 * Writes a waiver into a new row of *Begründet offen*; where there is no such sheet, it is added.
 * @throws Refusal where there is no room
 */
export function enterWaiver(reading: PlanReading, waiver: NewWaiver): WorkbookEdits {
  const given = { ...waiver, reason: cleanText(waiver.reason), role: cleanText(waiver.role ?? '') || null }
  const [table] = reading.tables.waivers
  // A new sheet has no date format of its own.
  const day = given.date === null ? null : formatDay(given.date)
  if (!table) return newTable(reading, waiverTable, keys, [{ ...given, date: day }])
  const edits = new TableEdits(table)
  const row = edits.nextRow()
  for (const key of keys) {
    const value = given[key]
    if (value !== null) edits.write(row, key, key === 'date' ? { day: value } : value)
  }
  return edits.edits()
}

/**
 * Takes a row out of *Begründet offen*: what stands below moves up, as when Excel deletes a row of a table; the row that
 * is left over at the end is blank. Nothing to do where there is no such row.
 */
export function removeWaiver({ tables }: PlanReading, at: Pick<Place, 'sheet' | 'row'>): WorkbookEdits {
  const table = tables.waivers.find(({ rows }) =>
    rows.some(({ place }) => place.sheet === at.sheet && place.row === at.row),
  )
  return { cells: table ? withoutRow(table, at.row) : [], tables: [], sheets: [] }
}

function withoutRow({ located, rows }: TableReading<'waivers'>, removed: number): readonly CellEdit[] {
  const { sheet, firstColumn, lastColumn } = located
  const last = rows.at(-1)?.place.row ?? removed
  const width = lastColumn - firstColumn + 1
  const cellsOf = (row: number) => Array.from({ length: width }, (_, index) => cellAt(sheet, row, firstColumn + index))
  const below = Array.from({ length: last - removed }, (_, index) => cellsOf(removed + 1 + index))
  // Somebody's own column may hold what cannot be written; then everything else stays where it is.
  const moving = below.every((cells) => cells.every(isWritable)) ? below : []
  return [...moving, cellsOf(0)].flatMap((cells, offset) =>
    cells.flatMap((to, index) => {
      const cell = address(removed + offset, firstColumn + index)
      const from = cellAt(sheet, removed + offset, firstColumn + index)
      return isWritable(to) && !isSame(from, to) ? [{ sheet: sheet.name, cell, from, to }] : []
    }),
  )
}

function isWritable(cell: CellValue): cell is CellEdit['to'] {
  return typeof cell !== 'boolean' && !isError(cell)
}

function isSame(a: CellValue, b: CellValue): boolean {
  return isDay(a) && isDay(b) ? a.day === b.day : a === b
}
