import type { PlanRule } from '../rule.ts'

/** Copying dates between workbooks of the two systems moves them by four years and a day. */
export const date1904: PlanRule = {
  codes: ['workbook/date-1904'],
  reads: 'everything',
  *check({ workbook }) {
    if (workbook.date1904) {
      yield { code: 'workbook/date-1904', sheet: null, cell: null, row: null, column: null, measure: null, values: {} }
    }
  },
}
