import { oncePer, oncePerObject } from '../once-per.ts'
import type { Ballot, BallotLine, Mark } from '../plan/ballot.ts'
import { measureKey } from '../plan/measure-id.ts'
import type { Plan, PlannedField } from '../plan/plan.ts'
import type { Fraction } from './result.ts'

/** A mark at its line. */
export interface Entry extends BallotLine {
  readonly mark: Mark
}

/** Two filled cells of one ballot for one measure. */
interface Contradiction {
  readonly first: Entry
  readonly again: Entry
}

/** What one actor (or numbered sheet) entered in one field. */
export interface BallotSheet {
  readonly ballot: Ballot
  /** About the field's measures, with their numbers as in the plan, however the rows write them; shared by many sheets. */
  readonly lines: readonly BallotLine[]
  /** One a line, blank ones too. */
  readonly marks: readonly Mark[]
  /** A ballot with any is rejected: in a valid one no measure has two marks. */
  readonly contradictions: readonly Contradiction[]
}

/** A valid ballot that is not blank. */
export interface Vote {
  readonly weight: Fraction
  readonly sheet: BallotSheet
}

/**
 * The ballots that may count, field by field, measures resolved. All measures of a field belong to it, those kept out of
 * the ranking by their status too: what was given to them was given when they still stood for election.
 */
export const ballotSheets: (plan: Plan) => ReadonlyMap<PlannedField, readonly BallotSheet[]> = oncePerObject(
  ({ fields, ballots }) => new Map(fields.map((field) => [field, sheetsAmong(ballots)(field)])),
)

/** After an edit the ballots are those of before, and so are the measures of most fields. */
const sheetsAmong = oncePerObject((all: readonly Ballot[]) => {
  const keyOf = oncePer(measureKey)
  const ballots = all.filter(({ standing }) => standing === 'entitled')
  return oncePerObject((field: PlannedField): readonly BallotSheet[] => {
    const idOf = resolver(field, keyOf)
    const selectionOf = oncePer((lines: readonly BallotLine[]) => select(lines, idOf))
    return ballots.map((ballot) => sheetOf(ballot, selectionOf(ballot.lines)))
  })
})

/** The lines of a table that are about one field. */
interface Selection {
  /** Their indices among all lines. */
  readonly indices: readonly number[]
  readonly lines: readonly BallotLine[]
  /** Some measure has two lines. */
  readonly repeats: boolean
}

/** Done once for all ballots that share their lines; for each of them, only marks are picked. */
function select(all: readonly BallotLine[], idOf: (written: string) => string | null): Selection {
  const chosen = all.flatMap(({ measure, row }, index) => {
    const id = idOf(measure)
    return id === null ? [] : [{ index, line: { measure: id, row } }]
  })
  const lines = chosen.map(({ line }) => line)
  const repeats = new Set(lines.map(({ measure }) => measure)).size < lines.length
  return { indices: chosen.map(({ index }) => index), lines, repeats }
}

function resolver({ measures }: PlannedField, keyOf: (id: string) => string): (written: string) => string | null {
  const ids = new Map(measures.map(({ value }) => [keyOf(value.id), value.id]))
  return (written) => ids.get(keyOf(written)) ?? null
}

const blank: Mark = { kind: 'blank' }

function sheetOf(ballot: Ballot, { indices, lines, repeats }: Selection): BallotSheet {
  const marks = indices.map((index) => ballot.marks[index] ?? blank)
  return { ballot, lines, marks, contradictions: repeats ? contradictionsIn(entriesOf({ lines, marks })) : [] }
}

/** The filled lines whose mark is one of these, all without it. Millions of objects: only for what a person will read. */
export function entriesOf(
  { lines, marks }: Pick<BallotSheet, 'lines' | 'marks'>,
  wanted?: ReadonlySet<Mark>,
): readonly Entry[] {
  return lines.flatMap((line, index) => {
    const mark = marks[index] ?? blank
    return mark.kind === 'blank' || wanted?.has(mark) === false ? [] : [{ ...line, mark }]
  })
}

function contradictionsIn(entries: readonly Entry[]): readonly Contradiction[] {
  const firsts = new Map<string, Entry>()
  return entries.flatMap((again) => {
    const first = firsts.get(again.measure)
    if (first === undefined) firsts.set(again.measure, again)
    return first === undefined ? [] : [{ first, again }]
  })
}

/**
 * The different marks of a ballot, and how often each stands there. Ballots are long and hold few different marks, so
 * that whatever does not ask for places asks these; gone through once for check and ranking.
 */
export const markCounts: (sheet: BallotSheet) => ReadonlyMap<Mark, number> = oncePerObject(({ marks }) => {
  const counts = new Map<Mark, number>()
  // Looking along a few is quicker than looking one up.
  const first: Mark[] = []
  const times: number[] = []
  for (const mark of marks) {
    const at = first.indexOf(mark)
    if (at >= 0) times[at] = (times[at] ?? 0) + 1
    else if (first.length < mostFirst) times[first.push(mark) - 1] = 1
    else counts.set(mark, (counts.get(mark) ?? 0) + 1)
  }
  return new Map([...first.map((mark, at) => [mark, times[at] ?? 0] as const), ...counts])
})

const mostFirst = 8

/** Whether it holds a mark of one of these kinds. */
export function holds(sheet: BallotSheet, kinds: readonly Mark['kind'][]): boolean {
  return [...markCounts(sheet).keys()].some(({ kind }) => kinds.includes(kind))
}

/** At least one entry, `E` and `?` included. */
export function isFilled(sheet: BallotSheet): boolean {
  return holds(sheet, ['number', 'word', 'abstention', 'unsure'])
}

/** Only `E`, `?` and empty cells: an abstention, counted in the turnout and nowhere else. */
export function isBlankSheet(sheet: BallotSheet): boolean {
  return !holds(sheet, ['number', 'word'])
}
