import type { CellType, Column } from '../../sheet/column.ts'
import { isDay } from '../../sheet/grid.ts'
import { filledCells, oddMarks, placeOf } from '../places.ts'
import type { Rule } from '../rule.ts'

const neverDates: ReadonlySet<CellType> = new Set([
  'key',
  'reference',
  'references',
  'list',
  'actors',
  'label',
  'choice',
  'number',
  'money',
  'yes-no',
])

/** Titles and names are no dates either; a remark may well be one. */
function neverADate({ type, required }: Column<unknown>): boolean {
  return neverDates.has(type) || (type === 'text' && required === true)
}

/** Excel turns `1.2` or `3-5` into a date while it is typed. What was meant cannot be known any more. */
export const textBecameDate: Rule = {
  codes: ['cell/text-became-date'],
  *check(reading) {
    for (const found of filledCells(reading)) {
      const { cell, column } = found
      if (isDay(cell) && neverADate(column)) {
        yield { code: 'cell/text-became-date', ...placeOf(found), values: { day: cell.day } }
      }
    }
    for (const found of oddMarks(reading)) {
      const { cell } = found
      if (isDay(cell)) yield { code: 'cell/text-became-date', ...placeOf(found), values: { day: cell.day } }
    }
  },
}
