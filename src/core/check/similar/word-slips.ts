import { slipsBetween } from '../../text/slips.ts'

/** A word that may hold a slip of the hand. */
export interface SlipWord {
  /** As it is compared: its plain form, or the stem of that. */
  readonly text: string
  /** How many of its last letters are a word that is known, so that no slip can be there. */
  readonly end: number
  /** Its letters as bits, computed once: most words differ in too many of them. */
  readonly letters: number
  /** Made of words that are known: what is nearly it was surely meant to be it. */
  readonly known: boolean
}

export function slipWord(text: string, end = 0, known = false): SlipWord {
  return { text, end: Math.max(end, placeName.exec(text)?.[0].length ?? 0), letters: letterSet(text), known }
}

/** Names of places are short words that differ by a letter: `Bergstraße`, `Burgstraße`. */
const placeName =
  /(?:strass|weg|platz|allee|gass|ring|park|hof|hoef|siedlung|damm|ufer|markt|berg|dorf|feld|burg|viertel)(?:e?[ns]?)?$/

/**
 * Slips of the hand by which one word is another: one, or two in thirteen letters. `null` where they are different words,
 * or where only their endings differ.
 */
export function slipsInWord(a: SlipWord, b: SlipWord): number | null {
  const most = Math.min(a.text.length, b.text.length) < 13 ? 1 : 2
  if (Math.abs(a.text.length - b.text.length) > most || bitCount(a.letters ^ b.letters) > 2 * most) return null
  const slips = slipsBetween(a.text, b.text, most)
  return slips > 0 && slips <= most && !onlyEndingsDiffer(a.text, b.text) && isSlip(a, b, slips) ? slips : null
}

/** `Familie`, `Familien`: an inflection. */
export function onlyEndingsDiffer(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return long.startsWith(short) && /^(?:e|n|en|s|es|er|r)$/.test(long.slice(short.length))
}

/**
 * The more a slip looks like another word, the longer the word must be: a doubled letter or two swapped hardly ever make
 * one, a letter too many or too few seldom, another letter often: `Bildung`, `Bindung`. What both end with does not count.
 */
function isSlip(a: SlipWord, b: SlipWord, slips: number): boolean {
  const [from, to] = difference(a.text, b.text)
  const length = Math.min(a.text.length, b.text.length) - commonEnd(a, b)
  if (slips > 1) return length >= 13 && Math.max(from.length, to.length) > 2
  if (from.length === to.length) return length >= (from.length === 2 ? 5 : 8)
  const letter = from || to
  const isDoubled = (a.text.length > b.text.length ? a.text : b.text).includes(letter + letter)
  return length >= (placeName.test(a.text) ? 7 : isDoubled || b.known ? 5 : 6)
}

function commonEnd(a: SlipWord, b: SlipWord): number {
  const end = Math.min(a.end, a.text.length)
  return end > 0 && b.text.endsWith(a.text.slice(-end)) ? end : 0
}

/** What is left of both between what they begin and end with. */
function difference(a: string, b: string): readonly [string, string] {
  let start = 0
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)]
}

function letterSet(text: string): number {
  let set = 0
  for (let at = 0; at < text.length; at += 1) set |= 1 << (text.charCodeAt(at) & 31)
  return set
}

function bitCount(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1
  return count
}
