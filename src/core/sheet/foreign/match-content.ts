import type { MeasureKey } from '../../plan/measure.ts'
import { statuses } from '../../plan/status.ts'
import { fold, singleLine } from '../../text/clean.ts'
import { measureTable } from '../columns/measures.ts'
import { type CellValue, cellAt, isBlank, type SheetGrid } from '../grid.ts'
import { type ForeignColumn, type ForeignHeader, mergeAt } from './foreign-header.ts'
import { leastSimilarity } from './header-similarity.ts'
import { type ColumnMatch, type GivenColumns, givenFor } from './match-columns.ts'
import type { ProgressColumn } from './progress-columns.ts'

interface Matched {
  readonly sheet: SheetGrid
  readonly header: ForeignHeader
  readonly matches: readonly ColumnMatch[]
  readonly progress: readonly ProgressColumn[]
}

/** `W1`, `B5+6`, `Üneu2`, `VW-08`, `1.2`: letters or a point beside a figure, for a bare figure may be anything. */
const numberOfMeasure = /^(?:\p{L}{1,5}[\s.\-_]?\d|\d+[.\-/]\d)[\p{L}\d.+/-]{0,8}$/u
const longestFieldName = 80

/** So many of the cells must speak for it: there are slips in every list. */
const mostNumbers = 0.8
const mostStatuses = 0.6

/**
 * Adds columns whose headers say nothing, but whose cells do: numbers of measures left of the titles, action fields merged
 * over their measures, and statuses. As unsure as a match may be, so that people are asked to look.
 */
export function matchByContent(found: Matched, given: GivenColumns): readonly ColumnMatch[] {
  const split = withoutTicks({ ...found, matches: splitTitle(found, given) })
  const matched = { ...found, matches: split }
  const titles = titleColumn(matched)
  const textsOf = ({ column }: ForeignColumn) => textsBeside(matched, column, titles)
  const left = freeColumns(matched, given).filter(({ column }) => column < titles)
  const id = left.find((column) => holdsNumbers(textsOf(column)))
  const field = left.find((column) => column !== id && isMergedOverRows(matched, column))
  const status = freeColumns(matched, given).find((column) => holdsStatuses(textsOf(column)))
  const added = [
    ...(id && !has(split, 'id') ? [similar(id, 'id')] : []),
    ...(field && !has(split, 'field') ? [similar(field, 'field')] : []),
    ...(status && !has(split, 'status') ? [similar(status, 'status')] : []),
  ]
  return inOrder(found.header, [...split, ...added])
}

const tick = /^(?:[x✓✔✗✘]|ja|nein)$/iu

/** A column *umgesetzt* with crosses is no date. What a person has said, and an exact name, stays. */
function withoutTicks({ sheet, header, matches }: Matched): readonly ColumnMatch[] {
  return matches.filter(({ column, key, how }) => {
    const type = measureTable.columns[key].type
    if (how === 'given' || how === 'exact' || (type !== 'loose-date' && type !== 'period')) return true
    const cells = sheet.rows.slice(header.lastRow).map((row) => row[column.column - 1] ?? null)
    const filled = cells.filter((cell) => !isBlank(cell))
    return filled.length === 0 || !filled.every((cell) => typeof cell === 'string' && tick.test(cell.trim()))
  })
}

function similar(column: ForeignColumn, key: MeasureKey): ColumnMatch {
  return { column, key, how: 'similar', confidence: leastSimilarity }
}

function has(matches: readonly ColumnMatch[], key: MeasureKey): boolean {
  return matches.some((match) => match.key === key)
}

function inOrder({ columns }: ForeignHeader, matches: readonly ColumnMatch[]): readonly ColumnMatch[] {
  return columns.flatMap((column) => matches.filter((match) => match.column === column))
}

/** Columns that nobody has taken, and nobody has kept for himself. */
function freeColumns({ header, matches, progress }: Matched, given: GivenColumns): readonly ForeignColumn[] {
  const taken = new Set([...matches, ...progress].map(({ column }) => column))
  return header.columns.filter((column) => givenFor(column, given) === undefined && !taken.has(column))
}

function titleColumn({ matches }: Matched): number {
  return matches.find(({ key }) => key === 'title')?.column.column ?? 0
}

/** Texts of a column in rows that have one beside it: where a title stands, the row is hardly a category or a sum. */
function textsBeside({ sheet, header }: Matched, column: number, beside: number): readonly string[] {
  return sheet.rows.slice(header.lastRow).flatMap((row) => {
    const cell = row[column - 1] ?? null
    if (isBlank(cell) || isBlank(row[beside - 1] ?? null)) return []
    return [typeof cell === 'string' ? singleLine(cell) : String(cell)]
  })
}

/** Nearly all of them read like numbers of measures, at least two, and hardly one is there twice. */
function holdsNumbers(texts: readonly string[]): boolean {
  const numbers = texts.filter((text) => numberOfMeasure.test(text))
  const distinct = new Set(numbers).size
  return distinct >= 2 && numbers.length >= texts.length * mostNumbers && distinct >= numbers.length * mostNumbers
}

const statusWords = new Set(statuses.map(fold))

function holdsStatuses(texts: readonly string[]): boolean {
  const words = texts.filter((text) => statusWords.has(fold(text)))
  return words.length >= 2 && words.length >= texts.length * mostStatuses
}

/** One header *Maßnahme* merged over a number and a title: the second column holds the titles. */
function splitTitle(list: Matched, given: GivenColumns): readonly ColumnMatch[] {
  const { sheet, header, matches } = list
  const title = matches.find(({ key }) => key === 'title')
  if (!title || title.how === 'given' || has(matches, 'id')) return matches
  const merge = mergeAt(sheet, header.lastRow, title.column.column)
  const second = header.columns.find(({ column }) => column === title.column.column + 1)
  if (!merge || merge.lastColumn !== second?.column || givenFor(second, given) !== undefined) return matches
  if (!holdsNumbers(textsBeside(list, title.column.column, second.column))) return matches
  return [...matches.filter((match) => match !== title), similar(title.column, 'id'), similar(second, 'title')]
}

/** Short texts, merged over at least two blocks of rows. */
function isMergedOverRows({ sheet, header }: Matched, { column }: ForeignColumn): boolean {
  const blocks = sheet.merges.filter(
    (area) =>
      area.firstColumn === column &&
      area.lastColumn === column &&
      area.firstRow > header.lastRow &&
      area.lastRow > area.firstRow,
  )
  const isName = (cell: CellValue) => typeof cell === 'string' && cell.length <= longestFieldName
  return blocks.length >= 2 && blocks.every(({ firstRow }) => isName(cellAt(sheet, firstRow, column)))
}
