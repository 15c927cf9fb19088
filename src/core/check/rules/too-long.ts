import { filledCells } from '../places.ts'
import type { Rule } from '../rule.ts'

/** What an Excel cell holds, in UTF-16 units. Other programs write more, and Excel cuts it off when it opens the file. */
const most = 32_767

export const tooLong: Rule = {
  codes: ['cell/too-long'],
  *check(reading) {
    for (const { cell, place } of filledCells(reading)) {
      if (typeof cell === 'string' && cell.length > most) {
        yield { code: 'cell/too-long', ...place, values: { length: cell.length, most } }
      }
    }
  },
}
