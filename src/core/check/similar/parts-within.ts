import { Counts } from './counts.ts'
import { WordMemory } from './word-memory.ts'

/** Words that are there now and were not, and the other way round. */
export interface WordChanges {
  readonly come: ReadonlySet<string>
  readonly gone: ReadonlySet<string>
}

/**
 * What two compounds share beside a part that is known is a word, though it never stands alone: `fussball` in
 * `Fußballtraining` and `Mädchenfußball`, `ständer` in `Fahrradständer` and `Radständer`.
 */
export class PartsWithin {
  private readonly rests = new WordMemory<ReadonlySet<string>>()
  private readonly times = new Counts()
  private parts: ReadonlySet<string> = new Set()

  has(part: string): boolean {
    return this.parts.has(part)
  }

  /**
   * @param words all plain forms that stand alone
   * @param changes what has come to them and gone from them since
   * @returns how the parts have changed with them
   */
  learn(words: ReadonlySet<string>, { come, gone }: WordChanges): WordChanges {
    if (come.size === 0 && gone.size === 0) return { come, gone }
    const forgotten = this.rests.forget(new Set([...come, ...gone]))
    for (const rests of forgotten.values()) for (const rest of rests) this.times.add(rest, -1)
    for (const word of new Set([...forgotten.keys(), ...come])) {
      if (!words.has(word)) continue
      for (const rest of this.rests.of(word, (form) => restsOf(form, words))) this.times.add(rest, 1)
    }
    const before = this.parts
    this.parts = new Set([...this.times.words].filter((rest) => this.times.of(rest) > 1 && isWord(rest, words)))
    return changesBetween(before, this.parts)
  }
}

function changesBetween(before: ReadonlySet<string>, now: ReadonlySet<string>): WordChanges {
  return {
    come: new Set([...now].filter((word) => !before.has(word))),
    gone: new Set([...before].filter((word) => !now.has(word))),
  }
}

/** Neither an ending, `Wohn-ungen` and `Plan-ungen`, nor a word with the joint before it, `Leerstand-smanagement`. */
function isWord(rest: string, words: ReadonlySet<string>): boolean {
  return !ending.test(rest) && !(rest.startsWith('s') && words.has(rest.slice(1)))
}

const ending = /^(?:ung|heit|keit|schaft|lich|isch|innen|ier|bar|los|sam)(?:en|e[mnrs]?|s|t)?$/

function restsOf(form: string, words: ReadonlySet<string>): ReadonlySet<string> {
  const rests = new Set<string>()
  if (form.length < shortest + shortestWithin) return rests
  for (let at = shortest; at <= form.length - shortest; at += 1) {
    if (at >= shortestWithin && words.has(form.slice(at))) rests.add(form.slice(0, at))
    if (form.length - at >= shortestWithin && words.has(form.slice(0, at))) rests.add(form.slice(at))
  }
  return rests
}

/** In letters, of a part that is known. */
const shortest = 3

/** In letters: shorter ones are found within others by chance. */
const shortestWithin = 5
