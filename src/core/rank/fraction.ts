import { exactDecimal } from '../text/numbers.ts'
import { type Integer, integer } from './integer.ts'
import type { Fraction } from './result.ts'

/*
 * Exact arithmetic for scores: with weights 40/30/20/10 % binary floats make two equal scores differ in the last bit.
 */

export const zero: Fraction = { numerator: 0n, denominator: 1n }

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b)
}

function size(value: bigint): bigint {
  return value < 0n ? -value : value
}

/** Reduced, with a positive denominator. Throws a `RangeError` where the denominator is 0. */
export function fraction(numerator: bigint, denominator: bigint): Fraction {
  if (denominator === 0n) throw new RangeError('A fraction needs a denominator other than 0')
  const divisor = greatestCommonDivisor(size(numerator), size(denominator)) * (denominator < 0n ? -1n : 1n)
  return { numerator: numerator / divisor, denominator: denominator / divisor }
}

export function whole(value: number): Fraction {
  return { numerator: BigInt(value), denominator: 1n }
}

/**
 * Reads an exact decimal such as `"1.5"`, `"-3"` or, as JavaScript writes small numbers, `"1e-7"`.
 * Throws a `SyntaxError` on anything else: the reader of the sheet has let only decimals through.
 */
export function fromDecimal(decimal: string): Fraction {
  const parts = /^(?<sign>[+-]?)(?<integer>\d+)(?:\.(?<decimals>\d+))?(?:[eE](?<exponent>[+-]?\d{1,3}))?$/.exec(decimal)
  if (!parts?.groups) throw new SyntaxError(`Not a decimal number: ${decimal}`)
  const { sign = '', integer = '0', decimals = '', exponent = '0' } = parts.groups
  const digits = BigInt(`${sign === '-' ? '-' : ''}${integer}${decimals}`)
  const scale = Number(exponent) - decimals.length
  return scale < 0 ? fraction(digits, 10n ** BigInt(-scale)) : fraction(digits * 10n ** BigInt(scale), 1n)
}

/** Denominators of the fractions that people type. */
const largestTyped = 1000

/**
 * Reads a number that was typed as a decimal or as a fraction such as `2/3`, of which only the nearest double is left:
 * the simplest fraction that has this double, else its decimals.
 */
export function fromTyped(value: number): Fraction {
  for (let denominator = 1; denominator <= largestTyped; denominator++) {
    const numerator = Math.round(value * denominator)
    if (numerator / denominator === value) return fraction(BigInt(numerator), BigInt(denominator))
  }
  return fromDecimal(exactDecimal(value))
}

/** The values as integers of one scale: each is `integers[i] / scale`. */
export function onCommonScale(values: readonly Fraction[]): {
  readonly integers: readonly Integer[]
  readonly scale: bigint
} {
  const scale = values.reduce((common, { denominator }) => leastCommonMultiple(common, denominator), 1n)
  return { integers: values.map(({ numerator, denominator }) => integer(numerator * (scale / denominator))), scale }
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  return (a / greatestCommonDivisor(a, b)) * b
}

export function add(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator)
}

export function negate({ numerator, denominator }: Fraction): Fraction {
  return { numerator: -numerator, denominator }
}

export function absolute(value: Fraction): Fraction {
  return value.numerator < 0n ? negate(value) : value
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator)
}

/** Throws a `RangeError` where `b` is 0. */
export function divide(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator)
}

export function sum(values: readonly Fraction[]): Fraction {
  return values.reduce(add, zero)
}

/** Negative where `a` is less, 0 where they are equal, positive where `a` is greater. */
export function compare(a: Fraction, b: Fraction): number {
  const difference =
    a.denominator === b.denominator
      ? a.numerator - b.numerator
      : a.numerator * b.denominator - b.numerator * a.denominator
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

export function isPositive(value: Fraction): boolean {
  return value.numerator > 0n
}

/** `7/3`, and `17` for a whole number. */
export function toText({ numerator, denominator }: Fraction): string {
  return denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`
}

/** As decimal text with a point where the decimals end, such as `4.5`; `null` for `7/3`. */
export function toDecimal({ numerator, denominator }: Fraction): string | null {
  const places = decimalPlaces(denominator)
  if (places === null) return null
  const digits = `${(size(numerator) * 10n ** BigInt(places)) / denominator}`.padStart(places + 1, '0')
  const point = digits.length - places
  const text = places === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`
  return numerator < 0n ? `-${text}` : text
}

function decimalPlaces(denominator: bigint): number | null {
  const [twos, withoutTwos] = divideOut(denominator, 2n)
  const [fives, rest] = divideOut(withoutTwos, 5n)
  return rest === 1n ? Math.max(twos, fives) : null
}

function divideOut(value: bigint, factor: bigint): readonly [times: number, rest: bigint] {
  let times = 0
  let rest = value
  for (; rest % factor === 0n; times++) rest /= factor
  return [times, rest]
}

/**
 * The nearest double, ties to even (IEEE 754), for values in the range of normal doubles. At least 64 bits of the
 * quotient are taken; the last one says whether anything was left over, and `Number()` rounds once, correctly.
 */
export function toDouble({ numerator, denominator }: Fraction): number {
  const magnitude = size(numerator)
  const shift = Math.max(0, 64 - (bitLength(magnitude) - bitLength(denominator)))
  const shifted = magnitude << BigInt(shift)
  const remainder = shifted % denominator === 0n ? 0n : 1n
  const value = Number((shifted / denominator) | remainder) / 2 ** shift
  return numerator < 0n ? -value : value
}

function bitLength(value: bigint): number {
  return value.toString(2).length
}
