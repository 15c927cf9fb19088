import { dayIn } from '../../sheet/readers/date.ts'
import { cleanText } from '../../text/clean.ts'
import { placeOf } from '../places.ts'
import type { CellRule } from '../rule.ts'

/** A date stored as text, in columns that hold dates; a loose date (`Q3/2022`) may be text. */
export const dateAsText: CellRule = {
  codes: ['cell/date-as-text'],
  checkCell(found) {
    const { table, cell, column } = found
    // In *Grundangaben* texts and days share a column; nobody sorts it, and exported plans write texts there.
    if (table.key === 'settings' || column.type !== 'date' || typeof cell !== 'string') return null
    const day = dayIn(cell)
    if (day === null) return null
    const place = placeOf(found)
    const edits = [{ sheet: place.sheet, cell: place.cell, from: cell, to: { day } }]
    const values = { text: cleanText(cell), day }
    return { code: 'cell/date-as-text', ...place, values, fix: { label: 'text-to-date', edits } }
  },
}
