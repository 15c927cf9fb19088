import type { Finding } from '../check/finding.ts'
import { isBulk } from '../check/fix-kinds.ts'
import { placeText } from '../text/findings.ts'
import { fixLabels } from '../text/fixes.ts'
import { visiblePair } from '../text/visible.ts'
import { seenCell } from './seen-cell.ts'
import type { StepCell } from './step-cells.ts'

/** What a fix would write, before anybody agrees. */
export interface FixPreview {
  /** What it does, in the words of its button. */
  readonly words: string
  /** Mechanical, so that many are written in one step; any other is decided on one by one. */
  readonly bulk: boolean
  /** Invisible characters are made visible; there is at least one cell. */
  readonly cells: readonly [StepCell, ...StepCell[]]
}

export function fixPreview({ fix }: Finding): FixPreview | null {
  if (fix === undefined) return null
  const [first, ...others] = fix.edits.map(({ sheet, cell, from, to }) => {
    const [before, after] = visiblePair(seenCell(from), seenCell(to))
    return { place: placeText({ sheet, cell, row: null }), from: before, to: after }
  })
  return first ? { words: fixLabels[fix.label], bulk: isBulk(fix), cells: [first, ...others] } : null
}
