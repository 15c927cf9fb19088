import { type Area, cellAt, isBlank } from '../grid.ts'
import { columnOf, type ForeignList } from './find-list.ts'
import { mergeAt } from './foreign-header.ts'
import { numberColumn } from './seen-rows.ts'

/**
 * Rows that lie below the first one of a number that is merged over them: a table pasted from a text document has a row
 * a paragraph. Not where the number counts fields, or where several of the rows have a status of their own.
 */
export function rowsOfNumbers(list: ForeignList): ReadonlySet<number> {
  const column = numberColumn(list)
  const areas = list.sheet.merges.filter(
    (area) =>
      area.firstColumn === column &&
      area.lastColumn === column &&
      area.lastRow > area.firstRow &&
      area.firstRow > list.header.lastRow,
  )
  return new Set(areas.filter((area) => isOneMeasure(list, area)).flatMap((area) => rowsOf(area).slice(1)))
}

function isOneMeasure(list: ForeignList, area: Area): boolean {
  const { sheet } = list
  if (isBlank(cellAt(sheet, area.firstRow, area.firstColumn))) return false
  const field = columnOf(list, 'field')
  const fieldMerge = mergeAt(sheet, area.firstRow, field)
  if (fieldMerge && fieldMerge.firstRow === area.firstRow && fieldMerge.lastRow === area.lastRow) {
    const titles = rowsOf(area).filter((row) => !isBlank(cellAt(sheet, row, columnOf(list, 'title'))))
    if (titles.length > 1) return false
  }
  const status = columnOf(list, 'status')
  return rowsOf(area).filter((row) => !isBlank(cellAt(sheet, row, status))).length < 2
}

function rowsOf({ firstRow, lastRow }: Area): readonly number[] {
  return Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index)
}
