import { oncePer } from '../once-per.ts'
import type { Ballot, BallotLine } from '../plan/ballot.ts'
import { measureKey } from '../plan/measure-id.ts'
import type { Plan, PlannedField } from '../plan/plan.ts'
import { ownersByKey } from './measure-owners.ts'

/** A filled cell of a ballot. */
export interface FirstMark {
  readonly ballot: Ballot
  readonly row: number
  /** Number of the measure, as in the plan. */
  readonly measure: string
}

/** The first entry that a ballot which may count has in each of these fields: by rows, then by columns. */
export function firstMarks(plan: Plan, fields: readonly PlannedField[]): ReadonlyMap<PlannedField, FirstMark> {
  const found = new Map<PlannedField, FirstMark>()
  if (fields.length === 0) return found
  const owners = ownersByKey(fields)
  const keyOf = oncePer(measureKey)
  for (const [lines, ballots] of ballotsByLines(plan.ballots)) {
    for (const [index, { measure, row }] of lines.entries()) {
      const owner = owners.get(keyOf(measure))
      if (owner === undefined || found.has(owner.field)) continue
      const ballot = ballots.find(({ marks }) => (marks[index]?.kind ?? 'blank') !== 'blank')
      if (ballot) found.set(owner.field, { ballot, row, measure: owner.measure })
    }
  }
  return found
}

/** All ballots of a sheet share their lines. */
function ballotsByLines(ballots: readonly Ballot[]): ReadonlyMap<readonly BallotLine[], readonly Ballot[]> {
  const byLines = new Map<readonly BallotLine[], Ballot[]>()
  for (const ballot of ballots) {
    if (ballot.standing !== 'entitled') continue
    const same = byLines.get(ballot.lines)
    if (same) same.push(ballot)
    else byLines.set(ballot.lines, [ballot])
  }
  return byLines
}
