import type { PlanReading } from '../../sheet/read-plan.ts'
import { actsOnThisVersion, isOfCommittee } from '../acts.ts'
import type { PlanRule } from '../rule.ts'

/**
 * The committee is told of a plan of which nobody says who adopted it: no body's *Beschluss* or *Zustimmung*, done or to
 * come. One finding, at the committee's first act. Where the committee decides by itself, and where nothing in the workbook
 * speaks of a conference (no day, no *Verfahren*), there is nobody to be named.
 */
export const decisionConferenceMissing: PlanRule = {
  codes: ['decision/conference-missing'],
  reads: {
    settings: ['name', 'value'],
    fields: ['code', 'name', 'order', 'method'],
    decisions: ['body', 'kind', 'version'],
  },
  *check(reading) {
    const acts = actsOnThisVersion(reading)
    if (!speaksOfConference(reading) || acts.some(({ kind }) => kind === 'Beschluss' || kind === 'Zustimmung')) return
    const told = acts.find((act) => isOfCommittee(act, reading.plan.settings))
    if (told) yield { code: 'decision/conference-missing', ...told.place('body'), values: { body: told.body } }
  },
}

function speaksOfConference({ plan }: PlanReading): boolean {
  return plan.settings.conferenceOn !== null || plan.fields.some(({ method }) => method !== null)
}
