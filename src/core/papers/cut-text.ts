import { goesOn } from '../sheet/fact-sheets.ts'
import { hasAtMostLines, lineCount, type Type } from './measure-text.ts'

/** Where a text may be cut: after a sentence, else after a line, else after a word. */
const cuts = [/[.!?…]["“”)]?(?=\s|$)/gu, /(?=\n)/gu, /(?=\s)/gu] as const

function ends(text: string, cut: RegExp): readonly number[] {
  return [...text.matchAll(cut)].map((match) => match.index + match[0].length)
}

/**
 * The longest beginning of a text that fits into so many lines, ending with a sentence if at all possible. The whole
 * text if it fits. `width` in points.
 */
export function cutToLines(text: string, lines: number, width: number, type: Type): string {
  const fits = (part: string) => hasAtMostLines(part, lines, width, type)
  if (fits(text)) return text
  for (const cut of cuts) {
    const end = longestFitting(ends(text, cut), (at) => fits(text.slice(0, at)))
    // A cut that would throw away more than half of the room serves nobody.
    if (end !== null && lineCount(text.slice(0, end), width, type) > lines / 2) return text.slice(0, end).trimEnd()
  }
  return text.slice(0, longestFitting([...Array(text.length).keys()], (at) => fits(text.slice(0, at))) ?? 0)
}

/** `candidates` ascend; whatever fits, everything before it fits too. */
function longestFitting(candidates: readonly number[], fits: (end: number) => boolean): number | null {
  let low = 0
  let high = candidates.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (fits(candidates[middle] ?? 0)) low = middle + 1
    else high = middle
  }
  return candidates[low - 1] ?? null
}

/** Rows for *Steckbriefe*, one paragraph a row; one that is too tall goes on in the next row, behind a mark. */
export function splitParagraphs(text: string, lines: number, width: number, type: Type): readonly string[] {
  return text.split('\n').flatMap((paragraph) => splitParagraph(paragraph, lines, width, type))
}

function splitParagraph(paragraph: string, lines: number, width: number, type: Type): readonly string[] {
  const rows: string[] = []
  let rest = paragraph
  for (;;) {
    const part = cutToLines(rest, lines, width, type)
    if (part === rest) return [...rows, rest]
    rows.push(part)
    rest = goesOn + rest.slice(part.length).trimStart()
  }
}
