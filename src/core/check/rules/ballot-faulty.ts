import { ballotFaults } from '../../rank/ballot-faults.ts'
import { ballotSheets } from '../../rank/ballot-sheets.ts'
import type { BallotFault } from '../../rank/result.ts'
import type { Finding } from '../finding.ts'
import { plannedBallots } from '../planned-reads.ts'
import type { PlanRule } from '../rule.ts'

/** Ballots the ranking rejects, told by the ranking's own function, so that both say the same. */
export const ballotFaulty: PlanRule = {
  codes: ['ballot/over-dotted', 'ballot/over-maximum', 'ballot/not-in-form', 'ballot/out-of-scale'],
  reads: plannedBallots,
  *check({ plan }) {
    for (const [field, sheets] of ballotSheets(plan)) {
      for (const fault of ballotFaults(plan, field, sheets)) yield asFinding(fault)
    }
  },
}

function asFinding(fault: BallotFault): Finding {
  const { reason, form, actor, field, sheet, cell, row, measure, given, allowed } = fault
  const place = { sheet, cell, row, column: actor, measure }
  switch (reason) {
    case 'over-dotted':
      return { code: 'ballot/over-dotted', ...place, values: { actor, field, given, allowed: allowed ?? '' } }
    case 'over-maximum':
      return { code: 'ballot/over-maximum', ...place, values: { actor, given, allowed: allowed ?? '' } }
    case 'not-in-form':
      return {
        code: 'ballot/not-in-form',
        ...place,
        values: { actor, text: given, form, ...(allowed === null ? {} : { scale: allowed }) },
      }
    case 'out-of-scale':
      return { code: 'ballot/out-of-scale', ...place, values: { actor, text: given, form, scale: allowed ?? '' } }
    default:
      return reason satisfies never
  }
}
