import { placeOf } from '../places.ts'
import type { CellRule } from '../rule.ts'

const tags = 'br|p|b|i|u|strong|em|ul|ol|li|div|span|font|a|h[1-6]|table|tr|td'
const entities = 'nbsp|amp|lt|gt|quot|auml|ouml|uuml|szlig|ndash|#\\d{2,5}'
const markupPattern = new RegExp(`</?(?:${tags})(?:\\s[^<>]*)?/?>|&(?:${entities});`, 'iu')

/** HTML that came along from a website or an export and would be printed as it stands. */
export const markup: CellRule = {
  codes: ['cell/markup'],
  checkCell(one) {
    const found = typeof one.cell === 'string' ? markupPattern.exec(one.cell)?.[0] : undefined
    return found === undefined ? null : { code: 'cell/markup', ...placeOf(one), values: { found } }
  },
}
