/** A `count` is a whole number that is not negative. */
export type ExpectedNumber = 'number' | 'positive-number' | 'not-negative-number' | 'whole-number' | 'count'

/** What can be wrong inside one cell, as data; the sentences stand in `text/findings.ts`. */
export interface CellProblemValues {
  /** Not one of the allowed words, not a number, not a date … */
  'cell/unknown-value': {
    readonly text: string
    readonly expected: 'choice' | 'status' | 'date' | 'yes-no' | ExpectedNumber
    readonly allowed: readonly string[]
    readonly nearest: string | null
  }
  'cell/formula-error': { readonly error: string }
  'cell/money-unreadable': { readonly text: string }
  /** Two readings are possible; `readings` says them in plain German, e.g. `1.234 €` and `1,234 €`. */
  'cell/money-ambiguous': { readonly text: string; readonly readings: readonly string[] }
  'cell/period-unreadable': { readonly text: string }
  /** Several spans in one cell, such as `1.1) 2022 - 2023 1.2) 2023 – 2026`. */
  'cell/period-several': { readonly text: string; readonly parts: readonly string[] }
}

export type CellProblem = {
  readonly [C in keyof CellProblemValues]: { readonly code: C; readonly values: CellProblemValues[C] }
}[keyof CellProblemValues]

/** A reader returns a value or a problem, never both, never a guess. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: CellProblem }

export function read<T>(value: T): Reading<T> {
  return { ok: true, value }
}

export function problem<C extends CellProblem['code']>(code: C, values: CellProblemValues[C]): Reading<never> {
  return { ok: false, problem: { code, values } as CellProblem }
}
