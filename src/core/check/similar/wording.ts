import { oncePer } from '../../once-per.ts'
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

/** A title whose words weigh what they weigh in a title by itself, before it is known how common they are. */
type Rough = Said

/**
 * @param titles of all measures of the plan
 * @param area names of municipality and quarter: all measures are there
 */
export function wordingsOf(titles: readonly string[], area: readonly string[]): readonly Wording[] {
  const clean = titles.map(cleanText)
  const tokens = clean.map(tokensOf)
  const here = new Set(area.flatMap((name) => tokensOf(cleanText(name))).map(({ form }) => stem(form)))
  const meaningOf = meaningsIn(vocabularyOf(tokens), here)
  const rough = tokens.map((each, index) => roughly(each, clean[index] ?? '', meaningOf))
  const usual = commonness(rough)
  return rough.map((each, index) => {
    const whole = weighed(each, usual)
    const title = clean[index] ?? ''
    const narrower = narrowerTitles(title).flatMap((part) => {
      const less = weighed(roughly(tokensOf(part), part, meaningOf), usual)
      return isNarrower(less, whole, title.startsWith(part) ? leastOfName : leastShare) ? [less] : []
    })
    return { ...whole, narrower }
  })
}

function weighed({ content: rough, ...rest }: Rough, usual: (key: string) => number): Said {
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

function roughly(tokens: readonly Token[], title: string, meaningOf: Meanings): Rough {
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
  if (content.size === 0) content.set(fold(title), 1)
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

/** Plans say the same words again and again. */
function meaningsIn(vocabulary: Vocabulary, here: ReadonlySet<string>): Meanings {
  const alone = oncePer((form: string) => meaningIn(form, false, false))
  const joined = oncePer((form: string) => meaningIn(form, true, false))
  const last = oncePer((form: string) => meaningIn(form, true, true))
  return (token) => (token.last ? last : token.joined ? joined : alone)(vocabulary.meant(token))

  function meaningIn(form: string, isJoined: boolean, isLast: boolean): Meaning {
    if (form.startsWith('#') || stopWords.has(form)) return nothing
    const own = stem(form)
    const action = isJoined ? null : actionOf(form)
    const isAside = action !== null || (!isJoined && (fillers.has(own) || isFromHere(form) || here.has(own)))
    if (isAside) return { ...nothing, own, action }
    const all = vocabulary.partsOf(form)
    const done = actionAtEnd(isLast ? ['-', ...all] : all)
    const keys = done ? all.slice(0, -1) : all
    const inCompound = isJoined || all.length > 1
    const weights = keys.map((key) => (isLight(key, inCompound) ? lightWeight : 1))
    return { own, action: done, keys, word: keys.join(' '), weights }
  }
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
  for (const { content } of rough) for (const key of content.keys()) frequency.set(key, (frequency.get(key) ?? 0) + 1)
  const usual = Math.max(4, rough.length / 50)
  return (key) => Math.max(0.4, Math.min(1, Math.sqrt(usual / (frequency.get(key) ?? 1))))
}
