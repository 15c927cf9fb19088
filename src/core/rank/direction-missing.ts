import type { Plan, PlannedField } from '../plan/plan.ts'
import { agreedScale } from './agreed.ts'
import { methodOf } from './basis.ts'
import { firstMarks } from './first-marks.ts'
import { formOf } from './forms/index.ts'
import { statedLabels } from './scale.ts'
import { gradeVocabulary, vocabularyText } from './vocabulary.ts'

/** The fields that have a result which nobody can order, because the best side of its scale is missing or does not fit. */
export function fieldsWithoutDirection(plan: Plan): readonly PlannedField[] {
  const graded = plan.fields.filter((field) => {
    const form = formOf(methodOf(field))
    return form?.kind === 'grades' && form.scale(plan.settings) === null
  })
  const marks = firstMarks(plan, graded)
  return plan.fields.filter((field) => marks.has(field) || lacksAgreedDirection(plan, field))
}

function lacksAgreedDirection({ settings }: Plan, field: PlannedField): boolean {
  if (methodOf(field) !== 'Vereinbart') return false
  const { labelled, scale } = agreedScale(field, settings)
  return labelled.length > 0 && scale === null
}

/** The scale as the settings give it; `null` where they do not. */
export function statedScale({ settings }: Plan): string | null {
  const vocabulary = gradeVocabulary(settings)
  return vocabulary ? vocabularyText(vocabulary) : (statedLabels(settings)?.join('; ') ?? null)
}
