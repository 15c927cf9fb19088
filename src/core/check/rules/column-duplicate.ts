import { address } from '../../sheet/grid.ts'
import { actorsByName } from '../../sheet/read-ballots.ts'
import { allTables, type PlanReading } from '../../sheet/read-plan.ts'
import type { TableReading } from '../../sheet/read-table.ts'
import { fold } from '../../text/clean.ts'
import { placeAtColumn } from '../places.ts'
import type { PlanRule } from '../rule.ts'

/** The same header twice, or one actor's ballot under two of the actor's names: only the first one is read. */
export const columnDuplicate: PlanRule = {
  codes: ['table/column-duplicate'],
  reads: 'everything',
  *check(reading) {
    for (const table of allTables(reading)) {
      const { headerRow, match } = table.located
      for (const { header, first, later } of [...match.duplicates, ...sameActor(reading, table)]) {
        yield {
          code: 'table/column-duplicate',
          ...placeAtColumn(table, headerRow, later),
          column: header,
          values: { header, firstCell: address(headerRow, first) },
        }
      }
    }
  },
}

function sameActor({ plan }: PlanReading, { key, located }: TableReading) {
  if (key !== 'ballots' && key !== 'secondEntry') return []
  const byName = actorsByName(plan.actors)
  const first = new Map<unknown, number>()
  return located.match.others.flatMap(({ header, column }) => {
    const actor = byName.get(fold(header))
    if (!actor) return []
    const earlier = first.get(actor)
    if (earlier === undefined) first.set(actor, column)
    return earlier === undefined ? [] : [{ header, first: earlier, later: column }]
  })
}
