import type { MeasureKey } from '../../plan/measure.ts'
import type { CellType } from '../column.ts'
import { measureTable } from '../columns/measures.ts'
import { type Area, address, cellAt, isBlank } from '../grid.ts'
import type { ForeignList } from './find-list.ts'
import type { ForeignMeasure } from './list-rows.ts'

/** An action field or an organisation beside several rows means all of them; an amount of money does not. */
const spreading: ReadonlySet<CellType> = new Set([
  'reference',
  'references',
  'actors',
  'list',
  'choice',
  'label',
  'period',
])

export interface SpreadMerge {
  readonly area: Area
  readonly key: MeasureKey
}

/** Merges over several rows of one column whose value counts for each of its measures. */
export function spreadMerges({ sheet, header, matches }: ForeignList): readonly SpreadMerge[] {
  const inColumns = new Map(matches.map(({ column, key }) => [column.column, key]))
  return sheet.merges.flatMap((area) => {
    const key = inColumns.get(area.firstColumn)
    const isVertical = area.lastRow > area.firstRow && area.lastColumn === area.firstColumn
    if (!key || !isVertical || area.firstRow <= header.lastRow) return []
    return spreading.has(measureTable.columns[key].type) ? [{ area, key }] : []
  })
}

/** Gives every measure below the first one of a merge the value of the merge. */
export function withMergedValues(list: ForeignList, measures: readonly ForeignMeasure[]): readonly ForeignMeasure[] {
  const values = new Map(
    spreadMerges(list).flatMap(({ area }) => {
      const value = cellAt(list.sheet, area.firstRow, area.firstColumn)
      const rows = Array.from({ length: area.lastRow - area.firstRow }, (_, index) => area.firstRow + 1 + index)
      return isBlank(value) ? [] : rows.map((row) => [address(row, area.firstColumn), value] as const)
    }),
  )
  if (values.size === 0) return measures
  const columns = list.matches.map(({ column }) => column.column)
  return measures.map((measure) => {
    const merged = columns.flatMap((column) => {
      const value = values.get(address(measure.row, column))
      return value === undefined || measure.cells.has(column) ? [] : [[column, value] as const]
    })
    return merged.length === 0 ? measure : { ...measure, cells: new Map([...measure.cells, ...merged]) }
  })
}
