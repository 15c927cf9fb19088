import { filledCells, placeOf } from '../places.ts'
import type { Rule } from '../rule.ts'

/** What an Excel cell holds, in UTF-16 units. Other programs write more, and Excel cuts it off when it opens the file. */
const most = 32_767

export const tooLong: Rule = {
  codes: ['cell/too-long'],
  *check(reading) {
    for (const found of filledCells(reading)) {
      const { cell } = found
      if (typeof cell === 'string' && cell.length > most) {
        yield { code: 'cell/too-long', ...placeOf(found), values: { length: cell.length, most } }
      }
    }
  },
}
