import { noResultYet } from '../text/papers-legend.ts'
import { methodSentence } from '../text/ranking.ts'
import type { FieldLines } from './plan-line.ts'

/** How a field's priorities came about, said so that it is true of one field as of several. */
function ruleText({ ranking }: FieldLines): string {
  if (ranking === null) return noResultYet
  const { basis, ranking: ranked, unranked } = ranking
  const open = basis !== 'ballots' && ranked.length === 0
  return open && unranked.every(({ reason }) => reason !== 'direction-missing') ? noResultYet : methodSentence(ranking)
}

/** A text with the fields of which it is said. */
export interface SharedText {
  readonly text: string
  readonly fields: readonly FieldLines[]
}

/** Fields of which the same is said share one entry; of those with an empty text nothing is said. */
export function sharedTexts(
  fields: readonly FieldLines[],
  textOf: (field: FieldLines) => string,
): readonly SharedText[] {
  const byText = new Map<string, FieldLines[]>()
  for (const one of fields) {
    const text = textOf(one)
    const there = byText.get(text)
    if (there) there.push(one)
    else if (text !== '') byText.set(text, [one])
  }
  return [...byText].map(([text, own]) => ({ text, fields: own }))
}

/** How the priorities came about: what differs from field to field, and what is true of all. */
export interface Rules {
  readonly own: readonly SharedText[]
  /** Empty where nothing is common, or where all is: then it stands in the one text. */
  readonly common: string
}

const betweenSentences = /(?<=[.)]) (?=\p{Lu})/u

/** The sentences with which all texts end; each keeps a sentence of its own at least. */
function commonEnd(texts: readonly string[]): string {
  const parts = texts.map((text) => text.split(betweenSentences))
  const [first = []] = parts
  const most = Math.min(...parts.map(({ length }) => length - 1))
  const isCommon = (fromEnd: number) => parts.every((sentences) => sentences.at(-fromEnd) === first.at(-fromEnd))
  let number = 0
  while (number < most && isCommon(number + 1)) number++
  return number === 0 ? '' : first.slice(-number).join(' ')
}

export function rulesOf(fields: readonly FieldLines[]): Rules {
  const own = sharedTexts(fields, ruleText)
  if (own.length < 2) return { own, common: '' }
  const common = commonEnd(own.map(({ text }) => text))
  return {
    own: own.map((one) => ({ ...one, text: one.text.slice(0, one.text.length - common.length).trimEnd() })),
    common,
  }
}
