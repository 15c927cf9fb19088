import type { Severity } from '../check/finding.ts'

/**
 * What marks in a sheet are called in Excel's list of conditional formats, for whoever meets them there. They are found again by
 * these words, by later versions, too: never to be changed.
 */
export const markName = 'Maßnahmenplan, Prüfung'

export const markKinds: Readonly<Record<Severity, string>> = {
  error: 'Fehler',
  warning: 'Warnung',
  info: 'Hinweis',
}
