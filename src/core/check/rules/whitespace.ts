import { cleanText, whitespaceKinds } from '../../text/clean.ts'
import { filledCells, oddMarks, placeOf } from '../places.ts'
import type { Rule } from '../rule.ts'

/** White space and invisible characters that make equal words unequal. Several kinds in one cell are one finding. */
export const whitespace: Rule = {
  codes: ['cell/whitespace'],
  *check(reading) {
    for (const cells of [filledCells(reading), oddMarks(reading)]) {
      for (const found of cells) {
        const { cell } = found
        if (typeof cell !== 'string') continue
        const kinds = whitespaceKinds(cell)
        if (kinds.length === 0) continue
        const clean = cleanText(cell)
        const place = placeOf(found)
        const edits = [{ sheet: place.sheet, cell: place.cell, from: cell, to: clean }]
        yield { code: 'cell/whitespace', ...place, values: { kinds, clean }, fix: { label: 'clean-text', edits } }
      }
    }
  },
}
