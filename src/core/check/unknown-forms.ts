import { basisOf, methodOf } from '../rank/basis.ts'
import { formOf } from '../rank/forms/index.ts'
import type { NotChecked } from '../sheet/grid.ts'
import type { PlanReading } from '../sheet/read-plan.ts'
import { notChecked } from '../text/not-checked.ts'

/** Fields whose ballots nobody looks at, because their form does not exist yet: never passed off as checked. */
export function unknownForms({ plan }: PlanReading): readonly NotChecked[] {
  const fields = plan.fields.flatMap((field) => {
    const method = methodOf(field)
    return basisOf(method) === 'ballots' && formOf(method) === null ? [{ name: field.name, method }] : []
  })
  return fields.length === 0 ? [] : [notChecked('ballot/not-in-form', { fields })]
}
