import { placeOf } from '../places.ts'
import { findIban } from '../privacy/iban.ts'
import { printedText } from '../privacy/printed-text.ts'
import type { CellRule } from '../rule.ts'

/** A bank account where a public edition would show it. */
export const privacyIban: CellRule = {
  codes: ['privacy/iban'],
  checkCell(cell) {
    const text = findIban(printedText(cell) ?? '')
    return text === null ? null : { code: 'privacy/iban', ...placeOf(cell), values: { text } }
  },
}
