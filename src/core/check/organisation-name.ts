import { fold } from '../text/clean.ts'

const legalForms = /(?<!\p{L})(?:e\. ?V\.?|eV|eingetragener Verein|i\. ?G\.|g?GmbH|gUG|UG|mbH|eG|KG|AG)(?!\p{L})/gu
const spelledOut: ReadonlyMap<string, string> = new Map([
  ['awo', 'arbeiterwohlfahrt'],
  ['drk', 'deutschesroteskreuz'],
  ['vhs', 'volkshochschule'],
  ['ev', 'evangelisch'],
  ['kath', 'katholisch'],
  ['st', 'sankt'],
  ['u', 'und'],
])
/** From so many letters on a slip of the hand makes no other word of a word. */
const longWord = 6

/** The words of an organisation's name that tell it from others: no legal form, abbreviations spelled out. */
export function organisationWords(name: string): readonly string[] {
  return fold(name.replace(legalForms, ' '))
    .replace(/ß/g, 'ss')
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/&/g, ' und ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => spelledOut.get(word) ?? word.replace(/^(evangelisch|katholisch)e[rsnm]?$/, '$1'))
}

/** Two names that a person takes for one have the same key: case, hyphens, umlauts and legal form do not count. */
export function organisationKey(name: string): string {
  return organisationWords(name).join('')
}

/** The same words, but for one slip of the hand in a long one. */
export function areSlipsOfEachOther(words: readonly string[], others: readonly string[]): boolean {
  if (words.length !== others.length) return false
  const at = words.findIndex((word, index) => word !== others[index])
  const isOnly = words.every((word, index) => index <= at || word === others[index])
  return at >= 0 && isOnly && isSlip(words[at] ?? '', others[at] ?? '')
}

/** A letter too many, too few, another one, or two swapped; never the first, never a digit. */
function isSlip(word: string, other: string): boolean {
  const [short, long] = word.length <= other.length ? [word, other] : [other, word]
  if (short.length < longWord || long.length - short.length > 1 || short[0] !== long[0] || /\d/.test(word + other))
    return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  const rest = (text: string, from: number) => text.slice(at + from)
  if (short.length < long.length) return rest(short, 0) === rest(long, 1)
  const swapped = short[at] === long[at + 1] && short[at + 1] === long[at] && rest(short, 2) === rest(long, 2)
  return swapped || rest(short, 1) === rest(long, 1)
}
