import { dayIn } from '../../sheet/readers/date.ts'
import { cleanText } from '../../text/clean.ts'
import { filledCells, placeOf } from '../places.ts'
import type { Rule } from '../rule.ts'

/** A date stored as text, in columns that hold dates; a loose date (`Q3/2022`) may be text. */
export const dateAsText: Rule = {
  codes: ['cell/date-as-text'],
  *check(reading) {
    for (const found of filledCells(reading)) {
      const { table, cell, column } = found
      // In *Grundangaben* texts and days share a column; nobody sorts it, and exported plans write texts there.
      if (table.key === 'settings' || column.type !== 'date' || typeof cell !== 'string') continue
      const day = dayIn(cell)
      if (day === null) continue
      const place = placeOf(found)
      const edits = [{ sheet: place.sheet, cell: place.cell, from: cell, to: day }]
      yield {
        code: 'cell/date-as-text',
        ...place,
        values: { text: cleanText(cell), day: day },
        fix: { label: 'text-to-date', edits },
      }
    }
  },
}
