import type { Actor } from '../../src/core/plan/actor.ts'
import type { Ballot, Mark } from '../../src/core/plan/ballot.ts'
import type { PlannedMeasure } from '../../src/core/plan/measure.ts'
import type { Placed } from '../../src/core/plan/place.ts'
import type { Plan, PlannedField } from '../../src/core/plan/plan.ts'
import type { Settings } from '../../src/core/plan/settings.ts'
import type { Status, StatusWord } from '../../src/core/plan/status.ts'
import { columnName } from '../../src/core/sheet/grid.ts'

/*
 * Plans as the rest of the house sees them, without a workbook. Everything that a test does not name is empty.
 */

const emptyMeasure: PlannedMeasure = {
  id: 'W1',
  title: 'Offener Treff',
  field: 'Wohnen',
  description: null,
  goal: null,
  targetGroup: null,
  lead: null,
  participants: null,
  topics: null,
  sources: null,
  status: null,
  statusNote: null,
  begin: null,
  evidence: null,
  doneOn: null,
  period: null,
  cost: null,
  funding: null,
  mergedFrom: null,
  agreedPriority: null,
  decidedRank: null,
  note: null,
  internalNote: null,
  foundAt: null,
  rank: null,
  score: null,
  rankedAt: null,
}

const measureColumns: ReadonlyMap<string, number> = new Map(
  Object.keys(emptyMeasure).map((key, index) => [key, index + 1]),
)

/** `status` may be one of the eight words, or a word of the municipality with its meaning; `row` defaults to 2. */
export type MeasureValues = Partial<Omit<PlannedMeasure, 'status'>> & {
  readonly status?: Status | StatusWord | null
  readonly row?: number
}

function statusWord(status: Status | StatusWord | null): StatusWord | null {
  return typeof status === 'string' ? { word: status, meaning: status } : status
}

/** A measure at its place in *Maßnahmen*; its title names its number unless one is given. */
export function aMeasure({ status = null, row = 2, ...values }: MeasureValues = {}): Placed<PlannedMeasure> {
  const id = values.id ?? emptyMeasure.id
  return {
    value: { ...emptyMeasure, title: `Maßnahme ${id}`, ...values, status: statusWord(status) },
    place: { sheet: 'Maßnahmen', row, columns: measureColumns },
  }
}

/** Measures `W1`, `W2` … or the given ids, one a row from row 2. */
export function measures(...ids: readonly string[]): readonly Placed<PlannedMeasure>[] {
  return ids.map((id, index) => aMeasure({ id, row: index + 2 }))
}

export function aField(values: Partial<PlannedField> = {}): PlannedField {
  return {
    code: 'W',
    name: 'Wohnen',
    goal: null,
    method: null,
    prioritisedWanted: 5,
    participants: null,
    measures: [],
    ...values,
  }
}

export const emptySettings: Settings = {
  municipality: null,
  programme: null,
  area: null,
  title: null,
  asOf: null,
  committee: null,
  meetingOn: null,
  paperNumber: null,
  version: null,
  attachmentNumber: null,
  conferenceOn: null,
  method: null,
  question: null,
  dotsPerActor: null,
  maxDotsPerMeasure: null,
  scaleFrom: null,
  scaleTo: null,
  scale: null,
  bestSide: null,
  prioritisedLabels: null,
  prioritisedPerField: null,
  quorum: null,
  notRankedStatuses: null,
  unlisted: null,
  secret: null,
  invited: null,
  present: null,
  voted: null,
  invalid: null,
  publishMethodDetails: null,
  reportRhythm: null,
  nextDueDate: null,
  accentColour: null,
  font: null,
  templateVersion: null,
}

export type PlanValues = Partial<Omit<Plan, 'settings'>> & { readonly settings?: Partial<Settings> }

/** Without `actors`, every entitled ballot has an actor of the same code who takes part. */
export function aPlan({ settings = {}, ...values }: PlanValues = {}): Plan {
  const named = (values.ballots ?? []).filter((ballot) => ballot.standing === 'entitled')
  return {
    settings: { ...emptySettings, ...settings },
    fields: [],
    excluded: [],
    actors: named.map((ballot, index) => anActor({ code: ballot.code }, index + 2)),
    sources: [],
    decisions: [],
    progress: [],
    statusWords: [],
    ballots: [],
    results: [],
    ...values,
  }
}

export function anActor(values: Partial<Actor> = {}, row = 2): Placed<Actor> {
  return {
    value: {
      code: 'A1',
      name: 'Nachbarschaftsverein',
      aliases: null,
      group: null,
      bodies: null,
      takesPart: null,
      weight: null,
      ...values,
    },
    place: { sheet: 'Akteure', row, columns: new Map() },
  }
}

/** What stands in a cell of a ballot: `''`, `'-'`, `'E'`, `'?'`, `'3'`, `'1.5'`, else a word. */
export function aMark(text: string | number): Mark {
  const written = String(text)
  if (written === '' || written === '-') return { kind: 'blank' }
  if (written === 'E') return { kind: 'abstention' }
  if (written === '?') return { kind: 'unsure' }
  if (/^-?\d+(\.\d+)?$/.test(written)) return { kind: 'number', decimal: written }
  return { kind: 'word', text: written }
}

export type BallotValues = Partial<Omit<Ballot, 'lines' | 'marks' | 'weight' | 'headerCell'>> & {
  readonly weight?: string | number
  /** Column of *Bewertungen*, from 2 (B) on. */
  readonly column?: number
  /** Measure → what stands in the cell; in the order of the rows, from row 2. */
  readonly marks?: Readonly<Record<string, string | number>>
}

/** `aBallot({ code: 'A1', marks: { W1: 3, W2: 'E' } })` stands in column B, the marks in B2 and B3. */
export function aBallot({ column = 2, marks = {}, weight = 1, ...values }: BallotValues = {}): Ballot {
  return {
    code: 'A1',
    sheet: 'Bewertungen',
    standing: 'entitled',
    headerCell: `${columnName(column)}1`,
    ...values,
    weight: String(weight),
    lines: Object.keys(marks).map((measure, index) => ({ measure, row: index + 2 })),
    marks: Object.values(marks).map(aMark),
  }
}

/** Ballots from a table: one row a measure, one column a ballot, as in the sheet. */
export function ballotTable(
  codes: readonly string[],
  rows: Readonly<Record<string, readonly (string | number)[]>>,
  weights: readonly (string | number)[] = [],
): readonly Ballot[] {
  return codes.map((code, at) =>
    aBallot({
      code,
      column: at + 2,
      weight: weights[at] ?? 1,
      marks: Object.fromEntries(Object.entries(rows).map(([id, cells]) => [id, cells[at] ?? ''])),
    }),
  )
}
