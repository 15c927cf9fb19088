import { oncePer } from '../../once-per.ts'
import { plainForm, stem } from '../../text/stem.ts'
import { actionOf } from './actions.ts'
import { compoundsOf } from './compounds.ts'
import { misspellings } from './misspellings.ts'
import type { Token } from './tokens.ts'
import { abbreviations, commonParts, fillers, light, stopWords, synonyms } from './words.ts'

type WrittenWord = Pick<Token, 'form' | 'dotted'>

/** What the words of a plan's titles mean beside each other. */
export interface Vocabulary {
  /** Plain form of the word that a token is short for, or a slip of; else its own. */
  readonly meant: (token: WrittenWord) => string
  /** Stems of the parts of a plain form, words for the same thing as one. */
  readonly partsOf: (form: string) => readonly string[]
}

/** Learns the words of the titles: which there are, how often, what stands alone and what is short for what. */
export function vocabularyOf(titles: readonly (readonly Token[])[]): Vocabulary {
  const counts = new Map<string, number>()
  const tokens = titles.flat()
  for (const { form, dotted } of tokens) if (isWord(form) && !dotted) counts.set(form, (counts.get(form) ?? 0) + 1)
  const written = oncePer(writtenOut([...counts.keys()]))
  const full = ({ form, dotted }: WrittenWord) => (dotted ? written(form) : (plainAbbreviations.get(form) ?? form))
  for (const token of tokens)
    if (token.dotted && isWord(token.form)) counts.set(full(token), counts.get(full(token)) ?? 1)

  const { split, knownEnd, knownStart } = compoundsOf(counts.keys(), beforeHyphens(tokens))
  const slips = misspellings(
    [...counts].map(([form, count]) => ({
      form,
      count,
      known: isKnown(form, split(form)),
      end: knownEnd(form),
      start: knownStart(form),
    })),
  )
  const partsOf = oncePer((form: string) => split(form).map((part) => synonyms.get(part) ?? part))
  return {
    meant: (token) => {
      const form = full(token)
      return slips.get(form) ?? form
    },
    partsOf: (form) => {
      const same = synonyms.get(stem(form))
      return same === undefined ? partsOf(form) : [same]
    },
  }
}

function isWord(form: string): boolean {
  return !form.startsWith('#') && !stopWords.has(form)
}

/** Compounds begin with them where they are written in one, too. */
function beforeHyphens(tokens: readonly Token[]): ReadonlySet<string> {
  const forms = new Set<string>()
  for (const { form, joined, last } of tokens) if (joined && !last && isWord(form)) forms.add(form)
  return forms
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
function writtenOut(forms: readonly string[]): (form: string) => string {
  let sorted: readonly string[] | null = null
  const all = new Set([...forms, ...commonParts])
  return (short) => {
    const known = plainAbbreviations.get(short)
    if (known !== undefined) return known
    const end = /(?<=.{3})(?:str|pl)$/.exec(short)?.[0]
    if (end) return `${short.slice(0, -end.length)}${plainAbbreviations.get(end)}`
    if (all.has(short) || short.length < 3) return short
    sorted ??= [...all].toSorted()
    const longer = sorted.slice(firstFrom(sorted, short)).slice(0, 50)
    const beginning = longer.filter((form) => form.startsWith(short))
    return beginning.toSorted((a, b) => a.length - b.length)[0] ?? short
  }
}

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
