import { compareCodePoints } from '../../plan/measure-id.ts'
import { stem } from '../../text/stem.ts'
import { type SlipWord, slipsInWord, slipWord } from './word-slips.ts'

/** A word of the plan's titles. */
export interface PlanWord {
  readonly form: string
  /** In how many places it stands. */
  readonly count: number
  /** Common in such plans, or made of words that are known: surely what its writer meant. */
  readonly known: boolean
  /** How many of its last letters are a word that is known, so that no slip can be there. */
  readonly end: number
  /** The same of its first letters. */
  readonly start: number
}

interface Entry extends SlipWord {
  readonly word: PlanWord
}

/**
 * Long words with a slip of the hand in them → what they are meant to be: `nachbarschaftstref` → `nachbarschaftstreff`.
 * Only a word that stands in one place and is not known is a slip of another. Compared are words that begin or end alike.
 */
export function misspellings(words: readonly PlanWord[]): ReadonlyMap<string, string> {
  const blocks = new Map<string, Entry[]>()
  for (const word of words) {
    if (word.form.length < shortestWord) continue
    for (const entry of entriesOf(word)) for (const key of blockKeys(entry.text)) addTo(blocks, key, entry)
  }
  const meant = new Map<string, string>()
  for (const word of words) {
    if (word.known || word.count > 1 || word.form.length < shortestWord) continue
    const other = nearestIn(word, blocks)
    if (other) meant.set(word.form, other.form)
  }
  return meant
}

/** In letters. */
const shortestWord = 5

function entriesOf(word: PlanWord): readonly Entry[] {
  const texts = new Set([word.form, stem(word.form)])
  return [...texts]
    .filter(({ length }) => length >= shortestWord)
    .map((text) => ({ word, ...slipWord(text, Math.max(0, word.end - (word.form.length - text.length)), word.known) }))
}

function blockKeys(text: string): readonly string[] {
  return [`${text.slice(0, 4)}<`, `${text.charAt(0)}>${text.slice(-4)}`]
}

function addTo(blocks: Map<string, Entry[]>, key: string, entry: Entry): void {
  const block = blocks.get(key)
  if (block) block.push(entry)
  else blocks.set(key, [entry])
}

function nearestIn(word: PlanWord, blocks: ReadonlyMap<string, readonly Entry[]>): PlanWord | null {
  let best: { readonly word: PlanWord; readonly slips: number } | null = null
  for (const entry of entriesOf(word)) {
    for (const key of blockKeys(entry.text)) {
      for (const other of blocks.get(key) ?? []) {
        if (other.word.form === word.form || !isBetter(other.word, word) || isSibling(other.word, word)) continue
        const slips = slipsInWord(entry, other)
        if (
          slips === null ||
          (best && (slips > best.slips || (slips === best.slips && !isBetter(other.word, best.word))))
        )
          continue
        best = { word: other.word, slips }
      }
    }
  }
  return best?.word ?? null
}

/** Both go on after one word with a short one that nobody knows: `Familienpass`, `Familienkasse`. */
function isSibling(other: PlanWord, word: PlanWord): boolean {
  const { start } = word
  if (other.known || start === 0 || start !== other.start || !other.form.startsWith(word.form.slice(0, start)))
    return false
  return Math.min(word.form.length, other.form.length) - start < shortestRest
}

/** In letters. */
const shortestRest = 7

/** A total order, so that no two words are slips of each other. */
function isBetter(a: PlanWord, b: PlanWord): boolean {
  if (a.known !== b.known) return a.known
  return a.count !== b.count ? a.count > b.count : compareCodePoints(a.form, b.form) < 0
}
