import { oncePer } from '../../once-per.ts'
import { stem } from '../../text/stem.ts'
import { commonParts, stopWords, synonyms } from './words.ts'

const shortest = 3
const shortestBeforeHyphen = 2

export interface Compounds {
  /** For a plain form, the stems of its parts in their order. */
  readonly split: (form: string) => readonly string[]
  /** How many letters at the end of a plain form are a word that is known. */
  readonly knownEnd: (form: string) => number
  /** The same at its beginning. */
  readonly knownStart: (form: string) => number
}

/**
 * Takes compounds apart into parts that are known: because they stand alone in the plan, or are common in such plans.
 * `seniorenberatung` is `senior` and `berat`, like `Beratung für Senioren`. What cannot be taken apart stays whole.
 * @param standingAlone plain forms of the plan's own words
 * @param beforeHyphens what its writers set apart before a hyphen, however short: `Co-Working`, `Bio-Markt`
 */
export function compoundsOf(standingAlone: Iterable<string>, beforeHyphens: ReadonlySet<string>): Compounds {
  const alone = new Set([...commonParts, ...standingAlone].filter(canBePart))
  const forms = new Set([...alone, ...partsWithin(alone)])
  const stems = new Set([...forms].map(stem).filter((one) => one.length >= shortest))
  /** A part before the last may have a joint: `Quartier-s-fest`, `Senioren-treff`. */
  const isKnown = oncePer<string, Known>((part) => ({ known: forms.has(part) || stems.has(stem(part)) }))

  const split: (form: string) => readonly string[] = oncePer((inflected) => {
    const form = inflected.replace(female, '').replace(community, '')
    const whole = stem(form)
    if (synonyms.has(whole)) return [whole]
    const bare = form.replace(/(?:es|en|er|e|s|n)$/, '')
    const stemmed = form.startsWith(whole) ? whole : bare
    for (let at = shortestBeforeHyphen; at <= form.length - shortest; at += 1) {
      const first = form.slice(0, at)
      const isApart = beforeHyphens.has(first)
      if (at < shortest && !isApart) continue
      const last = bare.slice(at)
      if (!forms.has(form.slice(at)) && !forms.has(last) && !stems.has(last) && !stems.has(stemmed.slice(at))) continue
      if (isApart || isKnown(first).known || split(first).length > 1) return [...split(first), ...split(form.slice(at))]
    }
    const short = form.replace(umlautInTwo, '$1')
    const parts = short === form ? [] : split(short)
    return parts.length > 1 ? parts : [whole]
  })

  const knownEnd = (form: string) => {
    for (let at = shortest; at <= form.length - shortest; at += 1)
      if (forms.has(form.slice(at))) return form.length - at
    return 0
  }
  const knownStart = (form: string) => {
    for (let at = form.length - shortest; at > shortest; at -= 1) if (forms.has(form.slice(0, at))) return at
    return 0
  }
  return { split, knownEnd, knownStart }
}

/**
 * What two compounds share beside a part that is known is a word, though it never stands alone: `fussball` in
 * `Fußballtraining` and `Mädchenfußball`, `ständer` in `Fahrradständer` and `Radständer`.
 */
function partsWithin(forms: ReadonlySet<string>): readonly string[] {
  const rests = new Map<string, number>()
  for (const form of forms) for (const rest of restsOf(form, forms)) rests.set(rest, (rests.get(rest) ?? 0) + 1)
  return [...rests].filter(([rest, times]) => times > 1 && isWord(rest, forms)).map(([rest]) => rest)
}

/** Neither an ending, `Wohn-ungen` and `Plan-ungen`, nor a word with the joint before it, `Leerstand-smanagement`. */
function isWord(rest: string, forms: ReadonlySet<string>): boolean {
  return !ending.test(rest) && !(rest.startsWith('s') && forms.has(rest.slice(1)))
}

const ending = /^(?:ung|heit|keit|schaft|lich|isch|innen|ier|bar|los|sam)(?:en|e[mnrs]?|s|t)?$/

function restsOf(form: string, forms: ReadonlySet<string>): ReadonlySet<string> {
  const rests = new Set<string>()
  if (form.length < shortest + shortestWithin) return rests
  for (let at = shortest; at <= form.length - shortest; at += 1) {
    if (at >= shortestWithin && forms.has(form.slice(at))) rests.add(form.slice(0, at))
    if (form.length - at >= shortestWithin && forms.has(form.slice(0, at))) rests.add(form.slice(at))
  }
  return rests
}

/** Letters: shorter ones are found within others by chance. */
const shortestWithin = 5

/** `Lotsinnen` are `Lotsen`. */
const female = /(?<=[a-z]{7})innen$/

/** `Lesepatenschaften` are `Lesepaten`. */
const community = /(?<=[a-z]{5})schaft(?:en|s)?$/

/** `staette` for `stätte`. */
const umlautInTwo = /([aou])e/g

interface Known {
  readonly known: boolean
}

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
