import type { FieldLines } from '../papers/plan-line.ts'
import type { Plan } from '../plan/plan.ts'
import type { Settings } from '../plan/settings.ts'
import type { CalendarDay } from '../plan/time.ts'
import { formatDay, formatDayLong } from './dates.ts'
import { count, inWords, listed } from './german.ts'
import { anyPrioritised, emptyPlan, sheetNames } from './papers.ts'

/*
 * Sentences of the *Deckblatt*.
 */

export const coverLabels = {
  asOf: 'Stand',
  subject: 'Inhalt',
  next: 'Fortschreibung',
  version: 'Fassung',
  attachment: 'Zur Vorlage',
  contents: 'Umfang',
  prioritised: 'Priorisiert',
  progress: 'Umsetzung',
  excluded: 'Nicht enthalten',
  committee: 'Beratung',
  decisions: 'Beschlüsse',
} as const

export const coverHeadings = {
  about: 'Worum es geht',
  decisions: 'Wer hat worüber entschieden?',
  scope: 'Was der Plan umfasst',
  sheets: 'Was in dieser Mappe steht',
} as const

export const draftWord = 'ENTWURF'

/** Why it is a draft. `openErrors` is `null` or 0 where somebody asked for a draft. */
export function draftReason(openErrors: number | null): string {
  if (openErrors === null || openErrors === 0) {
    return 'Diese Fassung ist als Entwurf ausgegeben und nicht zur Beschlussfassung bestimmt.'
  }
  const errors = openErrors === 1 ? 'ist noch 1 Fehler' : `sind noch ${openErrors} Fehler`
  return `In den Angaben ${errors} offen, so dass gedruckte Aussagen falsch sein können. Vor der Beratung ist der Plan zu berichtigen.`
}

export function asOfText(day: string): string {
  return formatDayLong(day)
}

export function scopeText(fields: readonly FieldLines[]): string {
  const measures = fields.reduce((sum, { lines }) => sum + lines.length, 0)
  if (measures === 0) return emptyPlan
  const parts = fields.map(({ field, lines }) => `${field.name} (${lines.length})`)
  return `${count(measures, 'Maßnahme', 'Maßnahmen')} in ${fields.length === 1 ? 'einem Handlungsfeld' : `${inWords(fields.length)} Handlungsfeldern`}: ${listed(parts)}.`
}

/** What the plan is good for; `null` where it is still empty. */
export function subjectText(fields: readonly FieldLines[]): string | null {
  if (fields.every(({ lines }) => lines.length === 0)) return null
  const first = anyPrioritised(fields) ? ', welche zuerst angegangen werden sollen' : ''
  return `Der Plan zeigt, welche Maßnahmen vorgesehen sind${first} und wie weit die Umsetzung ist.`
}

/** When the plan is taken up again; a day that is past when the paper is made is no longer announced. */
export function nextText({ reportRhythm, nextDueDate }: Settings, today: CalendarDay): string | null {
  const parts = [
    reportRhythm === null ? null : `Berichtsrhythmus: ${reportRhythm}.`,
    nextDueDate === null || nextDueDate < today ? null : `Nächster Stichtag: ${formatDay(nextDueDate)}.`,
  ].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.join(' ')
}

/** `null` where nothing is prioritised. */
export function prioritisedText(fields: readonly FieldLines[]): string | null {
  const parts = fields
    .map(({ field, lines }) => ({ name: field.name, number: lines.filter(({ result }) => result?.prioritised).length }))
    .filter(({ number }) => number > 0)
  const all = parts.reduce((sum, { number }) => sum + number, 0)
  if (all === 0) return null
  return `${count(all, 'Maßnahme ist', 'Maßnahmen sind')} priorisiert: ${listed(parts.map(({ name, number }) => `${name} (${number})`))}.`
}

export function progressText(counts: readonly { readonly label: string; readonly number: number }[]): string {
  return `${listed(counts.map(({ label, number }) => `${number} ${label}`))}.`
}

/** Rows of *Maßnahmen* that could not stand in the plan; `null` where there are none. */
export function excludedText({ excluded }: Plan): string | null {
  if (excluded.length === 0) return null
  return `${count(excluded.length, 'Zeile der Liste ist', 'Zeilen der Liste sind')} nicht enthalten; die Gründe stehen im Blatt „${sheetNames.legend}“.`
}

export const contentsHeaders = ['Blatt', 'Inhalt'] as const

export const contents = {
  cover: 'Dieses Blatt: worum es geht, wer entschieden hat, was der Plan umfasst.',
  legend: (anyResult: boolean) =>
    anyResult
      ? 'Was Status, Prioritäten und Abkürzungen bedeuten und wie die Prioritäten entstanden sind.'
      : 'Was Status und Abkürzungen bedeuten.',
  overview: (anyResult: boolean) =>
    `Wie weit die Handlungsfelder sind${anyResult ? ', was priorisiert ist und noch wartet' : ''}.`,
  plan: (name: string, measures: number) =>
    `Handlungsfeld ${name}: ${measures === 1 ? 'die Maßnahme' : `alle ${measures} Maßnahmen`}.`,
  priorities: 'Die priorisierten Maßnahmen jedes Handlungsfeldes auf einen Blick.',
  actors: 'Welche Akteure in welchen Gremien mitwirken und wie die Gremien verbunden sind.',
  origin: 'Aus welchen Veranstaltungen und Konzepten die Maßnahmen stammen.',
  progress: 'Der Status jeder Maßnahme zu den Stichtagen.',
  reports: 'Die Berichte zu den Stichtagen im vollen Wortlaut.',
  ballots: (sheets: number) =>
    `Die abgegebenen Bewertungen${sheets === 1 ? '' : `, verteilt auf ${inWords(sheets)} Blätter`}.`,
  results: 'Die Punkte oder Stimmen jeder Maßnahme, wie sie eingetragen sind.',
  protocol: 'Was die Prüfung des Plans ergeben hat.',
  paperText: 'Sach- und Rechtslage, zum Übernehmen in die Vorlage.',
  factSheets: 'Weitere Angaben und lange Texte der Maßnahmen im vollen Wortlaut.',
  slidesOverview: 'Zum Zeigen in der Sitzung, in großer Schrift: die Handlungsfelder in Zahlen.',
  slides:
    'Zum Zeigen in der Sitzung, in großer Schrift: die Handlungsfelder in Zahlen und ihre Prioritäten, je Handlungsfeld ein Blatt.',
} as const
