import type { Money } from '../../plan/money.ts'
import { fold } from '../../text/clean.ts'

/** What is said about an amount beside its figures; `bound` is the one end that is named. */
export interface AmountWords extends Pick<Money, 'approximate' | 'per' | 'tax'> {
  readonly bound: 'most' | 'least' | null
}

const nothingSaid: AmountWords = { approximate: false, per: null, tax: null, bound: null }

/** In folded text. The order matters: bounds stand first or last once everything else is gone. */
const forms: readonly (readonly [pattern: RegExp, says: Partial<AmountWords>])[] = [
  [
    /(?<![\p{L}\d])(?:ca\.?|circa|zirka|rund|rd\.|etwa|ungefähr|geschätzte?:?|schätzungsweise|voraussichtlich|vsl\.) |[~≈] ?| (?:ca\.|geschätzt|gesch\.|schätzung|voraussichtlich|vsl\.)$/gu,
    { approximate: true },
  ],
  [/ (?:brutto|(?:inkl\.|inklusive) (?:mwst\.?|mehrwertsteuer|ust\.?))(?!\p{L})|^brutto:? /u, { tax: 'gross' }],
  [/ (?:netto|(?:zzgl\.|zuzüglich|plus) (?:mwst\.?|mehrwertsteuer|ust\.?))(?!\p{L})|^netto:? /u, { tax: 'net' }],
  [perTime('a|jahr|j\\.', 'jahr', 'jährlich|jährl\\.', 'p\\. ?a\\.?'), { per: 'year' }],
  [perTime('monat|mon\\.', 'monat', 'monatlich|mtl\\.'), { per: 'month' }],
  [/^(?:insgesamt|gesamt|einmalig):? | (?:insgesamt|gesamt|einmalig)$/, {}],
  [
    /^(?:bis(?: zu| max\.?| maximal| höchstens)?|max\.?|maximal(?: bis zu)?|höchstens|nicht mehr als) | (?:max\.?|maximal|höchstens)$/,
    { bound: 'most' },
  ],
  [/^(?:mind\.?|mindestens|min\.?|wenigstens|nicht weniger als|ab) | (?:mind\.?|mindestens)$/, { bound: 'least' }],
]

function perTime(slashed: string, noun: string, adverb: string, ...further: readonly string[]): RegExp {
  const behind = [`\\/ ?(?:${slashed})`, ...further, `(?:pro|je|im) ${noun}`].join('|')
  return new RegExp(` ?(?:${behind})(?![\\p{L}\\d])| ?(?<!\\p{L})(?:${adverb})(?: ?: ?)? ?`, 'gu')
}

/** `(geschätzt)` says what `geschätzt` says. Brackets around figures hold another amount. */
const lastBrackets = / ?\(([^()\d]+)\)$/

/** Takes out of a folded text what is said about an amount. `null` where it contradicts itself: per year and per month. */
export function withoutAmountWords(folded: string): readonly [rest: string, words: AmountWords] | null {
  let rest = folded.replace(lastBrackets, ' $1')
  let words = nothingSaid
  for (const [pattern, says] of forms) {
    const left = fold(rest.replace(pattern, ' '))
    if (left === rest) continue
    if (contradicts(words, says)) return null
    rest = left
    words = { ...words, ...says }
  }
  return [rest, words]
}

function contradicts(words: AmountWords, says: Partial<AmountWords>): boolean {
  return (['per', 'tax', 'bound'] as const).some((key) => says[key] !== undefined && words[key] !== null)
}
