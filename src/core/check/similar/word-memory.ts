import { withPlainVowels } from '../../text/stem.ts'

/**
 * What was computed of words by asking which other words there are: about parts of the word, or their stems. It is
 * forgotten where a word that has come or gone may have a say: where the word's first letters stand in it.
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

  /** @returns the words that are no longer remembered, and what was */
  forget(changed: ReadonlySet<string>): ReadonlyMap<string, Value> {
    const forgotten = new Map<string, Value>()
    const beginnings = [...new Set([...changed].map((word) => word.slice(0, beginning)))]
    if (beginnings.length === 0) return forgotten
    const isAll = beginnings.length > mostBeginnings || this.known.size > mostWords
    for (const [word, value] of this.known) {
      if (isAll || mayHoldOne(word, beginnings)) forgotten.set(word, value)
    }
    for (const word of forgotten.keys()) this.known.delete(word)
    return forgotten
  }
}

/** In letters: no stem is shorter, and none differs from its word so early, but for umlauts in two letters. */
const beginning = 3

/** As many words as an edit or a few can change: where more have changed, little is left to be kept. */
const mostBeginnings = 50

/** Far more than the titles of one plan have: what no plan says any more need not be kept for ever. */
const mostWords = 200_000

function mayHoldOne(word: string, beginnings: readonly string[]): boolean {
  const plain = umlautInTwo.test(word) ? withPlainVowels(word) : word
  for (const one of beginnings) if (word.includes(one) || (plain !== word && plain.includes(one))) return true
  return false
}

const umlautInTwo = /[aou]e/
