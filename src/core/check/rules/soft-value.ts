import { numberInBrackets } from '../../sheet/readers/label.ts'
import { readMark } from '../../sheet/readers/mark.ts'
import type { Finding } from '../finding.ts'
import { type LocatedCell, placeOf } from '../places.ts'
import type { CellRule } from '../rule.ts'

/** `(5)` is read as 5: the brackets meant something to whoever typed them, and are lost in a ranking. */
export const softValue: CellRule = {
  codes: ['cell/soft-value'],
  checkCell: (found) => (found.column.type === 'label' ? asFinding(found, softLabel(found)) : null),
  checkMark: (found) => asFinding(found, softMark(found)),
}

interface SoftValue {
  readonly text: string
  readonly readAs: string
}

function asFinding(found: LocatedCell, values: SoftValue | null): Finding | null {
  return values && { code: 'cell/soft-value', ...placeOf(found), values }
}

function softLabel({ text }: LocatedCell): SoftValue | null {
  const readAs = text === null ? null : numberInBrackets(text)
  return text === null || readAs === null ? null : { text, readAs }
}

function softMark({ cell, text }: LocatedCell): SoftValue | null {
  const { mark, soft } = readMark(cell)
  if (!soft || mark.kind !== 'number' || text === null) return null
  return { text, readAs: mark.decimal.replace('.', ',') }
}
