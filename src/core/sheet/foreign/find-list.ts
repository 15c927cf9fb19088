import type { MeasureKey } from '../../plan/measure.ts'
import { fold } from '../../text/clean.ts'
import { cellAt, isBlank, type SheetGrid } from '../grid.ts'
import { type ForeignHeader, headerAt, headerText, withUnnamed } from './foreign-header.ts'
import { type ColumnMatch, type GivenColumns, matchColumns, possibleConfidence } from './match-columns.ts'
import { matchByContent } from './match-content.ts'
import { type ProgressColumn, progressColumns } from './progress-columns.ts'

/** A list of measures as found in a sheet. */
export interface ForeignList {
  readonly sheet: SheetGrid
  readonly header: ForeignHeader
  readonly matches: readonly ColumnMatch[]
  /** Reports of single dates; none of them is matched. */
  readonly progress: readonly ProgressColumn[]
}

/** Where the list has this column of the plan; 0 is nowhere. */
export function columnOf({ matches }: Pick<ForeignList, 'matches'>, key: MeasureKey): number {
  return matches.find((match) => match.key === key)?.column.column ?? 0
}

/** How far down a header is looked for, after titles and remarks. */
const headerSearchRows = 30
/** Two lines may recognise a column less than the upper one alone: *Zeitraum* over *von* and *bis*. */
const formBonus = 1.5
/** The second line of a header is no longer than this. */
const longestHeader = 160

/** The row, or the two or three, that read most like the header of a list of measures; `null` where none names a title column. */
export function findList(sheet: SheetGrid, given: GivenColumns): ForeignList | null {
  let best: { list: ForeignList; score: number } | null = null
  const last = Math.min(headerSearchRows, sheet.rows.length)
  for (let row = 1; row <= last; row++) {
    for (const list of listsAt(sheet, row, given)) {
      if (!hasTitle(list, given)) continue
      const score = scoreOf(list)
      if (score > (best?.score ?? 0)) best = { list, score }
    }
  }
  if (!best) return null
  const header = withUnnamed(sheet, best.list.header)
  const list = recognised(sheet, header, given)
  return { ...list, matches: matchByContent(list, given) }
}

/** The lists whose header begins in this row; where it surely has three lines, no other. */
function listsAt(sheet: SheetGrid, row: number, given: GivenColumns): readonly ForeignList[] {
  if (isThreeLines(sheet, row)) return [listAt(sheet, row, row + 2, given)]
  return [
    ...(isHeaderRow(sheet, row) ? [listAt(sheet, row, row, given)] : []),
    ...(mayBeTwoLines(sheet, row) ? [listAt(sheet, row, row + 1, given)] : []),
  ]
}

function listAt(sheet: SheetGrid, firstRow: number, lastRow: number, given: GivenColumns): ForeignList {
  const named = headerAt(sheet, firstRow, lastRow)
  // A column without a header may be named by its letter: `Spalte E`.
  const header = given.size === 0 ? named : withUnnamed(sheet, named)
  return recognised(sheet, header, given)
}

function recognised(sheet: SheetGrid, header: ForeignHeader, given: GivenColumns): ForeignList {
  const progress = progressColumns(header.columns, given)
  const others = header.columns.filter((column) => !progress.some((dated) => dated.column === column))
  return { sheet, header, matches: matchColumns(others, given), progress }
}

/** Alone, these may head anything: a cover page has a *Titel*, too. */
const generic = new Set(['titel', 'bezeichnung'])

function hasTitle({ matches }: ForeignList, given: GivenColumns): boolean {
  const title = matches.find(({ key }) => key === 'title')
  if (title === undefined) return false
  const isSure = !generic.has(fold(title.column.label)) && title.confidence > possibleConfidence
  return matches.length > 1 || given.size > 0 || isSure
}

/**
 * One a recognised column, a little for how sure it is, and for a second line that explains the first by its form. Two
 * lines that find no more than one would, and do not look like two, lose.
 */
function scoreOf({ sheet, header, matches }: ForeignList): number {
  const sure = matches.reduce((sum, { confidence }) => sum + 1 + confidence / 100, 0)
  if (header.firstRow === header.lastRow) return sure
  if (header.lastRow - header.firstRow > 1) return sure + 2 * formBonus
  return looksDouble(sheet, header.firstRow) ? sure + formBonus : sure - formBonus
}

function filledColumns(sheet: SheetGrid, row: number): readonly number[] {
  return (sheet.rows[row - 1] ?? []).flatMap((cell, index) => (isBlank(cell) ? [] : [index + 1]))
}

/** At least two texts, and hardly anything else; one where the sheet has a single column. */
function isHeaderRow(sheet: SheetGrid, row: number): boolean {
  const cells = (sheet.rows[row - 1] ?? []).filter((cell) => !isBlank(cell))
  const texts = cells.filter((cell) => typeof cell === 'string')
  const isEnough = texts.length > 1 || (texts.length === 1 && hasOneColumn(sheet))
  return isEnough && texts.length * 2 > cells.length
}

function hasOneColumn(sheet: SheetGrid): boolean {
  return new Set(sheet.rows.flatMap((_, index) => filledColumns(sheet, index + 1))).size === 1
}

function mayBeTwoLines(sheet: SheetGrid, row: number): boolean {
  const below = sheet.rows[row] ?? []
  return (
    filledColumns(sheet, row).length >= 2 &&
    filledColumns(sheet, row + 1).length > 0 &&
    below.every((cell) => isBlank(cell) || (typeof cell === 'string' && cell.length <= longestHeader))
  )
}

/** Some header is merged over three rows, and the lowest of them has texts only. */
function isThreeLines(sheet: SheetGrid, row: number): boolean {
  const merged = sheet.merges.some(({ firstRow, lastRow }) => firstRow === row && lastRow === row + 2)
  return merged && mayBeTwoLines(sheet, row) && mayBeTwoLines(sheet, row + 1)
}

/** Merged over both rows or over several columns, a word that goes on below, or columns that have a text below only. */
function looksDouble(sheet: SheetGrid, row: number): boolean {
  const below = filledColumns(sheet, row + 1)
  const merged = sheet.merges.some(
    ({ firstRow, lastRow, firstColumn, lastColumn }) =>
      (firstRow === row && lastRow === row + 1) ||
      (firstRow === row &&
        lastRow === row &&
        lastColumn > firstColumn &&
        below.filter((column) => firstColumn <= column && column <= lastColumn).length > 1),
  )
  const above = new Set(filledColumns(sheet, row))
  const onlyBelow = below.length > 1 && below.some((column) => !above.has(column))
  if (merged || onlyBelow) return true
  return below.some((column) => {
    const [first, second] = [row, row + 1].map((at) => headerText(cellAt(sheet, at, column)))
    return /\p{L}-$/u.test(first ?? '') && /^\p{Ll}/u.test(second ?? '')
  })
}
