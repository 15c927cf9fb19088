import { singleLine } from '../../text/clean.ts'
import { isRemarkText } from '../remark-text.ts'
import { opensLegend, startsLikeNumber } from './row-words.ts'
import type { RowKind, SeenRow } from './seen-rows.ts'

/**
 * What stands below the last measure, after a blank row, and says no more than one thing is a remark; so is a legend whose
 * lines are numbered.
 */
export function settleEnd(rows: readonly SeenRow[], kinds: Map<number, RowKind>, numbered: boolean): void {
  const legend = legendLines(rows)
  const isAside = (seen: SeenRow) => legend.has(seen.row) || isRemark(seen, numbered) || isTold(kinds.get(seen.row))
  for (let end = rows.length; end > 0; ) {
    const last = rows.slice(0, end).findLastIndex((seen) => !isAside(seen))
    if (last < 0 || last === end - 1 || rows[last]?.filled.length !== 0) return
    for (const { row } of rows.slice(last + 1, end)) {
      if (!isTold(kinds.get(row))) kinds.set(row, 'note')
    }
    end = rows.slice(0, last).findLastIndex(({ filled }) => filled.length > 0) + 1
  }
}

/** What has a kind of its own already stays it. */
function isTold(kind: RowKind | undefined): boolean {
  return kind === 'note' || kind === 'sum' || kind === 'average' || kind === 'header'
}

/** Rows of two texts at most below *Legende*, up to the next blank row. */
function legendLines(rows: readonly SeenRow[]): ReadonlySet<number> {
  const lines = new Set<number>()
  let inLegend = false
  for (const { row, filled } of rows) {
    const [first] = filled
    if (filled.length === 1 && typeof first?.cell === 'string' && opensLegend(first.cell)) inLegend = true
    else if (filled.length === 0 || filled.length > 2) inLegend = false
    if (inLegend) lines.add(row)
  }
  return lines
}

/** In a list without numbers a lone title may be a measure, unless it begins as remarks do. */
function isRemark({ filled, id, title }: SeenRow, numbered: boolean): boolean {
  const [only, ...more] = filled
  if (typeof only?.cell !== 'string' || more.length > 0 || startsLikeNumber(id)) return false
  if (isRemarkText(only.cell) || (numbered && title !== '')) return true
  return title === '' && /\s/.test(singleLine(only.cell))
}
