import { isSameList } from '../../same-list.ts'
import { stem, withPlainVowels } from '../../text/stem.ts'
import { Counts } from './counts.ts'
import { PartsWithin, type WordChanges } from './parts-within.ts'
import { WordMemory } from './word-memory.ts'
import { commonParts, stopWords, synonyms } from './words.ts'

const shortest = 3
const shortestBeforeHyphen = 2

interface CompoundChanges {
  readonly changed: ReadonlySet<string>
  readonly otherwise: Iterable<string>
}

/**
 * Takes compounds apart into parts that are known: because they stand alone in the plan, or are common in such plans.
 * `seniorenberatung` is `senior` and `berat`, like `Beratung für Senioren`. What cannot be taken apart stays whole.
 */
export class Compounds {
  private readonly alone = new Set<string>()
  private readonly within = new PartsWithin()
  private readonly stems = new Counts()
  private readonly splits = new WordMemory<readonly string[]>()
  private readonly beforeHyphens: Pick<Counts, 'has'>

  /** @param beforeHyphens what its writers set apart before a hyphen, however short: `Co-Working`, `Bio-Markt` */
  constructor(beforeHyphens: Pick<Counts, 'has'>) {
    this.beforeHyphens = beforeHyphens
    this.learn({ come: common, gone: new Set() }, [])
  }

  /**
   * @param words plain forms of the plan's own words that have come and gone
   * @param hyphens of those before hyphens what has come or gone
   * @returns the parts by which other words may be known otherwise now, and the words that are taken apart otherwise
   */
  learn(words: WordChanges, hyphens: Iterable<string>): CompoundChanges {
    const come = new Set([...words.come].filter((form) => canBePart(form) && !this.alone.has(form)))
    const gone = new Set([...words.gone].filter((form) => this.alone.has(form) && !common.has(form)))
    for (const form of come) this.alone.add(form)
    for (const form of gone) this.alone.delete(form)
    const within = this.within.learn(this.alone, { come, gone })
    const changed = new Set(hyphens)
    const count = (forms: ReadonlySet<string>, times: 1 | -1) => {
      for (const form of forms) {
        const own = stem(form)
        // The stem of any word that has it stands in that word but for its last letter: `kommuniz`, `Kommunikation`.
        changed.add(own.length < shortest ? form : own.slice(0, -1))
        if (own.length >= shortest) this.stems.add(own, times)
      }
    }
    count(come, 1)
    count(within.come, 1)
    count(gone, -1)
    count(within.gone, -1)
    const before = [...this.splits.forget(changed)]
    const otherwise = before.filter(([form, parts]) => !isSameList(parts, this.split(form)))
    return { changed, otherwise: otherwise.map(([form]) => form) }
  }

  /** For a plain form, the stems of its parts in their order. */
  split(form: string): readonly string[] {
    return this.splits.of(form, this.splitAnew)
  }

  /** How many letters at the end of a plain form are a word that is known. */
  knownEnd(form: string): number {
    for (let at = shortest; at <= form.length - shortest; at += 1) if (this.has(form.slice(at))) return form.length - at
    return 0
  }

  /** The same at its beginning. */
  knownStart(form: string): number {
    for (let at = form.length - shortest; at > shortest; at -= 1) if (this.has(form.slice(0, at))) return at
    return 0
  }

  private readonly splitAnew = (inflected: string): readonly string[] => {
    const form = inflected.replace(female, '').replace(community, '')
    const whole = stem(form)
    if (synonyms.has(whole)) return [whole]
    const bare = form.replace(/(?:es|en|er|e|s|n)$/, '')
    const stemmed = form.startsWith(whole) ? whole : bare
    for (let at = shortestBeforeHyphen; at <= form.length - shortest; at += 1) {
      const first = form.slice(0, at)
      const isApart = this.beforeHyphens.has(first)
      if (at < shortest && !isApart) continue
      const last = bare.slice(at)
      if (!this.has(form.slice(at)) && !this.has(last) && !this.stems.has(last) && !this.stems.has(stemmed.slice(at)))
        continue
      if (isApart || this.isKnown(first) || this.split(first).length > 1)
        return [...this.split(first), ...this.split(form.slice(at))]
    }
    const short = withPlainVowels(form)
    const parts = short === form ? [] : this.split(short)
    return parts.length > 1 ? parts : [whole]
  }

  /** A part before the last may have a joint: `Quartier-s-fest`, `Senioren-treff`. */
  private isKnown(part: string): boolean {
    return this.has(part) || this.stems.has(stem(part))
  }

  private has(form: string): boolean {
    return this.alone.has(form) || this.within.has(form)
  }
}

/** `Lotsinnen` are `Lotsen`. */
const female = /(?<=[a-z]{7})innen$/

/** `Lesepatenschaften` are `Lesepaten`. */
const community = /(?<=[a-z]{5})schaft(?:en|s)?$/

/** Short words are found in many others by chance: only those that compounds are really made of. */
const shortParts = new Set([
  'hof',
  'weg',
  'rad',
  'amt',
  'tag',
  'rat',
  'bau',
  'ort',
  'bad',
  'tor',
  'bus',
  'ost',
  'app',
  'job',
])

function canBePart(form: string): boolean {
  return (form.length > shortest || shortParts.has(form)) && !stopWords.has(form)
}

const common: ReadonlySet<string> = new Set(commonParts.filter(canBePart))
