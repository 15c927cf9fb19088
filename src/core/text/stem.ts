import { stemmer } from '@orama/stemmers/german'
import { oncePer } from '../once-per.ts'

/** Lower case in plain letters: `Café`, `CAFE` and `cafe` are one form. `ae` stays, for `neue` is no `nü`. */
export function plainForm(text: string): string {
  const lower = text.toLowerCase()
  return /[^a-z0-9]/.test(lower) ? lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss') : lower
}

/**
 * What the inflections of a German word share, from its plain form: Snowball's stem, and what it leaves apart – female
 * forms (`Mieterinnen`), a verb and its noun (`sanieren`, `Sanierung`), people and their community (`Nachbarn`,
 * `Nachbarschaft`), `Kurs` and `Kurse`, `Zentrum` and `Zentren`, and umlauts written as two letters.
 */
export const stem: (form: string) => string = oncePer((form) =>
  stemmer(form.replace(/(?<=[a-z]{3})(?<!gew|beg|bes)innen$/, '').replace(/(?<=[a-z]{5})schaft(?:en|s)?$/, ''))
    .replace(/(?<=[a-z]{5})schaft$/, '')
    .replace(/(?<=[a-z]{3})ung$/, '')
    .replace(/(?<=[a-z]{3})er$/, '')
    .replace(/(?<=[a-z]{3}[^t])isch$/, '')
    .replace(/(?<=[a-z]{3}[rl])n$/, '')
    .replace(/(?<=[a-z]{3}[^a])um$/, '')
    .replace(/(?<=[a-z]{2}[bdfghklmnrt])s$/, '')
    .replace(/([aou])e/g, '$1'),
)
