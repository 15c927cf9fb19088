import { type Area, address } from '../../core/sheet/grid.ts'
import type { CellPosition } from '../read/addresses.ts'

export function contains(area: Area, { row, column }: CellPosition): boolean {
  return row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn
}

/** The part that two areas have in common; `null` where there is none. */
export function overlap(one: Area, other: Area): Area | null {
  const area = {
    firstRow: Math.max(one.firstRow, other.firstRow),
    firstColumn: Math.max(one.firstColumn, other.firstColumn),
    lastRow: Math.min(one.lastRow, other.lastRow),
    lastColumn: Math.min(one.lastColumn, other.lastColumn),
  }
  return area.firstRow <= area.lastRow && area.firstColumn <= area.lastColumn ? area : null
}

/** `B7:D9`. */
export function areaText(area: Area): string {
  return `${address(area.firstRow, area.firstColumn)}:${address(area.lastRow, area.lastColumn)}`
}

export function unionOf(one: Area, other: Area): Area {
  return {
    firstRow: Math.min(one.firstRow, other.firstRow),
    firstColumn: Math.min(one.firstColumn, other.firstColumn),
    lastRow: Math.max(one.lastRow, other.lastRow),
    lastColumn: Math.max(one.lastColumn, other.lastColumn),
  }
}
