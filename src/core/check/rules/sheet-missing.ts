import { tables } from '../../sheet/columns/tables.ts'
import type { PlanRule } from '../rule.ts'

/** Without measures and fields there is no plan. */
export const sheetMissing: PlanRule = {
  codes: ['workbook/sheet-missing'],
  reads: 'everything',
  *check({ workbook, tables: read, headerless }) {
    for (const key of ['measures', 'fields'] as const) {
      if (read[key].length > 0 || headerless.has(key)) continue
      yield {
        code: 'workbook/sheet-missing',
        sheet: null,
        cell: null,
        row: null,
        column: null,
        measure: null,
        values: { sheet: tables[key].sheet, sheetsFound: workbook.sheets.map(({ name }) => name) },
      }
    }
  },
}
