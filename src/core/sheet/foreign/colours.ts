import type { Status } from '../../plan/status.ts'
import { address, cellAt } from '../grid.ts'
import type { AdoptedList } from './adopt-list.ts'
import { columnOf, type ForeignList } from './find-list.ts'
import { cellTextOf } from './list-rows.ts'
import type { KnownMeanings } from './meanings.ts'

/** A column in which the fill of the cells seems to say something. */
export interface ColouredColumn {
  readonly column: number
  readonly label: string
  /** Row of the first coloured measure. */
  readonly firstRow: number
  readonly count: number
  /** As 6 hex digits, each once. */
  readonly colours: readonly string[]
}

type Coloured = Pick<AdoptedList, 'sheet' | 'header' | 'matches'> & {
  readonly measures: readonly { readonly row: number }[]
}

/**
 * Columns with cells in at least two colours (one may be: no fill). A stripe over the whole row is decoration, and so is
 * one colour for a whole column.
 */
export function colouredColumns({ sheet, header, matches, measures }: Coloured): readonly ColouredColumn[] {
  if (sheet.fills.size === 0) return []
  const title = columnOf({ matches }, 'title')
  const besideTitle = header.columns.find(({ column }) => column !== title)?.column ?? 0
  const fillAt = (row: number, column: number) => sheet.fills.get(address(row, column))
  return header.columns.flatMap(({ column, label }) => {
    const coloured = measures.flatMap(({ row }) => {
      const fill = fillAt(row, column)
      const beside = fillAt(row, column === title ? besideTitle : title)
      return fill === undefined || fill === beside ? [] : [{ row, fill }]
    })
    const colours = [...new Set(coloured.map(({ fill }) => fill))]
    const [first] = coloured
    if (!first || (colours.length === 1 && coloured.length === measures.length)) return []
    return [{ column, label, firstRow: first.row, count: coloured.length, colours }]
  })
}

/** A fill colour that may say something about the measures. */
export interface UsedColour {
  /** As 6 hex digits. */
  readonly colour: string
  readonly count: number
  /** Address of the first cell in it, and what stands there. */
  readonly cell: string
  readonly text: string
}

/** Every colour that seems to say something, in the order of the rows: of single cells, and of whole rows. */
export function usedColours(list: Coloured): readonly UsedColour[] {
  const { sheet, measures } = list
  const columns = [
    ...colouredColumns(list).map(({ column }) => column),
    ...(isRowColoured(list) ? [titleOf(list)] : []),
  ]
  const used = new Map<string, UsedColour>()
  for (const { row } of measures) {
    for (const column of new Set(columns)) {
      const colour = sheet.fills.get(address(row, column))
      if (colour === undefined) continue
      const before = used.get(colour)
      const first = { colour, cell: address(row, column), text: cellTextOf(cellAt(sheet, row, column)) }
      used.set(colour, { ...(before ?? first), count: (before?.count ?? 0) + 1 })
    }
  }
  return [...used.values()]
}

function titleOf({ matches }: Pick<ForeignList, 'matches'>): number {
  return columnOf({ matches }, 'title')
}

/** Whole rows in several colours that do not just take turns, as the stripes of a table do. */
function isRowColoured({ sheet, header, matches, measures }: Coloured): boolean {
  const title = columnOf({ matches }, 'title')
  const beside = header.columns.find(({ column }) => column !== title)?.column ?? 0
  const colours = measures.map(({ row }) => {
    const fill = sheet.fills.get(address(row, title))
    return fill !== undefined && fill === sheet.fills.get(address(row, beside)) ? fill : null
  })
  const distinct = new Set(colours)
  const takesTurns = colours.every((colour, index) => index < 2 || colour === colours[index - 2])
  return distinct.size > 1 && !takesTurns && [...distinct].filter((colour) => colour !== null).length > 1
}

/**
 * What the colour of a row says about the status of its measure, once a person has confirmed it: that of the status cell,
 * else of title and number, else of another coloured column. Priorities have colours of their own.
 */
export function statusByColour(
  list: ForeignList,
  rows: readonly number[],
  { colours }: Pick<KnownMeanings, 'colours'>,
): (row: number) => Status | null {
  if (colours.size === 0) return () => null
  const dated = list.progress.map(({ column }) => column.column)
  const others = colouredColumns({ ...list, measures: rows.map((row) => ({ row })) }).map(({ column }) => column)
  const first = [columnOf(list, 'status'), columnOf(list, 'title'), columnOf(list, 'id')].filter((column) => column > 0)
  const columns = [...first, ...others].filter(
    (column) => column !== columnOf(list, 'agreedPriority') && !dated.includes(column),
  )
  return (row) => {
    const meanings = columns.map((column) => colours.get(list.sheet.fills.get(address(row, column)) ?? ''))
    return meanings.find((meaning) => meaning !== null && meaning !== undefined) ?? null
  }
}
