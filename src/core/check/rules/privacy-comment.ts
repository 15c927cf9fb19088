import { cellPosition } from '../../sheet/cell-position.ts'
import { columnEntries } from '../../sheet/match-headers.ts'
import { allTables } from '../../sheet/read-plan.ts'
import type { TableReading } from '../../sheet/read-table.ts'
import { cleanText } from '../../text/clean.ts'
import type { Finding } from '../finding.ts'
import { placeAt } from '../places.ts'
import type { PlanRule } from '../rule.ts'

/** A note or a thread at a cell whose column a public edition shows: whoever passes on the workbook itself passes it on. */
export const privacyComment: PlanRule = {
  codes: ['privacy/comment'],
  reads: 'everything',
  *check(reading) {
    for (const table of allTables(reading)) {
      if (table.located.sheet.comments.size > 0) yield* commentsOn(table)
    }
  },
}

function* commentsOn(table: TableReading): Iterable<Finding> {
  const { sheet, headerRow } = table.located
  const publicKeys = new Map(
    columnEntries(table.spec).flatMap(([key, { audience }]) => {
      const number = table.columns.get(key)
      return number === undefined || audience === 'internal' ? [] : [[number, key] as const]
    }),
  )
  const rows = new Set([headerRow, ...table.rows.map(({ place }) => place.row)])
  for (const [cell, text] of sheet.comments) {
    const { row, column } = cellPosition(cell)
    const key = rows.has(row) ? publicKeys.get(column) : undefined
    if (key === undefined) continue
    yield { code: 'privacy/comment', ...placeAt(table, row, key), values: { text: cleanText(text) } }
  }
}
