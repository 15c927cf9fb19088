import type { CellValue } from '../../sheet/grid.ts'
import { numberInBrackets } from '../../sheet/readers/label.ts'
import { readMark } from '../../sheet/readers/mark.ts'
import { cleanText } from '../../text/clean.ts'
import { filledCells, oddMarks, placeOf } from '../places.ts'
import type { Rule } from '../rule.ts'

/** `(5)` is read as 5: the brackets meant something to whoever typed them, and are lost in a ranking. */
export const softValue: Rule = {
  codes: ['cell/soft-value'],
  *check(reading) {
    for (const found of filledCells(reading)) {
      const values = found.column.type === 'label' ? softLabel(found.cell) : null
      if (values) yield { code: 'cell/soft-value', ...placeOf(found), values }
    }
    for (const found of oddMarks(reading)) {
      const values = softMark(found.cell)
      if (values) yield { code: 'cell/soft-value', ...placeOf(found), values }
    }
  },
}

interface SoftValue {
  readonly text: string
  readonly readAs: string
}

function softLabel(cell: CellValue): SoftValue | null {
  if (typeof cell !== 'string') return null
  const text = cleanText(cell)
  const readAs = numberInBrackets(text)
  return readAs === null ? null : { text, readAs }
}

function softMark(cell: CellValue): SoftValue | null {
  const { mark, soft } = readMark(cell)
  if (!soft || mark.kind !== 'number' || typeof cell !== 'string') return null
  return { text: cleanText(cell), readAs: mark.decimal.replace('.', ',') }
}
