import type { Method } from '../../plan/settings.ts'
import type { Form } from './form.ts'
import { noten } from './noten.ts'
import { punkte } from './punkte.ts'
import { stufen } from './stufen.ts'

const all = [punkte, stufen, noten] as const satisfies readonly Form[]

/** Every form of ballot that is computed: one file each, one line here, one entry in `text/ranking-methods.ts`. */
export const forms: readonly Form[] = all

export type FormName = (typeof all)[number]['name']

/** The form of this method; `null` where none is filled in, or where it is not computed. */
export function formOf(method: Method): Form | null {
  return forms.find(({ name }) => name === method) ?? null
}
