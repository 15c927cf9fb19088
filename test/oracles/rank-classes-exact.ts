/*
 * Fractions as taught at school, for the naive ranking alone: it shares no arithmetic with the code that it judges.
 */

/** `over / under`; `under` is positive, nothing is reduced. */
export interface Exact {
  readonly over: bigint
  readonly under: bigint
}

export function whole(value: number): Exact {
  return { over: BigInt(value), under: 1n }
}

/** Reads `3`, `-1`, `0.4` and `7/3`. */
export function exact(text: string): Exact {
  const [decimal = '', under] = text.split('/')
  if (under !== undefined) return over(exact(decimal), exact(under))
  const [integer = '0', decimals = ''] = decimal.split('.')
  return { over: BigInt(`${integer}${decimals}`), under: 10n ** BigInt(decimals.length) }
}

export function plus(a: Exact, b: Exact): Exact {
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under }
}

export function times(a: Exact, b: Exact): Exact {
  return { over: a.over * b.over, under: a.under * b.under }
}

export function minus(a: Exact, b: Exact): Exact {
  return plus(a, times(whole(-1), b))
}

/** Throws where the divisor is zero. */
export function over(a: Exact, b: Exact): Exact {
  if (b.over === 0n) throw new Error('divided by zero')
  return b.over > 0n
    ? { over: a.over * b.under, under: a.under * b.over }
    : { over: -a.over * b.under, under: a.under * -b.over }
}

export function total(values: readonly Exact[]): Exact {
  return values.reduce(plus, whole(0))
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function order(a: Exact, b: Exact): number {
  const difference = minus(a, b).over
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** Reduced, as the ranking's own figures are written: `7/3`, `-1`. */
export function written(value: Exact): string {
  let [a, b] = [value.over < 0n ? -value.over : value.over, value.under]
  while (b !== 0n) [a, b] = [b, a % b]
  return value.under === a ? `${value.over / a}` : `${value.over / a}/${value.under / a}`
}
