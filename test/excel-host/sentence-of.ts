import { Refused } from '../../src/core/refused.ts'
import { refusalSentence } from '../../src/core/text/refusals.ts'

/** What a person gets to read of it. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof Refused)) throw error
  return refusalSentence(error.code, error.values)
}
