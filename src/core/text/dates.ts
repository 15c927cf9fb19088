import type { CalendarDay } from '../plan/time.ts'

/*
 * Calendar days as text, without `Intl` and without a time zone: exports must be the same bytes on every machine.
 */

const monthNames = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
] as const

/** What people write for a month beside its name; Excel's own German short form of March is `Mrz`. */
const monthAliases: ReadonlyMap<string, number> = new Map([
  ...monthNames.map((name, index) => [name.toLowerCase(), index + 1] as const),
  ...monthNames.map((name, index) => [name.slice(0, 3).toLowerCase(), index + 1] as const),
  ['mrz', 3],
  ['maerz', 3],
  ['sept', 9],
])

/** 1 to 12 for `März`, `mrz` or `Mrz.`; `null` for any other word. */
export function monthNumber(word: string): number | null {
  return monthAliases.get(word.toLowerCase().replace(/\.$/, '')) ?? null
}

/** Month from 1 to 12. */
export function lastDayOfMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
}

/** `null` where the calendar has no such day (31 February). Years from 1 to 9999. */
export function calendarDay(year: number, month: number, day: number): CalendarDay | null {
  const exists =
    year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= lastDayOfMonth(year, month)
  return exists ? `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}` : null
}

/** A text of the form `YYYY-MM-DD` that names a day of the calendar. */
export function isCalendarDay(text: string): text is CalendarDay {
  const { year, month, day } = parts(text)
  return calendarDay(year, month, day) === text
}

/** `('2023-03-01', -1)` is `2023-02-28`. */
export function addDays(from: CalendarDay, days: number): CalendarDay {
  const { year, month, day } = parts(from)
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10)
}

/** `2023-03-08` is `08.03.2023`. */
export function formatDay(day: CalendarDay): string {
  return day.split('-').reverse().join('.')
}

/** `2023-03-08` is `8. März 2023`. */
export function formatDayLong(day: CalendarDay): string {
  const { year, month, day: number } = parts(day)
  return `${number}. ${monthNames[month - 1] ?? ''} ${year}`
}

function parts(day: CalendarDay): { readonly year: number; readonly month: number; readonly day: number } {
  const [year = 0, month = 0, number = 0] = day.split('-').map(Number)
  return { year, month, day: number }
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
