import type { LooseDate, Period } from '../../plan/time.ts'
import { fold } from '../../text/clean.ts'
import { addDays } from '../../text/dates.ts'
import { about, looseDateIn, pointIn } from './loose-date.ts'

/** The two ends of a period; `null` is open. */
export type Span = Pick<Period, 'from' | 'to'>

export const dash = '[-‐‑‒–—−]'
const filler = new RegExp(`^(?:${about}|(?:voraussichtlich|vsl\\.|geplant:?|(?:im )?zeitraum:?|laufzeit:?) )`, 'i')
const start = /^(?:(?:ab|seit)(?: frühestens)?|frühestens(?: ab)?)(?: dem)? /i
const end = /^(?:bis(?: spätestens| einschließlich)?|spätestens(?: bis)?)(?: zum)? /i
const between = / bis(?: spätestens| einschließlich)?(?: zum)? /
/** `2021 ff.`, `2021 –` */
const onwards = new RegExp(` ?(?:ff\\.?|${dash})$`, 'i')
const fromNow = 'sofort'
const aboutAtStart = new RegExp(`^${about}`, 'i')
const stillGoing = /^(?:heute|dato|auf weiteres|offen|open end)$/

/** The span a text in one line names, or `null`. An end before the beginning is returned as it stands. */
export function spanIn(text: string): Span | null {
  const rest = text.replace(filler, '')
  return yearPair(rest) ?? onePoint(rest) ?? oneEnd(rest) ?? twoEnds(rest)
}

/** `2023/24`, `2021–25`. Behind a hyphen `04` may be a month (ISO 8601), so up to 12 there is no reading. */
function yearPair(text: string): Span | null {
  const [, year = '', sign = '', next = ''] = new RegExp(`^(\\d{4}) ?(${dash}|/) ?(\\d{2}|\\d{4})$`).exec(text) ?? []
  const nextYear = year.slice(0, 4 - next.length) + next
  if (nextYear <= year || (sign === '-' && next.length === 2 && Number(next) <= 12)) return null
  // Behind a slash only the very next year makes a pair; `pointIn` knows.
  return sign === '/' && pointIn(text) === null ? null : both(pointIn(year), pointIn(nextYear))
}

function onePoint(text: string): Span | null {
  const point = looselyAt(text)
  return point && { from: point, to: point }
}

function oneEnd(text: string): Span | null {
  if (start.test(text)) return beginning(looselyAt(text.replace(start, '').replace(onwards, '')))
  if (end.test(text)) return ending(looselyAt(text.replace(end, '')))
  if (onwards.test(text)) return beginning(looselyAt(text.replace(onwards, '')))
  if (/^vor /i.test(text)) return ending(looseDateIn(text))
  return /^nach /i.test(text) ? beginning(looseDateIn(text)) : null
}

/** A point in time, `ca. 2027` too: whoever plans means that year. As a loose date, of what has been, it stays open. */
function looselyAt(text: string): LooseDate | null {
  const bare = text.replace(aboutAtStart, '')
  const point = pointIn(bare) ?? turnIn(bare)
  return point && { ...point, text }
}

/** `Ende 2026/Anfang 2027`: a slash joins what follows at once; anything else beside one is a second point. */
function turnIn(text: string): LooseDate | null {
  for (const cut of text.matchAll(/ ?\/ ?(?=\p{L}|\d\. ?\p{L})/gu)) {
    const left = text.slice(0, cut.index)
    const right = text.slice(cut.index + cut[0].length)
    const to = pointIn(right)
    const from = pointIn(left) ?? (to && (borrowing(left, right, to)?.from ?? null))
    if (from?.last && to?.first === addDays(from.last, 1)) return { first: from.first, last: to.last, text }
  }
  return null
}

/** Both sides of `bis` or of a dash. Only one place to cut may give two points in time. */
function twoEnds(text: string): Span | null {
  const zwischen = /^zwischen (.+)$/i.exec(text)?.[1]
  const cuts = new RegExp(zwischen === undefined ? ` ?${dash} ?|${between.source}` : ' und ', 'gi')
  const whole = zwischen ?? text
  const spans = [...whole.matchAll(cuts)]
    .map((cut) => cutAt(whole.slice(0, cut.index), whole.slice(cut.index + cut[0].length)))
    .filter((span) => span !== null)
  return spans.length === 1 ? (spans[0] ?? null) : null
}

function cutAt(left: string, right: string): Span | null {
  const first = left.replace(/^(?:von(?: dem)?|vom) /i, '').replace(start, '')
  const from = looselyAt(first)
  if (stillGoing.test(fold(right))) return beginning(from)
  const to = looselyAt(right)
  if (fold(first) === fromNow) return ending(to)
  return both(from, to) ?? (to && borrowing(first, right, to))
}

/**
 * `1.–3. Quartal 2023`, `01.04.–30.06.2023`, `März–Juni 2023`: the beginning borrows what it lacks from the end: all
 * behind the end's first part, else the year alone. Where that puts it behind the end (`November–Februar 2024`), there
 * is no reading.
 */
function borrowing(first: string, right: string, to: LooseDate): Span | null {
  const year = /[^\d](\d{4})$/.exec(right)?.[1]
  if (year === undefined) return null
  const lead = /^\d+\. ?\d+\.$/.test(first) ? /^\d+\. ?\d+\./ : /^(?:\d+\.|[^\s/]+)/
  const byYear = /^\d+\.?$/.test(first) ? null : pointIn(`${first} ${year}`)
  const from = pointIn(first + right.replace(lead, '')) ?? byYear
  return (from?.first ?? '9999') <= (to.last ?? '') ? both(from, to) : null
}

function beginning(from: LooseDate | null): Span | null {
  return from && { from, to: null }
}

function ending(to: LooseDate | null): Span | null {
  return to && { from: null, to }
}

function both(from: LooseDate | null, to: LooseDate | null): Span | null {
  return from && to && { from, to }
}
