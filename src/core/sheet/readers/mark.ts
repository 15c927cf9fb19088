import { type Mark, signOf } from '../../plan/ballot.ts'
import { exactDecimal } from '../../text/numbers.ts'
import { type CellValue, isError } from '../grid.ts'
import { germanDecimal } from './number.ts'
import { cellText } from './text.ts'

/** What stands in one cell of a ballot; `soft` where a number stands in brackets and is read without them. */
interface ReadMark {
  readonly mark: Mark
  readonly soft: boolean
}

/**
 * Reads a cell of *Bewertungen* before any form is applied; every cell has a mark. What is neither empty, an abstention
 * (`E`), *weiß nicht* (`?`) nor a number with one reading stays a word, so that the form can accept or report it.
 */
export function readMark(cell: CellValue): ReadMark {
  if (cell === null) return hard({ kind: 'blank' })
  if (isError(cell)) return hard({ kind: 'word', text: cell.error })
  if (typeof cell === 'number') return hard({ kind: 'number', decimal: exactDecimal(cell) })
  const text = cellText(cell)
  const sign = signOf(text)
  if (sign !== null) return hard(sign)
  const bracketed = /^\((.+)\)$/.exec(text)?.[1]
  const decimal = germanDecimal(bracketed ?? text)
  if (decimal === null) return hard({ kind: 'word', text })
  return { mark: { kind: 'number', decimal }, soft: bracketed !== undefined }
}

function hard(mark: Mark): ReadMark {
  return { mark, soft: false }
}
