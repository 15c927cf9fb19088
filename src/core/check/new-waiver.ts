import type { CalendarDay } from '../plan/time.ts'
import type { NewWaiver } from '../sheet/enter/enter-waiver.ts'
import type { Finding } from './finding.ts'
import { ruleText } from './waivers.ts'

/** What a waiver is to be about: the finding's own measure, all of its column, or all that its rule finds. */
export type WaiverScope = 'measure' | 'column' | 'rule'

/** Why, who says so, and when. */
export interface WaiverReason {
  readonly reason: string
  readonly role: string
  readonly date: CalendarDay
}

/** The row of *Begründet offen* that leaves this finding open, and what else is of its kind within the scope. */
export function newWaiver(
  finding: Pick<Finding, 'code' | 'measure' | 'column'>,
  scope: WaiverScope,
  { reason, role, date }: WaiverReason,
): NewWaiver {
  return {
    rule: ruleText(finding.code),
    measure: scope === 'measure' ? finding.measure : null,
    column: scope === 'rule' ? null : finding.column,
    reason,
    role,
    date,
  }
}
