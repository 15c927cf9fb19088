import type { Status } from '../plan/status.ts'
import { colourWord } from './colour-words.ts'
import { count, listed } from './german.ts'

/*
 * What is said about colours, words and reports of a list that was taken over.
 */

/** A sentence names so many of them, then how many more. */
const named = 8

export interface OpenColour {
  readonly colour: string
  readonly legend: { readonly name: string | null; readonly text: string } | null
  readonly status: Status | null
}

export interface OpenWord {
  readonly word: string
  readonly status: Status | null
}

/** Where a report goes, beside the headers of *Maßnahmen*. */
export const progressTarget = 'Blatt Sachstand'

export function progressLine(entries: number, dates: readonly string[]): string {
  return `${count(entries, 'Eintrag steht', 'Einträge stehen')} im Blatt Sachstand, zu ${dates.length === 1 ? 'dem Stichtag' : 'den Stichtagen'} ${listed(dates)}. Wo die Liste keinen Status nennt, gilt für die Maßnahme der jüngste.`
}

export function carriedLine(entries: readonly string[]): string {
  const names = some(entries)
  return entries.length === 1
    ? `Bei ${names} sagt die Liste nichts über den Status; dort gilt der vom Stichtag davor. Bitte nachsehen.`
    : `Bei ${entries.length} Einträgen sagt die Liste nichts über den Status (${names}); dort gilt der vom Stichtag davor. Bitte nachsehen.`
}

export function progressLeftLine(columns: readonly { readonly label: string; readonly texts: number }[]): string {
  const names = columns.map(({ label, texts }) => `„${label}“ (${count(texts, 'Text', 'Texte')})`)
  return `Jeder Eintrag im Blatt Sachstand braucht einen Status. Wo er nicht bekannt ist, bleiben die Texte in der eigenen Spalte: ${listed(names)}.`
}

export function confirmedColoursLine(colours: readonly OpenColour[]): string {
  return `Farben, wie bestätigt: ${listed(colours.map(colourText))}.`
}

export function confirmedWordsLine(words: readonly OpenWord[]): string {
  const names = words.map(({ word, status }) => `„${word}“ = ${status ?? 'kein Status'}`)
  return `Wörter für den Status, wie bestätigt (Blatt Status): ${listed(names)}.`
}

function colourText({ colour, legend, status }: OpenColour): string {
  return `${legend?.name ?? colourWord(colour)} (${colour}) = ${status ?? 'ohne Bedeutung'}`
}

const withMapping = 'bitte in die Datei für --mapping schreiben und noch einmal übernehmen'

/** The entries stand ready to be copied. */
export function stepColours(open: readonly OpenColour[]): string {
  const entries = open.map(({ colour, status }) => JSON.stringify({ colour, status: status ?? '…' }))
  return `Farben werden erst zum Status, wenn jemand bestätigt, was sie bedeuten. Wenn das stimmt, ${withMapping}: ${entries.join(', ')}. Bei einer Farbe ohne Bedeutung bleibt der Status leer: {"colour":"…","status":""}.`
}

export function stepOwnStatuses(open: readonly OpenWord[]): string {
  const entries = open.slice(0, named).map(({ word, status }) => JSON.stringify({ word, status: status ?? '…' }))
  const more = open.length > named ? ` und ${open.length - named} weitere` : ''
  return `Im Status ${open.length === 1 ? 'steht ein Wort, das' : 'stehen Wörter, die'} der Plan nicht kennt. Wenn das stimmt, ${withMapping}: ${entries.join(', ')}${more}.`
}

/** The first few by name, and how many more. */
function some(names: readonly string[]): string {
  if (names.length <= named) return listed(names)
  return `${names.slice(0, named).join(', ')} und ${names.length - named} weitere`
}
