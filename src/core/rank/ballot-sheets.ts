import type { Ballot, Mark, PlacedMark } from '../plan/ballot.ts'
import { measureKey } from '../plan/measure-id.ts'
import type { Plan, PlannedField } from '../plan/plan.ts'

/** A mark of a ballot on a measure of the field. */
export interface Entry {
  /** Number of the measure as in the plan, however the ballot's row writes it. */
  readonly measure: string
  readonly mark: Exclude<Mark, { readonly kind: 'blank' }>
  readonly cell: string
  readonly row: number
}

/** What one actor (or numbered sheet) entered in one field; blank cells are left out. */
export interface BallotSheet {
  readonly ballot: Ballot
  readonly entries: readonly Entry[]
  /** By the number of the measure; the first one where a ballot contradicts itself, and is rejected. */
  readonly on: ReadonlyMap<string, Entry>
}

function entryOf({ mark, cell, row }: PlacedMark, measure: string | undefined): readonly Entry[] {
  return measure === undefined || mark.kind === 'blank' ? [] : [{ measure, mark, cell, row }]
}

function sheetOf(ballot: Ballot, entries: readonly Entry[]): BallotSheet {
  return { ballot, entries, on: new Map(entries.toReversed().map((entry) => [entry.measure, entry])) }
}

/**
 * The ballots that may count in this field, measures resolved. All measures of the field belong to it, those kept out of
 * the ranking by their status too: what was given to them was given when they still stood for election.
 */
export function ballotSheets(plan: Plan, field: PlannedField): readonly BallotSheet[] {
  const idOf = resolver(field)
  return plan.ballots
    .filter(({ standing }) => standing === 'entitled')
    .map((ballot) =>
      sheetOf(
        ballot,
        ballot.marks.flatMap((placed) => entryOf(placed, idOf(placed.measure))),
      ),
    )
}

/** Every column repeats the numbers of the rows, so each number is folded once. */
function resolver({ measures }: PlannedField): (written: string) => string | undefined {
  const ids = new Map(measures.map(({ value }) => [measureKey(value.id), value.id]))
  const resolved = new Map<string, string | undefined>()
  return (written) => {
    if (!resolved.has(written)) resolved.set(written, ids.get(measureKey(written)))
    return resolved.get(written)
  }
}

/** Only `E`, `?` and empty cells: an abstention, counted in the turnout and nowhere else. */
export function isBlankSheet({ entries }: BallotSheet): boolean {
  return entries.every(({ mark }) => mark.kind === 'abstention' || mark.kind === 'unsure')
}
