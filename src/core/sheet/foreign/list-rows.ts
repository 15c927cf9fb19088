import { oncePerObject } from '../../once-per.ts'
import { isFilledCell } from '../column.ts'
import { type CellValue, cellAt, isBlank } from '../grid.ts'
import { seenText } from '../readers/text.ts'
import type { Category } from './category.ts'
import type { ForeignList } from './find-list.ts'
import { errorText } from './formula-errors.ts'
import { classifyRows } from './row-kinds.ts'
import type { RowKind } from './seen-rows.ts'

/** A measure of the list as it stands there: raw cells by column. */
export interface ForeignMeasure {
  readonly row: number
  readonly cells: ReadonlyMap<number, CellValue>
  /** The category row above it. */
  readonly category: Category | null
}

/** A row that is no measure. */
export interface LeftOutRow {
  readonly row: number
  readonly kind: Exclude<RowKind, 'measure' | 'continued'>
  /** Column of its first filled cell. */
  readonly column: number
  /** Everything that stands in it. */
  readonly texts: readonly string[]
}

export interface ListRows {
  readonly measures: readonly ForeignMeasure[]
  readonly leftOut: readonly LeftOutRow[]
  /** Rows whose texts were joined to the measure above. */
  readonly continued: readonly number[]
}

/**
 * Reads the rows below the header: measures with the category above them, and what is none. Once for picking the list and
 * taking it over.
 */
export const readListRows: (list: ForeignList) => ListRows = oncePerObject((list) => {
  const measures: { row: number; cells: Map<number, CellValue>; category: Category | null }[] = []
  const leftOut: LeftOutRow[] = []
  const continued: number[] = []
  const { kinds, categories, firstCategory } = classifyRows(list)
  let category: Category | null = firstCategory
  for (const [row, kind] of kinds) {
    const cells = cellsOf(list, row)
    if (kind === 'measure') measures.push({ row, cells: withoutErrors(cells), category })
    else if (kind === 'continued') {
      join(measures.at(-1)?.cells ?? new Map(), withoutErrors(cells))
      continued.push(row)
    } else {
      category = categories.get(row) ?? category
      leftOut.push({ row, kind, column: [...cells.keys()][0] ?? 1, texts: [...cells.values()].map(cellTextOf) })
    }
  }
  return { measures, leftOut, continued }
})

function cellsOf({ sheet, header }: ForeignList, row: number): Map<number, CellValue> {
  return new Map(
    header.columns.flatMap(({ column }) => {
      const cell = cellAt(sheet, row, column)
      return isBlank(cell) ? [] : [[column, cell] as const]
    }),
  )
}

/** A formula without a result says nothing about a measure. */
function withoutErrors(cells: ReadonlyMap<number, CellValue>): Map<number, CellValue> {
  return new Map([...cells].filter(([, cell]) => errorText(cell) === null))
}

/** A table pasted from a text document has one paragraph a row: they are one cell. */
function join(above: Map<number, CellValue>, below: ReadonlyMap<number, CellValue>): void {
  for (const [column, cell] of below) {
    const before = above.get(column) ?? null
    above.set(column, before === null ? cell : `${cellTextOf(before)}\n${cellTextOf(cell)}`)
  }
}

/** What a person sees in a cell; an error of a formula as Excel shows it. */
export function cellTextOf(cell: CellValue): string {
  if (isFilledCell(cell)) return typeof cell === 'string' ? cell : seenText(cell)
  return errorText(cell) ?? ''
}
