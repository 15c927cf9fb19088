import type { Plan } from '../plan/plan.ts'
import { methodOf } from './basis.ts'
import { firstMarks } from './first-marks.ts'
import { formOf } from './forms/index.ts'
import { signsAmong } from './vocabulary.ts'

interface SignsOnScale {
  readonly labels: readonly string[]
  /** Names of the fields that have ballots on this scale. */
  readonly fields: readonly string[]
}

/** Labels of *Skala* that no ballot can give, since they mean something else there; `null` where none is in anybody's way. */
export function labelsThatAreSigns(plan: Plan): SignsOnScale | null {
  const signsOf = new Map(
    plan.fields.flatMap((field) => {
      const form = formOf(methodOf(field))
      const signs = form?.kind === 'grades' ? signsAmong(form.vocabulary(plan.settings)) : []
      return signs.length > 0 ? [[field, signs] as const] : []
    }),
  )
  const marks = firstMarks(plan, [...signsOf.keys()])
  const concerned = plan.fields.filter((field) => marks.has(field))
  // All signs stand on the plan's one scale.
  const [labels] = concerned.map((field) => signsOf.get(field) ?? [])
  return labels === undefined ? null : { labels, fields: concerned.map(({ name }) => name) }
}
