import { fold } from '../../text/clean.ts'
import { stem } from '../../text/stem.ts'
import { type Action, actionAtEnd, actionOf } from './actions.ts'
import { type Token, tokensOf } from './tokens.ts'
import { type Vocabulary, vocabularyOf } from './vocabulary.ts'
import { fillers, light, stopWords } from './words.ts'

/** What a title says, however it says it. */
export interface Wording {
  /** Stems of what it is about → how much each says, about 1. */
  readonly content: ReadonlyMap<string, number>
  /** Numbers, Roman ones as others, and single letters; sorted. */
  readonly designators: string
  readonly actions: ReadonlySet<Action>
  /** The parts of each of its compounds, in their order: `Hausgemeinschaft` is no `Gemeinschaftshaus`. */
  readonly compounds: readonly (readonly string[])[]
}

/** A part of a title, before it is known how common it is. */
interface Part {
  readonly key: string
  readonly weight: number
}

type Rough = Omit<Wording, 'content'> & { readonly parts: readonly Part[] }

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
  return rough.map(({ parts, ...rest }) => {
    const content = new Map<string, number>()
    for (const { key, weight } of parts) content.set(key, Math.max(content.get(key) ?? 0, weight * usual(key)))
    return { ...rest, content }
  })
}

function roughly(tokens: readonly Token[], title: string, vocabulary: Vocabulary, here: ReadonlySet<string>): Rough {
  const parts: Part[] = []
  const actions = new Set<Action>()
  const compounds: (readonly string[])[] = []
  const aside: Part[] = []
  const words = new Set<string>()
  const times = new Map<string, number>()
  for (const token of tokens) {
    const form = vocabulary.meant(token)
    if (form.startsWith('#') || stopWords.has(form)) continue
    const action = token.joined ? null : actionOf(form)
    if (action) actions.add(action)
    const own = stem(form)
    if (action || (!token.joined && (fillers.has(own) || here.has(own)))) aside.push({ key: own, weight: 1 })
    else {
      const all = vocabulary.partsOf(form)
      const done = actionAtEnd(all)
      if (done) actions.add(done)
      const keys = done ? all.slice(0, -1) : all
      const inCompound = token.joined || all.length > 1
      const word = keys.join(' ')
      if (words.has(word) || (token.ending && keys.every((key) => times.has(key)))) continue
      words.add(word)
      for (const key of keys) {
        const earlier = times.get(key) ?? 0
        times.set(key, earlier + 1)
        const weight = (isLight(key, inCompound) ? 0.3 : 1) * partWeight(keys.length)
        parts.push({ key: key + '+'.repeat(earlier), weight })
      }
      if (keys.length > 1) compounds.push(keys)
    }
  }
  const named = parts.length > 0 ? parts : aside.length > 0 ? aside : [{ key: fold(title), weight: 1 }]
  const designators = tokens.map(({ form }) => form).filter((form) => form.startsWith('#'))
  return { parts: named, actions, compounds, designators: designators.toSorted().join(' ') }
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
