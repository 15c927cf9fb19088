import type { MethodTerms, UnrankedReason } from '../rank/result.ts'
import { count } from './german.ts'

/*
 * Sentences of *Legende und Verfahren* and of *Prioritäten*.
 */

export const legendTitle = 'Legende und Verfahren'

/** Before there is any result, nothing has come about yet. */
export function legendSubtitle(anythingGiven: boolean): string {
  return `Was die Angaben bedeuten${anythingGiven ? ' und wie die Prioritäten entstanden sind' : ''}.`
}

export function methodHeading(anythingGiven: boolean): string {
  return anythingGiven ? 'So sind die Prioritäten entstanden' : 'So entstehen die Prioritäten'
}

/** Where priorities are agreed, nothing is put in order. */
export function excludedHeading(agreed: boolean): string {
  return agreed ? 'Was nicht enthalten oder ohne Priorität ist' : 'Was nicht enthalten oder nicht gereiht ist'
}

export const legendHeadings = {
  statuses: 'Status der Maßnahmen',
  scale: 'Prioritäten',
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

/** `höchste`, `zweithöchste` … counted from the nearer end; longer scales are counted in steps. */
const ordinals = ['', 'zweit', 'dritt', 'viert'] as const

function placeOnScale(place: number, length: number): string {
  const fromBelow = length - 1 - place
  if (place === fromBelow && length > 1) return 'mittlere Priorität'
  const nearer = Math.min(place, fromBelow)
  const ordinal = ordinals[nearer]
  if (ordinal === undefined) return `Stufe ${place + 1} von ${length}, von der höchsten an gezählt`
  return `${ordinal}${place === nearer ? 'höchste' : 'niedrigste'} Priorität`
}

export function scaleMeaning(label: string, { scaleBestFirst, prioritisedLabels }: MethodTerms): string {
  const place = placeOnScale(scaleBestFirst.indexOf(label), scaleBestFirst.length)
  return prioritisedLabels.includes(label) ? `${place}; gilt als priorisiert` : place
}

export const directionMissing =
  'Welche Seite der Skala die wichtigste ist, ist nicht angegeben. Die Prioritäten sind deshalb nicht geordnet.'

/** What is said of „dieses Handlungsfeld“ is true of each. */
export const allFields = 'Jedes Handlungsfeld'

/** Of one field, of several or of the whole plan. */
export const noResultYet = 'Es liegt noch kein Ergebnis vor.'

export function nothingExcluded(agreed: boolean): string {
  return `Alle Maßnahmen der Liste sind enthalten und ${agreed ? 'haben eine Priorität' : 'gereiht'}.`
}

/** Of a plan that has no result at all. */
export const nothingExcludedYet = 'Alle Maßnahmen der Liste sind enthalten. Ein Ergebnis hat noch keine von ihnen.'

export const excludedHeaders = ['Nr.', 'Maßnahme und Grund', 'Handlungsfeld'] as const

const whyUnranked: { readonly [R in UnrankedReason]: string } = {
  quorum: 'Es liegen zu wenige Bewertungen vor.',
  'no-ballots': 'Es liegt keine gültige Bewertung vor.',
  status: 'Maßnahmen mit ihrem Status werden nicht gereiht.',
  'direction-missing': 'Die Skala lässt keine Reihung zu.',
  'criterion-missing': 'Für ein Kriterium fehlt jeder Wert.',
  'no-result': noResultYet,
}

interface Unranked {
  readonly reason: UnrankedReason
  /** The word that the plan uses. */
  readonly status: string | null
  /** Priorities that are agreed put nothing in order. */
  readonly agreed: boolean
}

/** `subject` is the title of a measure, or how many there are. */
export function unrankedReason(subject: string, { reason, status, agreed }: Unranked): string {
  const how = agreed && reason !== 'direction-missing' ? 'ohne Priorität' : 'nicht gereiht'
  if (reason !== 'status') return `${subject} – ${how}: ${whyUnranked[reason]}`
  const which = status === null ? 'mit ihrem Status' : `mit dem Status „${status}“`
  return `${subject} – ${how}: Maßnahmen ${which} ${agreed ? 'erhalten keine Priorität' : 'werden nicht gereiht'}.`
}

/** The measures of a field that has no result at all. */
export function allUnranked(measures: number, reason: UnrankedReason, agreed: boolean): string {
  return unrankedReason(count(measures, 'Maßnahme', 'Maßnahmen'), { reason, status: null, agreed })
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
export const slideHeaders = {
  field: 'Handlungsfeld',
  measures: 'Maßnahmen',
  prioritised: 'Priorisiert',
  started: 'Begonnen',
  done: 'Umgesetzt',
} as const

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
