import { placeOf } from '../places.ts'
import { findPerson } from '../privacy/person.ts'
import { printedText } from '../privacy/printed-text.ts'
import type { CellRule } from '../rule.ts'

/** The name of a person where a public edition would show it. */
export const privacyPerson: CellRule = {
  codes: ['privacy/person'],
  checkCell(cell) {
    const text = findPerson(printedText(cell) ?? '')
    return text === null ? null : { code: 'privacy/person', ...placeOf(cell), values: { text } }
  },
}
