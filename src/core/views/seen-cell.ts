import { type CellValue, isError } from '../sheet/grid.ts'
import { seenText } from '../sheet/readers/text.ts'
import { formatNumber } from '../text/numbers.ts'

/** The content of a cell as people see it; empty for an empty one. */
export function seenCell(cell: CellValue): string {
  if (cell === null) return ''
  if (isError(cell)) return cell.error
  if (typeof cell === 'number') return formatNumber(cell)
  return typeof cell === 'string' ? cell : seenText(cell)
}
