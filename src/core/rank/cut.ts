/**
 * k of the top k: what is wanted, at most half of the ranked measures rounded down, at least 1. A list that prioritises
 * more than half of itself has no priorities.
 */
export function cutAt(wanted: number, ranked: number): number {
  return Math.max(1, Math.min(Math.floor(wanted), Math.floor(ranked / 2)))
}
