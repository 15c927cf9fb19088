import { oncePer, WhileSame } from '../../once-per.ts'
import { cleanText, fold } from '../../text/clean.ts'
import { stem } from '../../text/stem.ts'
import type { Action } from './actions.ts'
import { lightWeight, type Meaning, type Meanings, meaningsIn, nothing } from './meanings.ts'
import { narrowerTitles } from './narrower.ts'
import { type Sums, sumsOf } from './sums.ts'
import { type Token, tokensOf } from './tokens.ts'
import { vocabularyOf } from './vocabulary.ts'

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
  /** By which it is looked up. */
  readonly sums: Sums
}

/** What a title says, and what it says without its asides. */
export interface Wording extends Said {
  readonly narrower: readonly Said[]
}

interface TitlePart {
  readonly text: string
  readonly tokens: readonly Token[]
}

/** A title taken apart, as far as no other title has a say in it. */
interface Title extends TitlePart {
  /** What it says without its asides. */
  readonly narrower: readonly TitlePart[]
  /** In the plan that was looked at last. */
  readonly rough: WhileSame<Rough>
}

/** What a title says, before it is known how common its words are in the plan. */
interface RoughlySaid extends Omit<Said, 'content' | 'sums'> {
  /** Each once. */
  readonly keys: readonly string[]
  /** How much each of them says in a title by itself. */
  readonly weights: readonly number[]
}

interface Rough {
  readonly title: Title
  readonly whole: RoughlySaid
  /** As many as the title has. */
  readonly narrower: readonly RoughlySaid[]
  readonly wording: WhileSame<Wording>
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
  return { text, tokens: tokensOf(text), narrower, rough: new WhileSame() }
})

function roughly(title: Title, meaningOf: Meanings): Rough {
  const meanings: Meaning[] = []
  for (const token of title.tokens) meanings.push(meaningOf(token))
  for (const { tokens } of title.narrower) for (const token of tokens) meanings.push(meaningOf(token))
  return title.rough.made(meanings, () => ({
    title,
    whole: saidIn(title, meaningOf),
    narrower: title.narrower.map((part) => saidIn(part, meaningOf)),
    wording: new WhileSame(),
  }))
}

function weighed(rough: Rough, usual: (key: string) => number): Wording {
  const shares: number[] = []
  for (const key of rough.whole.keys) shares.push(usual(key))
  for (const { keys } of rough.narrower) for (const key of keys) shares.push(usual(key))
  return rough.wording.made(shares, () => {
    const whole = weighedBy(rough.whole, usual)
    const { text, narrower } = rough.title
    const parts = rough.narrower.map((part) => weighedBy(part, usual))
    const isAside = (part: Said, at: number) =>
      isNarrower(part, whole, text.startsWith(narrower[at]?.text ?? '') ? leastOfName : leastShare)
    return { ...whole, narrower: parts.filter(isAside) }
  })
}

function weighedBy(rough: RoughlySaid, usual: (key: string) => number): Said {
  const { keys, weights, designators, actions, compounds, general } = rough
  const content = new Map<string, number>()
  for (const [at, key] of keys.entries()) content.set(key, (weights[at] ?? 0) * usual(key))
  return { content, designators, actions, compounds, general, sums: sumsOf(content, designators) }
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

function saidIn({ text, tokens }: TitlePart, meaningOf: Meanings): RoughlySaid {
  const named: Word[] = []
  const asides: string[] = []
  const designators: string[] = []
  let actions = noActions
  for (const token of tokens) {
    if (token.form.startsWith('#')) designators.push(token.form)
    const meaning = meaningOf(token)
    if (meaning === nothing) continue
    if (meaning.action && !actions.has(meaning.action)) actions = new Set([...actions, meaning.action])
    if (meaning.keys.length === 0) asides.push(meaning.own)
    else if (!isSaid(token, meaning, named)) named.push({ token, meaning })
  }
  const content = contentOf(named)
  const instead = asides.length > 0 ? [...new Set(asides)] : [fold(text)]
  return {
    keys: content.keys.length > 0 ? content.keys : instead,
    weights: content.keys.length > 0 ? content.weights : instead.map(() => 1),
    actions,
    compounds: named.flatMap(({ meaning: { keys } }) => (keys.length > 1 ? [keys] : [])),
    designators: designators.toSorted().join(' '),
    general: content.weights.every((weight) => weight <= lightWeight),
  }
}

const noActions: ReadonlySet<Action> = new Set()

interface Word {
  readonly token: Token
  readonly meaning: Meaning
}

/** A title says each thing once: `Schülerinnen und Schüler`. */
function isSaid({ ending }: Token, { keys, word }: Meaning, before: readonly Word[]): boolean {
  if (before.some(({ meaning }) => meaning.word === word)) return true
  return ending && keys.every((key) => before.some(({ meaning }) => meaning.keys.includes(key)))
}

/** A word that comes twice counts twice: as `haus` and `haus+`. */
function contentOf(named: readonly Word[]): Pick<RoughlySaid, 'keys' | 'weights'> {
  const keys: string[] = []
  const weights: number[] = []
  for (const { token, meaning } of named) {
    const share = partWeight(partsIn(token.group, named))
    for (const [at, key] of meaning.keys.entries()) {
      let free = key
      while (keys.includes(free)) free += '+'
      keys.push(free)
      weights.push((meaning.weights[at] ?? 1) * share)
    }
  }
  return { keys, weights }
}

/** How many parts a word has, with those that hyphens join to it. */
function partsIn(group: number, named: readonly Word[]): number {
  let parts = 0
  for (const { token, meaning } of named) if (token.group === group) parts += meaning.keys.length
  return parts
}

/** A compound says more than a word, but less than its parts as words. */
function partWeight(parts: number): number {
  return (1 + (parts - 1) / 2) / parts
}

/** What very many titles are about tells few of them apart: from one in fifty titles on, a word says less. */
function commonness(rough: readonly Rough[]): (key: string) => number {
  const frequency = new Map<string, number>()
  for (const { whole } of rough) for (const key of whole.keys) frequency.set(key, (frequency.get(key) ?? 0) + 1)
  const usual = Math.max(4, rough.length / 50)
  const shares = new Map<string, number>()
  for (const [key, times] of frequency) {
    if (times > usual) shares.set(key, Math.max(0.4, Math.sqrt(usual / times)))
  }
  return (key) => shares.get(key) ?? 1
}
