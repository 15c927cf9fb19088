import { printable } from './printable.ts'
import { wrap } from './wrap.ts'

export interface Terminal {
  readonly columns: number
  readonly colour: boolean
}

/** From this width on, columns beside the main one may be wider. */
export const wideEnough = 100

/** A sentence, wrapped. */
export function paragraph(text: string, { columns }: Terminal): string {
  return wrap(printable(text), columns)
}

/** A line of a list, hanging below its dash. */
export function bullet(text: string, { columns }: Terminal): string {
  return `- ${wrap(printable(text), columns - 2).replaceAll('\n', '\n  ')}`
}
