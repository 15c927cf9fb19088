import type { CalendarDay } from '../../plan/time.ts'
import { fold } from '../../text/clean.ts'
import { calendarDay, monthNumber } from '../../text/dates.ts'
import type { FilledCell, Reader } from '../column.ts'
import { problem, type Reading, read } from '../problem.ts'
import { seenText } from './text.ts'

const numeric = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})$/
const named = /^(\d{1,2})\. ?(\p{L}+\.?) ?(\d{4})$/u
// Programs that write a day as a moment write midnight; any other time is more than a day and is not dropped.
const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[t ]00:00(?::00(?:\.0+)?)?)?$/

/** Years a plan of measures can speak of; a slip such as `0203` or a serial number falls outside. */
export function plausibleYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1900 && year <= 2199
}

/** The day a text names, or `null`. White space and case do not count. */
export function dayIn(text: string): CalendarDay | null {
  const folded = fold(text)
  const [, year, month, day] = iso.exec(folded) ?? []
  if (day !== undefined) return plausibleDay(Number(year), Number(month), Number(day))
  const byNumber = numeric.exec(folded)
  if (byNumber !== null) return plausibleDay(fullYear(byNumber[3] ?? ''), Number(byNumber[2]), Number(byNumber[1]))
  const byName = named.exec(folded)
  return byName && plausibleDay(Number(byName[3]), monthNumber(byName[2] ?? '') ?? 0, Number(byName[1]))
}

/**
 * A calendar day: a real date, `08.03.2023`, `8.3.23`, `8. März 2023` or `2023-03-08`. A bare number is refused, even if
 * it might be the serial number of a day; so is a text with a day the calendar does not have.
 */
export const readDay: Reader<CalendarDay> = (cell) => {
  if (typeof cell === 'object') return read(cell.day)
  const day = typeof cell === 'string' ? dayIn(cell) : null
  return day === null ? notADate(cell) : read(day)
}

/** `examples` name what else than a day may stand here. */
export function notADate(cell: FilledCell, examples: readonly string[] = []): Reading<never> {
  return problem('cell/unknown-value', { text: seenText(cell), expected: 'date', allowed: examples, nearest: null })
}

/**
 * Two digits mean this century up to 29, as in every version of Excel. From 30 on versions disagree (1935 or 2035), so
 * there is no reading.
 */
export function fullYear(digits: string): number {
  if (digits.length === 4) return Number(digits)
  return Number(digits) <= 29 ? 2000 + Number(digits) : Number.NaN
}

function plausibleDay(year: number, month: number, day: number): CalendarDay | null {
  return plausibleYear(year) ? calendarDay(year, month, day) : null
}
