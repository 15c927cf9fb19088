import { singleLine } from '../../text/clean.ts'
import { isCodedName, isName, isSubHeading, saysItIsField } from './category.ts'
import { columnOf, type ForeignList } from './find-list.ts'
import { mergeAt } from './foreign-header.ts'
import { isAside, isNumberLike, totalWord } from './row-words.ts'
import type { SeenRow } from './seen-rows.ts'

/** A short form without digits, or a Roman number. */
const letterCode = /^(?:\p{L}{1,3}|[IVX]{1,5})[.)]?$/u

/**
 * How much speaks for a line that names what stands below it; `none` speaks against a measure, too: nothing but a word in
 * the column of the numbers.
 */
export type Strength = 'strong' | 'weak' | 'none' | null

/** The texts of a row; figures beside a name are its sum or average. */
export function textCells({ filled }: SeenRow): SeenRow['filled'] {
  return filled.filter(({ cell }) => typeof cell !== 'number')
}

/**
 * A line that says nothing of its own but figures: strong where it has a short form, calls itself a field, stands in the
 * column of the fields or is merged across, weak where it merely lacks the number that the others have – a measure just
 * entered looks the same.
 */
export function categoryStrength(
  list: ForeignList,
  rows: readonly SeenRow[],
  index: number,
  numbered: boolean,
): Strength {
  const seen = rows[index]
  if (!seen) return null
  const { id, title, row } = seen
  const others = textCells(seen)
  if (id !== '' && title !== '') {
    const isNamed = others.length <= 2 && others.every(({ cell }) => typeof cell === 'string')
    return isNamed && isCodeAbove(id, index, rows) ? 'strong' : null
  }
  const fieldColumn = columnOf(list, 'field')
  // `1` beside *Wohnen* above `1.1`: number and field, and no title.
  if (id !== '' && others.length === 2 && others.some(({ column }) => column === fieldColumn)) {
    return opensNumbers(id, index, rows) ? 'strong' : null
  }
  const [only, ...more] = others
  if (!only) return id !== '' && seen.filled.length === 1 ? 'none' : null
  if (more.length > 0 || typeof only.cell !== 'string' || totalWord(only.cell)) return null
  const text = singleLine(only.cell)
  if (saysItIsField(text)) return 'strong'
  if (only.column === fieldColumn && isName(text)) return seen.filled.length === 1 ? 'strong' : null
  const merge = mergeAt(list.sheet, row, only.column)
  const isAcross = merge !== null && merge.lastColumn > merge.firstColumn
  if (text === id) return opensNumbers(id, index, rows) ? 'strong' : strengthInNumbers(seen, text, isAcross)
  if (/^\p{Ll}/u.test(text)) return null
  if (isAcross) return 'strong'
  return numbered && title !== '' ? 'weak' : null
}

/** Nothing but figures stands beside the text in the column of the numbers. */
function strengthInNumbers({ filled }: SeenRow, text: string, isAcross: boolean): Strength {
  const isAlone = filled.length === 1
  if (isNumberLike(text)) return isAlone ? 'none' : null
  if (isSubHeading(text)) return 'none'
  if (isCodedName(text) || (isAcross && !/^\p{Ll}/u.test(text))) return 'strong'
  return isName(text) && !isAside(text) ? 'weak' : 'none'
}

/** `Ü` above `Ü1` or above rows of another kind, `1` above `1.1`. Letters may be numbers, too: `a)`, `b)`, `c)`. */
function isCodeAbove(id: string, index: number, rows: readonly SeenRow[]): boolean {
  const below = titleBelow(index, rows)
  const code = id.replace(/[.)]$/, '')
  if (letterCode.test(id)) return below !== null && (below.id.startsWith(code) || !letterCode.test(below.id))
  return opensNumbers(id, index, rows)
}

/** `C` above `C1`, `1` above `1.1`. */
function opensNumbers(id: string, index: number, rows: readonly SeenRow[]): boolean {
  const below = titleBelow(index, rows)
  const code = id.replace(/[.)]$/, '')
  if (!below?.id.startsWith(code)) return false
  const rest = below.id.slice(code.length)
  return /^[.\-/]\s?\d/.test(rest) || (letterCode.test(id) && /^[\s_]?\d/.test(rest))
}

function titleBelow(index: number, rows: readonly SeenRow[]): SeenRow | null {
  for (let at = index + 1; at < rows.length; at++) {
    const row = rows[at]
    if (row && row.title !== '') return row
  }
  return null
}
