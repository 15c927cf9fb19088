import { measureKey } from '../../plan/measure-id.ts'
import type { Plan } from '../../plan/plan.ts'
import { basisOf, methodOf } from '../../rank/basis.ts'
import type { Basis } from '../../rank/result.ts'
import { firstFigure } from '../../rank/result-entries.ts'
import { isNotRankedByStatus } from '../../rank/status-exclusion.ts'
import type { PlanReading } from '../../sheet/read-plan.ts'
import type { TableReading } from '../../sheet/read-table.ts'
import type { Finding } from '../finding.ts'
import { placeAt, standsIn } from '../places.ts'
import { plannedBallots } from '../planned-reads.ts'
import type { PlanRule } from '../rule.ts'

/** Ballots or sums for a measure that its status keeps out of the ranking, where the field is ranked by such. */
export const ballotDroppedMeasure: PlanRule = {
  codes: ['ballot/dropped-measure'],
  reads: {
    ...plannedBallots,
    measures: [...plannedBallots.measures, 'status'],
    results: ['measure', 'points', 'yes', 'no', 'abstentions'],
  },
  *check(reading) {
    const { plan, tables } = reading
    const rated = droppedMeasures(plan, 'ballots')
    for (const table of tables.ballots) yield* inBallots(reading, table, rated)
    const counted = droppedMeasures(plan, 'totals')
    for (const table of tables.results) {
      for (const row of table.rows) {
        const status = counted.get(measureKey(row.value.measure ?? ''))
        if (status === undefined || firstFigure(row) === null) continue
        const place = placeAt(table, row.place.row, 'measure')
        yield { code: 'ballot/dropped-measure', ...place, values: { status, ballots: null } }
      }
    }
  },
}

/** `measureKey` → status, as the plan calls it. */
function droppedMeasures({ fields, settings }: Plan, basis: Basis): ReadonlyMap<string, string> {
  return new Map(
    fields
      .filter((field) => basisOf(methodOf(field)) === basis)
      .flatMap(({ measures }) => measures)
      .filter(({ value }) => isNotRankedByStatus(value, settings))
      .map(({ value }) => [measureKey(value.id), value.status?.word ?? '']),
  )
}

function* inBallots(
  { plan }: PlanReading,
  table: TableReading<'ballots'>,
  dropped: ReadonlyMap<string, string>,
): Iterable<Finding> {
  const ballots = plan.ballots.filter((ballot) => ballot.standing === 'entitled' && standsIn(ballot, table))
  for (const [index, { measure, row }] of (ballots[0]?.lines ?? []).entries()) {
    const status = dropped.get(measureKey(measure))
    if (status === undefined) continue
    const filled = ballots.filter(({ marks }) => (marks[index]?.kind ?? 'blank') !== 'blank').length
    if (filled === 0) continue
    yield { code: 'ballot/dropped-measure', ...placeAt(table, row, 'measure'), values: { status, ballots: filled } }
  }
}
