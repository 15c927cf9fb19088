import { cleanText, fold } from '../../text/clean.ts'
import type { Reader } from '../column.ts'
import { read } from '../problem.ts'
import { cellText } from './text.ts'

/**
 * Parts between semicolons, each once (case does not count; the first spelling stays). A comma or a line break separates
 * nothing: names contain commas, and a rule asks about both.
 */
export const readList: Reader<readonly string[]> = (cell) => {
  const parts = new Map<string, string>()
  for (const part of cellText(cell).split(';').map(cleanText)) {
    if (part !== '' && !parts.has(fold(part))) parts.set(fold(part), part)
  }
  return read([...parts.values()])
}
