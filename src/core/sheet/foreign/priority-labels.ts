import type { CellValue } from '../grid.ts'
import type { AdoptedList } from './adopt-list.ts'
import { cellTextOf } from './list-rows.ts'

/** The agreed priorities as they stand in the lists, measure by measure. */
export function priorityLabels(lists: readonly AdoptedList[]): readonly CellValue[] {
  return lists
    .flatMap(({ measures }) => measures.map(({ cells }) => cells.get('agreedPriority') ?? null))
    .filter((label) => label !== null)
}

/** `(5)` is a number, too. */
export function isNumberLabel(label: CellValue): boolean {
  return typeof label === 'number' || /^\(?\d+([.,]\d+)?\)?$/.test(cellTextOf(label))
}
