import { compareCodePoints } from '../../plan/measure-id.ts'
import type { Settings } from '../../plan/settings.ts'
import type { CalendarDay } from '../../plan/time.ts'
import type { PlanReading } from '../../sheet/read-plan.ts'
import { type Act, actsOf, areOfOneVersion, isAdoption, isOfCommittee } from '../acts.ts'
import type { PlanRule } from '../rule.ts'

/**
 * An act stands where it cannot stand: the committee takes note of a version before the conference has adopted it, or an
 * act is *vorgesehen* for a day that lies before the plan's own *Stand*, so that its result must be known. Days are compared
 * with days of the workbook, never with today. An act after *Stand* is in order: a plan is adopted as it stood before.
 */
export const decisionOrder: PlanRule = {
  codes: ['decision/order'],
  reads: {
    settings: ['name', 'value'],
    decisions: ['date', 'body', 'kind', 'state', 'scope', 'version'],
  },
  *check(reading) {
    const { settings } = reading.plan
    const adoptions = adoptionsOf(reading)
    for (const act of actsOf(reading)) {
      const { date, body, kind } = act
      if (date === null) continue
      const notes = kind === 'Kenntnisnahme' && isOfCommittee(act, settings)
      const before = (notes ? tooEarlyFor(adoptions, act, date) : null) ?? standBefore(act, date, settings)
      if (before) yield { code: 'decision/order', ...act.place('date'), values: { body, date, ...before } }
    }
  },
}

interface Before {
  readonly otherBody: string | null
  readonly otherDate: CalendarDay
}

/** Acts with a day by which the conference, or who else is no committee, makes a version its own; the first ones first. */
function adoptionsOf(reading: PlanReading): readonly (Act & { readonly date: CalendarDay })[] {
  return actsOf(reading)
    .flatMap((act) => (act.date === null ? [] : [{ ...act, date: act.date }]))
    .filter((act) => isAdoption(act) && !isOfCommittee(act, reading.plan.settings))
    .toSorted((a, b) => compareCodePoints(a.date, b.date))
}

/** The adoption that this act rests on, if all of its version are later. */
function tooEarlyFor(adoptions: ReturnType<typeof adoptionsOf>, act: Act, date: CalendarDay): Before | null {
  const first = adoptions.find(({ version }) => areOfOneVersion(version, act.version))
  return first && first.date > date ? { otherBody: first.body, otherDate: first.date } : null
}

function standBefore({ state }: Act, date: CalendarDay, { asOf }: Settings): Before | null {
  return state === 'vorgesehen' && asOf !== null && date < asOf ? { otherBody: null, otherDate: asOf } : null
}
