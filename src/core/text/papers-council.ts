import type { Settings } from '../plan/settings.ts'
import type { Source } from '../plan/source.ts'
import type { CalendarDay } from '../plan/time.ts'
import { formatDay } from './dates.ts'
import { inWords, listed } from './german.ts'
import { attachmentText, footerSnapshot, planTitle } from './papers.ts'
import { sourceText } from './papers-origin.ts'

/*
 * The text block for the council's paper (*Sach- und Rechtslage*): paragraphs of plain sentences, ready to be pasted.
 */

/** `W Wohnen: …`, where not the same is said of all fields. */
export function councilMethod(names: readonly string[] | null, text: string): string {
  if (names === null) return text
  // „Freizeit und Kultur“ is one name among others.
  return `${names.length === 1 ? names.join('') : listed(names.map((name) => `„${name}“`))}: ${text}`
}

/** After what differs from field to field. */
export function councilCommonMethod(text: string): string {
  return `Für alle Handlungsfelder gilt: ${text}`
}

/** What lies before the committee. */
export function councilSubject(settings: Settings, date: CalendarDay): string {
  const { municipality, programme, area, asOf, version } = settings
  const parts = [
    programme === null ? null : `im Programm „${programme}“`,
    area === null ? null : `für das Gebiet „${area}“`,
  ].filter((part) => part !== null)
  const round = parts.length === 0 ? '' : ` ${parts.join(' ')}`
  const who = municipality === null ? 'Vorgelegt wird' : `${municipality}: Vorgelegt wird`
  const state = [version === null ? null : `Fassung ${version}`, `Stand ${formatDay(asOf ?? date)}`]
  return `${who} der Plan „${planTitle(settings)}“${round} (${state.filter((part) => part !== null).join(', ')}). Er führt die Maßnahmen zusammen und stimmt sie aufeinander ab; er ist ein offenes Konzept und wird fortgeschrieben.`
}

/** How each kind of source is introduced: one, or several. */
const introductions: readonly (readonly [Source['kind'], string, (number: string) => string])[] = [
  ['Konzept', 'Dem Plan liegt ein Konzept zugrunde', (number) => `Dem Plan liegen ${number} Konzepte zugrunde`],
  ['Beschluss', 'Vorangegangen ist ein Beschluss', (number) => `Vorangegangen sind ${number} Beschlüsse`],
  [
    'Veranstaltung',
    'Entwickelt und beraten wurde der Plan in einer Veranstaltung',
    (number) => `Entwickelt und beraten wurde der Plan in ${number} Veranstaltungen`,
  ],
  [null, 'Eingeflossen ist außerdem', (number) => `Eingeflossen sind ${number} Quellen`],
]

/** Where the plan comes from, with the day of every event; `null` where nothing is known. */
export function councilOrigin(sources: readonly Source[]): string | null {
  const sentences = introductions.flatMap(([kind, one, many]) => {
    const own = sources.filter((source) => source.kind === kind)
    if (own.length === 0) return []
    return [`${own.length === 1 ? one : many(inWords(own.length))}: ${own.map(sourceText).join('; ')}.`]
  })
  return sentences.length === 0 ? null : sentences.join(' ')
}

/** What it comprises: `scope` begins with the number of measures. */
export function councilScope(scope: string): string {
  return `Der Plan umfasst ${scope}`
}

export function councilProgress(counts: string, asOf: CalendarDay): string {
  return `Stand der Umsetzung am ${formatDay(asOf)}: ${counts}`
}

/** What is attached, in the words of the paper. */
export function councilAttachments(settings: Settings, snapshotId: string): string {
  const attachment = attachmentText(settings) ?? 'Anlage'
  return `Beigefügt ist der Plan als Arbeitsmappe (${attachment}; darin auch die Tabellen der Präsentation). ${footerSnapshot(snapshotId)}.`
}
