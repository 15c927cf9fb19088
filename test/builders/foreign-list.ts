import { type AdoptedList, adoptList } from '../../src/core/sheet/foreign/adopt-list.ts'
import { findList } from '../../src/core/sheet/foreign/find-list.ts'
import type { GivenColumns } from '../../src/core/sheet/foreign/match-columns.ts'
import type { SheetGrid } from '../../src/core/sheet/grid.ts'
import { anArea, aSheet, type Rows } from './workbook.ts'

/*
 * Somebody's own list, and what is taken over from it.
 */

export interface ListParts extends Partial<SheetGrid> {
  readonly name?: string
  /** Such as `'A3:A5'`; the cells but the first must be empty, as hosts deliver them. */
  readonly merged?: readonly string[]
  readonly given?: GivenColumns
}

export function aList(rows: Rows, { name = 'Liste', merged = [], given, ...parts }: ListParts = {}): SheetGrid {
  return aSheet(name, rows, { merges: merged.map(anArea), ...parts })
}

/** The list of a sheet, adopted; throws where none is found. */
export function adopted(rows: Rows, parts: ListParts = {}): AdoptedList {
  const list = findList(aList(rows, parts), parts.given ?? new Map())
  if (!list) throw new Error('no list found')
  return adoptList(list)
}

/** Number, title and field of every measure. */
export function measuresOf({ measures }: AdoptedList): readonly (readonly unknown[])[] {
  return measures.map(({ cells }) => [cells.get('id'), cells.get('title'), cells.get('field')])
}

/** One column of the plan, measure by measure. */
export function cellsOf(
  { measures }: AdoptedList,
  key: Parameters<AdoptedList['measures'][number]['cells']['get']>[0],
) {
  return measures.map(({ cells }) => cells.get(key) ?? null)
}

/** `[row, kind]` of what was left out. */
export function leftOutOf({ leftOut }: AdoptedList): readonly (readonly [number, string])[] {
  return leftOut.map(({ row, kind }) => [row, kind])
}

/** Header of the list → header key in the plan. */
export function mappingOf({ matches }: AdoptedList): Readonly<Record<string, string>> {
  return Object.fromEntries(matches.map(({ column, key }) => [column.label, key]))
}
