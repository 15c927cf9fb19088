/*
 * Exact sums of millions of terms: plain numbers as long as they are safe, which is nearly always, and bigints beyond.
 * A rounded result is never taken for an exact one: what is not safe was not rounded to anything that is.
 */

/** A whole number: a safe `number`, or a `bigint` of any size. */
export type Integer = number | bigint

export function integer(value: bigint): Integer {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : value
}

export function plus(a: Integer, b: Integer): Integer {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b
    if (Number.isSafeInteger(sum)) return sum
  }
  return BigInt(a) + BigInt(b)
}

export function times(a: Integer, b: Integer): Integer {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b
    if (Number.isSafeInteger(product)) return product
  }
  return BigInt(a) * BigInt(b)
}
