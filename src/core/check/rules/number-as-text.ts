import type { CellType } from '../../sheet/column.ts'
import { readMark } from '../../sheet/readers/mark.ts'
import { germanDecimal } from '../../sheet/readers/number.ts'
import { cleanText } from '../../text/clean.ts'
import { exactDecimal } from '../../text/numbers.ts'
import type { Finding } from '../finding.ts'
import { placeOf } from '../places.ts'
import type { CellRule } from '../rule.ts'

const numeric: ReadonlySet<CellType> = new Set(['number', 'money'])

/** A number stored as text: read all the same, but Excel neither sums nor sorts it. */
export const numberAsText: CellRule = {
  codes: ['cell/number-as-text'],
  checkCell(found) {
    const { table, cell, column } = found
    // Nobody sums or sorts *Grundangaben*, where texts and numbers share a column.
    if (!numeric.has(column.type) || typeof cell !== 'string' || table.key === 'settings') return null
    // Amounts may carry a unit or a range; only bare digits are a number gone astray.
    if (column.type === 'money' && !/^\s*\d+([.,]\d+)?\s*$/.test(cell)) return null
    const decimal = germanDecimal(cell)
    return decimal === null ? null : numberFinding(cell, decimal, placeOf(found))
  },
  checkMark(found) {
    const { cell } = found
    if (typeof cell !== 'string' || cleanText(cell).startsWith('(')) return null
    const { mark } = readMark(cell)
    return mark.kind === 'number' ? numberFinding(cell, mark.decimal, placeOf(found)) : null
  },
}

function numberFinding(from: string, decimal: string, place: ReturnType<typeof placeOf>): Finding {
  const finding = { code: 'cell/number-as-text', ...place, values: { text: cleanText(from) } } as const
  const to = Number(decimal)
  // Excel keeps fifteen digits; a longer number would come back as another.
  if (exactDecimal(to) !== decimal) return finding
  return { ...finding, fix: { label: 'text-to-number', edits: [{ sheet: place.sheet, cell: place.cell, from, to }] } }
}
