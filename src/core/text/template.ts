import type { Settings } from '../plan/settings.ts'

/** What stands under *Hinweis* beside a setting, where its column has no hint of its own. */
export const settingHints: { readonly [K in keyof Settings]?: string } = {
  version: 'Name dieser Fassung, zum Beispiel 2026 oder 2. Fortschreibung.',
  attachmentNumber: 'Nummer, unter der der Plan der Vorlage beigefügt wird.',
  conferenceOn: 'Tag der Konferenz, die den Maßnahmen Prioritäten gegeben hat.',
  question: 'Frage, auf die die Organisationen mit ihren Punkten geantwortet haben.',
  maxDotsPerMeasure: 'So viele Punkte darf eine Organisation höchstens auf eine Maßnahme setzen.',
  prioritisedLabels: 'Prioritäten, die als priorisiert gelten, zum Beispiel 1. Mehrere mit Semikolon trennen.',
  prioritisedPerField: 'So viele Maßnahmen je Handlungsfeld gelten als priorisiert. Ohne Angabe sind es fünf.',
  notRankedStatuses: 'Maßnahmen mit diesem Status werden nicht gereiht. Mehrere mit Semikolon trennen.',
  secret: 'Bei ja stehen über den Spalten der Bewertungen nur Nummern der Bögen (Z01, Z02 …), keine Organisationen.',
  invited: 'Zahl der eingeladenen Organisationen.',
  present: 'Zahl der Organisationen, die auf der Konferenz vertreten waren.',
  voted: 'Zahl der Organisationen, die Punkte vergeben haben.',
  invalid: 'Zahl der ungültigen Bewertungsbögen.',
  publishMethodDetails: 'Bei ja zeigt auch die öffentliche Anlage, wie einig und wie fest das Ergebnis ist.',
  reportRhythm: 'Wie oft der Sachstand aufgeschrieben wird, zum Beispiel halbjährlich.',
  nextDueDate: 'Tag, zu dem der nächste Sachstand aufgeschrieben wird.',
}

/** Input hint over the cells of a ballot. */
export const markHint =
  'Punkte dieser Organisation für diese Maßnahme. Leer: keine Punkte. E: Enthaltung. ?: weiß nicht.'

/** Where no municipality is known yet. */
export const templateAuthor = 'Kommune'
export const templateTitle = 'Sozialer Maßnahmenplan'
export const templateSubject = 'Arbeitsmappe für den Plan der sozialen Maßnahmen eines Quartiers'
export const templateKeywords = 'Maßnahmenplan; Sozialer Zusammenhalt; Quartier'
