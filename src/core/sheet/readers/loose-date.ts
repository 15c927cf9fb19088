import type { CalendarDay, LooseDate } from '../../plan/time.ts'
import { fold, singleLine } from '../../text/clean.ts'
import { addDays, calendarDay, formatDay, lastDayOfMonth, monthNumber } from '../../text/dates.ts'
import type { Reader } from '../column.ts'
import { read } from '../problem.ts'
import { dayIn, fullYear, notADate, plausibleYear } from './date.ts'

const examples = ['2022', 'Q3/2022', '08.03.2023']

/** First and last day a text may mean; `null` is open. */
interface Days {
  readonly first: CalendarDay | null
  readonly last: CalendarDay | null
}

type Form = readonly [pattern: RegExp, days: (groups: readonly string[]) => Days | null]

const months: ReadonlyMap<string, readonly [from: number, to: number]> = new Map([
  // Thirds of the year: generous enough for what people mean, and without a gap.
  ['anfang', [1, 4]],
  ['mitte', [5, 8]],
  ['ende', [9, 12]],
  ['frühjahr', [3, 5]],
  ['frühling', [3, 5]],
  ['sommer', [6, 8]],
  ['herbst', [9, 11]],
  // Wherever in the country.
  ['osterferien', [3, 5]],
  ['sommerferien', [6, 9]],
  ['herbstferien', [9, 11]],
])
const tenDays: ReadonlyMap<string, readonly [from: number, to: number]> = new Map([
  ['anfang', [1, 10]],
  ['mitte', [11, 20]],
  ['ende', [21, 31]],
])
/** Before a point in time that may lie a little beside it; for a pattern that ignores case. */
export const about = '(?:ca\\. ?|(?:circa|etwa|um|gegen) )'
const roman = ['i', 'ii', 'iii', 'iv']

/** Forms of a point in time, in folded text. */
const points: readonly Form[] = [
  [/^(?:jahr )?(\d{4})$/, ([year]) => monthsOf(year, 1, 12)],
  [/^(?:schuljahr )?(\d{4}) ?\/ ?(\d{4}|\d{2})$/, ([year, next]) => twoYears(year, next, 1, 12)],
  [/^q ?([1-4]) ?[/ .-]? ?(\d{4})$/, ([quarter, year]) => quarterOf(year, quarter)],
  [/^(\d{4}) ?[/-]? ?q ?([1-4])$/, ([year, quarter]) => quarterOf(year, quarter)],
  [/^([1-4]|i{1,3}|iv)\. ?(?:quartal|qu\.|q\.) ?\/? ?(\d{4})$/, ([quarter, year]) => quarterOf(year, quarter)],
  // `4/2026` is April; in Roman figures it is the quarter.
  [/^(i{1,3}|iv) ?[/.-]? ?(\d{4})$/, ([quarter, year]) => quarterOf(year, quarter)],
  [/^(\d{4}) ?[/-] ?(i{1,3}|iv)$/, ([year, quarter]) => quarterOf(year, quarter)],
  [
    /^([12])\. ?(?:halbjahr|hj\.?) ?\/? ?(\d{4})$/,
    ([half, year]) => (half === '1' ? monthsOf(year, 1, 6) : monthsOf(year, 7, 12)),
  ],
  [
    /^(anfang|mitte|ende|frühjahr|frühling|sommer|herbst|(?:oster|sommer|herbst)ferien) (?:des jahres )?(\d{4})$/,
    ([part, year]) => partOf(year, part),
  ],
  [/^(anfang|mitte|ende) (\p{L}+\.?) (\d{4})$/u, ([part, month, year]) => partOfMonth(year, month, part)],
  [/^winter (\d{4}) ?\/ ?(\d{4}|\d{2})$/, ([year, next]) => twoYears(year, next, 12, 2)],
  // Without a second year it may be the winter before or after.
  [/^winter (\d{4})$/, ([year]) => spanning(monthsOf(year, 1, 1), monthsOf(String(Number(year) + 1), 1, 2))],
  [/^(\p{L}+\.?) (\d{4})$/u, ([month, year]) => monthOf(year, monthNumber(month ?? ''))],
  [/^(\d{1,2}) ?[/.] ?(\d{4})$/, ([month, year]) => monthOf(year, Number(month))],
  [/^(\d{1,2}) ?\/ ?(\d{2})$/, ([month, year]) => shortMonthOf(year, month)],
]

/** Words that turn a point into one end of a span. */
const ends: readonly (readonly [pattern: RegExp, days: (point: Days) => Days])[] = [
  [/^vor (?:dem )?/, ({ first }) => ({ first: null, last: first && addDays(first, -1) })],
  [/^nach (?:dem )?/, ({ last }) => ({ first: last && addDays(last, 1), last: null })],
  [/^seit (?:dem )?/, (point) => point],
  [/^(?:ab|frühestens)(?: dem)? /, ({ first }) => ({ first, last: null })],
  [/^(?:bis|spätestens)(?: spätestens)?(?: zum| einschließlich)? /, ({ last }) => ({ first: null, last })],
  [new RegExp(`^${about}`), () => ({ first: null, last: null })],
]

/** The point in time a text names, such as `Mitte 2026`; `null` for anything else, `ab 2026` included. */
export function pointIn(text: string): LooseDate | null {
  const days = pointDays(withoutFiller(fold(text)))
  return days && { ...days, text: singleLine(text) }
}

/** Any loose date: a point, or one end such as `vor 2023`, `ab 2040`. `ca. 2023` is understood, its bounds stay open. */
export function looseDateIn(text: string): LooseDate | null {
  const folded = withoutFiller(fold(text))
  const end = ends.find(([pattern]) => pattern.test(folded))
  if (end === undefined) return pointIn(text)
  const point = pointDays(withoutFiller(folded.replace(end[0], '')))
  return point && { ...end[1](point), text: singleLine(text) }
}

/** A year as a number, a real date, or a text as people write it. Other numbers are refused: they may be serial numbers. */
export const readLooseDate: Reader<LooseDate> = (cell) => {
  if (typeof cell === 'object') return read({ first: cell.day, last: cell.day, text: formatDay(cell.day) })
  if (typeof cell === 'boolean' || (typeof cell === 'number' && !plausibleYear(cell))) return notADate(cell, examples)
  const date = looseDateIn(String(cell))
  return date === null ? notADate(cell, examples) : read(date)
}

function withoutFiller(folded: string): string {
  return folded.replace(/^(?:voraussichtlich |vsl\. |geplant:? )?(?:im |in den |in |am )?/, '')
}

function pointDays(folded: string): Days | null {
  const day = dayIn(folded)
  if (day !== null) return { first: day, last: day }
  for (const [pattern, days] of points) {
    const match = pattern.exec(folded)
    if (match !== null) return days(match.slice(1))
  }
  return null
}

function monthsOf(year: string | undefined, from: number, to: number): Days | null {
  const number = Number(year)
  if (!plausibleYear(number)) return null
  return { first: calendarDay(number, from, 1), last: calendarDay(number, to, lastDayOfMonth(number, to)) }
}

function monthOf(year: string | undefined, month: number | null): Days | null {
  return month !== null && month >= 1 && month <= 12 ? monthsOf(year, month, month) : null
}

/** `10/26`. Up to 12 the year may be a second month, and the one after the month the second of two years (`12/13`). */
function shortMonthOf(year = '', month = ''): Days | null {
  const isOnlyYear = Number(year) > 12 && Number(year) !== Number(month) + 1
  return isOnlyYear ? monthOf(String(fullYear(year)), Number(month)) : null
}

function quarterOf(year: string | undefined, quarter = ''): Days | null {
  const number = roman.includes(quarter) ? roman.indexOf(quarter) + 1 : Number(quarter)
  return monthsOf(year, 3 * number - 2, 3 * number)
}

function partOf(year: string | undefined, part = ''): Days | null {
  const [from, to] = months.get(part) ?? []
  return from === undefined || to === undefined ? null : monthsOf(year, from, to)
}

function partOfMonth(year: string | undefined, monthWord = '', part = ''): Days | null {
  const month = monthNumber(monthWord)
  const [from, to] = tenDays.get(part) ?? []
  if (month === null || from === undefined || to === undefined || !plausibleYear(Number(year))) return null
  const last = Math.min(to, lastDayOfMonth(Number(year), month))
  return { first: calendarDay(Number(year), month, from), last: calendarDay(Number(year), month, last) }
}

/** `2023/24` and `2023/2024`: two years that follow each other; anything else is no such pair. */
function twoYears(year = '', next = '', fromMonth: number, toMonth: number): Days | null {
  const following = String(Number(year) + 1)
  if (next !== following && next !== following.slice(2)) return null
  return spanning(monthsOf(year, fromMonth, fromMonth), monthsOf(following, toMonth, toMonth))
}

function spanning(from: Days | null, to: Days | null): Days | null {
  return from && to && { first: from.first, last: to.last }
}
