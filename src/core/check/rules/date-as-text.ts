import type { SheetKey } from '../../sheet/columns/tables.ts'
import { dayIn } from '../../sheet/readers/date.ts'
import { placeOf } from '../places.ts'
import type { CellRule } from '../rule.ts'

/**
 * Nobody sorts these: in *Grundangaben* texts and days share a column, and a new sheet *Begründet offen* has no date format
 * of its own.
 */
const writesTexts: ReadonlySet<SheetKey> = new Set(['settings', 'waivers'])

/** A date stored as text, in columns that hold dates; a loose date (`Q3/2022`) may be text. */
export const dateAsText: CellRule = {
  codes: ['cell/date-as-text'],
  checkCell(found) {
    const { table, cell, text, column } = found
    if (writesTexts.has(table.key) || column.type !== 'date' || typeof cell !== 'string' || text === null) return null
    const day = dayIn(cell)
    if (day === null) return null
    const place = placeOf(found)
    const edits = [{ sheet: place.sheet, cell: place.cell, from: cell, to: { day } }]
    const values = { text, day }
    return { code: 'cell/date-as-text', ...place, values, fix: { label: 'text-to-date', edits } }
  },
}
