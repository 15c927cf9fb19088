import { singleLine } from '../../text/clean.ts'
import { address, cellAt, isBlank, type SheetGrid, type WorkbookGrid } from '../grid.ts'
import type { AdoptedList } from './adopt-list.ts'
import { columnOf } from './find-list.ts'

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

/** A sheet that says what the colours mean, in its order. */
export interface ColourLegend {
  readonly sheet: string
  readonly entries: readonly LegendEntry[]
}

interface LegendEntry {
  readonly colour: string
  /** What the coloured cell itself says, such as `grün`; `null` where it says nothing. */
  readonly name: string | null
  readonly text: string
}

/**
 * Columns with cells in at least two colours (one may be: no fill). A stripe over the whole row is decoration, and so is
 * one colour for a whole column.
 */
export function colouredColumns({ sheet, header, matches, measures }: AdoptedList): readonly ColouredColumn[] {
  if (sheet.fills.size === 0) return []
  const title = columnOf({ matches }, 'title')
  const fillAt = (row: number, column: number) => sheet.fills.get(address(row, column))
  return header.columns.flatMap(({ column, label }) => {
    const coloured = measures.flatMap(({ row }) => {
      const fill = fillAt(row, column)
      return fill === undefined || fill === fillAt(row, title) ? [] : [{ row, fill }]
    })
    const colours = [...new Set(coloured.map(({ fill }) => fill))]
    const [first] = coloured
    if (!first || (colours.length === 1 && coloured.length === measures.length)) return []
    return [{ column, label, firstRow: first.row, count: coloured.length, colours }]
  })
}

/** How far down a legend is looked for, in any sheet but the list's own rows. */
const legendRows = 60

/** The first other sheet that has at least two of these colours beside a text each. */
export function colourLegend(
  { sheets }: WorkbookGrid,
  list: SheetGrid,
  coloured: readonly ColouredColumn[],
): ColourLegend | null {
  const wanted = new Set(coloured.flatMap(({ colours }) => colours))
  for (const sheet of sheets) {
    const entries = sheet === list ? [] : legendEntries(sheet, wanted)
    if (entries.length > 1) return { sheet: sheet.name, entries }
  }
  return null
}

/** Each wanted colour where it stands first, with what stands right of it, else in it. */
function legendEntries(sheet: SheetGrid, wanted: ReadonlySet<string>): readonly LegendEntry[] {
  const entries = new Map<string, LegendEntry>()
  const texts = (row: number, column: number): string | null => {
    const cell = cellAt(sheet, row, column)
    return typeof cell === 'string' && !isBlank(cell) ? singleLine(cell) : null
  }
  for (let row = 1; row <= Math.min(legendRows, sheet.fills.size === 0 ? 0 : sheet.rows.length); row++) {
    for (let column = 1; column <= (sheet.rows[row - 1]?.length ?? 0); column++) {
      const colour = sheet.fills.get(address(row, column))
      if (colour === undefined || !wanted.has(colour) || entries.has(colour)) continue
      const [inside, beside] = [texts(row, column), texts(row, column + 1)]
      const text = beside ?? inside
      if (text !== null) entries.set(colour, { colour, name: beside === null ? null : inside, text })
    }
  }
  return [...entries.values()]
}
