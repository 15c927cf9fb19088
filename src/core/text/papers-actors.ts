import { count, listed } from './german.ts'

/*
 * Sentences of *Akteure und Gremien*.
 */

export const actorsTitle = 'Akteure und Gremien'
export const actorsSubtitle = 'Welche Organisationen und Funktionen in welchen Gremien mitwirken.'

export const actorsHeadings = {
  groups: 'Wie die Gremien besetzt sind',
  overlaps: 'Wie die Gremien verbunden sind',
  list: 'Verzeichnis der Akteure',
} as const

export const listRemark = 'Dieselben Angaben als Liste, damit diese Mappe wieder eingelesen werden kann.'

export const matrixHeaders = {
  actor: 'Akteur',
  code: 'Kürzel',
  group: 'Gruppe',
  number: 'Akteure',
} as const
export const overlapHeaders = { body: 'Gremium', members: 'Mitglieder' } as const

/** Marks of a matrix: words, so that nothing is said by a sign or a colour alone. */
export const marks = { yes: 'ja', no: '–' } as const

export const withoutGroup = 'ohne Gruppe'
export const allActors = 'Gesamt'

export const overlapRemark =
  'Zahl der Akteure, die in beiden Gremien mitwirken. In der Spalte „Mitglieder“ steht, wie viele es insgesamt sind.'

/** The sentence a committee asks for: how two bodies are linked. */
export function overlapSentence(bodies: readonly [string, string], members: readonly string[]): string {
  const shared = count(members.length, 'gemeinsames Mitglied', 'gemeinsame Mitglieder')
  return `${listed(bodies)} haben ${shared}: ${listed(members)}.`
}

export const noOverlap = 'Kein Akteur wirkt in mehr als einem Gremium mit.'
