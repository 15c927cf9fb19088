import { placeOf } from '../places.ts'
import { findEmail } from '../privacy/email.ts'
import { printedText } from '../privacy/printed-text.ts'
import type { CellRule } from '../rule.ts'

/** An e-mail address where a public edition would show it. */
export const privacyEmail: CellRule = {
  codes: ['privacy/email'],
  checkCell(cell) {
    const text = findEmail(printedText(cell) ?? '')
    return text === null ? null : { code: 'privacy/email', ...placeOf(cell), values: { text } }
  },
}
