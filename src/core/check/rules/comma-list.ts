import { cleanText, fold } from '../../text/clean.ts'
import { actorNames } from '../names.ts'
import { filledCells } from '../places.ts'
import type { Rule } from '../rule.ts'

/**
 * Several organisations in one cell without a semicolon. Names contain commas ("Amt für Jugend, Familie und Soziales"),
 * so nothing is split without a person: where actors are listed, each part must be one of them (or the whole cell must
 * be unknown with a known part); where none are, only lines below each other count.
 */
export const commaList: Rule = {
  codes: ['cell/comma-list'],
  *check(reading) {
    const known = actorNames(reading)
    for (const { cell, column, place } of filledCells(reading)) {
      if (column.type !== 'actors' || typeof cell !== 'string' || !place.sheet || !place.cell) continue
      const proposal = proposed(cell, known)
      if (proposal === null) continue
      yield {
        code: 'cell/comma-list',
        ...place,
        values: { text: cleanText(cell), proposal },
        fix: { label: 'split-list', edits: [{ sheet: place.sheet, cell: place.cell, from: cell, to: proposal }] },
      }
    }
  },
}

function proposed(cell: string, known: ReturnType<typeof actorNames>): string | null {
  const text = cleanText(cell)
  if (text.includes(';') || known.has(fold(text))) return null
  const separator = text.includes('\n') ? /\n/ : /,/
  const parts = text.split(separator).map(cleanText).filter(Boolean)
  if (parts.length < 2) return null
  const lines = text.includes('\n') && !parts.some((part) => /^\p{Ll}/u.test(part))
  return lines || parts.some((part) => known.has(fold(part))) ? parts.join('; ') : null
}
