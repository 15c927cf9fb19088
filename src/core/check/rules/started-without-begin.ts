import { hasBegun } from '../../plan/status.ts'
import { isEmpty, measureRows, usesColumn } from '../measure-rows.ts'
import { placeAt } from '../places.ts'
import type { PlanRule } from '../rule.ts'

/** *Angeschoben* without a date becomes a parking place. Asked only where the plan says of some measure since when. */
export const startedWithoutBegin: PlanRule = {
  codes: ['measure/started-without-begin'],
  reads: { measures: ['id', 'status', 'begin'] },
  *check(reading) {
    if (!usesColumn(reading, 'begin')) return
    for (const row of measureRows(reading)) {
      const { status } = row.value
      if (status === null || !hasBegun(status.meaning) || !isEmpty(row, 'begin')) continue
      const values = { status: status.word }
      yield { code: 'measure/started-without-begin', ...placeAt(row.table, row.place.row, 'begin'), values }
    }
  },
}
