import { fold } from '../../text/clean.ts'
import { exactDecimal, shortestDecimal } from '../../text/numbers.ts'
import type { FilledCell, Reader } from '../column.ts'
import { type ExpectedNumber, problem, type Reading, read } from '../problem.ts'
import { seenText } from './text.ts'

// Points in a lone group of three (`1.234`) are left out: they may be meant as a decimal point.
const number = /^([+\-−]?)(\d{1,3}(?:\.\d{3}){2,}|\d{1,3}(?:\.\d{3})+(?=,)|\d{1,3}(?: \d{3})+|\d+)(?:,(\d+))?$/
const commaOrThousands = /^[+\-−]?[1-9]\d{0,2},\d{3}$/
const loneThousands = /^[1-9]\d{0,2}\.\d{3}$/
const ordinal = /^\d+\.$/

/**
 * A number typed as German text, as a plain decimal: `1.234,5` is `1234.5`, `1 234` is `1234`. `null` for anything else
 * and for what has two readings: `1.234`, `1,234`, `1.5`.
 */
export function germanDecimal(text: string): string | null {
  const folded = fold(text)
  const match = commaOrThousands.test(folded) ? null : number.exec(folded)
  if (match === null) return null
  const [, sign = '', whole = '', fraction = ''] = match
  return shortestDecimal(sign !== '' && sign !== '+', whole.replace(/[. ]/g, ''), fraction)
}

/** A number, or a text that has exactly one reading as a German number. */
export const readNumber: Reader<number> = (cell) => {
  const decimal = decimalOf(cell)
  return decimal === null ? notANumber(cell, 'number') : read(Number(decimal))
}

/** A number above zero, such as the weight of a vote. */
export const readPositiveNumber: Reader<number> = (cell, context) => {
  const reading = readNumber(cell, context)
  return reading.ok && reading.value <= 0 ? notANumber(cell, 'positive-number') : reading
}

/** A number that is not negative, such as a sum of points. */
export const readNotNegativeNumber: Reader<number> = (cell) => {
  const value = Number(decimalOf(cell) ?? Number.NaN)
  return value >= 0 ? read(value) : notANumber(cell, 'not-negative-number')
}

/**
 * A whole number. `1.234` is 1234 here, because the other reading is no whole number; `1.` is 1, as ranks are written.
 * `1,234` is refused: a comma never groups thousands in German.
 */
export const readWholeNumber: Reader<number> = (cell) => {
  const value = Number(decimalOf(cell) ?? groupedOrOrdinal(cell) ?? Number.NaN)
  return Number.isSafeInteger(value) ? read(value) : notANumber(cell, 'whole-number')
}

/** How many of something were counted. */
export const readCount: Reader<number> = (cell, context) => {
  const reading = readWholeNumber(cell, context)
  return reading.ok && reading.value >= 0 ? reading : notANumber(cell, 'count')
}

/**
 * A share from 0 to 1: `50 %`, `0,5`, `1/2` and `50` are all one half. Numbers above 1 are per cent, and 1 is the whole:
 * Excel keeps `100 %` as 1.
 */
export const readShare: Reader<number> = (cell) => {
  const share = shareOf(cell)
  return share !== null && share >= 0 && share <= 1 ? read(share) : notANumber(cell, 'number')
}

function shareOf(cell: FilledCell): number | null {
  const text = typeof cell === 'string' ? fold(cell) : ''
  const fraction = /^(\d+) ?\/ ?([1-9]\d*)$/.exec(text)
  if (fraction !== null) return Number(fraction[1]) / Number(fraction[2])
  const percent = /^(.+?) ?(?:%|prozent)$/.exec(text)?.[1]
  const decimal = percent === undefined ? decimalOf(cell) : germanDecimal(percent)
  if (decimal === null) return null
  return percent !== undefined || Number(decimal) > 1 ? Number(`${decimal}e-2`) : Number(decimal)
}

function decimalOf(cell: FilledCell): string | null {
  if (typeof cell === 'number') return exactDecimal(cell)
  return typeof cell === 'string' ? germanDecimal(cell) : null
}

function groupedOrOrdinal(cell: FilledCell): string | null {
  const text = typeof cell === 'string' ? fold(cell) : ''
  return loneThousands.test(text) || ordinal.test(text) ? text.replace('.', '') : null
}

function notANumber(cell: FilledCell, expected: ExpectedNumber): Reading<never> {
  return problem('cell/unknown-value', { text: seenText(cell), expected, allowed: [], nearest: null })
}
