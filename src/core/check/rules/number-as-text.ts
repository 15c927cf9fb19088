import type { CellType } from '../../sheet/column.ts'
import { readMark } from '../../sheet/readers/mark.ts'
import { germanDecimal } from '../../sheet/readers/number.ts'
import { cleanText } from '../../text/clean.ts'
import type { Finding } from '../finding.ts'
import { filledCells, oddMarks, placeOf } from '../places.ts'
import type { Rule } from '../rule.ts'

const numeric: ReadonlySet<CellType> = new Set(['number', 'money'])

/** A number stored as text: read all the same, but Excel neither sums nor sorts it. */
export const numberAsText: Rule = {
  codes: ['cell/number-as-text'],
  *check(reading) {
    for (const found of filledCells(reading)) {
      const { table, cell, column } = found
      // Nobody sums or sorts *Grundangaben*, where texts and numbers share a column.
      if (!numeric.has(column.type) || typeof cell !== 'string' || table.key === 'settings') continue
      // Amounts may carry a unit or a range; only bare digits are a number gone astray.
      if (column.type === 'money' && !/^\s*\d+([.,]\d+)?\s*$/.test(cell)) continue
      const decimal = germanDecimal(cell)
      if (decimal !== null) yield numberFinding(cell, decimal, placeOf(found))
    }
    for (const found of oddMarks(reading)) {
      const { cell } = found
      if (typeof cell !== 'string' || cleanText(cell).startsWith('(')) continue
      const { mark } = readMark(cell)
      if (mark.kind === 'number') yield numberFinding(cell, mark.decimal, placeOf(found))
    }
  },
}

function numberFinding(from: string, to: string, place: ReturnType<typeof placeOf>): Finding {
  const edits = [{ sheet: place.sheet, cell: place.cell, from, to }]
  const values = { text: cleanText(from) }
  return { code: 'cell/number-as-text', ...place, values, fix: { label: 'text-to-number', edits } }
}
