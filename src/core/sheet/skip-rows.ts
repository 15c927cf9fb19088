import { cleanText } from '../text/clean.ts'
import type { SheetKey } from './columns/tables.ts'
import { type CellValue, cellAt, isBlank } from './grid.ts'
import type { Located } from './locate.ts'
import { isRemarkText } from './remark-text.ts'

export interface SkippedRow {
  readonly row: number
  readonly kind: 'blank' | 'sum' | 'average' | 'category' | 'note'
  /** What stands in the row's first filled cell. */
  readonly text: string
  /** Column of that cell; the table's first one where the row is blank. */
  readonly column: number
}

const sumWords = /^(summe|zwischensumme|gesamt|gesamtsumme|insgesamt|anzahl|ergebnis)(?!\p{L})/iu
const averageWords = /^(durchschnitt|mittelwert|mittel|schnitt|ø)(?!\p{L})/iu
const looksLikeId = /^\p{L}{0,4}[\s.\-_]?\d/u

/** A figure as it stands in a row of sums: `54.000 €`, `3,4`, `12 %`. */
const figure = /^[-−]?[\d.,\s]*\d[\d.,\s]*(?:€|eur|euro|%|tsd\.? ?€|mio\.? ?€)?$/iu
/** Tables with a row per measure, below or between which people add figures up. */
const withSums: ReadonlySet<SheetKey> = new Set(['measures', 'ballots', 'secondEntry', 'results'])

/** What a row of figures calls itself. */
export function totalKind(text: string): 'sum' | 'average' | null {
  if (averageWords.test(text)) return 'average'
  return sumWords.test(text) ? 'sum' : null
}

/** Says why a row holds no entry; `null` for a row that is to be read. Only *Maßnahmen* has categories. */
export function classifyRow(key: SheetKey, located: Located, row: number): SkippedRow | null {
  const { match, sheet, firstColumn } = located
  const column = nextFilled(located, row, firstColumn)
  if (column === null) return { row, kind: 'blank', text: '', column: firstColumn }
  const cell = cellAt(sheet, row, column)
  const text = typeof cell === 'string' ? cleanText(cell) : ''
  const skipped = { row, text, column }
  const asNote = () => (isNote(located, row, column, text) ? { ...skipped, kind: 'note' as const } : null)
  if (!withSums.has(key)) return asNote()
  const idColumn = match.columns.get(key === 'measures' ? 'id' : 'measure')
  const hasId = idColumn !== undefined && column !== idColumn && !isBlank(cellAt(sheet, row, idColumn))
  if (hasId || text === '' || looksLikeId.test(text)) return null
  const kind = totalKind(text)
  if (kind !== null && filledAfter(located, row, column).every(isFigure)) return { ...skipped, kind }
  if (key !== 'measures') return asNote()
  if (isFootnote(located, row, column, text)) return { ...skipped, kind: 'note' }
  const onlyNumbersBehind = filledAfter(located, row, column).every((other) => typeof other === 'number')
  return onlyNumbersBehind && !isRequiredPair(located, row) ? { ...skipped, kind: 'category' } : null
}

/** The first filled column of the row from this one on. */
function nextFilled({ sheet, lastColumn }: Located, row: number, from: number): number | null {
  for (let column = from; column <= lastColumn; column++) {
    if (!isBlank(cellAt(sheet, row, column))) return column
  }
  return null
}

/** The filled cells of the row behind this column. */
function filledAfter({ sheet, lastColumn }: Located, row: number, column: number): readonly CellValue[] {
  return (sheet.rows[row - 1] ?? []).slice(column, lastColumn).filter((cell) => !isBlank(cell))
}

export function isFigure(cell: CellValue): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && figure.test(cleanText(cell)))
}

/**
 * A remark below a list that is no Excel table: one cell of at least three words, with a blank row above. Nobody's short
 * form looks like that.
 */
function isNote(located: Located, row: number, column: number, text: string): boolean {
  if (located.table !== null || nextFilled(located, row, column + 1) !== null) return false
  if (text.split(/\s+/).length < 3) return false
  return row > located.headerRow + 1 && (located.sheet.rows[row - 2] ?? []).every(isBlank)
}

/** So many rows below a list at the most can be remarks. */
export const mostFootnotes = 20

/**
 * A remark below the measures of a list that is no Excel table: it calls itself one, or it is set off by a blank row and
 * stands where no title does. Nothing below it has two cells.
 */
function isFootnote(located: Located, row: number, column: number, text: string): boolean {
  const { table, lastRow, match } = located
  if (table !== null || lastRow - row > mostFootnotes) return false
  if (!isRemarkText(text) && (column === match.columns.get('title') || !isNote(located, row, column, text)))
    return false
  return Array.from({ length: lastRow - row + 1 }, (_, below) => row + below).every((at) => isLone(located, at))
}

/** One cell at the most. */
function isLone(located: Located, row: number): boolean {
  const column = nextFilled(located, row, located.firstColumn)
  return column === null || nextFilled(located, row, column + 1) === null
}

/** A numeric *Nr.* beside a title is a measure that somebody has just begun to enter. */
function isRequiredPair(located: Located, row: number): boolean {
  const id = located.match.columns.get('id')
  const title = located.match.columns.get('title')
  if (id === undefined || title === undefined) return false
  return !isBlank(cellAt(located.sheet, row, id)) && !isBlank(cellAt(located.sheet, row, title))
}
