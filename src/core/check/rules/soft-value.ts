import type { CellValue } from '../../sheet/grid.ts'
import { numberInBrackets } from '../../sheet/readers/label.ts'
import { readMark } from '../../sheet/readers/mark.ts'
import { cleanText } from '../../text/clean.ts'
import type { Finding } from '../finding.ts'
import { type LocatedCell, placeOf } from '../places.ts'
import type { CellRule } from '../rule.ts'

/** `(5)` is read as 5: the brackets meant something to whoever typed them, and are lost in a ranking. */
export const softValue: CellRule = {
  codes: ['cell/soft-value'],
  checkCell: (found) => (found.column.type === 'label' ? asFinding(found, softLabel(found.cell)) : null),
  checkMark: (found) => asFinding(found, softMark(found.cell)),
}

interface SoftValue {
  readonly text: string
  readonly readAs: string
}

function asFinding(found: LocatedCell, values: SoftValue | null): Finding | null {
  return values && { code: 'cell/soft-value', ...placeOf(found), values }
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
