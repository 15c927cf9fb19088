import { cleanText, singleLine } from '../../text/clean.ts'
import { formatDay } from '../../text/dates.ts'
import { exactDecimal } from '../../text/numbers.ts'
import type { FilledCell, Reader } from '../column.ts'
import { read } from '../problem.ts'

/** Any filled cell as clean text. Numbers become their shortest decimal (`1.2`), as in a key that Excel took for a number. */
export function cellText(cell: FilledCell): string {
  switch (typeof cell) {
    case 'string':
      return cleanText(cell)
    case 'number':
      return exactDecimal(cell)
    case 'boolean':
      return cell ? 'WAHR' : 'FALSCH'
    case 'object':
      return formatDay(cell.day)
    default:
      return cell satisfies never
  }
}

/** As a person sees it in a German Excel: numbers with a comma. For messages. */
export function seenText(cell: FilledCell): string {
  return typeof cell === 'number' ? cellText(cell).replace('.', ',') : cellText(cell)
}

/** Free text: line breaks are kept. */
export const readText: Reader<string> = (cell) => read(cellText(cell))

/** Numbers of measures and short forms: one line; leading zeros of a text stay. */
export const readKey: Reader<string> = (cell) => read(singleLine(cellText(cell)))

/** Text as it stands, white space and all: a piece of a longer one. */
export const readVerbatim: Reader<string> = (cell) => read(typeof cell === 'string' ? cell : cellText(cell))
