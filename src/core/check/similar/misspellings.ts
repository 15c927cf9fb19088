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
export class Misspellings {
  private readonly entries = new Map<string, readonly Entry[]>()
  private readonly blocks = new Map<string, Entry[]>()
  private readonly meant = new Map<string, string>()

  /** What a word is meant to be; `null` where it is no slip. */
  of(form: string): string | null {
    return this.meant.get(form) ?? null
  }

  get all(): Iterable<readonly [string, string]> {
    return this.meant
  }

  /**
   * @param words that have come, or of which more is known or less
   * @param gone forms of words that are no longer in the plan
   * @returns the forms that mean something else now
   */
  learn(words: readonly PlanWord[], gone: Iterable<string>): ReadonlySet<string> {
    const touched = new Set<string>()
    for (const form of gone) this.takeOut(form, touched)
    for (const word of words) this.takeOut(word.form, touched)
    for (const word of words) this.putIn(word, touched)
    const changed = new Set<string>()
    const mean = (form: string, other: string | null) => {
      if (this.of(form) === other) return
      if (other === null) this.meant.delete(form)
      else this.meant.set(form, other)
      changed.add(form)
    }
    for (const form of gone) mean(form, null)
    const beside = new Set([...touched].flatMap((key) => (this.blocks.get(key) ?? []).map(({ word }) => word)))
    for (const word of beside) mean(word.form, this.nearestTo(word))
    return changed
  }

  private takeOut(form: string, touched: Set<string>): void {
    for (const entry of this.entries.get(form) ?? []) {
      for (const key of blockKeys(entry.text)) {
        touched.add(key)
        this.blocks.set(
          key,
          (this.blocks.get(key) ?? []).filter(({ word }) => word.form !== form),
        )
      }
    }
    this.entries.delete(form)
  }

  private putIn(word: PlanWord, touched: Set<string>): void {
    if (word.form.length < shortestWord) return
    const entries = entriesOf(word)
    this.entries.set(word.form, entries)
    for (const entry of entries) {
      for (const key of blockKeys(entry.text)) {
        touched.add(key)
        const block = this.blocks.get(key)
        if (block) block.push(entry)
        else this.blocks.set(key, [entry])
      }
    }
  }

  private nearestTo(word: PlanWord): string | null {
    if (word.known || word.count > 1) return null
    let best: { readonly word: PlanWord; readonly slips: number } | null = null
    for (const entry of this.entries.get(word.form) ?? []) {
      for (const key of blockKeys(entry.text)) {
        for (const other of this.blocks.get(key) ?? []) {
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
    return best?.word.form ?? null
  }
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
