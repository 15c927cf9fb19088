import { withPlainVowels } from '../../text/stem.ts'

/**
 * What was computed of words by asking whether their parts are words, too. It is forgotten where one that has come or gone
 * stands in the word.
 */
export class WordMemory<Value extends boolean | object> {
  private readonly known = new Map<string, Value>()

  /** @param compute for a word that is not remembered; it may ask for parts of the word itself */
  of(word: string, compute: (word: string) => Value): Value {
    const same = this.known.get(word)
    if (same !== undefined) return same
    const value = compute(word)
    this.known.set(word, value)
    return value
  }

  /**
   * @param parts that were asked about in vain and are there now, or the other way round
   * @returns the words that are no longer remembered, and what was
   */
  forget(parts: ReadonlySet<string>): ReadonlyMap<string, Value> {
    const forgotten = new Map<string, Value>()
    if (parts.size === 0) return forgotten
    const isAll = parts.size > mostParts || this.known.size > mostWords
    for (const [word, value] of this.known) if (isAll || holdsOne(word, parts)) forgotten.set(word, value)
    for (const word of forgotten.keys()) this.known.delete(word)
    return forgotten
  }
}

/** As many words as an edit or a few can change: where more have changed, little is left to be kept. */
const mostParts = 100

/** Far more than the titles of one plan have: what no plan says any more need not be kept for ever. */
export const mostWords = 200_000

/** Parts are looked for with umlauts in two letters and in one. */
function holdsOne(word: string, parts: Iterable<string>): boolean {
  const plain = umlautInTwo.test(word) ? withPlainVowels(word) : word
  for (const part of parts) if (word.includes(part) || (plain !== word && plain.includes(part))) return true
  return false
}

const umlautInTwo = /[aou]e/
