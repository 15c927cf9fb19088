import type { Plan, PlannedField } from '../plan/plan.ts'
import type { CalendarDay } from '../plan/time.ts'
import { dayIn } from '../sheet/readers/date.ts'
import { formatDay } from '../text/dates.ts'
import { rankInputSha256 } from './canonical-input.ts'
import { fieldTasks } from './field-tasks.ts'

/**
 * What *Rang berechnet am* holds beside a rank that the program wrote: when, and from what. The same input and another
 * rank means that somebody changed the rank by hand; another input, that the rank is out of date.
 */
export interface RankStamp {
  readonly date: CalendarDay
  /** First eight hex digits of the SHA-256 over what the ranks of the measure's field rest on. */
  readonly input: string
}

const hexDigits = 8

/** `28.11.2026 · 1a2b3c4d`. */
export function rankStampText({ date, input }: RankStamp): string {
  return `${formatDay(date)} · ${input}`
}

/** The stamp in a text as `rankStampText` writes it; `null` for whatever people put there themselves. */
export function rankStampIn(text: string): RankStamp | null {
  const [, day = '', input] = /^(.+?) ?· ?([0-9a-f]{8})$/.exec(text.trim()) ?? []
  const date = dayIn(day)
  return date === null || input === undefined ? null : { date, input }
}

/**
 * The `input` of each field's stamp. Each field stands for itself: a ballot or a measure of another one changes nothing,
 * while a setting that ranks may rest on counts for all of them.
 */
export function stampInputs(plan: Plan): (field: PlannedField) => string {
  const tasks = new Map(fieldTasks(plan).map((task) => [task.field, task]))
  return (field) => {
    const task = tasks.get(field)
    if (task === undefined) throw new Error(`no field of this plan: ${field.code}`)
    return rankInputSha256(task).slice(0, hexDigits)
  }
}
