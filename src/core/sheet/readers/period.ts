import type { Period } from '../../plan/time.ts'
import { cleanText, fold, singleLine } from '../../text/clean.ts'
import type { FilledCell, Reader } from '../column.ts'
import { problem, type Reading, read } from '../problem.ts'
import { plausibleYear } from './date.ts'
import { type Span, spanIn } from './span.ts'
import { cellText, seenText } from './text.ts'

type Rhythm = Pick<Period, 'permanent' | 'everyYears'>

/** Characters; a longer text is a description, and every cut through it would be tried. */
const longest = 200
const open: Span = { from: null, to: null }
const permanent =
  /^(?:(?:dauerhaft|fortlaufend|laufend|kontinuierlich|ständig|unbefristet|auf dauer)(?: \(daueraufgabe\))?|daueraufgabe)$/

/** Years between two times, by the words for it. */
const rhythms: ReadonlyMap<string, number> = new Map([
  ...['jährlich', 'einmal jährlich', '1x jährlich', '1 x jährlich', 'jedes jahr'].map((word) => [word, 1] as const),
  ['halbjährlich', 0.5],
  ['vierteljährlich', 0.25],
  ['zweijährlich', 2],
])
const numberWords: ReadonlyMap<string, number> = new Map(
  ['zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'].map((word, index) => [word, index + 2]),
)

/**
 * A span of time as people write it: years, quarters, months, days, one end only, permanent, or every
 * so many years. An end before the beginning is returned as it stands; a rule reports it. Several spans in one
 * cell, and what names none, are problems.
 */
export const readPeriod: Reader<Period> = (cell) => {
  if (typeof cell === 'number' && !plausibleYear(cell)) return unreadable(cell)
  const text = cellText(cell)
  if (text.length > longest) return unreadable(cell)
  const period = periodIn(singleLine(text))
  if (period !== null) return read({ ...period, text: singleLine(text) })
  const parts = partsOf(text)
  const several = parts.length > 1 && parts.every((part) => periodIn(part) !== null)
  return several ? problem('cell/period-several', { text, parts }) : unreadable(cell)
}

function unreadable(cell: FilledCell): Reading<never> {
  return problem('cell/period-unreadable', { text: seenText(cell) })
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
  const span = spanIn(text)
  if (span !== null) return { ...span, permanent: false, everyYears: null }
  const rhythm = rhythmIn(text)
  return rhythm === null ? rhythmAndSpan(text) : { ...open, ...rhythm }
}

function rhythmIn(text: string): Rhythm | null {
  const folded = fold(text)
  if (permanent.test(folded)) return { permanent: true, everyYears: null }
  const every = /^alle (\d{1,2}|\p{L}+) jahre$/u.exec(folded)?.[1]
  const years = every === undefined ? rhythms.get(folded) : (numberWords.get(every) ?? Number(every))
  return years !== undefined && years > 0 ? { permanent: false, everyYears: years } : null
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
