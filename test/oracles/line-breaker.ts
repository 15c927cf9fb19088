import { type Type, textWidth } from '../../src/core/papers/measure-text.ts'

/*
 * The plain line breaker: every line is tried as a text of its own, which takes time that grows with its square. Slow,
 * and obviously right.
 */

/** Programs differ a little; lines are filled a little less than they could be. */
const safety = 1.04

export function brokenLines(text: string, width: number, type: Type): readonly string[] {
  return text.split('\n').flatMap((paragraph) => brokenParagraph(paragraph, width / safety, type))
}

function brokenParagraph(paragraph: string, width: number, type: Type): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of paragraph.match(/\S+\s*|\s+/g) ?? []) {
    const longer = line + piece
    if (textWidth(longer.trimEnd(), type) <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line.trimEnd())
    const parts = brokenWord(piece, width, type)
    lines.push(...parts.slice(0, -1))
    line = parts.at(-1) ?? ''
  }
  lines.push(line.trimEnd())
  return lines
}

function brokenWord(word: string, width: number, type: Type): readonly string[] {
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
