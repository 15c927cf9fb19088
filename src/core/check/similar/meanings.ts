import { oncePer } from '../../once-per.ts'
import { stem } from '../../text/stem.ts'
import { type Action, actionAtEnd, actionOf } from './actions.ts'
import type { Token } from './tokens.ts'
import { type TitleTokens, Vocabulary } from './vocabulary.ts'
import { mostWords } from './word-memory.ts'
import { fillers, light, stopWords } from './words.ts'

/** What a word says by itself, wherever it stands. */
export interface Meaning {
  readonly own: string
  readonly action: Action | null
  /** Stems of what it names; none is an aside. */
  readonly keys: readonly string[]
  /** All of them in one. */
  readonly word: string
  /** How much each of them says as a word of its own. */
  readonly weights: readonly number[]
}

/** Of words that say nothing, and of designators. */
export const nothing: Meaning = { own: '', action: null, keys: [], word: '', weights: [] }

/** Weighs as little: it could stand in any title. */
export const lightWeight = 0.3

/** What a word says in any plan: whether it is an aside wherever it stands by itself, and what it says is done. */
const anywhere = oncePer((form: string) => {
  const own = stem(form)
  return { own, action: actionOf(form), isFiller: fillers.has(own) || isFromHere(form) }
})

/** What the words of a plan's titles say. It learns with the titles; what a word said before, it mostly goes on saying. */
export class Meanings {
  private readonly vocabulary = new Vocabulary()
  private here: ReadonlySet<string> = new Set()
  private readonly alone = new LastMeanings()
  private readonly joined = new LastMeanings()
  private readonly last = new LastMeanings()

  /**
   * @param here stems of the names of municipality and quarter
   * @returns of which tokens the meaning may have changed
   */
  learn(
    come: readonly TitleTokens[],
    gone: readonly TitleTokens[],
    here: ReadonlySet<string>,
  ): ReadonlySet<string> | 'all' {
    const isSameArea = here.size === this.here.size && [...here].every((one) => this.here.has(one))
    this.here = here
    const changed = this.vocabulary.learn(come, gone)
    for (const meanings of [this.alone, this.joined, this.last]) {
      if (isSameArea) meanings.doubt(changed)
      else meanings.forget()
    }
    return isSameArea ? changed : 'all'
  }

  of(token: Token): Meaning {
    const form = token.dotted ? this.vocabulary.meant(token) : token.form
    if (token.last) return this.last.of(form, () => this.meaningIn(this.meant(form), true, true))
    if (token.joined) return this.joined.of(form, () => this.meaningIn(this.meant(form), true, false))
    return this.alone.of(form, () => this.meaningIn(this.meant(form), false, false))
  }

  private meant(form: string): string {
    return this.vocabulary.meant({ form, dotted: false })
  }

  private meaningIn(form: string, isJoined: boolean, isLast: boolean): Meaning {
    if (form.startsWith('#') || stopWords.has(form)) return nothing
    const { own, action, isFiller } = anywhere(form)
    if (!isJoined && (action !== null || isFiller || this.here.has(own))) return { ...nothing, own, action }
    const all = this.vocabulary.partsOf(form)
    const done = actionAtEnd(isLast ? ['-', ...all] : all)
    const keys = done ? all.slice(0, -1) : all
    const inCompound = isJoined || all.length > 1
    const weights = keys.map((key) => (isLight(key, inCompound) ? lightWeight : 1))
    return { own, action: done, keys, word: keys.join(' '), weights }
  }
}

/** Gives the very meaning of before where it is equal, so that it can be told at a glance what has stayed as it was. */
class LastMeanings {
  private readonly known = new Map<string, Meaning>()
  private doubted = new Set<string>()

  of(form: string, compute: () => Meaning): Meaning {
    const before = this.known.get(form)
    if (before !== undefined && !this.doubted.has(form)) return before
    const meaning = compute()
    this.doubted.delete(form)
    if (before !== undefined && isSameMeaning(before, meaning)) return before
    this.known.set(form, meaning)
    return meaning
  }

  doubt(forms: Iterable<string>): void {
    if (this.known.size > mostWords) this.forget()
    for (const form of forms) if (this.known.has(form)) this.doubted.add(form)
  }

  forget(): void {
    this.known.clear()
    this.doubted.clear()
  }
}

function isSameMeaning(a: Meaning, b: Meaning): boolean {
  return (
    a === b ||
    (a.own === b.own &&
      a.action === b.action &&
      a.word === b.word &&
      a.weights.every((one, at) => one === b.weights[at]))
  )
}

/** `ortsnah`, `quartiersbezogen`: as all measures are. */
function isFromHere(form: string): boolean {
  const [, place = ''] = /^(.{3,}?)s?(?:nah|weit|bezogen|orientiert|intern)(?:e[mnrs]?)?$/.exec(form) ?? []
  return place !== '' && fillers.has(stem(place))
}

/** In a compound even a filler says something: `Sprachförderung`. */
function isLight(key: string, inCompound: boolean): boolean {
  return light.has(key) || (inCompound && fillers.has(key))
}
