/** What a column needs, in characters of the sheet. */
export interface ColumnNeed {
  /** Below this, words would be broken. */
  readonly least: number
  /** Beyond this, nothing is gained. */
  readonly most: number
  /** How strongly the column takes part in what is left over: it grows with its amount of text. */
  readonly weight: number
}

/**
 * Widths that add up to `total` characters where the columns can take it: each gets its least, the rest is shared by
 * weight up to each column's most. Whole characters.
 */
export function shareWidths(needs: readonly ColumnNeed[], total: number): readonly number[] {
  const widths = needs.map(({ least }) => Math.ceil(least))
  const left = () => total - widths.reduce((sum, width) => sum + width, 0)
  while (left() > 0) {
    const next = neediest(needs, widths)
    if (next === null) break
    widths[next] = (widths[next] ?? 0) + 1
  }
  return widths
}

/** The column that is furthest behind its share; `null` when all have their most. */
function neediest(needs: readonly ColumnNeed[], widths: readonly number[]): number | null {
  let best: { readonly index: number; readonly lag: number } | null = null
  for (const [index, need] of needs.entries()) {
    const width = widths[index] ?? 0
    if (width >= need.most || need.weight <= 0) continue
    const lag = need.weight / width
    if (best === null || lag > best.lag) best = { index, lag }
  }
  return best?.index ?? null
}
