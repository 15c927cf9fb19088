import type { FindingOf } from '../check/finding.ts'
import type { BestSide } from '../plan/settings.ts'
import type { Basis } from '../rank/result.ts'
import type { WhitespaceKind } from './clean.ts'
import { listed } from './german.ts'

/*
 * Parts that the sentences of findings are put together from.
 */

export const rowKinds = {
  sum: 'einer Summenzeile',
  average: 'einer Durchschnittszeile',
  category: 'einer Zwischenüberschrift',
  note: 'einer Anmerkung',
  header: 'einer wiederholten Kopfzeile',
} as const

export const whitespaceNames: Readonly<Record<WhitespaceKind, string>> = {
  surrounding: 'Leerzeichen am Anfang oder Ende',
  double: 'doppelte Leerzeichen',
  'no-break': 'besondere Leerzeichen',
  'zero-width': 'unsichtbare Zeichen',
  'soft-hyphen': 'weiche Trennstriche',
  decomposed: 'zerlegte Umlaute',
  control: 'Steuerzeichen oder fremde Zeilenumbrüche',
}

export function expectation(
  expected: FindingOf<'cell/unknown-value'>['values']['expected'],
  allowed: readonly string[],
): string {
  switch (expected) {
    case 'number':
      return 'Bitte eine Zahl eintragen.'
    case 'positive-number':
      return 'Bitte eine Zahl größer als 0 eintragen.'
    case 'not-negative-number':
      return 'Bitte eine Zahl ab 0 eintragen.'
    case 'count':
      return 'Bitte eine ganze Zahl ab 0 eintragen.'
    case 'whole-number':
      return 'Bitte eine ganze Zahl eintragen.'
    case 'date':
      return allowed.length > 0
        ? `Bitte zum Beispiel ${listed(allowed)} eintragen.`
        : 'Bitte ein Datum eintragen, zum Beispiel 08.03.2023.'
    case 'yes-no':
      return 'Bitte ja oder nein eintragen.'
    case 'status':
      return `Möglich sind: ${listed(allowed)}. Eigene Wörter bitte in einem Blatt „Status“ erklären (Spalten Status und Bedeutung).`
    case 'choice':
      return `Möglich sind: ${listed(allowed)}.`
    default:
      return expected satisfies never
  }
}

/** What another basis than the field's own looks like in the sheets. */
export const entries: { readonly [B in Basis]: string } = {
  agreed: 'steht eine vereinbarte Priorität',
  totals: 'stehen Summen',
  ballots: 'steht eine einzelne Bewertung',
}

export function directionProblem(given: BestSide | null, scale: string | null): string {
  if (scale === null)
    return given === null ? 'Skala und beste Seite sind nicht angegeben.' : 'Die Skala ist nicht angegeben.'
  const onScale = `der Skala (${shorten(scale)})`
  return given === null
    ? `Welche Seite ${onScale} die beste ist, ist nicht angegeben.`
    : `„${given}“ passt nicht zu ${onScale}.`
}

export function directionRemedy(given: BestSide | null, scale: string | null): string {
  const asked = [
    ...(scale === null ? ['„Skala von“ und „Skala bis“ (oder „Skala“, mit Semikolon getrennt)'] : []),
    ...(scale === null && given !== null
      ? []
      : ['„Beste Seite“ (hoch oder niedrig, wenn die Skala aus Zahlen besteht, sonst erste oder letzte)']),
  ]
  return `Bitte in den Grundangaben ${listed(asked)} ausfüllen.`
}

/** A sentence quotes at most a line of what somebody wrote. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= 60 ? line : `${line.slice(0, 59).trimEnd()}…`
}
