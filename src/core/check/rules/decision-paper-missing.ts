import type { Settings } from '../../plan/settings.ts'
import { fold } from '../../text/clean.ts'
import { type Act, actsOf, isOfCommittee } from '../acts.ts'
import type { PlanRule } from '../rule.ts'

/**
 * An act of the committee without the number of its paper. The number of the settings counts for the meeting of the
 * settings; a conference has no papers, and where the committee has put the matter off, it is asked for the next time.
 */
export const decisionPaperMissing: PlanRule = {
  codes: ['decision/paper-missing'],
  reads: { settings: ['name', 'value'], decisions: ['date', 'body', 'kind', 'paperNumber'] },
  *check(reading) {
    const { settings } = reading.plan
    for (const act of actsOf(reading)) {
      if (act.kind === null || act.kind === 'Vertagung' || act.paperNumber !== null) continue
      if (!isOfCommittee(act, settings) || hasNumberOfSettings(act, settings)) continue
      yield { code: 'decision/paper-missing', ...act.place('paperNumber'), values: { body: act.body } }
    }
  },
}

function hasNumberOfSettings({ body, date }: Act, { paperNumber, committee, meetingOn }: Settings): boolean {
  if (paperNumber === null) return false
  const sameBody = committee === null || fold(committee) === fold(body)
  return sameBody && (meetingOn === null || date === null || meetingOn === date)
}
