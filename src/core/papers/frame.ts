import type { Plan } from '../plan/plan.ts'
import type { CalendarDay } from '../plan/time.ts'
import { attachmentText, footerSnapshot, footerStand, planTitle } from '../text/papers.ts'
import { internalEditionName } from '../text/papers-internal.ts'
import type { PageShape } from './page-size.ts'
import type { PaperPage } from './paper.ts'
import type { FieldLines } from './plan-line.ts'

export type Edition = 'public' | 'internal'

/** What every sheet of the plan paper needs to know. */
export interface Frame {
  readonly edition: Edition
  readonly plan: Plan
  readonly fields: readonly FieldLines[]
  readonly snapshotId: string
  /** Day of the paper. */
  readonly date: CalendarDay
  readonly font: string
  /** What every sheet says below its title; `null` in the public edition. */
  readonly mark: string | null
}

/** Characters of the header that find room beside each other. */
const headerRoom: { readonly [O in PaperPage['orientation']]: number } = { portrait: 85, landscape: 125 }
const longestPaperNumber = 45

function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`
}

/** Page with paper number and title above, *Stand* and *Kennung der Fassung* below. */
export function pageOf(
  { plan, snapshotId, date, edition }: Frame,
  shape: PageShape,
  titleRows?: PaperPage['titleRows'],
): PaperPage {
  // The internal edition is no attachment to a paper.
  const right = edition === 'internal' ? internalEditionName : (attachmentText(plan.settings) ?? '')
  const paperNumber = shortened(right, longestPaperNumber)
  const orientation = shape === 'slide' ? 'landscape' : shape
  const titleRoom = headerRoom[orientation] - paperNumber.length
  return {
    orientation,
    ...(shape === 'slide' ? { slide: true as const } : {}),
    ...(titleRows === undefined ? {} : { titleRows }),
    header: { left: shortened(planTitle(plan.settings), titleRoom), right: paperNumber },
    footer: { left: footerStand(plan.settings.asOf ?? date), centre: footerSnapshot(snapshotId) },
  }
}
