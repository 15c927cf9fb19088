import { isDay } from '../../sheet/grid.ts'
import { rawOf } from '../../sheet/read-table.ts'
import { fold } from '../../text/clean.ts'
import { nearestAmong } from '../../text/nearest.ts'
import { actorNames, namesActorTwice, namesNobody } from '../names.ts'
import { organisationVariants } from '../names-in-cells.ts'
import { placeAt } from '../places.ts'
import type { PlanRule } from '../rule.ts'
import { wordFix } from '../word-fix.ts'
import { unsplitLists } from './comma-list.ts'

/**
 * Only where the plan lists its actors. Nothing is reported twice: neither a cell that is an unsplit list, nor one that
 * Excel turned into a date, nor a listed name that is merely written in another way.
 */
export const unknownActor: PlanRule = {
  codes: ['reference/unknown-actor'],
  reads: { measures: ['id', 'lead', 'participants'], actors: ['code', 'name', 'aliases'] },
  *check(reading) {
    const known = actorNames(reading)
    if (known.size === 0) return
    const nearestKnown = nearestAmong([...known.values()])
    const variants = organisationVariants(reading)
    const unsplit = new Set(unsplitLists(reading).map(({ sheet, cell }) => `${sheet}!${cell}`))
    for (const table of reading.tables.measures) {
      for (const { value, place } of table.rows) {
        for (const key of ['lead', 'participants'] as const) {
          const unknown = (value[key] ?? []).filter(
            (name) =>
              !known.has(fold(name)) && !namesActorTwice(name, reading) && !variants.has(name) && !namesNobody(name),
          )
          if (unknown.length === 0 || isDay(rawOf(table, place.row, key))) continue
          const at = placeAt(table, place.row, key)
          if (unsplit.has(`${at.sheet}!${at.cell}`)) continue
          for (const name of unknown) {
            const values = { text: name, nearest: nearestKnown(name) }
            yield { code: 'reference/unknown-actor', ...at, values, ...wordFix(reading.workbook, at, values) }
          }
        }
      }
    }
  },
}
