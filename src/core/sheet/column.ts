import type { StatusWord } from '../plan/status.ts'
import { type CellValue, type DayCell, isBlank, isError } from './grid.ts'
import type { Reading } from './problem.ts'

/** What readers may know beside the cell. */
export interface ReadContext {
  /** Folded word (`fold` in `text/clean.ts`) → status word; the eight themselves and those of `tblStatus`. */
  readonly statuses: ReadonlyMap<string, StatusWord>
}

/** A cell with something in it: blank cells and formula errors never reach a reader. */
export type FilledCell = string | number | boolean | DayCell

export function isFilledCell(cell: CellValue): cell is FilledCell {
  return !isBlank(cell) && !isError(cell)
}

export type Reader<T> = (cell: FilledCell, context: ReadContext) => Reading<T>

/** Decides which cell rules look at a column, and how a value is written back. */
export type CellType =
  | 'key'
  | 'reference'
  | 'references'
  | 'text'
  | 'list'
  | 'actors'
  | 'choice'
  | 'label'
  | 'number'
  | 'date'
  | 'loose-date'
  | 'period'
  | 'money'
  | 'yes-no'

/** One column of a sheet: the single source for reading, header check, validation lists, template, export and documentation. */
export interface Column<T> {
  readonly header: string
  /** Other headers people use; compared folded. */
  readonly synonyms?: readonly string[]
  readonly type: CellType
  readonly read: Reader<T>
  /** The column must be there, and every row must fill it. */
  readonly required?: true
  /** Part of the small plan that `new` and `adopt` create. */
  readonly start?: true
  /** Only `public` columns may appear in a public edition. */
  readonly audience: 'public' | 'internal'
  /** In characters of the template's font. */
  readonly width: number
  /** Allowed values, offered as a drop-down. */
  readonly list?: readonly string[]
  /** Input hint of the template: at most 255 characters. */
  readonly hint?: string
}

/** A total table: every property of the noun has its column. */
export type Columns<T> = { readonly [K in keyof T]-?: Column<NonNullable<T[K]>> }

/** One sheet of the structured workbook with its ordinary Excel table. */
export interface TableSpec<T> {
  /** Name of the ListObject. */
  readonly table: string
  /** Name of the sheet. */
  readonly sheet: string
  readonly sheetSynonyms?: readonly string[]
  /** Sheets of an exported plan that each hold a part of this table; `field` names the action field they belong to. */
  readonly parts?: RegExp
  readonly columns: Columns<T>
  /** Further columns belong to the table, one per ballot or criterion, instead of being a person's own. */
  readonly open?: true
  /** Part of the small plan that `new` and `adopt` create. */
  readonly start?: true
}
