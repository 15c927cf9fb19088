import { foldHeader } from '../text/clean.ts'
import type { Column, TableSpec } from './column.ts'
import type { CellValue } from './grid.ts'

export interface DuplicateHeader {
  readonly header: string
  /** Column numbers of the header that counts and of the later one. */
  readonly first: number
  readonly later: number
}

/** Which column of the sheet is which column of the plan. */
export interface HeaderMatch {
  /** Key of the column table → column number. */
  readonly columns: ReadonlyMap<string, number>
  readonly duplicates: readonly DuplicateHeader[]
  /** Columns that belong to nobody we know: a person's own, or one ballot each where the table is open. */
  readonly others: readonly { readonly header: string; readonly column: number }[]
}

/**
 * Matches one row of cells with a column table, by header text and never by position. The exact header wins over a
 * synonym, so that a plan with *Maßnahme* may have a *Titel* of its own.
 */
export function matchHeaders<T>(
  spec: TableSpec<T>,
  cells: readonly CellValue[],
  firstColumn: number,
  lastColumn: number,
): HeaderMatch {
  const headers = headerCells(cells, firstColumn, lastColumn)
  const columns = new Map<string, number>()
  const duplicates: DuplicateHeader[] = []
  const taken = new Set<number>()
  const entries = columnEntries(spec)

  for (const [key, column] of entries) {
    const same = headers.filter((header) => header.folded === foldHeader(column.header))
    const [first, ...later] = same
    if (!first) continue
    columns.set(key, first.column)
    taken.add(first.column)
    for (const other of later) {
      duplicates.push({ header: other.text, first: first.column, later: other.column })
      taken.add(other.column)
    }
  }
  for (const [key, column] of entries) {
    if (columns.has(key)) continue
    const synonyms = new Set((column.synonyms ?? []).map(foldHeader))
    const found = headers.find((header) => !taken.has(header.column) && synonyms.has(header.folded))
    if (!found) continue
    columns.set(key, found.column)
    taken.add(found.column)
  }
  const others = headers
    .filter((header) => !taken.has(header.column))
    .map(({ text, column }) => ({ header: text, column }))
  return { columns, duplicates, others }
}

/** The entries of a column table; their keys are the noun's property names. */
export function columnEntries(spec: { readonly columns: object }): readonly (readonly [string, Column<unknown>])[] {
  return Object.entries(spec.columns)
}

function headerCells(cells: readonly CellValue[], firstColumn: number, lastColumn: number) {
  const headers: { text: string; folded: string; column: number }[] = []
  for (let column = firstColumn; column <= lastColumn; column++) {
    const cell = cells[column - 1]
    const text = typeof cell === 'string' ? cell : typeof cell === 'number' ? String(cell) : ''
    if (text.trim() !== '') headers.push({ text: text.trim(), folded: foldHeader(text), column })
  }
  return headers
}
