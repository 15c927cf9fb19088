/** Row and column of a cell, from 1. */
export interface CellPosition {
  readonly row: number
  readonly column: number
}

/** `cellPosition('B7')` is row 7, column 2. The address is one that the house has given out itself. */
export function cellPosition(cell: string): CellPosition {
  const letters = /^[A-Z]+/.exec(cell)?.[0] ?? ''
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return { row: Number(cell.slice(letters.length)), column }
}
