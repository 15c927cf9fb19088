import type { Settings } from '../../plan/settings.ts'
import type { CalendarDay } from '../../plan/time.ts'
import { type Act, actsOnThisVersion } from '../acts.ts'
import { settingPlace } from '../places.ts'
import type { PlanRule } from '../rule.ts'

/**
 * *Stand* is later than the last act on this version, and no later one is planned: nobody has been told of what has changed
 * since. Entries of *Sachstand* are reports about a plan that stays as it was adopted, and do not count.
 */
export const decisionDataNewer: PlanRule = {
  codes: ['decision/data-newer'],
  reads: { settings: ['name', 'value'], decisions: ['date', 'body', 'state', 'version'] },
  *check(reading) {
    const { settings } = reading.plan
    const { asOf } = settings
    const acts = actsOnThisVersion(reading)
    if (asOf === null || isPlanned(acts, settings, asOf)) return
    const last = acts.reduce<Dated | null>((latest, act) => laterOf(latest, act), null)
    if (last === null || last.date >= asOf) return
    const values = { body: last.body, date: last.date, asOf }
    yield { code: 'decision/data-newer', ...settingPlace(reading, 'asOf'), values }
  },
}

interface Dated {
  readonly body: string
  readonly date: CalendarDay
}

function laterOf(latest: Dated | null, { body, date, state }: Act): Dated | null {
  if (state !== 'erfolgt' || date === null || (latest !== null && date <= latest.date)) return latest
  return { body, date }
}

/**
 * An act to come, in *Beschlüsse* or as the meeting of the settings. A meeting before *Stand* is no plan any more; an act
 * *vorgesehen* before it is told as `decision/order`, and its result may be all that is missing.
 */
function isPlanned(acts: readonly Act[], { meetingOn }: Settings, asOf: CalendarDay): boolean {
  if (meetingOn !== null && meetingOn >= asOf) return true
  return acts.some(({ state }) => state === 'vorgesehen')
}
