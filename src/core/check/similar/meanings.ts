import { oncePer } from '../../once-per.ts'
import { stem } from '../../text/stem.ts'
import { type Action, actionAtEnd, actionOf } from './actions.ts'
import type { Token } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'
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

export type Meanings = (token: Token) => Meaning

/** Of words that say nothing, and of designators. */
export const nothing: Meaning = { own: '', action: null, keys: [], word: '', weights: [] }

/** Weighs as little: it could stand in any title. */
export const lightWeight = 0.3

/** What a word says in any plan: whether it is an aside wherever it stands by itself, and what it says is done. */
const anywhere = oncePer((form: string) => {
  const own = stem(form)
  return { own, action: actionOf(form), isFiller: fillers.has(own) || isFromHere(form) }
})

/** Plans say the same words again and again; what a word said before an edit, it mostly says after it. */
export function meaningsIn(vocabulary: Vocabulary, here: ReadonlySet<string>): Meanings {
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

/** `ortsnah`, `quartiersbezogen`: as all measures are. */
function isFromHere(form: string): boolean {
  const [, place = ''] = /^(.{3,}?)s?(?:nah|weit|bezogen|orientiert|intern)(?:e[mnrs]?)?$/.exec(form) ?? []
  return place !== '' && fillers.has(stem(place))
}

/** In a compound even a filler says something: `Sprachförderung`. */
function isLight(key: string, inCompound: boolean): boolean {
  return light.has(key) || (inCompound && fillers.has(key))
}
