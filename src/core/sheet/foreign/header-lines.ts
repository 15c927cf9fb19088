import { foldHeader, singleLine } from '../../text/clean.ts'
import { cellAt } from '../grid.ts'
import { columnOf, type ForeignList } from './find-list.ts'
import { headerText, mergeAt } from './foreign-header.ts'
import type { SeenRow } from './seen-rows.ts'

/*
 * Rows below the header that belong to it.
 */

/** Folded texts of the header, by column. */
export type HeaderTexts = ReadonlyMap<number, readonly string[]>

export function headerTexts({ sheet, header }: ForeignList): HeaderTexts {
  const lines = [header.firstRow, header.lastRow]
  return new Map(
    header.columns.map(({ column }) => [
      column,
      lines.map((row) => foldHeader(headerText(cellAt(sheet, row, column)))),
    ]),
  )
}

/** Printed lists repeat their header on every page. */
export function isHeaderAgain({ filled }: SeenRow, headers: HeaderTexts): boolean {
  const same = filled.filter(({ column, cell }) => headers.get(column)?.includes(foldHeader(headerText(cell))))
  return same.length >= 2 && same.length === filled.length
}

/** Above the first measure: numbers of the columns, units, or one more line of the header. */
export function belongsToHeader(seen: SeenRow, list: ForeignList): boolean {
  return countsColumns(seen) || saysUnits(seen) || isFurtherLine(seen, list)
}

/** `1 | 2 | 3`, `(1) | (2) | (3)` */
function countsColumns({ filled }: SeenRow): boolean {
  const texts = filled.map(({ cell }) => /^\(?(\d{1,2})[.)]?$/.exec(headerText(cell))?.[1])
  return filled.length >= 3 && texts.every((text, index) => text === String(index + 1))
}

const unit = /^[([]?(?:in )?(?:t€|teur|tsd\. ?€|mio\. ?€|€|eur|euro|%|jahre?n?|monate?n?|stück|anzahl|datum)[)\]]?$/iu

function saysUnits({ id, title, filled }: SeenRow): boolean {
  return (
    id === '' && title === '' && filled.every(({ cell }) => typeof cell === 'string' && unit.test(singleLine(cell)))
  )
}

/** The headers of number or title are merged down to it. */
function isFurtherLine({ row, id, title }: SeenRow, list: ForeignList): boolean {
  if (id !== '' || title !== '') return false
  const merge = mergeAt(list.sheet, row, columnOf(list, 'title'))
  return merge !== null && merge.firstRow <= list.header.lastRow
}
