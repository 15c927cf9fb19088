import { earlierValues, exchanged, type MadeOfEach } from '../../made-of-each.ts'
import { oncePer } from '../../once-per.ts'
import { isSameList } from '../../same-list.ts'
import { cleanText, fold } from '../../text/clean.ts'
import { stem } from '../../text/stem.ts'
import type { Action } from './actions.ts'
import { lightWeight, type Meaning, Meanings, nothing } from './meanings.ts'
import { narrowerTitles } from './narrower.ts'
import { type Sums, sumsOf } from './sums.ts'
import { type Token, tokensOf } from './tokens.ts'

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
  /** Of all its tokens, each once; `null` where one of them has a full stop: it may stand for any other word. */
  readonly forms: readonly string[] | null
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
  /** What its words mean, one by one. */
  readonly meanings: readonly Meaning[]
  readonly whole: RoughlySaid
  /** As many as the title has. */
  readonly narrower: readonly RoughlySaid[]
}

interface Weighed {
  readonly rough: Rough
  readonly wording: Wording
}

/**
 * What the titles of a plan say. It remembers those it was asked about last: after an edit the wordings of nearly all
 * titles are the very objects of before, and what has stayed as it was is not looked at again.
 */
export class Wordings {
  private readonly meanings = new Meanings()
  private rough: MadeOfEach<Title, Rough> = { items: [], values: [] }
  private weighed: MadeOfEach<Title, Weighed> = { items: [], values: [] }
  private shares: Shares = new Map()

  /**
   * @param titles of all measures of the plan
   * @param area names of municipality and quarter: all measures are there
   */
  of(titles: readonly string[], area: readonly string[]): readonly Wording[] {
    const apart = titles.map(takenApart)
    const { come, gone } = exchanged(this.rough.items, apart)
    const here = new Set(area.flatMap((name) => takenApart(name).tokens).map(({ form }) => stem(form)))
    const changed = this.meanings.learn(come.map(tokensIn), gone.map(tokensIn), here)
    const earlierRough = earlierValues(apart, this.rough)
    const rough = apart.map((title, index) => roughly(title, this.meanings, changed, earlierRough(index)))
    const shares = sharesIn(rough)
    const differing = differingKeys(this.shares, shares)
    const earlierWeighed = earlierValues(apart, this.weighed)
    const weighed = rough.map((each, index) => weigh(each, shares, differing, earlierWeighed(index)))
    this.rough = { items: apart, values: rough }
    this.weighed = { items: apart, values: weighed }
    this.shares = shares
    return weighed.map(({ wording }) => wording)
  }
}

const takenApart = oncePer((title: string): Title => {
  const text = cleanText(title)
  const whole = { text, tokens: tokensOf(text) }
  const narrower = narrowerTitles(text).map((part) => ({ text: part, tokens: tokensOf(part) }))
  const tokens = [whole, ...narrower].flatMap(tokensIn)
  const isPlain = tokens.every(({ dotted }) => !dotted)
  return { ...whole, narrower, forms: isPlain ? [...new Set(tokens.map(({ form }) => form))] : null }
})

function tokensIn({ tokens }: TitlePart): readonly Token[] {
  return tokens
}

function roughly(
  title: Title,
  meanings: Meanings,
  changed: ReadonlySet<string> | 'all',
  before: Rough | undefined,
): Rough {
  if (before && !mayDiffer(title, changed)) return before
  const said = [title, ...title.narrower].flatMap(({ tokens }) => tokens.map((token) => meanings.of(token)))
  if (before && isSameList(before.meanings, said)) return before
  return {
    title,
    meanings: said,
    whole: saidIn(title, meanings),
    narrower: title.narrower.map((part) => saidIn(part, meanings)),
  }
}

function mayDiffer({ forms }: Title, changed: ReadonlySet<string> | 'all'): boolean {
  if (changed === 'all' || forms === null) return true
  for (const form of forms) if (changed.has(form)) return true
  return false
}

function weigh(rough: Rough, shares: Shares, differing: ReadonlySet<string>, before: Weighed | undefined): Weighed {
  const isDiffering = ({ keys }: RoughlySaid) => keys.some((key) => differing.has(key))
  const { whole, title } = rough
  if (before?.rough === rough && (differing.size === 0 || ![whole, ...rough.narrower].some(isDiffering))) return before
  const all = weighedBy(whole, shares)
  const parts = rough.narrower.map((part) => weighedBy(part, shares))
  const isAside = (part: Said, at: number) =>
    isNarrower(part, all, title.text.startsWith(title.narrower[at]?.text ?? '') ? leastOfName : leastShare)
  return { rough, wording: { ...all, narrower: parts.filter(isAside) } }
}

function weighedBy(rough: RoughlySaid, shares: Shares): Said {
  const { keys, weights, designators, actions, compounds, general } = rough
  const content = new Map<string, number>()
  for (const [at, key] of keys.entries()) content.set(key, (weights[at] ?? 0) * (shares.get(key) ?? 1))
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

function saidIn({ text, tokens }: TitlePart, meanings: Meanings): RoughlySaid {
  const named: Word[] = []
  const asides: string[] = []
  const designators: string[] = []
  let actions = noActions
  for (const token of tokens) {
    if (token.form.startsWith('#')) designators.push(token.form)
    const meaning = meanings.of(token)
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

/** How much words of the plan still say that very many titles say; any other word says all it can. */
type Shares = ReadonlyMap<string, number>

/** What very many titles are about tells few of them apart: from one in fifty titles on, a word says less. */
function sharesIn(rough: readonly Rough[]): Shares {
  const frequency = new Map<string, number>()
  for (const { whole } of rough) for (const key of whole.keys) frequency.set(key, (frequency.get(key) ?? 0) + 1)
  const usual = Math.max(4, rough.length / 50)
  const shares = new Map<string, number>()
  for (const [key, times] of frequency) {
    if (times > usual) shares.set(key, Math.max(0.4, Math.sqrt(usual / times)))
  }
  return shares
}

function differingKeys(before: Shares, now: Shares): ReadonlySet<string> {
  return new Set([...before.keys(), ...now.keys()].filter((key) => before.get(key) !== now.get(key)))
}
