import { labelsThatAreSigns } from '../../rank/label-is-sign.ts'
import { settingPlace } from '../places.ts'
import type { Rule } from '../rule.ts'

/** A label of the scale that is an abstention in a ballot, say: one finding for the whole plan. */
export const ballotLabelIsSign: Rule = {
  codes: ['ballot/label-is-sign'],
  *check(reading) {
    const values = labelsThatAreSigns(reading.plan)
    if (values !== null) yield { code: 'ballot/label-is-sign', ...settingPlace(reading, 'scale'), values }
  },
}
