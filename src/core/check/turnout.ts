import type { PlannedField } from '../plan/plan.ts'
import { ballotSheets } from '../rank/ballot-sheets.ts'
import { basisOf, methodOf } from '../rank/basis.ts'
import { turnoutOf } from '../rank/votes.ts'
import type { PlanReading } from '../sheet/read-plan.ts'
import type { FindingPlace } from './finding.ts'
import { placeAt } from './places.ts'

interface FieldTurnout {
  readonly field: PlannedField
  /** Columns with an entry in this field, whatever their weight. */
  readonly ballots: number
  readonly eligible: number
}

/** Of the fields that are ranked by ballots and have one: the ranking's own figures. */
export function turnouts({ plan }: PlanReading): readonly FieldTurnout[] {
  return [...ballotSheets(plan)].flatMap(([field, sheets]) => {
    if (basisOf(methodOf(field)) !== 'ballots') return []
    const { ballots, eligible } = turnoutOf(plan, sheets, [])
    return ballots === 0 ? [] : [{ field, ballots, eligible }]
  })
}

/** A turnout is nobody's column: it is told at the header of the measures. */
export function headerOfBallots({ tables }: PlanReading): FindingPlace {
  const [table] = tables.ballots
  if (table === undefined) return { sheet: null, cell: null, row: null, column: null, measure: null }
  return placeAt(table, table.located.headerRow, 'measure')
}
