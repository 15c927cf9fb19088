import { fold } from '../text/clean.ts'
import { nearest } from '../text/nearest.ts'

/**
 * The name this one is a slip of the hand away from: of at least six letters, with the same first letter and at most one
 * letter more or less. Stricter than `nearest`, because a person's own name for something is nobody's mistake.
 */
export function slipOf(name: string, candidates: readonly string[]): string | null {
  const close = candidates.filter(
    (candidate) =>
      candidate.length >= 6 &&
      Math.abs(candidate.length - name.length) <= 1 &&
      fold(candidate).charAt(0) === fold(name).charAt(0),
  )
  return nearest(name, close)
}
