import type { Money } from '../../plan/money.ts'
import { cleanText, fold } from '../../text/clean.ts'
import { exactDecimal, formatMoney, roundDecimal } from '../../text/numbers.ts'
import type { FilledCell, Reader } from '../column.ts'
import { problem, type Reading, read } from '../problem.ts'
import { amountOf, amountPattern } from './amount.ts'
import { type AmountWords, withoutAmountWords } from './amount-words.ts'
import { seenText } from './text.ts'

const single = new RegExp(`^${amountPattern}$`, 'u')
const range = new RegExp(`^(?:von )?${amountPattern}(?: bis | ?[-–—] ?)${amountPattern}$`, 'u')
const between = new RegExp(`^zwischen ${amountPattern} und ${amountPattern}$`, 'u')
const anyRangeOrAmount = new RegExp(
  `(?:(?<!\\p{L})von )?${amountPattern}(?:\\/a)?(?:(?: bis | ?[-–—] ?)${amountPattern}(?:\\/a)?)?`,
  'gu',
)
const yearsNotEuros = /^(?:19|20)\d\d ?[-–—] ?(?:19|20)\d\d$/
/** `bis 2030` names a year. */
const yearNotEuros = /^(?:19|20)\d\d$/

/**
 * An amount in euro: `54.000€`, `1.234,50 €`, `2,6 Mio. €`, `350 T€`, a range, `max.`, with `ca.`, `brutto`
 * or per year. Cents are exact; a number of a cell is rounded to them. What has two readings, and several amounts that are
 * no range, is ambiguous; amounts below zero and anything with further words (`je Teilnehmer`) are not read.
 */
export const readMoney: Reader<Money> = (cell) => {
  if (typeof cell === 'number') return numberOfEuros(cell)
  return typeof cell === 'string' ? textOfEuros(cell) : unreadable(cell)
}

function numberOfEuros(euros: number): Reading<Money> {
  const cents = Number(roundDecimal(exactDecimal(euros), 2).replace('.', ''))
  if (cents < 0 || !Number.isSafeInteger(cents)) return unreadable(euros)
  return read({ fromCents: cents, toCents: cents, approximate: false, per: null, tax: null })
}

/** Two figures one below the other: spaces group thousands, a line break does not. */
const brokenFigures = /\d[ \t]*\n[ \t]*\d/

function textOfEuros(cell: string): Reading<Money> {
  const text = fold(cell)
  if (brokenFigures.test(cleanText(cell))) return amountByLine(cell)
  return amountOrRange(cell, text) ?? severalAmounts(cell, text)
}

/** `null` where the text is neither one amount nor one range. */
function amountOrRange(cell: string, text: string): Reading<Money> | null {
  const found = withoutAmountWords(text)
  if (found === null) return null
  const [rest, words] = found
  if (words.bound !== null && yearNotEuros.test(rest)) return null
  const one = single.exec(rest)
  if (one !== null) return oneAmount(cell, one, words)
  const two = words.bound !== null || yearsNotEuros.test(rest) ? null : (range.exec(rest) ?? between.exec(rest))
  return two === null ? null : twoAmounts(cell, two, words)
}

function oneAmount(cell: string, match: readonly string[], { bound, ...how }: AmountWords): Reading<Money> {
  const [, number = '', unit = ''] = match
  const amount = amountOf(number, unit)
  if (amount === null) return unreadable(cell)
  if (amount.readings !== undefined) return ambiguous(cell, amount.readings)
  const { cents } = amount
  return read({ fromCents: bound === 'most' ? null : cents, toCents: bound === 'least' ? null : cents, ...how })
}

function twoAmounts(cell: string, match: readonly string[], { bound: _, ...how }: AmountWords): Reading<Money> {
  const [, fromNumber = '', fromUnit = '', fromCurrency = '', toNumber = '', toUnit = ''] = match
  // `2–3 Mio. €`: the unit stands once for both.
  const shared = fromUnit === '' && fromCurrency === ''
  const from = amountOf(fromNumber, shared ? toUnit : fromUnit)
  const to = amountOf(toNumber, toUnit)
  if (from === null || to === null) return unreadable(cell)
  // `500.000–1 Mio. €`: the unit cannot be meant for both.
  if (from.readings !== undefined) return toUnit === '' ? ambiguous(cell, from.readings) : unreadable(cell)
  if (to.readings !== undefined) return ambiguous(cell, to.readings)
  return from.cents <= to.cents ? read({ fromCents: from.cents, toCents: to.cents, ...how }) : unreadable(cell)
}

function amountByLine(cell: string): Reading<Money> {
  const readings = cleanText(cell)
    .split('\n')
    .map((line) => amountOrRange(line, fold(line)))
    .flatMap((reading) => (reading?.ok ? [formatMoney(reading.value)] : []))
  const distinct = [...new Set(readings)]
  return ambiguous(cell, distinct.length > 1 ? distinct : [])
}

/** The readings are the amounts one by one, as far as they bear a currency: other numbers may be anything. */
function severalAmounts(cell: string, folded: string): Reading<Money> {
  const found = [...folded.matchAll(anyRangeOrAmount)].map(([text]) => text.trim()).filter((text) => /€|eur/.test(text))
  const readings = found.flatMap((text) => {
    const reading = amountOrRange(text, text)
    return reading?.ok ? [formatMoney(reading.value)] : []
  })
  return found.length > 1 && readings.length > 1 ? ambiguous(cell, [...new Set(readings)]) : unreadable(cell)
}

function ambiguous(cell: string, readings: readonly string[]): Reading<never> {
  return problem('cell/money-ambiguous', { text: seenText(cell), readings })
}

function unreadable(cell: FilledCell): Reading<never> {
  return problem('cell/money-unreadable', { text: seenText(cell) })
}
