import { allTables } from '../../sheet/read-plan.ts'
import { placeAt } from '../places.ts'
import { readsColumns } from '../reads.ts'
import type { PlanRule } from '../rule.ts'

/** A row that leaves a required cell empty. A column that is missing altogether is said once, not per row. */
export const required: PlanRule = {
  codes: ['cell/required'],
  reads: readsColumns((column) => column.required === true),
  *check(reading) {
    for (const table of allTables(reading)) {
      for (const { row, key, header } of table.missing) {
        // The sheet may be the field's own.
        if (key === 'field' && table.located.field !== null) continue
        yield { code: 'cell/required', ...placeAt(table, row, key), values: { header } }
      }
    }
  },
}
