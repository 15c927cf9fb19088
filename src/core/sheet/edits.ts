import type { Refused } from '../refused.ts'
import type { Area, CellValue, DayCell } from './grid.ts'

/** One cell to be written. Refused where the cell no longer holds `from`. */
export interface CellEdit {
  readonly sheet: string
  /** Address such as `B7`. */
  readonly cell: string
  readonly from: CellValue
  /** `null` empties the cell. */
  readonly to: string | number | DayCell | null
}

/** A ListObject whose range grows, so that rows written below or columns written beside it belong to it. */
export interface TableGrowth {
  readonly sheet: string
  /** Name of the ListObject. */
  readonly table: string
  /** The new range, header row included; the upper left corner stays. Totals rows forbid growing downwards. */
  readonly area: Area
  /** Headers of the columns that are added at the right. */
  readonly newHeaders: readonly string[]
}

/** A sheet that the workbook does not have yet: one table from A1 on. */
export interface NewSheet {
  readonly name: string
  /** Name of the ListObject. */
  readonly table: string
  readonly headers: readonly string[]
  readonly widths: readonly number[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** A cell that a row is known by, and what it held when the edits were computed. */
export interface KeyCell {
  readonly sheet: string
  readonly cell: string
  readonly holds: CellValue
}

/** What is written into a person's own workbook in one step: all of it or nothing. */
export interface WorkbookEdits {
  readonly cells: readonly CellEdit[]
  readonly tables: readonly TableGrowth[]
  readonly sheets: readonly NewSheet[]
  /**
   * What the rows concerned are known by, for hosts whose workbook others write into at the same time: refused where one
   * of them has moved. A file lies still, so its hosts need not look.
   */
  readonly keys?: readonly KeyCell[]
}

/** Told of a cell that cannot be written and is left out, and why. */
export type LeaveOut = (edit: CellEdit, why: Refused) => void
