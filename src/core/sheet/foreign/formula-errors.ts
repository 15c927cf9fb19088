import { type CellValue, isError } from '../grid.ts'

/** As Excel shows them, in German and in English; some have been pasted as texts. */
const errors = /^#(?:REF!|BEZUG!|NV|N\/A|WERT!|VALUE!|DIV\/0!|NAME\?|ZAHL!|NUM!|NULL!)$/u

/** What a formula without a result shows; `null` for any other cell. Such a cell says nothing: in the plan it is empty. */
export function errorText(cell: CellValue): string | null {
  if (isError(cell)) return cell.error
  return typeof cell === 'string' && errors.test(cell.trim()) ? cell.trim() : null
}
