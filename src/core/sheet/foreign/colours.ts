import { singleLine } from '../../text/clean.ts'
import { address, cellAt, isBlank, type SheetGrid, type WorkbookGrid } from '../grid.ts'
import type { AdoptedList } from './adopt-list.ts'

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

/** A sheet that says what the colours mean. */
export interface ColourLegend {
  readonly sheet: string
  readonly entries: readonly { readonly colour: string; readonly text: string }[]
}

/**
 * Columns with cells in at least two colours (one may be: no fill). A stripe over the whole row is decoration, and so is
 * one colour for a whole column.
 */
export function colouredColumns({ sheet, header, matches, measures }: AdoptedList): readonly ColouredColumn[] {
  if (sheet.fills.size === 0) return []
  const title = matches.find(({ key }) => key === 'title')?.column.column ?? 0
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
    if (sheet === list || sheet.fills.size === 0) continue
    const entries = [...wanted].flatMap((colour) => {
      const text = textBeside(sheet, colour)
      return text === null ? [] : [{ colour, text }]
    })
    if (entries.length > 1) return { sheet: sheet.name, entries }
  }
  return null
}

/** What stands right of a cell of this colour, else in it. */
function textBeside(sheet: SheetGrid, colour: string): string | null {
  for (let row = 1; row <= Math.min(legendRows, sheet.rows.length); row++) {
    const width = sheet.rows[row - 1]?.length ?? 0
    for (let column = 1; column <= width; column++) {
      if (sheet.fills.get(address(row, column)) !== colour) continue
      const text = [column + 1, column].map((at) => cellAt(sheet, row, at)).find((cell) => !isBlank(cell))
      if (typeof text === 'string') return singleLine(text)
    }
  }
  return null
}
