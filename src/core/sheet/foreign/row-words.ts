import { singleLine } from '../../text/clean.ts'
import { totalKind } from '../skip-rows.ts'

/*
 * What the words of a row say about it, wherever they stand.
 */

const numberStart = /^\p{L}{0,4}[\s.\-_]?\d/u
/** Nobody's number is longer: `Ziel 1: Gutes Wohnen` is none. */
const longestId = 12

/** Begins as numbers of measures do: `W1`, `3`, `B.2`. */
export function startsLikeNumber(text: string): boolean {
  return numberStart.test(text)
}

/** Reads as a number of a measure and nothing more; `1. Wohnen` is one with a name behind it. */
export function isNumberLike(text: string): boolean {
  return numberStart.test(text) && text.length <= longestId && !/\p{L}{3}/u.test(text)
}

/** Speaks about the list instead of naming something. */
export function isAside(text: string): boolean {
  return /^(?:anmerkung|hinweis|erläuterung|siehe|vgl|fortsetzung|bitte|noch|hier|neu\b|stand\b)/iu.test(
    singleLine(text),
  )
}

/** `1) ohne Personalkosten`: in a list that numbers its titles so, it is one of them. */
export function isFootnote(text: string): boolean {
  return /^\d{1,2}\)\s+\p{Ll}/u.test(singleLine(text))
}

/** The lines below it explain signs; they are numbered at times. */
export function opensLegend(text: string): boolean {
  return /^(?:legende|erläuterung(?:en)?|abkürzung(?:en)?|prioritäten)\s*:?$/iu.test(singleLine(text))
}

const unfinished =
  /(?:[-,/]|(?<!\p{L})(?:im|in|am|an|auf|bei|der|die|das|des|den|dem|ein|eine|einer|eines|einem|und|oder|für|zum|zur|mit|von|vom|als|sowie|durch|zu))$/u

/** A title in two rows: the upper one ends in the middle of something, or the lower one begins there. */
export function titleGoesOn(above: string, below: string): boolean {
  return above !== '' && (unfinished.test(singleLine(above)) || /^\p{Ll}/u.test(singleLine(below)))
}

const sumWords = /^(?:teilsumme|übertrag|gesamtkosten|gesamtbetrag|gesamtaufwand|gesamtvolumen|[σ∑])(?!\p{L})/iu

/** What a row of figures calls itself; lists of people know more words for it than a plan. */
export function totalWord(text: string): 'sum' | 'average' | null {
  return totalKind(text) ?? (sumWords.test(singleLine(text)) ? 'sum' : null)
}

/** What a field aims at, between its name and its measures. */
export function isGoal(text: string): boolean {
  return /^(?:leit|teil|unter|ober|handlungs)?ziele?\b|^schwerpunkt\b/iu.test(text)
}
