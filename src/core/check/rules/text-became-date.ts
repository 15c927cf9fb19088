import type { CellType } from '../../sheet/column.ts'
import { isDay } from '../../sheet/grid.ts'
import { filledCells, openCells } from '../places.ts'
import type { Rule } from '../rule.ts'

const neverDates: ReadonlySet<CellType> = new Set([
  'key',
  'reference',
  'references',
  'label',
  'choice',
  'number',
  'money',
  'yes-no',
])

/** Excel turns `1.2` or `3-5` into a date while it is typed. What was meant cannot be known any more. */
export const textBecameDate: Rule = {
  codes: ['cell/text-became-date'],
  *check(reading) {
    for (const { cell, column, place } of filledCells(reading)) {
      if (isDay(cell) && neverDates.has(column.type)) {
        yield { code: 'cell/text-became-date', ...place, values: { day: cell.day } }
      }
    }
    for (const { cell, place } of openCells(reading)) {
      if (isDay(cell)) yield { code: 'cell/text-became-date', ...place, values: { day: cell.day } }
    }
  },
}
