import { memoryWhileSame, oncePer } from '../../once-per.ts'
import { cleanText, fold } from '../../text/clean.ts'
import { stem } from '../../text/stem.ts'
import { type Action, actionAtEnd, actionOf } from './actions.ts'
import { narrowerTitles } from './narrower.ts'
import { type Token, tokensOf } from './tokens.ts'
import { type Vocabulary, vocabularyOf } from './vocabulary.ts'
import { fillers, light, stopWords } from './words.ts'

/** What a title says, however it says it. */
export interface Said {
  /** Stems of what it is about → how much each says, about 1. */
  readonly content: ReadonlyMap<string, number>
  /** Numbers, Roman ones as others, and single letters; sorted. */
  readonly designators: string
  readonly actions: ReadonlySet<Action>
  /** The parts of each of its compounds, in their order: `Hausgemeinschaft` is no `Gemeinschaftshaus`. */
  readonly compounds: readonly (readonly string[])[]
  /** It could be the title of a measure in any field: `Förderung`, `Neue Angebote`. */
  readonly general: boolean
}

/** What a title says, and what it says without its asides. */
export interface Wording extends Said {
  readonly narrower: readonly Said[]
}

/** A title taken apart, as far as no other title has a say in it. */
interface Title {
  readonly text: string
  readonly tokens: readonly Token[]
  /** What it says without its asides. */
  readonly narrower: readonly Omit<Title, 'narrower'>[]
}

/** A title whose words weigh what they weigh in a title by itself, before it is known how common they are. */
interface Rough {
  readonly title: Title
  readonly whole: Said
  /** As many as the title has. */
  readonly narrower: readonly Said[]
}

/**
 * After an edit the wordings of nearly all titles are the very objects of before.
 * @param titles of all measures of the plan
 * @param area names of municipality and quarter: all measures are there
 */
export function wordingsOf(titles: readonly string[], area: readonly string[]): readonly Wording[] {
  const apart = titles.map(takenApart)
  const here = new Set(area.flatMap((name) => takenApart(name).tokens).map(({ form }) => stem(form)))
  const meaningOf = meaningsIn(vocabularyOf(apart.map(({ tokens }) => tokens)), here)
  const rough = apart.map((title) => roughly(title, meaningOf))
  const usual = commonness(rough)
  return rough.map((each) => weighed(each, usual))
}

const takenApart = oncePer((title: string): Title => {
  const text = cleanText(title)
  const narrower = narrowerTitles(text).map((part) => ({ text: part, tokens: tokensOf(part) }))
  return { text, tokens: tokensOf(text), narrower }
})

const roughWhileSame = memoryWhileSame<Title, Rough>()

function roughly(title: Title, meaningOf: Meanings): Rough {
  const meanings: Meaning[] = []
  for (const token of title.tokens) meanings.push(meaningOf(token))
  for (const { tokens } of title.narrower) for (const token of tokens) meanings.push(meaningOf(token))
  return roughWhileSame(title, meanings, () => ({
    title,
    whole: saidIn(title, meaningOf),
    narrower: title.narrower.map((part) => saidIn(part, meaningOf)),
  }))
}

const wordingWhileSame = memoryWhileSame<Rough, Wording>()

function weighed(rough: Rough, usual: (key: string) => number): Wording {
  const shares: number[] = []
  for (const key of rough.whole.content.keys()) shares.push(usual(key))
  for (const { content } of rough.narrower) for (const key of content.keys()) shares.push(usual(key))
  return wordingWhileSame(rough, shares, () => {
    const whole = weighedBy(rough.whole, usual)
    const { text, narrower } = rough.title
    const parts = rough.narrower.map((part) => weighedBy(part, usual))
    const isAside = (part: Said, at: number) =>
      isNarrower(part, whole, text.startsWith(narrower[at]?.text ?? '') ? leastOfName : leastShare)
    return { ...whole, narrower: parts.filter(isAside) }
  })
}

function weighedBy({ content: rough, ...rest }: Said, usual: (key: string) => number): Said {
  const content = new Map<string, number>()
  for (const [key, weight] of rough) content.set(key, weight * usual(key))
  return { content, ...rest }
}

/** Numbers are never asides, and neither is nearly all that a title says. */
function isNarrower(less: Said, whole: Said, least: number): boolean {
  if (less.general || less.designators !== whole.designators || less.content.size >= whole.content.size) return false
  return weightOf(less) >= least * weightOf(whole)
}

const leastShare = 0.34
/** A name comes first, and may be explained at length. */
const leastOfName = 0.25

function weightOf({ content }: Said): number {
  let sum = 0
  for (const weight of content.values()) sum += weight
  return sum
}

function saidIn({ text, tokens }: Omit<Title, 'narrower'>, meaningOf: Meanings): Said {
  const words: Word[] = []
  const actions = new Set<Action>()
  const designators: string[] = []
  for (const token of tokens) {
    if (token.form.startsWith('#')) designators.push(token.form)
    const meaning = meaningOf(token)
    if (meaning === nothing) continue
    words.push({ token, meaning })
    if (meaning.action) actions.add(meaning.action)
  }
  const named = namedIn(words)
  const content = contentOf(named)
  const general = [...content.values()].every((weight) => weight <= lightWeight)
  if (content.size === 0) for (const { meaning } of words) content.set(meaning.own, 1)
  if (content.size === 0) content.set(fold(text), 1)
  const compounds = named.flatMap(({ meaning: { keys } }) => (keys.length > 1 ? [keys] : []))
  return { content, actions, compounds, designators: designators.toSorted().join(' '), general }
}

/** What a word says by itself, wherever it stands. */
interface Meaning {
  readonly own: string
  readonly action: Action | null
  /** Stems of what it names; none is an aside. */
  readonly keys: readonly string[]
  /** All of them in one. */
  readonly word: string
  /** How much each of them says as a word of its own. */
  readonly weights: readonly number[]
}

interface Word {
  readonly token: Token
  readonly meaning: Meaning
}

type Meanings = (token: Token) => Meaning

/** Of words that say nothing, and of designators. */
const nothing: Meaning = { own: '', action: null, keys: [], word: '', weights: [] }

/** What a word says in any plan: whether it is an aside wherever it stands by itself, and what it says is done. */
const anywhere = oncePer((form: string) => {
  const own = stem(form)
  return { own, action: actionOf(form), isFiller: fillers.has(own) || isFromHere(form) }
})

/** Plans say the same words again and again; what a word said before an edit, it mostly says after it. */
function meaningsIn(vocabulary: Vocabulary, here: ReadonlySet<string>): Meanings {
  const alone = oncePer((form: string) => lastMeanings(form).alone.same(meaningIn(meant(form), false, false)))
  const joined = oncePer((form: string) => lastMeanings(form).joined.same(meaningIn(meant(form), true, false)))
  const last = oncePer((form: string) => lastMeanings(form).last.same(meaningIn(meant(form), true, true)))
  return (token) => {
    const meaningOf = token.last ? last : token.joined ? joined : alone
    return meaningOf(token.dotted ? vocabulary.meant(token) : token.form)
  }

  function meant(form: string): string {
    return vocabulary.meant({ form, dotted: false })
  }

  function meaningIn(form: string, isJoined: boolean, isLast: boolean): Meaning {
    if (form.startsWith('#') || stopWords.has(form)) return nothing
    const { own, action, isFiller } = anywhere(form)
    if (!isJoined && (action !== null || isFiller || here.has(own))) return { ...nothing, own, action }
    const all = vocabulary.partsOf(form)
    const done = actionAtEnd(isLast ? ['-', ...all] : all)
    const keys = done ? all.slice(0, -1) : all
    const inCompound = isJoined || all.length > 1
    const weights = keys.map((key) => (isLight(key, inCompound) ? lightWeight : 1))
    return { own, action: done, keys, word: keys.join(' '), weights }
  }
}

/** Gives the meaning of before where it is equal, so that it can be told at a glance what has stayed as it was. */
class LastMeaning {
  private last: Meaning = nothing

  same(meaning: Meaning): Meaning {
    if (!isSameMeaning(this.last, meaning)) this.last = meaning
    return this.last
  }
}

const lastMeanings = oncePer((_form: string) => ({
  alone: new LastMeaning(),
  joined: new LastMeaning(),
  last: new LastMeaning(),
}))

function isSameMeaning(a: Meaning, b: Meaning): boolean {
  return (
    a === b ||
    (a.own === b.own &&
      a.action === b.action &&
      a.word === b.word &&
      a.weights.every((one, at) => one === b.weights[at]))
  )
}

/** What names something, and each thing once: `Schülerinnen und Schüler`. */
function namedIn(words: readonly Word[]): readonly Word[] {
  const seen = new Set<string>()
  const parts = new Set<string>()
  return words.filter(({ meaning: { keys, word }, token }) => {
    if (keys.length === 0 || seen.has(word) || (token.ending && keys.every((key) => parts.has(key)))) return false
    seen.add(word)
    for (const key of keys) parts.add(key)
    return true
  })
}

/** A word that comes twice counts twice: as `haus` and `haus+`. */
function contentOf(named: readonly Word[]): Map<string, number> {
  const sizes = new Map<number, number>()
  for (const { token, meaning } of named) sizes.set(token.group, (sizes.get(token.group) ?? 0) + meaning.keys.length)
  const content = new Map<string, number>()
  for (const { token, meaning } of named) {
    const share = partWeight(sizes.get(token.group) ?? 1)
    meaning.keys.forEach((key, at) => {
      let free = key
      while (content.has(free)) free += '+'
      content.set(free, (meaning.weights[at] ?? 1) * share)
    })
  }
  return content
}

const lightWeight = 0.3

/** `ortsnah`, `quartiersbezogen`: as all measures are. */
function isFromHere(form: string): boolean {
  const [, place = ''] = /^(.{3,}?)s?(?:nah|weit|bezogen|orientiert|intern)(?:e[mnrs]?)?$/.exec(form) ?? []
  return place !== '' && fillers.has(stem(place))
}

/** In a compound even a filler says something: `Sprachförderung`. */
function isLight(key: string, inCompound: boolean): boolean {
  return light.has(key) || (inCompound && fillers.has(key))
}

/** A compound says more than a word, but less than its parts as words. */
function partWeight(parts: number): number {
  return (1 + (parts - 1) / 2) / parts
}

/** What very many titles are about tells few of them apart: from one in fifty titles on, a word says less. */
function commonness(rough: readonly Rough[]): (key: string) => number {
  const frequency = new Map<string, number>()
  for (const { whole } of rough)
    for (const key of whole.content.keys()) frequency.set(key, (frequency.get(key) ?? 0) + 1)
  const usual = Math.max(4, rough.length / 50)
  const shares = new Map<string, number>()
  for (const [key, times] of frequency) {
    if (times > usual) shares.set(key, Math.max(0.4, Math.sqrt(usual / times)))
  }
  return (key) => shares.get(key) ?? 1
}
