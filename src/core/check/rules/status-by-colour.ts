import { address, isBlank } from '../../sheet/grid.ts'
import { rawOf, type TableReading } from '../../sheet/read-table.ts'
import { placeAt } from '../places.ts'
import type { PlanRule } from '../rule.ts'

/**
 * An empty *Status* cell with a fill: the colour means something to its owner, and nothing to a reader or a printer.
 * A stripe across the whole row in one and the same colour means nothing.
 */
export const statusByColour: PlanRule = {
  codes: ['table/status-by-colour'],
  reads: 'everything',
  *check(reading) {
    for (const table of reading.tables.measures) {
      const column = table.columns.get('status')
      if (column === undefined || table.located.sheet.fills.size === 0) continue
      const blank = table.rows.filter(({ place }) => isBlank(rawOf(table, place.row, 'status')))
      const coloured = blank.flatMap(({ place }) => {
        const fill = fillAt(table, place.row, column)
        const striped = fill === fillAt(table, place.row, table.columns.get('title') ?? 0)
        return fill !== undefined ? [{ row: place.row, fill, striped }] : []
      })
      const [first] = coloured
      if (!first || (coloured.every(({ striped }) => striped) && new Set(coloured.map(({ fill }) => fill)).size === 1))
        continue
      yield {
        code: 'table/status-by-colour',
        ...placeAt(table, first.row, 'status'),
        values: { count: coloured.length, colours: [...new Set(coloured.map(({ fill }) => fill))] },
      }
    }
  },
}

function fillAt(table: TableReading<'measures'>, row: number, column: number): string | undefined {
  return table.located.sheet.fills.get(address(row, column))
}
