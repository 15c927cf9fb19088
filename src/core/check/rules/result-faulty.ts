import { markCell } from '../../plan/ballot.ts'
import type { PlannedField } from '../../plan/plan.ts'
import { multiply, toDecimal, whole } from '../../rank/fraction.ts'
import {
  countsWithoutField,
  type ExceedingCount,
  type FaultyCell,
  type ResultFault,
  resultFaults,
} from '../../rank/result-faults.ts'
import { measureTable } from '../../sheet/columns/measures.ts'
import { resultTable } from '../../sheet/columns/results.ts'
import { address, type WorkbookGrid } from '../../sheet/grid.ts'
import { nearest } from '../../text/nearest.ts'
import type { Finding, FindingPlace } from '../finding.ts'
import { agreedPriorities, plannedBallots } from '../planned-reads.ts'
import type { PlanRule } from '../rule.ts'
import { wordFix } from '../word-fix.ts'

/** Results the ranking cannot use or that contradict what else is known, told by the ranking's own function. */
export const resultFaulty: PlanRule = {
  codes: ['result/sum-exceeds', 'result/count-exceeds', 'result/two-bases', 'result/label-unknown'],
  reads: {
    ...plannedBallots,
    fields: [...plannedBallots.fields, 'participants'],
    measures: agreedPriorities.measures,
    results: ['measure', 'points', 'yes', 'no', 'abstentions'],
  },
  *check({ plan, workbook }) {
    for (const [field, faults] of resultFaults(plan)) {
      for (const fault of faults) yield asFinding(fault, field, workbook)
    }
    for (const fault of countsWithoutField(plan)) yield tooManyHands(fault)
  },
}

function asFinding(fault: ResultFault, { name, method }: PlannedField, workbook: WorkbookGrid): Finding {
  const place = placeOf(fault.at)
  switch (fault.reason) {
    case 'sum-exceeds': {
      const { participants, dots } = fault
      const given = toDecimal(fault.given) ?? ''
      const allowed = toDecimal(multiply(whole(participants), whole(dots))) ?? ''
      const values = { field: name, given, allowed, participants, dotsPerActor: dots }
      return { code: 'result/sum-exceeds', ...place, values }
    }
    case 'count-exceeds':
      return tooManyHands(fault)
    case 'two-bases':
      return { code: 'result/two-bases', ...place, values: { field: name, method, found: fault.found } }
    case 'label-unknown': {
      const { text, scale } = fault
      const values = { text, scale, nearest: nearest(text, scale) }
      return { code: 'result/label-unknown', ...place, values, ...wordFix(workbook, place, values) }
    }
    default:
      return fault satisfies never
  }
}

function tooManyHands({ at, given, participants }: ExceedingCount): Finding {
  return { code: 'result/count-exceeds', ...placeOf(at), values: { given, participants } }
}

function placeOf(cell: FaultyCell): FindingPlace {
  if (cell.table === 'ballots') {
    const { ballot, row, measure } = cell
    return { sheet: ballot.sheet, cell: markCell(ballot, row), row, column: ballot.code, measure }
  }
  const { sheet, row, columns } = cell.place
  const column = columns.get(cell.key)
  const header =
    cell.table === 'measures' ? measureTable.columns[cell.key].header : resultTable.columns[cell.key].header
  return { sheet, cell: column === undefined ? null : address(row, column), row, column: header, measure: cell.measure }
}
