import type { Reader } from '../column.ts'
import { readKey } from './text.ts'

const inBrackets = /^\(\s*(\d+(?:[.,]\d+)?)\s*\)$/

/** Label of an agreed scale. `(5)` is the label 5 with a reservation that no ranking can hold; a rule reports it. */
export const readLabel: Reader<string> = (cell, context) => {
  const reading = readKey(cell, context)
  return reading.ok ? { ok: true, value: inBrackets.exec(reading.value)?.[1] ?? reading.value } : reading
}
