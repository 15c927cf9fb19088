import { columnEntries } from '../../sheet/match-headers.ts'
import { allTables } from '../../sheet/read-plan.ts'
import { nearest } from '../../text/nearest.ts'
import { extendedBy } from '../header-addition.ts'
import type { PlanRule } from '../rule.ts'

/** A required column that no header names. In an exported part sheet the field stands in the sheet's name. */
export const columnMissing: PlanRule = {
  codes: ['table/column-missing'],
  reads: 'everything',
  *check(reading) {
    for (const table of allTables(reading)) {
      for (const [key, column] of columnEntries(table.spec)) {
        if (!column.required || table.columns.has(key)) continue
        if (key === 'field' && table.located.field !== null) continue
        const others = table.located.match.others.map(({ header }) => header)
        yield {
          code: 'table/column-missing',
          ...{
            sheet: table.located.sheet.name,
            cell: null,
            row: table.located.headerRow,
            column: column.header,
            measure: null,
          },
          values: {
            table: table.spec.sheet,
            header: column.header,
            nearest: nearest(column.header, others) ?? extending(column.header, others),
          },
        }
      }
    }
  },
}

/** *Status (Stand 10/2026)* for *Status*. */
function extending(header: string, others: readonly string[]): string | null {
  return others.find((other) => extendedBy(other, [header]) !== null) ?? null
}
