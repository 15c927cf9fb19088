import { measureRows } from '../measure-rows.ts'
import { placeAt } from '../places.ts'
import type { PlanRule } from '../rule.ts'

/** Only what is surely earlier: `2022` may well be done in the year in which it began, and `ca. 2022` says nothing. */
export const doneBeforeStarted: PlanRule = {
  codes: ['measure/done-before-started'],
  reads: { measures: ['id', 'begin', 'doneOn'] },
  *check(reading) {
    for (const { table, value, place } of measureRows(reading)) {
      const { begin, doneOn } = value
      if (begin?.first == null || doneOn?.last == null || doneOn.last >= begin.first) continue
      const values = { begin: begin.text, doneOn: doneOn.text }
      yield { code: 'measure/done-before-started', ...placeAt(table, place.row, 'doneOn'), values }
    }
  },
}
