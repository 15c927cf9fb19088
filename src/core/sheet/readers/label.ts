import type { Reader } from '../column.ts'
import { readKey } from './text.ts'

const bracketed = /^\(\s*(\d+(?:[.,]\d+)?)\s*\)$/

/** The number in a label such as `(5)`; `null` for any other. */
export function numberInBrackets(text: string): string | null {
  return bracketed.exec(text)?.[1] ?? null
}

/** Label of an agreed scale. `(5)` is the label 5 with a reservation that no ranking can hold; a rule reports it. */
export const readLabel: Reader<string> = (cell, context) => {
  const reading = readKey(cell, context)
  return reading.ok ? { ok: true, value: numberInBrackets(reading.value) ?? reading.value } : reading
}
