import { oncePer, oncePerObject } from '../once-per.ts'
import type { PlannedField } from '../plan/plan.ts'
import { rankStampIn, stampInputs } from '../rank/rank-stamp.ts'
import type { PlanReading } from '../sheet/read-plan.ts'
import { type MeasureRow, measureRows } from './measure-rows.ts'
import type { Reads } from './rule.ts'

/** A measure whose *Rang* the program wrote, and what its stamp tells. */
interface StampedRank {
  readonly row: MeasureRow
  /** As in the cell. */
  readonly rankedAt: string
  /** What the rank rests on is still what it was. */
  readonly upToDate: boolean
}

/** What the ranks of all fields rest on, and the columns in which they are written. */
export const readsStampedRanks: Reads = {
  measures: ['id', 'field', 'status', 'rank', 'rankedAt'],
  fields: 'all',
  settings: 'all',
  actors: 'all',
  ballots: 'all',
  results: 'all',
}

/** Where *Rang berechnet am* holds anything else than a stamp, the rank is a person's own and nobody's to judge. */
export const stampedRanks: (reading: PlanReading) => readonly StampedRank[] = oncePerObject((reading) => {
  const stamped = measureRows(reading).filter(({ value }) => value.rankedAt !== null)
  if (stamped.length === 0) return []
  const fields = fieldsByPlace(reading)
  const inputOf = oncePer(stampInputs(reading.plan))
  return stamped.flatMap((row) => {
    const field = fields.get(placeKey(row.place))
    const stamp = rankStampIn(row.value.rankedAt ?? '')
    if (!field || !stamp) return []
    return [{ row, rankedAt: row.value.rankedAt ?? '', upToDate: stamp.input === inputOf(field) }]
  })
})

function fieldsByPlace({ plan }: PlanReading): ReadonlyMap<string, PlannedField> {
  return new Map(plan.fields.flatMap((field) => field.measures.map(({ place }) => [placeKey(place), field] as const)))
}

function placeKey({ sheet, row }: { readonly sheet: string; readonly row: number }): string {
  return `${row}!${sheet}`
}
