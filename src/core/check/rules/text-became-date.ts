import type { CellType, Column } from '../../sheet/column.ts'
import { fieldTable } from '../../sheet/columns/fields.ts'
import { measureTable } from '../../sheet/columns/measures.ts'
import { isDay } from '../../sheet/grid.ts'
import type { Finding } from '../finding.ts'
import { type LocatedCell, placeOf } from '../places.ts'
import type { CellRule } from '../rule.ts'

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

const { description, goal, targetGroup } = measureTable.columns
/** Whom a measure is for (`6-12`), what it is and what it is to reach: no date says that. */
const aboutTheMeasure: ReadonlySet<Column<unknown>> = new Set([description, goal, targetGroup, fieldTable.columns.goal])

/** Titles and names are no dates either; a remark may well be one. */
function neverADate(column: Column<unknown>): boolean {
  const { type, required } = column
  return neverDates.has(type) || (type === 'text' && required === true) || aboutTheMeasure.has(column)
}

/** Excel turns `1.2` or `3-5` into a date while it is typed. What was meant cannot be known any more. */
export const textBecameDate: CellRule = {
  codes: ['cell/text-became-date'],
  checkCell: (found) => (neverADate(found.column) ? becameDate(found) : null),
  checkMark: becameDate,
}

function becameDate(found: LocatedCell): Finding | null {
  const { cell } = found
  return isDay(cell) ? { code: 'cell/text-became-date', ...placeOf(found), values: { day: cell.day } } : null
}
