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

function labelOf(status: Status, lines: readonly PlanLine[]): string {
  const words = new Set(lines.filter((line) => statusOf(line) === status).map(({ measure }) => measure.status?.word))
  const [only] = words
  return words.size === 1 && only !== undefined ? only : status
}

/** The statuses that occur, in the order of a measure's life. */
export function statusColumns(fields: readonly FieldLines[]): readonly StatusColumn[] {
  const lines = fields.flatMap((field) => field.lines)
  const used = statuses.filter((status) => lines.some((line) => statusOf(line) === status))
  const columns: readonly StatusColumn[] = used.map((status) => ({ status, label: labelOf(status, lines) }))
  return lines.some((line) => statusOf(line) === null) ? [...columns, { status: null, label: noStatus }] : columns
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
