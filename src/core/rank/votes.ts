import { compareIds } from '../plan/measure-id.ts'
import { sheetFaults } from './ballot-faults.ts'
import { type BallotSheet, holds, isBlankSheet, isFilled, type Vote } from './ballot-sheets.ts'
import type { CommonTerms, FieldTask } from './field-result.ts'
import { fromDecimal, sum } from './fraction.ts'
import type { RejectedBallot, Turnout } from './result.ts'

interface Sorted {
  readonly votes: readonly Vote[]
  readonly rejected: readonly RejectedBallot[]
}

/** Valid votes and rejected ballots; blank ones are neither. */
export function sortSheets({ plan, field, sheets }: FieldTask): Sorted {
  const judged = sheets.map((sheet) => ({ sheet, fault: sheetFaults(plan, field, sheet)[0] }))
  return {
    votes: judged
      .filter(({ sheet, fault }) => fault === undefined && !isBlankSheet(sheet))
      .map(({ sheet }) => ({ sheet, weight: fromDecimal(sheet.ballot.weight) })),
    rejected: judged
      .flatMap(({ fault }) => (fault ? [{ actor: fault.actor, reason: fault.reason, fault }] : []))
      .toSorted((a, b) => compareIds(a.actor, b.actor)),
  }
}

/** With secret ballots nobody knows which actors voted: the sheets handed in are those that could be. */
function eligible(plan: CommonTerms, sheets: readonly BallotSheet[]): number {
  if (plan.settings.secret === true) return sheets.length
  return plan.actors.filter(({ value }) => value.takesPart !== false).length
}

export function turnoutOf(plan: CommonTerms, sheets: readonly BallotSheet[], votes: readonly Vote[]): Turnout {
  return {
    ballots: sheets.filter(isFilled).length,
    eligible: eligible(plan, sheets),
    counted: votes.length,
    weight: sum(votes.map(({ weight }) => weight)),
  }
}

/** Number of votes with this sign, by measure. */
export function countSigns(votes: readonly Vote[], kind: 'abstention' | 'unsure'): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { sheet } of votes) {
    if (!holds(sheet, [kind])) continue
    sheet.marks.forEach((mark, index) => {
      const measure = mark.kind === kind ? sheet.lines[index]?.measure : undefined
      if (measure !== undefined) counts.set(measure, (counts.get(measure) ?? 0) + 1)
    })
  }
  return counts
}
