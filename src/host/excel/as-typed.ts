/*
 * Excel reads a text that is put into a cell as if somebody had typed it: `1/2` becomes a day, `007` a 7, `(5)` a -5 and
 * `=…` a formula. A cell that is formatted as text takes it as it stands.
 */

export const textFormat = '@'

/** Words that may stand in what Excel takes for a date, a time, a figure or a truth value. */
const words = new Set(
  (
    'jan januar january jänner feb februar february feber mär märz mrz mar march apr april mai may jun juni june jul juli july ' +
    'aug august sep sept september okt oktober oct october nov november dez dezember dec december ' +
    'a p am pm e eur € $ £ usd true false wahr falsch mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonntag ' +
    'mon tue wed thu fri sat sun'
  ).split(' '),
)

/** Whether Excel might take the text for something else; in doubt it might. */
export function isReadAsTyped(text: string): boolean {
  const plain = text.trim()
  if (plain === '') return text !== ''
  if (/^[=+@#'-]/.test(plain)) return true
  const letters = plain.toLowerCase().match(/[\p{L}€$£]+/gu) ?? []
  if (letters.some((word) => !words.has(word))) return false
  return /\d/.test(plain) || letters.length === 1
}

/** The text as it is given to Excel: an apostrophe at its beginning would be swallowed. */
export function typedText(text: string): string {
  return text.startsWith("'") ? `'${text}` : text
}
