import { Refusal } from '../../core/refusal.ts'
import type { Area } from '../../core/sheet/grid.ts'
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

/** The part of an area inside the used range; it may have no cells left. */
export function cutTo(used: UsedRange, area: Area): Area {
  return {
    ...area,
    lastRow: Math.min(area.lastRow, used.lastRow),
    lastColumn: Math.min(area.lastColumn, used.lastColumn),
  }
}

function cells(area: Area): number {
  return Math.max(0, area.lastRow - area.firstRow + 1) * Math.max(0, area.lastColumn - area.firstColumn + 1)
}
