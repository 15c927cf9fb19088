import type { MethodTerms, UnrankedReason } from '../rank/result.ts'

/*
 * Sentences of *Legende und Verfahren* and of *Prioritäten*.
 */

export const legendTitle = 'Legende und Verfahren'
export const legendSubtitle = 'Was die Angaben bedeuten und wie die Reihenfolge der Maßnahmen entstanden ist.'

export const legendHeadings = {
  statuses: 'Status der Maßnahmen',
  scale: 'Prioritäten',
  method: 'So ist die Reihenfolge entstanden',
  excluded: 'Was nicht enthalten oder nicht gereiht ist',
  fields: 'Handlungsfelder',
  actors: 'Abkürzungen der Akteure',
  sources: 'Herkunft der Maßnahmen',
  settings: 'Angaben zum Plan',
} as const

export const statusHeaders = {
  own: ['Status', 'Erläuterung', 'Bedeutung'],
  plain: ['Status', 'Erläuterung', 'Maßnahmen'],
} as const

export const scaleHeaders = ['Priorität', 'Bedeutung', 'Maßnahmen'] as const

export function scaleMeaning(label: string, { scaleBestFirst, prioritisedLabels }: MethodTerms): string {
  const place = scaleBestFirst.indexOf(label)
  const side = place === 0 ? 'höchste Priorität' : place === scaleBestFirst.length - 1 ? 'niedrigste Priorität' : ''
  const prioritised = prioritisedLabels.includes(label) ? 'gilt als priorisiert' : ''
  const parts = [side, prioritised].filter((part) => part !== '')
  return parts.length === 0 ? 'dazwischen' : parts.join('; ')
}

export const directionMissing =
  'Welche Seite der Skala die wichtigste ist, ist nicht angegeben. Die Prioritäten sind deshalb nicht geordnet.'

export const allFields = 'Alle Handlungsfelder'

/** Where a field has no ranking of its own. */
export const notRanked = 'Für dieses Handlungsfeld liegt noch kein Ergebnis vor; seine Maßnahmen sind nicht gereiht.'

export const nothingExcluded = 'Alle Maßnahmen der Liste sind enthalten und gereiht.'
export const excludedHeaders = ['Nr.', 'Maßnahme und Grund', 'Handlungsfeld'] as const

const whyUnranked: { readonly [R in UnrankedReason]: string } = {
  quorum: 'Es liegen zu wenige Bewertungen vor.',
  'no-ballots': 'Es liegt keine gültige Bewertung vor.',
  status: 'Maßnahmen mit ihrem Status werden nicht gereiht.',
  'direction-missing': 'Die Richtung der Skala ist nicht angegeben.',
  'criterion-missing': 'Für ein Kriterium fehlt jeder Wert.',
  'no-result': 'Es liegt noch kein Ergebnis vor.',
}

/** `status` is the word that the plan uses. */
export function unrankedReason(title: string, reason: UnrankedReason, status: string | null): string {
  const why =
    reason === 'status' && status !== null
      ? `Maßnahmen mit dem Status „${status}“ werden nicht gereiht.`
      : whyUnranked[reason]
  return `${title} – nicht gereiht: ${why}`
}

export const actorHeaders = ['Kürzel', 'Name'] as const
export const sourceHeaders = ['Kürzel', 'Bezeichnung', 'Datum'] as const
export const settingHeaders = ['Feld', 'Wert'] as const
export const settingsRemark = 'Die Grundangaben des Plans, damit diese Mappe wieder eingelesen werden kann.'

// Prioritäten
export const prioritiesTitle = 'Prioritäten'

export function prioritiesSubtitle(best: string | null, publishesDetails: boolean): string {
  const details = publishesDetails ? ' Zustimmung: Anteil der Bewertungen auf der guten Seite.' : ''
  return `Die priorisierten Maßnahmen je Handlungsfeld.${directionText(best)}${details}`
}

/** `hoch` speaks for itself; a number or a letter does not: 5 may be the best or the worst. */
export function directionText(best: string | null): string {
  return best === null || !isBareLabel(best) ? '' : ` ${best} ist die höchste Priorität.`
}

export function prioritiesHeading(name: string, prioritised: number, all: number): string {
  return `${name} – ${prioritised} von ${all} priorisiert`
}

export const nothingPrioritised = 'In diesem Handlungsfeld ist noch keine Maßnahme priorisiert.'

/** Where the plan does not say which labels count as prioritised. */
export function bestGroupShown(label: string): string {
  return `Welche Prioritäten als priorisiert gelten, ist nicht festgelegt. Gezeigt sind die Maßnahmen mit der höchsten vergebenen Priorität (${label}).`
}

export const priorityHeaders = {
  result: 'Ergebnis',
  priority: 'Priorität',
  rank: 'Rang',
  mixed: 'Rang oder Priorität',
  agreement: 'Zustimmung',
  consensus: 'Konsens',
} as const

/** A number or a letter, which says nothing by itself. */
export function isBareLabel(label: string): boolean {
  return /^(?:\d+|\p{L})$/u.test(label)
}

/** `Priorität 1`; a word that says so itself (`hoch`, `Prio A`) stays as it is. */
export function priorityText(label: string): string {
  return isBareLabel(label) ? `Priorität ${label}` : label
}

export function rankText(rank: number, shared: boolean): string {
  return shared ? `${rank} (gleichrangig)` : String(rank)
}

export function decidedRankText(decided: number, computed: number | null): string {
  return computed === null ? `${decided} laut Beschluss` : `${decided} laut Beschluss (berechnet: ${computed})`
}

/** Below a sentence that names the decision. */
export function shortDecidedRank(decided: number, computed: number | null): string {
  return computed === null ? String(decided) : `${decided} (berechnet: ${computed})`
}

export const decidedWithoutDecision =
  'Die Rangfolge weicht von der berechneten ab; ein Beschluss darüber ist nicht eingetragen.'

// Präsentation
export const slideHeaders = { fields: ['Handlungsfeld', 'Maßnahmen', 'Priorisiert', 'Begonnen', 'Umgesetzt'] } as const

export function slideTitle(name: string): string {
  return `${name}: Prioritäten`
}

/** How far a field is, in one sentence below the title; empty where there is nothing to count. */
export function slideProgress(measures: number, started: number, done: number): string {
  if (measures === 0) return ''
  const all = measures === 1 ? 'Die Maßnahme' : `Von ${measures} Maßnahmen`
  if (measures === 1) return done === 1 ? `${all} ist umgesetzt.` : started === 1 ? `${all} ist begonnen.` : ''
  const are = (number: number) => (number === 1 ? 'ist 1' : `sind ${number === 0 ? 'keine' : number}`)
  return `${all} ${are(started)} begonnen und ${done === 0 ? 'keine' : done} umgesetzt.`
}

export const startedMeans = 'Begonnen: angeschoben, in Umsetzung oder als Daueraufgabe laufend.'
