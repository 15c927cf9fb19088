import { type Status, statuses } from '../plan/status.ts'
import { noStatus } from '../text/papers.ts'
import type { FieldLines, PlanLine } from './plan-line.ts'

/** One status that occurs in the plan; `null` stands for measures whose status is not filled. */
export interface StatusColumn {
  readonly status: Status | null
  /** The municipality's own word, where it uses just one for this status. */
  readonly label: string
}

function statusOf({ measure }: PlanLine): Status | null {
  return measure.status?.meaning ?? null
}

/** The words that stand for each status; `null` is there where some status is not filled. */
function wordsByStatus(fields: readonly FieldLines[]): ReadonlyMap<Status | null, ReadonlySet<string>> {
  const words = new Map<Status | null, Set<string>>()
  for (const { measure } of fields.flatMap(({ lines }) => lines)) {
    const status = measure.status?.meaning ?? null
    const known = words.get(status) ?? new Set()
    words.set(status, known.add(measure.status?.word ?? ''))
  }
  return words
}

/** The statuses that occur, in the order of a measure's life. */
export function statusColumns(fields: readonly FieldLines[]): readonly StatusColumn[] {
  const words = wordsByStatus(fields)
  const columns = statuses.flatMap((status): readonly StatusColumn[] => {
    const [only, another] = words.get(status) ?? []
    return only === undefined ? [] : [{ status, label: another === undefined ? only : status }]
  })
  return words.has(null) ? [...columns, { status: null, label: noStatus }] : columns
}

export function countStatus(lines: readonly PlanLine[], status: Status | null): number {
  return lines.filter((line) => statusOf(line) === status).length
}

const notStarted: readonly (Status | null)[] = ['noch nicht begonnen', 'geplant']
const running: readonly (Status | null)[] = ['angeschoben', 'in Umsetzung', 'laufend (Daueraufgabe)']

/** The conference put it first, and nobody has begun. */
export function isPrioritisedNotStarted(line: PlanLine): boolean {
  return line.result?.prioritised === true && notStarted.includes(statusOf(line))
}

/** Work goes on although the conference did not put it first. */
export function isRunningWithoutPriority(line: PlanLine): boolean {
  return line.result?.prioritised !== true && running.includes(statusOf(line))
}

/** Somebody has begun, whatever became of it. */
export function isStarted(line: PlanLine): boolean {
  return running.includes(statusOf(line))
}
