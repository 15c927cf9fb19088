import type { Plan } from '../plan/plan.ts'
import type { CalendarDay } from '../plan/time.ts'
import { attachmentText, footerSnapshot, footerStand, planTitle } from '../text/papers.ts'
import type { PaperPage } from './paper.ts'
import type { FieldLines } from './plan-line.ts'

/** What every sheet of the plan paper needs to know. */
export interface Frame {
  readonly plan: Plan
  readonly fields: readonly FieldLines[]
  readonly snapshotId: string
  /** Day of the paper. */
  readonly date: CalendarDay
  readonly font: string
}

/** Characters of the header that find room beside each other. */
const headerRoom: { readonly [O in PaperPage['orientation']]: number } = { portrait: 85, landscape: 125 }
const longestPaperNumber = 45

function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`
}

/** Page with paper number and title above, *Stand* and *Kennung der Fassung* below. */
export function pageOf(
  { plan, snapshotId, date }: Frame,
  orientation: PaperPage['orientation'],
  titleRows?: PaperPage['titleRows'],
): PaperPage {
  const paperNumber = shortened(attachmentText(plan.settings) ?? '', longestPaperNumber)
  const titleRoom = headerRoom[orientation] - paperNumber.length
  return {
    orientation,
    ...(titleRows === undefined ? {} : { titleRows }),
    header: { left: shortened(planTitle(plan.settings), titleRoom), right: paperNumber },
    footer: { left: footerStand(plan.settings.asOf ?? date), centre: footerSnapshot(snapshotId) },
  }
}
