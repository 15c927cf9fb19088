import { boldWidths, firstCode, regularWidths, signWidths, unitsPerEm } from './carlito.ts'

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
export function typefaceFactor(font: string): number {
  return typefaceFactors[font.toLowerCase()] ?? unknownTypeface
}

// One em: no Latin letter is wider, and signs of other scripts are not.
const unknownSign = unitsPerEm

function advance(code: number, bold: boolean): number {
  const width = (bold ? boldWidths : regularWidths)[code - firstCode]
  if (width !== undefined && width > 0) return width
  return signWidths.get(code)?.[bold ? 1 : 0] ?? unknownSign
}

/** Width of one line of text in points. */
export function textWidth(text: string, type: Type): number {
  let units = 0
  for (const sign of text) units += advance(sign.codePointAt(0) ?? 0, type.bold)
  return (units / unitsPerEm) * type.size * type.factor
}

/** Programs round every glyph to whole pixels and differ a little; lines are filled a little less than they could be. */
const safety = 1.04

/**
 * The lines a spreadsheet program breaks a text into, at blanks; a word wider than the cell is broken
 * anywhere. `width` is the room for text in points.
 */
export function breakLines(text: string, width: number, type: Type): readonly string[] {
  return text.split('\n').flatMap((paragraph) => breakParagraph(paragraph, width / safety, type))
}

function breakParagraph(paragraph: string, width: number, type: Type): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces(paragraph)) {
    const longer = line + piece
    if (textWidth(longer.trimEnd(), type) <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line.trimEnd())
    const broken = breakWord(piece, width, type)
    lines.push(...broken.slice(0, -1))
    line = broken.at(-1) ?? ''
  }
  lines.push(line.trimEnd())
  return lines
}

/** Words with the blank after them. A hyphen may not end a line in every program, so it is no place to break here. */
function pieces(paragraph: string): readonly string[] {
  return paragraph.match(/\S+\s*|\s+/g) ?? []
}

function breakWord(word: string, width: number, type: Type): readonly string[] {
  const parts: string[] = []
  let part = ''
  for (const sign of word) {
    if (part !== '' && textWidth(part + sign, type) > width) {
      parts.push(part)
      part = ''
    }
    part += sign
  }
  return [...parts, part]
}

/** Width in points of the widest word, below which a column would break words. */
export function widestWord(text: string, type: Type): number {
  return Math.max(0, ...text.split(/\s+/).map((word) => textWidth(word, type)))
}
