import { formatNumber } from '../../text/numbers.ts'

/** What one amount may be: whole cents, or the readings between which nobody can decide; `null` is no amount. */
export type Amount =
  | { readonly cents: number; readonly readings?: never }
  | { readonly readings: readonly string[] }
  | null

/** Zeros behind each unit. A `T` or `k` counts only before a currency: `350 T€`. */
const units: readonly (readonly [pattern: RegExp, zeros: number])[] = [
  [/^(?:t|k|tsd\.?|tausend)$/, 3],
  [/^(?:mio\.?|mill\.?|million(?:en)?)$/, 6],
  [/^(?:mrd\.?|milliarden?)$/, 9],
]
const currency = '(?:€|euro|eur)'
const unit = `(?:(?:mio|mill|mrd|tsd)\\.?(?!\\p{L})|million(?:en)?|milliarden?|tausend|[tk](?= ?${currency}))`

/** One amount in folded text: number, unit and currency are its groups. */
export const amountPattern = `(?:${currency} ?)?(\\d+(?:[ .,]\\d+)*)(?:[.,][-–—]{1,2})? ?(${unit})? ?(${currency}(?!\\p{L}))?`

// German only: points or spaces in groups of three, a comma before decimals.
const plain = /^(\d+|\d{1,3}(?: \d{3})+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/

/**
 * The value of a number with its unit (`mio.`, `t` … or nothing), in exact whole cents. A point in a lone group of three
 * groups thousands (`54.000`), because amounts in euro have two decimals. With two readings are `1,234` and `1.5`
 * (English or German), and `2.625 Mio.`.
 */
export function amountOf(number: string, unitWord: string): Amount {
  const zeros = units.find(([pattern]) => pattern.test(unitWord))?.[1] ?? 0
  const readings = readingsOf(number, zeros)
  if (readings !== null) return { readings: readings.map((reading) => `${reading}${unitNames.get(zeros) ?? ' €'}`) }
  const [, whole = '', fraction = ''] = plain.exec(number) ?? []
  if (whole === '' || fraction.length > zeros + 2) return null
  const cents = Number(whole.replace(/[. ]/g, '') + fraction.padEnd(zeros + 2, '0'))
  return Number.isSafeInteger(cents) ? { cents } : null
}

const unitNames: ReadonlyMap<number, string> = new Map([
  [3, ' T€'],
  [6, ' Mio. €'],
  [9, ' Mrd. €'],
])

function readingsOf(number: string, zeros: number): readonly string[] | null {
  if (zeros === 0 && /^[1-9]\d{0,2},\d{3}$/.test(number)) return [number.replace(',', '.'), number]
  const [, whole = '', fraction = ''] = /^(\d+)\.(\d+)$/.exec(number) ?? []
  const groups = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole)
  if (whole === '' || (groups && zeros < 6)) return null
  return [`${whole},${fraction}`, formatNumber(Number(whole + fraction))]
}
