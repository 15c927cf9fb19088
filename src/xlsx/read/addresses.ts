import type { Area } from '../../core/sheet/grid.ts'

/** The last row and column an Excel sheet has. */
export const sheetRows = 1_048_576
export const sheetColumns = 16_384

export interface CellPosition {
  readonly row: number
  readonly column: number
}

/** `B7` and `$B$7`; `null` for what is no address inside a sheet. */
export function parseAddress(text: string): CellPosition | null {
  let at = 0
  let column = 0
  if (text.charCodeAt(at) === dollar) at += 1
  for (let letter = text.charCodeAt(at) & upper; letter >= 65 && letter <= 90; letter = text.charCodeAt(at) & upper) {
    column = column * 26 + letter - 64
    at += 1
    if (column > sheetColumns) return null
  }
  if (text.charCodeAt(at) === dollar) at += 1
  let row = 0
  for (let digit = text.charCodeAt(at) - zero; digit >= 0 && digit <= 9; digit = text.charCodeAt(at) - zero) {
    row = row * 10 + digit
    at += 1
    if (row > sheetRows) return null
  }
  return at === text.length && row >= 1 && column >= 1 ? { row, column } : null
}

const dollar = 36
const zero = 48
/** Takes the bit off that tells small letters from capitals. */
const upper = 0xdf

/** `B7:D9`, or a single cell; `null` for anything else. */
export function parseArea(text: string): Area | null {
  const [first = '', last = first] = text.split(':')
  const from = parseAddress(first)
  const to = parseAddress(last)
  if (from === null || to === null) return null
  return {
    firstRow: Math.min(from.row, to.row),
    firstColumn: Math.min(from.column, to.column),
    lastRow: Math.max(from.row, to.row),
    lastColumn: Math.max(from.column, to.column),
  }
}
