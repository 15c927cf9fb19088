import type { CellValue } from '../grid.ts'
import type { ForeignList } from './find-list.ts'
import { type ListRows, readListRows } from './list-rows.ts'
import { type ColumnMatch, possibleConfidence } from './match-columns.ts'
import { withMergedValues } from './merged-values.ts'
import { isRowCount } from './number-measures.ts'
import { type Placed, placeInFields } from './place-in-fields.ts'

/** A list with its measures in their fields, before they have their numbers. */
export interface ReadList {
  readonly list: ForeignList
  readonly rows: ListRows
  readonly placed: Placed
  readonly countColumn: string | null
}

/** Reads lists that are taken over together. */
export function readTogether(found: readonly ForeignList[]): readonly ReadList[] {
  const named = found.map(withoutDoubtfulField)
  // Several sheets that each begin at 1 count rows, too.
  const ids = named.flatMap((list) => idsOf(list))
  return named.map((one) => {
    const idMatch = one.matches.find(({ key }) => key === 'id')
    const counts = idMatch !== undefined && isRowCount(idMatch.column.label, ids)
    const list = counts ? without(one, idMatch) : one
    const rows = readListRows(one)
    const placed = placeInFields(list, withMergedValues(list, rows.measures))
    return { list, rows, placed, countColumn: counts ? idMatch.column.label : null }
  })
}

function idsOf(list: ForeignList): readonly CellValue[] {
  const column = list.matches.find(({ key }) => key === 'id')?.column.column ?? 0
  return readListRows(list).measures.map(({ cells }) => cells.get(column) ?? null)
}

/** *Bereich* may be anybody's word for an office, where rows above the measures name the fields. */
function withoutDoubtfulField(found: ForeignList): ForeignList {
  const doubtful = found.matches.find(({ key, confidence }) => key === 'field' && confidence <= possibleConfidence)
  const isOther = doubtful !== undefined && readListRows(found).measures.every(({ category }) => category !== null)
  return isOther ? without(found, doubtful) : found
}

function without(list: ForeignList, dropped: ColumnMatch): ForeignList {
  return { ...list, matches: list.matches.filter((match) => match !== dropped) }
}
