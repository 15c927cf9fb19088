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

/** Excel takes 255 characters for the whole header; a title is cut well before. */
const longestHeader = 90

function shortened(text: string): string {
  return text.length <= longestHeader ? text : `${text.slice(0, longestHeader - 1).trimEnd()}…`
}

/** Page with paper number and title above, *Stand* and *Kennung der Fassung* below. */
export function pageOf(
  { plan, snapshotId, date }: Frame,
  orientation: PaperPage['orientation'],
  titleRows?: PaperPage['titleRows'],
): PaperPage {
  return {
    orientation,
    ...(titleRows === undefined ? {} : { titleRows }),
    header: { left: shortened(planTitle(plan.settings)), right: shortened(attachmentText(plan.settings) ?? '') },
    footer: { left: footerStand(plan.settings.asOf ?? date), centre: footerSnapshot(snapshotId) },
  }
}
