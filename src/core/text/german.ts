import { formatNumber } from './numbers.ts'

/*
 * The few bricks that German sentences share.
 */

/** `1 Maßnahme`, `3 Maßnahmen`, `2.694 Fehler`. */
export function count(number: number, one: string, many: string): string {
  return `${formatNumber(number)} ${number === 1 ? one : many}`
}

const words = ['zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf']

/** `zwei` to `zwölf` in words, as in running text; all others in digits. For one, the sentence knows the gender. */
export function inWords(number: number): string {
  return words[number - 2] ?? String(number)
}

/** `A, B oder C`. */
export function either(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} oder ${words.at(-1)}`
}

/** `A, B und C`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} und ${words.at(-1)}`
}
