import { plainForm, stem } from '../../text/stem.ts'
import { actionOf } from './actions.ts'
import { Compounds } from './compounds.ts'
import { Counts } from './counts.ts'
import { Misspellings, type PlanWord } from './misspellings.ts'
import type { Token } from './tokens.ts'
import { WordMemory } from './word-memory.ts'
import { abbreviations, commonParts, fillers, light, stopWords, synonyms } from './words.ts'

type WrittenWord = Pick<Token, 'form' | 'dotted'>

/** The words of a title, in their order. */
export type TitleTokens = readonly Token[]

/**
 * What the words of a plan's titles mean beside each other. It learns with the titles that come and go: which words there
 * are, how often, what stands alone and what is short for what.
 */
export class Vocabulary {
  private readonly written = new Counts()
  private readonly abbreviated = new Counts()
  /** Compounds begin with them where they are written in one, too. */
  private readonly beforeHyphens = new Counts()
  /** What abbreviations stand for. */
  private writtenOut: ReadonlyMap<string, string> = new Map()
  /** The words of them, be they written out somewhere or not. */
  private meantInShort: ReadonlySet<string> = new Set()
  private readonly words = new Map<string, PlanWord>()
  private readonly compounds = new Compounds(this.beforeHyphens)
  private readonly characters = new WordMemory<Character>()
  private readonly slips = new Misspellings()

  /** @returns plain forms of the words that may mean something else now, but for abbreviations with a full stop */
  learn(come: readonly TitleTokens[], gone: readonly TitleTokens[]): ReadonlySet<string> {
    const touched = new Set<string>()
    if (come.length === 0 && gone.length === 0) return touched
    const hyphens = new Set<string>()
    const count = (titles: readonly TitleTokens[], times: 1 | -1) => {
      for (const token of titles.flat()) {
        const { form, dotted, joined, last } = token
        if (dotted) this.abbreviated.add(form, times)
        if (!isWord(form)) continue
        touched.add(form)
        if (!dotted) this.written.add(form, times)
        if (!joined || last) continue
        this.beforeHyphens.add(form, times)
        hyphens.add(form)
      }
    }
    count(come, 1)
    count(gone, -1)
    const before = this.meantInShort
    this.writtenOut = writtenOut(this.abbreviated.words, this.written)
    this.meantInShort = new Set([...this.writtenOut].flatMap(([short, full]) => (isWord(short) ? [full] : [])))
    for (const full of [...before, ...this.meantInShort]) touched.add(full)
    return this.learnWords(touched, hyphens)
  }

  /** Plain form of the word that a token is short for, or a slip of; else its own. */
  meant(token: WrittenWord): string {
    const form = this.full(token)
    return this.slips.of(form) ?? form
  }

  /** Stems of the parts of a plain form, words for the same thing as one. */
  partsOf(form: string): readonly string[] {
    const same = synonyms.get(stem(form))
    return same === undefined ? this.compounds.split(form).map((part) => synonyms.get(part) ?? part) : [same]
  }

  private full({ form, dotted }: WrittenWord): string {
    return (dotted ? this.writtenOut.get(form) : plainAbbreviations.get(form)) ?? form
  }

  private learnWords(touched: ReadonlySet<string>, hyphens: ReadonlySet<string>): ReadonlySet<string> {
    const countOf = (form: string) => this.written.of(form) || (this.meantInShort.has(form) ? 1 : 0)
    const isNew = (form: string) => !this.words.has(form) && countOf(form) > 0
    const isGone = (form: string) => this.words.has(form) && countOf(form) === 0
    const words = { come: new Set([...touched].filter(isNew)), gone: new Set([...touched].filter(isGone)) }
    const { changed, otherwise: apart } = this.compounds.learn(words, hyphens)
    const recounted = new Set([...touched, ...this.characters.forget(changed).keys()])
    for (const form of words.gone) this.words.delete(form)
    const known = [...recounted].flatMap((form): PlanWord[] => {
      const count = countOf(form)
      if (count === 0) return []
      const word = { form, count, ...this.characters.of(form, this.characterOf) }
      return isSameWord(this.words.get(form), word) ? [] : [word]
    })
    for (const word of known) this.words.set(word.form, word)
    const otherwise = new Set([...words.come, ...apart, ...this.slips.learn(known, words.gone)])
    for (const [form, meant] of [...this.slips.all, ...plainAbbreviations]) {
      if (otherwise.has(meant)) otherwise.add(form)
    }
    return otherwise
  }

  private readonly characterOf = (form: string): Character => ({
    known: isKnown(form, this.compounds.split(form)),
    end: this.compounds.knownEnd(form),
    start: this.compounds.knownStart(form),
  })
}

/** What is known of a word by the others. */
type Character = Omit<PlanWord, 'form' | 'count'>

function isSameWord(before: PlanWord | undefined, { count, known, end, start }: PlanWord): boolean {
  return before?.count === count && before.known === known && before.end === end && before.start === start
}

function isWord(form: string): boolean {
  return !form.startsWith('#') && !stopWords.has(form)
}

const plainAbbreviations = new Map(
  Object.entries(abbreviations).map(([short, word]) => [plainForm(short), plainForm(word)] as const),
)

const commonStems = new Set(commonParts.map(stem))

function isKnown(form: string, parts: readonly string[]): boolean {
  const own = stem(form)
  if (parts.length > 1 || commonStems.has(own) || fillers.has(own) || light.has(own) || synonyms.has(own)) return true
  // `aufbauen` is no slip of `ausbauen`.
  return actionOf(form) !== null
}

/** An abbreviation of which nobody has a list is the beginning of the shortest word that begins so: `Öffentl.`. */
function writtenOut(abbreviated: Iterable<string>, words: Counts): ReadonlyMap<string, string> {
  let sorted: readonly string[] | null = null
  const wordFor = (short: string) => {
    const known = plainAbbreviations.get(short)
    if (known !== undefined) return known
    const end = /(?<=.{3})(?:str|pl)$/.exec(short)?.[0]
    if (end) return `${short.slice(0, -end.length)}${plainAbbreviations.get(end)}`
    if (words.has(short) || usual.has(short) || short.length < 3) return short
    sorted ??= [...new Set([...words.words, ...usual])].toSorted()
    const longer = sorted.slice(firstFrom(sorted, short)).slice(0, 50)
    const beginning = longer.filter((form) => form.startsWith(short))
    return beginning.toSorted((a, b) => a.length - b.length)[0] ?? short
  }
  return new Map([...abbreviated].map((short) => [short, wordFor(short)]))
}

const usual: ReadonlySet<string> = new Set(commonParts)

function firstFrom(sorted: readonly string[], wanted: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < wanted) low = middle + 1
    else high = middle
  }
  return low
}
