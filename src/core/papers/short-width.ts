import { textWidth } from './measure-text.ts'
import { charactersFor, typeOf } from './row-height.ts'
import { styleOf } from './styles.ts'

/** Characters; longer words are broken. */
const usual = { least: 8, most: 18 }

/** Characters that a column of short texts needs – numbers, short forms, statuses –, none of which should be broken. */
export function shortWidth(texts: readonly string[], font: string, limits: Partial<typeof usual> = {}): number {
  const { least, most } = { ...usual, ...limits }
  const style = styleOf('cellStrong')
  const points = texts.reduce((wide, text) => Math.max(wide, textWidth(text, typeOf(style, font))), 0)
  return Math.ceil(Math.max(least, Math.min(most, charactersFor(points * 1.08, style))))
}
