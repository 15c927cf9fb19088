import type { Period } from '../../plan/time.ts'
import { cleanText, singleLine } from '../../text/clean.ts'
import type { FilledCell, Reader } from '../column.ts'
import { problem, type Reading, read } from '../problem.ts'
import { plausibleYear } from './date.ts'
import { permanentWords, rhythmIn } from './rhythm.ts'
import { dash, type Span, spanIn } from './span.ts'
import { spansAmong } from './spans-among.ts'
import { cellText, seenText } from './text.ts'

/** Characters; a longer text is a description, and every cut through it would be tried. */
const longest = 200
const open: Span = { from: null, to: null }
/** `2021 – laufend`: the beginning of what goes on. */
const permanentSince = new RegExp(`^(.+?)(?: ?${dash} ?| bis )${permanentWords}$`, 'i')
/** `(verlängerbar)`: a remark behind a period. With a figure it may name another one. */
const remark = / ?\([^()\d]+\)$/
/** `2026, danach laufend`, `2026 (danach laufend)` */
const afterwards = /^(.+?)(?:[,;]| und)? \(?(?:danach|dann|anschließend|im anschluss) ([^()]+)\)?$/i
const fromNow = /^(?:ab )?sofort,? /i

/**
 * A span of time as people write it: years, quarters, months, days, one end only, permanent, every so many years, or
 * words such as `kurzfristig`, from which no day follows. An end before the beginning is returned as it stands; a rule
 * reports it. Several spans in one cell, and what names none, are problems.
 */
export const readPeriod: Reader<Period> = (cell) => {
  if (typeof cell === 'number' && !plausibleYear(cell)) return unreadable(cell)
  const text = cellText(cell)
  if (text.length > longest) return unreadable(cell)
  const period = periodIn(singleLine(text))
  if (period !== null) return read({ ...period, text: singleLine(text) })
  const parts = severalIn(text)
  return parts.length > 0 ? problem('cell/period-several', { text, parts }) : unreadable(cell)
}

function unreadable(cell: FilledCell): Reading<never> {
  return problem('cell/period-unreadable', { text: seenText(cell) })
}

/** Where all parts are periods, those without a day count; among other words only spans do. */
function severalIn(text: string): readonly string[] {
  const parts = partsOf(text)
  return parts.length > 1 && parts.every((part) => periodIn(part) !== null) ? parts : spansAmong(text)
}

/** What may be spans of their own: after numbers such as `1.1)`, else between `;`, line breaks, commas, `und`. */
function partsOf(text: string): readonly string[] {
  const numbered = text.split(/(?:^|\s)(?:\d+(?:\.\d+)*|[a-z])\)/i)
  const pieces = numbered.length > 1 ? numbered : text.split(/[;\n,]|\s(?:und|sowie|bzw\.)\s/)
  return pieces
    .map((piece) => singleLine(cleanText(piece).replace(/[;,]$/, '').replace(partName, '')))
    .filter((piece) => piece !== '')
}

/** `Phase 1:`, `2. Abschnitt:` */
const partName = /^(?:\p{L}+\.? ?\d{0,2}|\d{1,2}\. ?\p{L}+) ?: ?/u

function periodIn(text: string): Omit<Period, 'text'> | null {
  const bare = text.replace(remark, '')
  return wholePeriodIn(text) ?? (bare === text ? null : wholePeriodIn(bare))
}

function wholePeriodIn(text: string): Omit<Period, 'text'> | null {
  const span = spanIn(text)
  if (span !== null) return { ...span, permanent: false, everyYears: null }
  const since = permanentSince.exec(text)?.[1]
  const beginning = since === undefined ? null : spanIn(`ab ${since}`)
  if (beginning !== null) return { ...beginning, permanent: true, everyYears: null }
  const rhythm = rhythmIn(text.replace(fromNow, ''))
  return rhythm === null ? (goingOn(text) ?? rhythmAndSpan(text)) : { ...open, ...rhythm }
}

/**
 * What begins and then goes on: the end of its first part is not its end. Where that lies before the beginning there is
 * no reading, for no rule would see it any more.
 */
function goingOn(text: string): Omit<Period, 'text'> | null {
  const [, first = '', then = ''] = afterwards.exec(text) ?? []
  const rhythm = rhythmIn(then)
  const { from, to } = spanIn(first) ?? open
  if (!from || !rhythm || (!rhythm.permanent && rhythm.everyYears === null)) return null
  return (to?.last ?? '9999') < (from.first ?? '') ? null : { ...rhythm, from, to: null }
}

/** `laufend seit 2011`, `ab 2024, jährlich`: cut between two words so that one side is a rhythm, the other a span. */
function rhythmAndSpan(text: string): Omit<Period, 'text'> | null {
  for (const gap of text.matchAll(/,? /g)) {
    const left = text.slice(0, gap.index)
    const right = text.slice(gap.index + gap[0].length).replace(/^\((.*)\)$/, '$1')
    for (const [one, other] of [
      [left, right],
      [right, left],
    ] as const) {
      const rhythm = rhythmIn(one)
      const span = rhythm && spanIn(other)
      if (rhythm !== null && span !== null) return { ...span, ...rhythm }
    }
  }
  return null
}
