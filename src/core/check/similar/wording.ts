import { fold } from '../../text/clean.ts'
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

/** A part of a title, before it is known how common it is. */
interface Part {
  readonly key: string
  readonly weight: number
}

type Rough = Omit<Said, 'content'> & { readonly parts: readonly Part[] }

/**
 * @param titles of all measures of the plan
 * @param area names of municipality and quarter: all measures are there
 */
export function wordingsOf(titles: readonly string[], area: readonly string[]): readonly Wording[] {
  const tokens = titles.map(tokensOf)
  const vocabulary = vocabularyOf(tokens)
  const here = new Set(area.flatMap(tokensOf).map(({ form }) => stem(form)))
  const rough = tokens.map((each, index) => roughly(each, titles[index] ?? '', vocabulary, here))
  const usual = commonness(rough)
  return rough.map((each, index) => {
    const whole = weighed(each, usual)
    const narrower = narrowerTitles(titles[index] ?? '').flatMap((title) => {
      const less = weighed(roughly(tokensOf(title), title, vocabulary, here), usual)
      return isNarrower(less, whole, titles[index]?.startsWith(title) ? leastOfName : leastShare) ? [less] : []
    })
    return { ...whole, narrower }
  })
}

function weighed({ parts, ...rest }: Rough, usual: (key: string) => number): Said {
  const content = new Map<string, number>()
  for (const { key, weight } of parts) content.set(key, Math.max(content.get(key) ?? 0, weight * usual(key)))
  return { ...rest, content }
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

function roughly(tokens: readonly Token[], title: string, vocabulary: Vocabulary, here: ReadonlySet<string>): Rough {
  const words = tokens.flatMap((token) => wordOf(token, vocabulary, here) ?? [])
  const named = namedIn(words)
  const parts = partsOf(named)
  const asides = words.filter(({ keys }) => keys.length === 0).map(({ own }) => ({ key: own, weight: 1 }))
  const instead = asides.length > 0 ? asides : [{ key: fold(title), weight: 1 }]
  const designators = tokens.map(({ form }) => form).filter((form) => form.startsWith('#'))
  return {
    parts: parts.length > 0 ? parts : instead,
    actions: new Set(words.flatMap(({ action }) => action ?? [])),
    compounds: named.map(({ keys }) => keys).filter(({ length }) => length > 1),
    designators: designators.toSorted().join(' '),
    general: parts.every(({ weight }) => weight <= lightWeight),
  }
}

interface Word {
  readonly token: Token
  readonly own: string
  readonly action: Action | null
  /** Stems of what it names; none is an aside. */
  readonly keys: readonly string[]
  readonly inCompound: boolean
}

function wordOf(token: Token, vocabulary: Vocabulary, here: ReadonlySet<string>): Word | null {
  const form = vocabulary.meant(token)
  if (form.startsWith('#') || stopWords.has(form)) return null
  const own = stem(form)
  const action = token.joined ? null : actionOf(form)
  const isAside = action !== null || (!token.joined && (fillers.has(own) || isFromHere(form) || here.has(own)))
  if (isAside) return { token, own, action, keys: [], inCompound: false }
  const all = vocabulary.partsOf(form)
  const done = actionAtEnd(all)
  return { token, own, action: done, keys: done ? all.slice(0, -1) : all, inCompound: token.joined || all.length > 1 }
}

/** What names something, and each thing once: `Schülerinnen und Schüler`. */
function namedIn(words: readonly Word[]): readonly Word[] {
  const seen = new Set<string>()
  const parts = new Set<string>()
  return words.filter(({ keys, token }) => {
    const word = keys.join(' ')
    if (keys.length === 0 || seen.has(word) || (token.ending && keys.every((key) => parts.has(key)))) return false
    seen.add(word)
    for (const key of keys) parts.add(key)
    return true
  })
}

function partsOf(named: readonly Word[]): readonly Part[] {
  const sizes = new Map<number, number>()
  for (const { token, keys } of named) sizes.set(token.group, (sizes.get(token.group) ?? 0) + keys.length)
  const times = new Map<string, number>()
  return named.flatMap(({ token, keys, inCompound }) =>
    keys.map((key) => {
      const earlier = times.get(key) ?? 0
      times.set(key, earlier + 1)
      const weight = (isLight(key, inCompound) ? lightWeight : 1) * partWeight(sizes.get(token.group) ?? 1)
      return { key: key + '+'.repeat(earlier), weight }
    }),
  )
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
  for (const { parts } of rough) {
    for (const key of new Set(parts.map((part) => part.key))) frequency.set(key, (frequency.get(key) ?? 0) + 1)
  }
  const usual = Math.max(4, rough.length / 50)
  return (key) => Math.max(0.4, Math.min(1, Math.sqrt(usual / (frequency.get(key) ?? 1))))
}
