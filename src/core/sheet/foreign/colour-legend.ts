import { singleLine } from '../../text/clean.ts'
import { bareColourWord, colourWord } from '../../text/colour-words.ts'
import { address, cellAt, isBlank, type SheetGrid, type WorkbookGrid } from '../grid.ts'
import type { AdoptedList } from './adopt-list.ts'
import type { UsedColour } from './colours.ts'

/** A sheet, or the remarks of the list itself, that says what the colours mean, in its order. */
export interface ColourLegend {
  readonly sheet: string
  readonly entries: readonly LegendEntry[]
}

export interface LegendEntry {
  /** As 6 hex digits; `null` where the legend names it in words only. */
  readonly colour: string | null
  /** What the coloured cell itself says, such as `grün`; `null` where it says nothing. */
  readonly name: string | null
  readonly text: string
}

/** How far down a legend is looked for in another sheet. */
const legendRows = 60

/**
 * Below or above the list itself, else the first other sheet that has at least two of these colours beside a text each.
 * @param lists Names of the sheets that hold lists themselves: their colours explain nothing.
 */
export function colourLegend(
  { sheets }: WorkbookGrid,
  list: AdoptedList,
  used: readonly UsedColour[],
  lists: readonly string[] = [],
): ColourLegend | null {
  const wanted = new Set(used.map(({ colour }) => colour))
  const notes = list.leftOut.filter(({ kind }) => kind === 'note').map(({ row }) => row)
  for (const sheet of [list.sheet, ...sheets.filter((one) => one !== list.sheet && !lists.includes(one.name))]) {
    const isList = sheet === list.sheet
    const entries = legendEntries(sheet, wanted, isList ? notes : firstRows(sheet))
    const inWords = isList && wanted.size > 0 && entries.length < 2 ? namedColours(list) : entries
    if (inWords.length > 1) return { sheet: sheet.name, entries: inWords }
  }
  return null
}

/** The entry about a colour; one in words only where no other colour in use bears the same name. */
export function legendEntryFor(
  legend: ColourLegend | null,
  colour: string,
  used: readonly UsedColour[],
): LegendEntry | null {
  const exact = legend?.entries.find((entry) => entry.colour === colour)
  if (exact) return exact
  const alike = used.filter((other) => bareColourWord(other.colour) === bareColourWord(colour))
  const named = legend?.entries.filter(
    ({ colour: said, name }) =>
      said === null && name !== null && [colourWord(colour), bareColourWord(colour)].includes(name.toLowerCase()),
  )
  return alike.length === 1 && named?.length === 1 ? (named[0] ?? null) : null
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
