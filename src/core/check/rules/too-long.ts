import { placeOf } from '../places.ts'
import type { CellRule } from '../rule.ts'

/** What an Excel cell holds, in UTF-16 units. Other programs write more, and Excel cuts it off when it opens the file. */
const most = 32_767

export const tooLong: CellRule = {
  codes: ['cell/too-long'],
  checkCell(found) {
    const { cell } = found
    if (typeof cell !== 'string' || cell.length <= most) return null
    return { code: 'cell/too-long', ...placeOf(found), values: { length: cell.length, most } }
  },
}
