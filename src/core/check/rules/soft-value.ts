import type { CellValue } from '../../sheet/grid.ts'
import { cleanText } from '../../text/clean.ts'
import { filledCells, oddMarks, placeOf } from '../places.ts'
import type { Rule } from '../rule.ts'

const soft = /^\(\s*(\d+(?:[.,]\d+)?)\s*\)$/

/** `(5)` is read as 5: the brackets meant something to whoever typed them, and are lost in a ranking. */
export const softValue: Rule = {
  codes: ['cell/soft-value'],
  *check(reading) {
    for (const found of filledCells(reading)) {
      const values = found.column.type === 'label' ? softNumber(found.cell) : null
      if (values) yield { code: 'cell/soft-value', ...placeOf(found), values }
    }
    for (const found of oddMarks(reading)) {
      const values = softNumber(found.cell)
      if (values) yield { code: 'cell/soft-value', ...placeOf(found), values }
    }
  },
}

function softNumber(cell: CellValue): { readonly text: string; readonly readAs: string } | null {
  if (typeof cell !== 'string') return null
  const text = cleanText(cell)
  const readAs = soft.exec(text)?.[1]
  return readAs === undefined ? null : { text, readAs }
}
