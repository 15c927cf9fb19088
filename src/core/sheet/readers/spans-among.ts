import { cleanText, singleLine } from '../../text/clean.ts'
import { permanentWords } from './rhythm.ts'
import { dash, spanIn } from './span.ts'

/** Characters of the longest span worth trying: `vom 1. September 2025 bis spätestens zum 31. Dezember 2026`. */
const longest = 60
/** A slash parts words from what follows, and years from years; `Q3/2027` holds together where it can be read. */
const slash = '/(?=\\s|\\p{L}|\\d{4}(?!\\d))'
const starts = new RegExp(`(?<=^|[\\s,;:(+&]|${slash})(?=[\\p{L}\\d])`, 'gu')
const ends = new RegExp(`(?<=\\d(?: ?ff\\.?)?)(?=\\.?(?:$|[\\s,;:()+&]|${slash}|${dash}\\p{L}))`, 'gu')
const year = /\d{4}|\.\d\d/
/** `Phase I 2024`: the number of a part; by itself `I 2024` is a quarter. */
const romanPart = /\p{L} $/u
const roman = /^i(?:ii?|v)? /i
/** `2023/2025` may mean the years between, too. */
const yearsApart = /^\d{4} ?\/ ?\d{4}$/
/** `2021–2022 – 2023`, `2021 – laufend – 2030`, `2021 2023`: one span that went wrong. */
const chain = new RegExp(`^(?: |${dash}|bis|${permanentWords})*$`, 'i')

/**
 * The spans of time that stand among other words: two in `Planung 2024, Bau 2026–2027`. None where there are fewer than
 * two, or where only a dash joins them.
 */
export function spansAmong(text: string): readonly string[] {
  const clean = cleanText(text)
  if (yearsApart.test(clean)) return []
  const stops = [...clean.matchAll(ends)].map(({ index }) => index).reverse()
  const spans: string[] = []
  let done = 0
  for (const { index: from } of clean.matchAll(starts)) {
    if (from < done) continue
    const to = stops.find((stop) => stop > from && isSpan(clean, from, stop))
    if (to === undefined) continue
    if (spans.length > 0 && chain.test(clean.slice(done, from))) return []
    spans.push(singleLine(clean.slice(from, to)))
    done = to
  }
  return spans.length > 1 ? spans : []
}

function isSpan(text: string, from: number, to: number): boolean {
  const part = text.slice(from, to)
  if (part.length > longest || !year.test(part)) return false
  if (roman.test(part) && romanPart.test(text.slice(0, from))) return false
  return spanIn(singleLine(part)) !== null
}
