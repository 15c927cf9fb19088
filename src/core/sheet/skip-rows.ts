import { cleanText } from '../text/clean.ts'
import type { SheetKey } from './columns/tables.ts'
import { type CellValue, cellAt, isBlank } from './grid.ts'
import type { Located } from './locate.ts'

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

/** Says why a row holds no entry; `null` for a row that is to be read. Only *Maßnahmen* has categories. */
export function classifyRow(key: SheetKey, located: Located, row: number): SkippedRow | null {
  const { match, sheet, firstColumn, lastColumn } = located
  const filled: { column: number; cell: CellValue }[] = []
  for (let column = firstColumn; column <= lastColumn; column++) {
    const cell = cellAt(sheet, row, column)
    if (!isBlank(cell)) filled.push({ column, cell })
  }
  const [first] = filled
  if (!first) return { row, kind: 'blank', text: '', column: firstColumn }
  const text = typeof first.cell === 'string' ? cleanText(first.cell) : ''
  const skipped = { row, text, column: first.column }
  if (!withSums.has(key)) return isNote(located, row, filled.length, text) ? { ...skipped, kind: 'note' } : null
  const idColumn = match.columns.get(key === 'measures' ? 'id' : 'measure')
  const hasId = idColumn !== undefined && !isBlank(cellAt(sheet, row, idColumn)) && first.column !== idColumn
  if (hasId || looksLikeId.test(text) || text === '') return null
  if (restIsNumeric(filled)) {
    if (averageWords.test(text)) return { ...skipped, kind: 'average' }
    if (sumWords.test(text)) return { ...skipped, kind: 'sum' }
  }
  if (key !== 'measures') return isNote(located, row, filled.length, text) ? { ...skipped, kind: 'note' } : null
  const besidesNumbers = filled.filter(({ cell }) => typeof cell !== 'number')
  if (besidesNumbers.length === 1 && !isRequiredPair(located, row)) return { ...skipped, kind: 'category' }
  return null
}

function restIsNumeric(filled: readonly { cell: CellValue }[]): boolean {
  return filled
    .slice(1)
    .every(({ cell }) => typeof cell === 'number' || (typeof cell === 'string' && figure.test(cleanText(cell))))
}

/**
 * A remark below a list that is no Excel table: one cell of at least three words, with a blank row above. Nobody's short
 * form looks like that.
 */
function isNote(located: Located, row: number, filled: number, text: string): boolean {
  if (located.table !== null || filled > 1 || text.split(/\s+/).length < 3) return false
  return row > located.headerRow + 1 && (located.sheet.rows[row - 2] ?? []).every(isBlank)
}

/** A numeric *Nr.* beside a title is a measure that somebody has just begun to enter. */
function isRequiredPair(located: Located, row: number): boolean {
  const id = located.match.columns.get('id')
  const title = located.match.columns.get('title')
  if (id === undefined || title === undefined) return false
  return !isBlank(cellAt(located.sheet, row, id)) && !isBlank(cellAt(located.sheet, row, title))
}
