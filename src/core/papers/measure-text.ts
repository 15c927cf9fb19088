import { oncePer } from '../once-per.ts'
import { advances, unitsPerEm } from './carlito.ts'

/** Width of a sign without a glyph: no Latin letter is wider than an em, and signs of other scripts are not. */
const unknownSign = unitsPerEm

/** How a text is set: type size in points, weight, and how much wider the typeface runs than Calibri. */
export interface Type {
  readonly size: number
  readonly bold: boolean
  readonly factor: number
}

/** Measured against Carlito on German running text; a typeface that is not listed is taken to run wide. */
const typefaceFactors: Readonly<Record<string, number>> = {
  calibri: 1,
  carlito: 1,
  'times new roman': 1.02,
  cambria: 1.08,
  arial: 1.13,
  helvetica: 1.13,
  'liberation sans': 1.13,
  'segoe ui': 1.13,
  tahoma: 1.14,
  verdana: 1.32,
}
const unknownTypeface = 1.25

/** How much wider than Calibri a typeface runs. */
export const typefaceFactor = oncePer((font: string): number => typefaceFactors[font.toLowerCase()] ?? unknownTypeface)

/** Units of a text from one place of it to another. */
function unitsOf(text: string, from: number, to: number, widths: Uint16Array): number {
  let units = 0
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at)
    units += widths[code] ?? unknownSign
    if (isPair(text, at, code)) at += 1
  }
  return units
}

/** Two code units that write one sign. */
function isPair(text: string, at: number, code: number): boolean {
  return (code & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00
}

function points(units: number, { size, factor }: Type): number {
  return (units / unitsPerEm) * size * factor
}

/** Width of one line of text in points. */
export function textWidth(text: string, type: Type): number {
  return points(unitsOf(text, 0, text.length, advances(type.bold)), type)
}

/** Programs round every glyph to whole pixels and differ a little; lines are filled a little less than they could be. */
const safety = 1.04

/**
 * The lines a spreadsheet program breaks a text into, at blanks; a word wider than the cell is broken
 * anywhere. `width` is the room for text in points.
 */
export function breakLines(text: string, width: number, type: Type): readonly string[] {
  const edges = lineEdges(width, type)(text)
  return Array.from({ length: edges.length / 2 }, (_, line) => text.slice(edges[2 * line], edges[2 * line + 1]))
}

/** How many lines `breakLines` would give. */
export function lineCount(text: string, width: number, type: Type): number {
  return lineCounter(width, type)(text)
}

/** `lineCount` for many texts of one width and type. */
export function lineCounter(width: number, type: Type): (text: string) => number {
  const edgesOf = lineEdges(width, type)
  return (text) => edgesOf(text).length / 2
}

/**
 * Whether a text has no more than so many lines. Two lines that follow one another never fit into one, but for a sign;
 * so most texts are seen to be short enough by their length, without a look at their signs.
 */
export function hasAtMostLines(text: string, lines: number, width: number, type: Type): boolean {
  const room = mostUnits(width / safety, type) - unknownSign
  const most = room > 0 ? 2 + (2 * text.length * unknownSign) / room : Number.POSITIVE_INFINITY
  return (most <= lines && !text.includes('\n')) || lineCount(text, width, type) <= lines
}

/** Where each line begins and where its last word ends, one behind the other. */
function lineEdges(width: number, type: Type): (text: string) => readonly number[] {
  const most = mostUnits(width / safety, type)
  const widths = advances(type.bold)
  return (text) => {
    const edges: number[] = []
    for (let from = 0; from <= text.length; ) {
      const end = text.indexOf('\n', from)
      const to = end < 0 ? text.length : end
      breakParagraph(text, from, to, most, widths, edges)
      from = to + 1
    }
    return edges
  }
}

/** The most units that are no wider than so many points: texts are compared by whole numbers from here on. */
function mostUnits(width: number, type: Type): number {
  let units = Math.floor((width / (type.size * type.factor)) * unitsPerEm)
  while (points(units + 1, type) <= width) units += 1
  while (points(units, type) > width) units -= 1
  return units
}

/**
 * Goes over a paragraph once, word by word with the blanks after it, and measures every sign once: papers have millions.
 * A hyphen may not end a line in every program, so it is no place to break here. The plain version, which tries every
 * line as a text of its own, is the oracle of the tests.
 */
function breakParagraph(
  text: string,
  from: number,
  to: number,
  most: number,
  widths: Uint16Array,
  edges: number[],
): void {
  let start = from
  let lastInk = from
  let used = 0
  for (let at = from; at < to; ) {
    const wordEnd = behindWord(text, at, to)
    const end = behindBlanks(text, wordEnd, to)
    const word = unitsOf(text, at, wordEnd, widths)
    if ((wordEnd > at ? used + word : 0) <= most) {
      used += word + unitsOf(text, wordEnd, end, widths)
      if (wordEnd > at) lastInk = wordEnd
    } else {
      if (at > start) edges.push(start, lastInk)
      start = at
      used = 0
      for (let sign = at; sign < end; sign += 1) {
        const code = text.charCodeAt(sign)
        const units = widths[code] ?? unknownSign
        if (sign > start && used + units > most) {
          edges.push(start, sign)
          start = sign
          used = 0
        }
        used += units
        if (isPair(text, sign, code)) sign += 1
      }
      lastInk = Math.max(start, wordEnd)
    }
    at = end
  }
  edges.push(start, lastInk)
}

function behindWord(text: string, from: number, to: number): number {
  let at = from
  while (at < to && !isBlank(text.charCodeAt(at))) at += 1
  return at
}

function behindBlanks(text: string, from: number, to: number): number {
  let at = from
  while (at < to && isBlank(text.charCodeAt(at))) at += 1
  return at
}

/** What `\s` means in a regular expression. */
function isBlank(code: number): boolean {
  if (code <= 0xa0) return code === 0x20 || (code >= 9 && code <= 13) || code === 0xa0
  return code >= 0x1680 && rareBlank.test(String.fromCharCode(code))
}
const rareBlank = /\s/

/** Width in points of the widest word of a text, below which a column would break words. */
export function widestWord(text: string, type: Type): number {
  return widestParts([text], type).word
}

/** Widths in points of the widest word and of the widest line, where lines end only where the texts say so. */
export function widestParts(texts: Iterable<string>, type: Type): { readonly word: number; readonly line: number } {
  const widths = advances(type.bold)
  let word = 0
  let line = 0
  for (const text of texts) {
    let wordUnits = 0
    let lineUnits = 0
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      const units = widths[code] ?? unknownSign
      lineUnits = code === lineFeed ? 0 : lineUnits + units
      wordUnits = isBlank(code) ? 0 : wordUnits + units
      if (wordUnits > word) word = wordUnits
      if (lineUnits > line) line = lineUnits
      if (isPair(text, at, code)) at += 1
    }
  }
  return { word: points(word, type), line: points(line, type) }
}
const lineFeed = 10
