import { labelsThatAreSigns } from '../../rank/label-is-sign.ts'
import { settingPlace } from '../places.ts'
import { plannedBallots } from '../planned-reads.ts'
import type { PlanRule } from '../rule.ts'

/** A label of the scale that is an abstention in a ballot, say: one finding for the whole plan. */
export const ballotLabelIsSign: PlanRule = {
  codes: ['ballot/label-is-sign'],
  reads: plannedBallots,
  *check(reading) {
    const values = labelsThatAreSigns(reading.plan)
    if (values !== null) yield { code: 'ballot/label-is-sign', ...settingPlace(reading, 'scale'), values }
  },
}
