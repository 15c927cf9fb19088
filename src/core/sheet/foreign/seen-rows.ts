import { foldHeader, singleLine } from '../../text/clean.ts'
import { measureTable } from '../columns/measures.ts'
import { type CellValue, cellAt, isBlank } from '../grid.ts'
import { columnOf, type ForeignList } from './find-list.ts'
import { errorText } from './formula-errors.ts'
import { isCountHeader } from './number-measures.ts'

export type RowKind = 'measure' | 'continued' | 'category' | 'sum' | 'average' | 'header' | 'note' | 'blank'

/** A row below the header, looked at once. */
export interface SeenRow {
  readonly row: number
  readonly id: string
  readonly title: string
  readonly filled: readonly { readonly column: number; readonly cell: CellValue }[]
}

/** The column of the numbers, or of a mere count of rows: either tells measures from other rows. */
export function numberColumn({ header, matches }: ForeignList): number {
  const matched = matches.find(({ key }) => key === 'id')?.column
  const own = header.columns.find(
    (column) => !matches.some((match) => match.column === column) && column.names.some(isNumberHeader),
  )
  return (matched ?? own)?.column ?? 0
}

const { header: idHeader, synonyms: idSynonyms = [] } = measureTable.columns.id
const idNames = new Set([idHeader, ...idSynonyms].map(foldHeader))

function isNumberHeader(name: string): boolean {
  return isCountHeader(name) || idNames.has(foldHeader(name))
}

/** All rows from the first below the header to the last filled one. */
export function seenRows(list: ForeignList): readonly SeenRow[] {
  const { sheet, header } = list
  const idColumn = numberColumn(list)
  const titleColumn = columnOf(list, 'title')
  const text = (cell: CellValue) =>
    typeof cell === 'string' || typeof cell === 'number' ? singleLine(String(cell)) : (errorText(cell) ?? '')
  const rows: SeenRow[] = []
  for (let row = header.lastRow + 1; row <= sheet.rows.length; row++) {
    const filled = header.columns.flatMap(({ column }) => {
      const cell = cellAt(sheet, row, column)
      return isBlank(cell) ? [] : [{ column, cell }]
    })
    rows.push({ row, id: text(cellAt(sheet, row, idColumn)), title: text(cellAt(sheet, row, titleColumn)), filled })
  }
  const last = rows.findLastIndex(({ filled }) => filled.length > 0)
  return rows.slice(0, last + 1)
}
