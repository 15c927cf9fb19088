/** Characters behind country and check digits. Source: SWIFT, IBAN Registry. */
const accountLengths: ReadonlyMap<string, number> = new Map([
  ['DE', 18],
  ['AT', 16],
  ['BE', 12],
  ['CH', 17],
  ['CZ', 20],
  ['DK', 14],
  ['ES', 20],
  ['FR', 23],
  ['GB', 18],
  ['IT', 23],
  ['LT', 16],
  ['LU', 16],
  ['NL', 14],
  ['PL', 24],
])
const start = /(?<![\p{L}\d])([A-Za-z]{2}) ?\d{2}/gu
const label = /IBAN[^\p{L}\d]{0,4}(?:[Nn]r\.?:? ?|lautet:? )?$/u

/**
 * The first IBAN in a text, as written; `null` where there is none. The check digits decide, spaces do not count. One that
 * is mistyped is none, unless the word *IBAN* stands before it: then it is a bank account all the same.
 */
export function findIban(text: string): string | null {
  if (!/[A-Za-z]{2} ?\d\d/.test(text)) return null
  for (const { index, 1: country = '' } of text.matchAll(start)) {
    const length = accountLengths.get(country.toUpperCase())
    const written = length === undefined ? null : takeCharacters(text, index, length + 4)
    if (written === null) continue
    if (hasRightCheckDigits(written) || label.test(text.slice(Math.max(0, index - 20), index))) return written
  }
  return null
}

/** So many letters and digits with at most one space or hyphen between them; `null` where there are more or fewer. */
function takeCharacters(text: string, from: number, count: number): string | null {
  let taken = 0
  let at = from
  for (; taken < count; at++) {
    const character = text.charAt(at)
    if (/[A-Za-z\d]/.test(character)) taken++
    else if (!/[ .-]/.test(character) || !/[A-Za-z\d]/.test(text.charAt(at + 1))) return null
  }
  return /[\p{L}\d]/u.test(text.charAt(at)) ? null : text.slice(from, at)
}

/** ISO 7064, mod 97-10: country and check digits to the end, letters as 10 to 35. */
function hasRightCheckDigits(written: string): boolean {
  const plain = written.replace(/[^A-Za-z\d]/g, '').toUpperCase()
  const turned = plain.slice(4) + plain.slice(0, 4)
  let rest = 0
  for (const character of turned) {
    const value = Number.parseInt(character, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}
