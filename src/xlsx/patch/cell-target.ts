import { Refusal } from '../../core/refusal.ts'
import type { CellEdit } from '../../core/sheet/edits.ts'
import { address, isSameCell } from '../../core/sheet/grid.ts'
import type { NumberKind } from '../../core/sheet/number-format.ts'
import { type CellPosition, parseAddress } from '../read/addresses.ts'
import type { ReadLimits } from '../read/limits.ts'
import { areaText, contains } from './areas.ts'
import { longestText } from './cell-text.ts'
import type { HeldCell } from './held-cells.ts'
import { cellKey, type SheetLayout } from './sheet-layout.ts'

/** One cell of a sheet that is to be written, with its place. */
export interface CellTarget extends CellEdit {
  readonly position: CellPosition
}

/**
 * The cells that edits of one sheet are about, each once: an edit that goes on from the one before is joined with it.
 * Throws `Refusal` for cells further out than is read, and where the second edit of a cell expects something else than
 * the first one leaves.
 * @throws RangeError for what is no address and for numbers that no cell can hold: a bug
 */
export function cellTargets(edits: readonly CellEdit[], limits: ReadLimits): readonly CellTarget[] {
  const targets = new Map<number, CellTarget>()
  for (const edit of edits) {
    const target = targetOf(edit, limits)
    const key = cellKey(target.position)
    const before = targets.get(key)
    if (before !== undefined && !isSameCell(before.to, target.from)) {
      throw new Refusal('edit/changed', { sheet: edit.sheet, cell: edit.cell })
    }
    targets.set(key, before === undefined ? target : { ...target, from: before.from })
  }
  return [...targets.values()]
}

function targetOf(edit: CellEdit, { rows, columns }: ReadLimits): CellTarget {
  const { sheet, cell, from, to } = edit
  const position = parseAddress(cell)
  if (position === null) throw new RangeError(`${cell} is no cell`)
  if (typeof to === 'number' && !Number.isFinite(to)) throw new RangeError(`a cell cannot hold ${to}`)
  if (position.row > rows || position.column > columns) {
    throw new Refusal('edit/far-out', { sheet, cell, corner: address(rows, columns) })
  }
  if (typeof to === 'string' && to.length > longestText) {
    throw new Refusal('edit/text-too-long', { sheet, cell, length: to.length, limit: longestText })
  }
  const name = address(position.row, position.column)
  return { sheet, cell: name, from: from === '' ? null : from, to: to === '' ? null : to, position }
}

/**
 * Whether there is anything to write. `held` is `null` where the file does not list the cell. Throws the `Refusal` of a
 * cell that must not be written.
 */
export function proveTarget(
  { sheet, cell, position, from, to }: CellTarget,
  held: HeldCell | null,
  { layout, kind }: { readonly layout: SheetLayout; readonly kind: NumberKind },
): boolean {
  const merge = layout.merges.find((area) => contains(area, position))
  if (merge !== undefined && (merge.firstRow !== position.row || merge.firstColumn !== position.column)) {
    throw new Refusal('edit/merged', { sheet, cell, area: areaText(merge) })
  }
  if (held?.formula || layout.filled.some((area) => contains(area, position))) {
    throw new Refusal('edit/formula', { sheet, cell })
  }
  const value = held === null ? null : held.value
  if (value === undefined || !isSameCell(value, from)) throw new Refusal('edit/changed', { sheet, cell })
  if (isSameCell(from, to)) return false
  if (held?.rich && to !== null) throw new Refusal('edit/rich-text', { sheet, cell })
  if (typeof to === 'number' && kind !== 'number') throw new Refusal('edit/number-format', { sheet, cell })
  return true
}
