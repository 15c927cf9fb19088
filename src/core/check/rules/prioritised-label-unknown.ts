import { agreedScale } from '../../rank/agreed.ts'
import { methodOf } from '../../rank/basis.ts'
import { isNumber, statedLabels } from '../../rank/scale.ts'
import type { PlanReading } from '../../sheet/read-plan.ts'
import { fold } from '../../text/clean.ts'
import { nearest } from '../../text/nearest.ts'
import { settingPlace } from '../places.ts'
import { agreedPriorities } from '../planned-reads.ts'
import type { PlanRule } from '../rule.ts'
import { wordFix } from '../word-fix.ts'

/** *Als priorisiert gilt* names a label that no measure can have: a slip by which nothing, or too little, is prioritised. */
export const prioritisedLabelUnknown: PlanRule = {
  codes: ['result/label-unknown'],
  reads: agreedPriorities,
  *check(reading) {
    const scale = scaleOf(reading)
    if (scale === null) return
    const known = new Set(scale.map(fold))
    for (const text of reading.plan.settings.prioritisedLabels ?? []) {
      // Numbers in use are not the whole of a scale that nobody has stated.
      if (known.has(fold(text)) || (statedLabels(reading.plan.settings) === null && isNumber(text))) continue
      const values = { text, scale, nearest: nearest(text, scale) }
      const at = settingPlace(reading, 'prioritisedLabels')
      yield { code: 'result/label-unknown', ...at, values, ...wordFix(reading.workbook, at, values) }
    }
  },
}

/** The labels of the agreed fields, best first; `null` where none is agreed or their direction is missing. */
function scaleOf({ plan }: PlanReading): readonly string[] | null {
  const scales = plan.fields
    .filter((field) => methodOf(field) === 'Vereinbart')
    .flatMap((field) => agreedScale(field, plan.settings).scale ?? [])
  return scales.length === 0 ? null : [...new Set(scales)]
}
