import { fold } from '../../text/clean.ts'
import type { CellValue } from '../grid.ts'
import type { ForeignList } from './find-list.ts'
import type { ForeignColumn } from './foreign-header.ts'

/** Two columns of a list, the first and the last year of a measure. */
export interface SpanColumns {
  readonly from: ForeignColumn
  readonly to: ForeignColumn
}

const about = /zeit|dauer|umsetzung|durchführung|realisierung/u

/** *Zeitraum von* and *Zeitraum bis*, where no column is the period itself; they stay their owner's columns, too. */
export function spanColumns({ header, matches }: ForeignList): SpanColumns | null {
  if (matches.some(({ key }) => key === 'period')) return null
  const free = header.columns.filter((column) => !matches.some((match) => match.column === column))
  for (const from of free) {
    const stem = stemOf(from, 'von')
    if (stem === null || (stem !== '' && !about.test(stem))) continue
    const to = free.find((column) => stemOf(column, 'bis') === stem)
    if (to) return { from, to }
  }
  return null
}

/** What stands before the last word, if that is this one. */
function stemOf({ label }: ForeignColumn, word: 'von' | 'bis'): string | null {
  const text = fold(label)
  return new RegExp(`(?:^|[\\s–:-])${word}$`, 'u').test(text)
    ? text.slice(0, -word.length).replace(/[\s–:-]+$/u, '')
    : null
}

/** `2024–2026` of two years; days and words stay where they are. */
export function joinedYears(cells: ReadonlyMap<number, CellValue>, { from, to }: SpanColumns): string | null {
  const [first, last] = [from, to].map(({ column }) => yearOf(cells.get(column) ?? null))
  if (!first || !last || first > last) return null
  return first === last ? first : `${first}–${last}`
}

function yearOf(cell: CellValue): string | null {
  const text = typeof cell === 'number' || typeof cell === 'string' ? String(cell).trim() : ''
  return /^(?:19|20)\d\d$/.test(text) ? text : null
}
