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

/** A sheet, or the remarks of the list itself, that says what the colours mean, in its order. */
export interface ColourLegend {
  readonly sheet: string
  readonly entries: readonly LegendEntry[]
}

interface LegendEntry {
  /** As 6 hex digits; `null` where the legend names it in words only. */
  readonly colour: string | null
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

/** How far down a legend is looked for in another sheet. */
const legendRows = 60

/** Below or above the list itself, else the first other sheet that has at least two of these colours beside a text each. */
export function colourLegend(
  { sheets }: WorkbookGrid,
  list: AdoptedList,
  coloured: readonly ColouredColumn[],
): ColourLegend | null {
  const wanted = new Set(coloured.flatMap(({ colours }) => colours))
  const notes = list.leftOut.filter(({ kind }) => kind === 'note').map(({ row }) => row)
  for (const sheet of [list.sheet, ...sheets.filter((one) => one !== list.sheet)]) {
    const isList = sheet === list.sheet
    const entries = legendEntries(sheet, wanted, isList ? notes : firstRows(sheet))
    const inWords = isList && wanted.size > 0 && entries.length < 2 ? namedColours(list) : entries
    if (inWords.length > 1) return { sheet: sheet.name, entries: inWords }
  }
  return null
}

const namedColour =
  /^((?:hell|dunkel)?(?:rot|gelb|grün|blau|orange|grau|violett|lila|rosa|braun|weiß))\s*[=:–-]\s*(\S.*)$/iu

/** `grün = umgesetzt` in a line that is no measure. */
function namedColours({ leftOut, above }: AdoptedList): readonly LegendEntry[] {
  return [...above, ...leftOut.flatMap(({ texts }) => texts)].flatMap((line) => {
    const [, name, text] = namedColour.exec(singleLine(line)) ?? []
    return name === undefined || text === undefined ? [] : [{ colour: null, name, text }]
  })
}

function firstRows({ rows, fills }: SheetGrid): readonly number[] {
  return fills.size === 0 ? [] : rows.slice(0, legendRows).map((_, index) => index + 1)
}

/** Each wanted colour where it stands first, with what stands right of it, else in it. */
function legendEntries(sheet: SheetGrid, wanted: ReadonlySet<string>, rows: readonly number[]): readonly LegendEntry[] {
  const entries = new Map<string, LegendEntry>()
  const texts = (row: number, column: number): string | null => {
    const cell = cellAt(sheet, row, column)
    return typeof cell === 'string' && !isBlank(cell) ? singleLine(cell) : null
  }
  for (const row of rows) {
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
