import { Refusal } from '../../core/refusal.ts'
import type { Area, CellValue } from '../../core/sheet/grid.ts'
import type { Source } from './limits.ts'

/** The used range of a sheet: the last row and column that hold a value. */
interface UsedRange {
  readonly lastRow: number
  readonly lastColumn: number
}

/** From so many cells on a merge is cut to the used range: nobody means a whole sheet. */
const hugeCells = 1_000_000

/**
 * Merges as they can be worked with. Throws `Refusal` where following them would take for ever: too many, or so many
 * cells that they must overlap.
 */
export function tameMerges(merges: readonly Area[], used: UsedRange, sheet: string, source: Source): readonly Area[] {
  const { file, limits } = source
  const tamed = merges
    .map((merge) => (cells(merge) > hugeCells ? cutTo(used, merge) : merge))
    .filter((merge) => cells(merge) > 1)
  const covered = tamed.reduce((sum, merge) => sum + Math.max(0, cells(cutTo(used, merge))), 0)
  if (covered > limits.mergedCells) {
    throw new Refusal('file/too-many-merges', { file, sheet, limit: limits.merges })
  }
  return tamed
}

/** Only the first cell of a merge is seen; what others still hold underneath is nobody's. */
export function emptyMerged(rows: readonly CellValue[][], merges: readonly Area[], lastColumn: number): void {
  for (const merge of merges) {
    const inside = cutTo({ lastRow: rows.length, lastColumn }, merge)
    for (let row = inside.firstRow; row <= inside.lastRow; row += 1) {
      const values = rows[row - 1] ?? []
      const from = row === inside.firstRow ? inside.firstColumn + 1 : inside.firstColumn
      values.fill(null, from - 1, inside.lastColumn)
    }
  }
}

/** The part of an area inside the used range; it may have no cells left. */
function cutTo(used: UsedRange, area: Area): Area {
  return {
    ...area,
    lastRow: Math.min(area.lastRow, used.lastRow),
    lastColumn: Math.min(area.lastColumn, used.lastColumn),
  }
}

function cells(area: Area): number {
  return Math.max(0, area.lastRow - area.firstRow + 1) * Math.max(0, area.lastColumn - area.firstColumn + 1)
}
