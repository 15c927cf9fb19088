import { cellPosition } from '../sheet/cell-position.ts'
import { cellAt, type WorkbookGrid } from '../sheet/grid.ts'
import { fold } from '../text/clean.ts'
import type { FindingPlace, Fix } from './finding.ts'

/** A word that nobody knows, and the one that was probably meant; `null` where none is near, or two are equally near. */
interface MisspeltWord {
  readonly text: string
  readonly nearest: string | null
}

/**
 * The fix that puts the word that was probably meant in the place of a misspelt one; the other words of a list stay as
 * they are written. To be spread into a finding: nothing where no word is near, or the place has no cell with the word.
 */
export function wordFix(
  { sheets }: WorkbookGrid,
  { sheet: name, cell }: FindingPlace,
  { text, nearest }: MisspeltWord,
): { readonly fix?: Fix } {
  const sheet = sheets.find((one) => one.name === name)
  if (sheet === undefined || cell === null || nearest === null) return {}
  const { row, column } = cellPosition(cell)
  const from = cellAt(sheet, row, column)
  const to = typeof from === 'string' ? withWord(from, text, nearest) : null
  if (to === null) return {}
  return { fix: { label: 'nearest-word', edits: [{ sheet: sheet.name, cell, from, to }] } }
}

function withWord(from: string, text: string, nearest: string): string | null {
  if (fold(from) === fold(text)) return nearest
  const parts = from.split(';')
  const replaced = parts.map((part) => (fold(part) === fold(text) ? aroundOf(part, nearest) : part)).join(';')
  return replaced === from ? null : replaced
}

/** White space around a part of a list is not the word's. */
function aroundOf(part: string, word: string): string {
  const [, before = '', after = ''] = /^(\s*).*?(\s*)$/s.exec(part) ?? []
  return `${before}${word}${after}`
}
