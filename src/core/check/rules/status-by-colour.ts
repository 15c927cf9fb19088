import { address } from '../../sheet/grid.ts'
import { placeAt } from '../places.ts'
import type { Rule } from '../rule.ts'

/** An empty *Status* cell with a fill: the colour means something to its owner, and nothing to a reader or a printer. */
export const statusByColour: Rule = {
  codes: ['table/status-by-colour'],
  *check(reading) {
    for (const table of reading.tables.measures) {
      const column = table.columns.get('status')
      if (column === undefined) continue
      const coloured = table.rows.flatMap(({ value, place }) => {
        const fill = table.located.sheet.fills.get(address(place.row, column))
        return value.status === null && fill !== undefined ? [{ row: place.row, fill }] : []
      })
      const [first] = coloured
      if (!first) continue
      yield {
        code: 'table/status-by-colour',
        ...placeAt(table, first.row, 'status'),
        values: { count: coloured.length, colours: [...new Set(coloured.map(({ fill }) => fill))] },
      }
    }
  },
}
