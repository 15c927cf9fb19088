import { cellAt, isBlank } from '../../sheet/grid.ts'
import { columnEntries } from '../../sheet/match-headers.ts'
import { allTables } from '../../sheet/read-plan.ts'
import type { TableReading } from '../../sheet/read-table.ts'
import { placeAt } from '../places.ts'
import { readsColumns } from '../reads.ts'
import type { PlanRule } from '../rule.ts'

/** A row that leaves a required cell empty. A column that is missing altogether is said once, not per row. */
export const required: PlanRule = {
  codes: ['cell/required'],
  reads: readsColumns(({ required }) => required === true),
  *check(reading) {
    for (const table of allTables(reading)) {
      for (const { row, key, header } of blanksIn(table)) {
        yield { code: 'cell/required', ...placeAt(table, row, key), values: { header } }
      }
    }
  },
}

interface Blank {
  readonly row: number
  readonly key: string
  readonly header: string
}

function blanksIn({ spec, located: { sheet, field }, columns, rows }: TableReading): readonly Blank[] {
  const needed = columnEntries(spec).flatMap(([key, { required, header }]) => {
    const number = columns.get(key)
    const isSaidBySheet = key === 'field' && field !== null
    return required && number !== undefined && !isSaidBySheet ? [{ key, header, number }] : []
  })
  const blanks: Blank[] = []
  for (const { place } of rows) {
    for (const { key, header, number } of needed) {
      if (isBlank(cellAt(sheet, place.row, number))) blanks.push({ row: place.row, key, header })
    }
  }
  return blanks
}
