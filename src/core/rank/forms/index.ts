import type { Method } from '../../plan/settings.ts'
import type { Form } from './form.ts'
import { punkte } from './punkte.ts'

const all = [punkte] as const satisfies readonly Form[]

/** Every form of ballot that is computed: one file each, one line here, one entry in `text/ranking.ts`. */
export const forms: readonly Form[] = all

export type FormName = (typeof all)[number]['name']

/** The form of this method; `null` where none is filled in, or where it is not computed. */
export function formOf(method: Method): Form | null {
  return forms.find(({ name }) => name === method) ?? null
}
