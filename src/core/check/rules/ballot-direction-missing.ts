import { fieldsWithoutDirection, statedScale } from '../../rank/direction-missing.ts'
import { settingPlace } from '../places.ts'
import { agreedPriorities, plannedBallots } from '../planned-reads.ts'
import type { PlanRule } from '../rule.ts'

/** Some field needs the direction of the scale, and it is missing or does not fit: one finding for the whole plan. */
export const ballotDirectionMissing: PlanRule = {
  codes: ['ballot/direction-missing'],
  reads: { ...plannedBallots, measures: agreedPriorities.measures },
  *check(reading) {
    const { plan } = reading
    const fields = fieldsWithoutDirection(plan).map(({ name }) => name)
    if (fields.length === 0) return
    const values = { fields, given: plan.settings.bestSide, scale: statedScale(plan) }
    yield { code: 'ballot/direction-missing', ...settingPlace(reading, 'bestSide'), values }
  },
}
