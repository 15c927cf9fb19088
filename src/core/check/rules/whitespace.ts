import { whitespaceKinds } from '../../text/clean.ts'
import type { Finding } from '../finding.ts'
import { type LocatedCell, placeOf } from '../places.ts'
import type { CellRule } from '../rule.ts'

/** White space and invisible characters that make equal words unequal. Several kinds in one cell are one finding. */
export const whitespace: CellRule = { codes: ['cell/whitespace'], checkCell: untidy, checkMark: untidy }

function untidy(found: LocatedCell): Finding | null {
  const { cell, text: clean } = found
  if (typeof cell !== 'string' || clean === null || clean === cell) return null
  const kinds = whitespaceKinds(cell)
  const place = placeOf(found)
  const edits = [{ sheet: place.sheet, cell: place.cell, from: cell, to: clean }]
  return { code: 'cell/whitespace', ...place, values: { kinds, clean }, fix: { label: 'clean-text', edits } }
}
