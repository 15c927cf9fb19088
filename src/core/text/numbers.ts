import type { Money } from '../plan/money.ts'

/*
 * Numbers as text, written without `Intl`: exports must be the same bytes on every machine.
 */

/**
 * The number as a plain decimal such as `0.1` or `-12.5`: shortest, never with an exponent. Digits beyond the fifteenth
 * are dropped, because Excel shows fifteen: a sum of 0.1 and 0.2 is `0.3` to the person who looks at the cell.
 * @throws RangeError for NaN and infinities, which no cell can hold.
 */
export function exactDecimal(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError('not a finite number')
  // Whole numbers of up to fifteen digits, as most are, stand for themselves; `-0` is written as 0.
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return `${value}`
  const [mantissa = '0', exponent = '0'] = value.toExponential(14).split('e')
  const digits = mantissa.replace(/[-.]/g, '')
  const point = 1 + Number(exponent)
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0')
  const whole = Math.max(point, 1)
  return shortestDecimal(value < 0, padded.slice(0, whole), padded.slice(whole))
}

/** Puts a decimal together without superfluous zeros; there is no `-0`. */
export function shortestDecimal(negative: boolean, whole: string, fraction: string): string {
  const left = whole.replace(/^0+(?=\d)/, '')
  const right = fraction.replace(/0+$/, '')
  const text = right === '' ? left : `${left}.${right}`
  return negative && text !== '0' ? `-${text}` : text
}

/** Rounds a plain decimal to a number of places, half away from zero, and keeps them all: `('1.005', 2)` is `1.01`. */
export function roundDecimal(decimal: string, places: number): string {
  const negative = decimal.startsWith('-')
  const [whole = '0', fraction = ''] = decimal.replace('-', '').split('.')
  const kept = BigInt(whole + fraction.slice(0, places).padEnd(places, '0'))
  const up = fraction.charAt(places) >= '5'
  const digits = String(up ? kept + 1n : kept).padStart(places + 1, '0')
  const end = digits.length - places
  const text = places === 0 ? digits : `${digits.slice(0, end)}.${digits.slice(end)}`
  return negative && /[1-9]/.test(text) ? `-${text}` : text
}

/**
 * `1234.5` is `1.234,5`, with two decimals `1.234,50`.
 * @param decimals Exactly so many places, rounded half away from zero; without it as many as the number has.
 */
export function formatNumber(value: number, decimals?: number): string {
  const exact = exactDecimal(value)
  const [whole = '', fraction] = (decimals === undefined ? exact : roundDecimal(exact, decimals)).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.')
  return fraction === undefined ? grouped : `${grouped},${fraction}`
}

/** `54.000 €`, `ca. 20.000–45.000 € im Jahr`, `bis zu 5.000 € brutto`. Cents show where there are any, then on both sides. */
export function formatMoney({ fromCents, toCents, approximate, per, tax }: Money): string {
  const decimals = (fromCents ?? 0) % 100 === 0 && (toCents ?? 0) % 100 === 0 ? 0 : 2
  const [from, to] = [fromCents, toCents].map((cents) => (cents === null ? null : formatNumber(cents / 100, decimals)))
  const amount = from === null || to === null || from === to ? (from ?? to) : `${from}–${to}`
  const bound = fromCents === null ? 'bis zu ' : toCents === null ? 'mindestens ' : ''
  const taxed = tax === null ? '' : { gross: ' brutto', net: ' netto' }[tax]
  return `${bound}${approximate ? 'ca. ' : ''}${amount} €${taxed}${per === null ? '' : perTime[per]}`
}

const perTime = { year: ' im Jahr', month: ' im Monat' } as const
