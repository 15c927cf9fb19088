import { cleanText } from '../../text/clean.ts'
import { abbreviations } from './words.ts'

/** A name without the ways to write it: `Amt f. Soziales`, `Amt für Soziales`. */
export interface NameForm {
  /** Of words without gaps and hyphens between them. */
  readonly key: string
  readonly words: readonly NameWord[]
}

interface NameWord {
  readonly text: string
  /** With a full stop after it, and in no list of abbreviations. */
  readonly cut: boolean
}

/** A registered society is the same without saying that it is one; companies with limited liability may be beside it. */
const society = /\s*,?\s*\be\.?\s?V\.?(?=$|[\s;)])/giu

export function nameForm(name: string): NameForm {
  const text = cleanText(name)
    .replace(society, '')
    .replace(/(?<=\s)\+(?=\s)|&/g, ' und ')
    .replace(/\+/g, ' plus ')
  const words = [...text.matchAll(/([\p{L}\p{N}]+)(\.?)/gu)].map(([, word = '', stop = '']) =>
    nameWord(word, stop !== ''),
  )
  return { key: words.map((word) => word.text).join(''), words }
}

function nameWord(word: string, dotted: boolean): NameWord {
  const text = letters(word)
  const written = dotted || text.length > 1 ? writtenOut.get(text) : undefined
  if (written !== undefined) return { text: written, cut: false }
  const street = dotted ? text.replace(/(?<=.{3})str$/, 'strasse') : text
  return { text: street, cut: dotted && street === text && /^\p{L}{2,}$/u.test(word) }
}

/** Umlauts as two letters, for `ö` and `oe` are one, `o` is another: `Kindergärten`. */
function letters(text: string): string {
  return text
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
}

const writtenOut = new Map(
  Object.entries(abbreviations).map(([short, word]) => [letters(short), letters(word)] as const),
)
