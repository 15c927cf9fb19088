import type { CellType } from '../../sheet/column.ts'
import { placeOf } from '../places.ts'
import { findPhone } from '../privacy/phone.ts'
import { printedText } from '../privacy/printed-text.ts'
import type { CellRule } from '../rule.ts'

/** In all other columns digits are numbers, dates or amounts. */
const proseTypes: ReadonlySet<CellType> = new Set(['text', 'list', 'actors'])

/** A telephone number where a public edition would show it. */
export const privacyPhone: CellRule = {
  codes: ['privacy/phone'],
  checkCell(cell) {
    const text = proseTypes.has(cell.column.type) ? findPhone(printedText(cell) ?? '') : null
    return text === null ? null : { code: 'privacy/phone', ...placeOf(cell), values: { text } }
  },
}
