import { stemmer } from '@orama/stemmers/german'
import { oncePer } from '../once-per.ts'

/** Lower case in plain letters: `Café`, `CAFE` and `cafe` are one form. `ae` stays, for `neue` is no `nü`. */
export function plainForm(text: string): string {
  const lower = text.toLowerCase()
  return /[^a-z0-9]/.test(lower) ? lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss') : lower
}

/** `staette` for `stätte`: umlauts written as two letters, without their second. */
export function withPlainVowels(form: string): string {
  return form.replace(/([aou])e/g, '$1')
}

/**
 * What the inflections of a German word share, from its plain form: Snowball's stem, and what it leaves apart – female
 * forms (`Mieterinnen`), a verb and its nouns (`koordinieren`, `Koordinierung`, `Koordination`), people and their
 * community (`Nachbarn`, `Nachbarschaft`), `Kurs` and `Kurse`, `Kita` and `Kitas`, `Zentrum` and `Zentren`, `Bus` and
 * `Busses`, and umlauts written as two letters.
 */
export const stem: (form: string) => string = oncePer((form) =>
  withPlainVowels(
    stemmer(form.replace(female, '').replace(/(?<=[a-z]{5})schaft(?:en|s)?$/, ''))
      .replace(/(?<=[a-z]{5})schaft$/, '')
      .replace(/(?<=[a-z]{3})ung$/, '')
      .replace(/(?<=[a-z]{3})(?<!i)er$/, '')
      .replace(/(?<=[a-z]{3}[^t])isch$/, '')
      .replace(/(?<=[a-z]{4})ig$/, '')
      .replace(/(?<=[a-z]{3})ikation$/, 'iz')
      .replace(/(?<=[a-z]{3}[aioy])s$/, '')
      .replace(latinEnding, '')
      .replace(/(?<=[a-z]{3}[rl])n$/, '')
      .replace(/(?<=[a-z]{3})el$/, 'l')
      .replace(/(?<=[a-z]{3})em$/, '')
      .replace(/(?<=[a-z]{3}[^a])um$/, '')
      .replace(/(?<=[a-z]{2}[bdfghklmnprtv])s$/, '')
      .replace(/(?<=[b-df-hj-np-tv-z][iu])ss$/, 's'),
  ),
)

const female = /(?<=[a-z]{3})(?<!gew|beg|bes)innen$|(?<=[a-z]{2}(?:er|or|eur|ant|ist))in$/

/** `Prävention`, `präventiv`; `Integration`, `integrieren`. */
const latinEnding = /(?<=[a-z]{3})i(?:ert?)?$|(?<=[a-z]{4})(?:(?<!st)(?:ation|ativ|ator)|(?<=[st])(?:ion|iv))$/
