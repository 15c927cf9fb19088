import { cleanText } from '../../text/clean.ts'
import { filledCells, openCells } from '../places.ts'
import type { Rule } from '../rule.ts'

const soft = /^\(\s*(\d+(?:[.,]\d+)?)\s*\)$/

/** `(5)` is read as 5: the brackets meant something to whoever typed them, and are lost in a ranking. */
export const softValue: Rule = {
  codes: ['cell/soft-value'],
  *check(reading) {
    for (const { cell, column, place } of filledCells(reading)) {
      if (column.type !== 'label' || typeof cell !== 'string') continue
      const readAs = soft.exec(cleanText(cell))?.[1]
      if (readAs !== undefined) yield { code: 'cell/soft-value', ...place, values: { text: cleanText(cell), readAs } }
    }
    for (const { cell, place } of openCells(reading)) {
      const readAs = typeof cell === 'string' ? soft.exec(cleanText(cell))?.[1] : undefined
      if (readAs !== undefined) {
        yield { code: 'cell/soft-value', ...place, values: { text: cleanText(String(cell)), readAs } }
      }
    }
  },
}
