import { markCell, markText } from '../plan/ballot.ts'
import type { Plan, PlannedField } from '../plan/plan.ts'
import type { BallotSheet } from './ballot-sheets.ts'
import { methodOf } from './basis.ts'
import type { SheetFault } from './forms/form.ts'
import { formOf } from './forms/index.ts'
import type { BallotFault, RejectionReason } from './result.ts'

function rowOf(cell: string): number {
  return Number(cell.replace(/^[A-Z]+/, ''))
}

function placed(
  { ballot }: BallotSheet,
  field: PlannedField,
  { reason, entry, given, allowed }: SheetFault,
): BallotFault {
  const cell = entry ? markCell(ballot, entry.row) : ballot.headerCell
  return {
    reason,
    form: methodOf(field),
    actor: ballot.code,
    field: field.name,
    sheet: ballot.sheet,
    cell,
    row: rowOf(cell),
    measure: entry?.measure ?? null,
    given,
    allowed,
  }
}

/** Two filled cells for one measure: which one counts is not known, so the ballot is not in any form. */
function contradictory({ contradictions }: BallotSheet): readonly SheetFault[] {
  return contradictions.map(({ first, again }) => {
    return {
      reason: 'not-in-form',
      entry: again,
      given: `${markText(first.mark)} / ${markText(again.mark)}`,
      allowed: null,
    }
  })
}

/** A ballot is rejected for the first that applies. */
const order: readonly RejectionReason[] = ['over-dotted', 'over-maximum', 'not-in-form', 'out-of-scale']

/** All faults of one ballot in the field, the one it is rejected for first. */
export function sheetFaults(
  plan: Pick<Plan, 'settings'>,
  field: PlannedField,
  sheet: BallotSheet,
): readonly BallotFault[] {
  const form = formOf(methodOf(field))
  if (form === null) return []
  return [...form.faults(sheet, plan.settings), ...contradictory(sheet)]
    .toSorted((a, b) => order.indexOf(a.reason) - order.indexOf(b.reason))
    .map((fault) => placed(sheet, field, fault))
}

/**
 * What is wrong with the ballots of a field, out of `ballotSheets`: exactly the ballots with a fault here are rejected by the ranking, so that
 * check and ranking tell one truth. Ballots that take no part have no faults, nor do ballots of a form not computed.
 */
export function ballotFaults(plan: Plan, field: PlannedField, sheets: readonly BallotSheet[]): readonly BallotFault[] {
  return sheets.flatMap((sheet) => sheetFaults(plan, field, sheet))
}
