import { cellPosition } from '../../core/sheet/cell-position.ts'

/** A stretch of one column, with the cells in it that are meant. */
export interface Run<T> {
  readonly sheet: string
  readonly column: number
  readonly firstRow: number
  readonly lastRow: number
  readonly cells: readonly (T & { readonly row: number })[]
}

/** Cells in between that are read along, and left alone when written, rather than asked for one by one. */
const widestGap = 30

/** Cells in as few stretches as is sensible: a rank in each of 1,000 rows is one. Each cell once. */
export function runsOf<T extends { readonly sheet: string; readonly cell: string }>(
  cells: readonly T[],
): readonly Run<T>[] {
  const placed = cells.map((cell) => ({ ...cell, ...cellPosition(cell.cell) }))
  const columns = new Map<string, typeof placed>()
  for (const cell of placed) {
    const key = JSON.stringify([cell.sheet, cell.column])
    const known = columns.get(key)
    if (known === undefined) columns.set(key, [cell])
    else known.push(cell)
  }
  return [...columns.values()].flatMap((ofColumn) => {
    const runs: (typeof placed)[] = []
    for (const cell of ofColumn.toSorted((a, b) => a.row - b.row)) {
      const last = runs.at(-1)
      const before = last?.at(-1)
      if (last !== undefined && before !== undefined && cell.row - before.row <= widestGap) last.push(cell)
      else runs.push([cell])
    }
    return runs.flatMap((run) => {
      const [first, last] = [run[0], run.at(-1)]
      if (first === undefined || last === undefined) return []
      return [{ sheet: first.sheet, column: first.column, firstRow: first.row, lastRow: last.row, cells: run }]
    })
  })
}
