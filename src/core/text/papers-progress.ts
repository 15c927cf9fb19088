import { count, listed } from './german.ts'
import { sheetNames } from './papers.ts'

/*
 * Sentences of *Sachstand* and *Sachstandsberichte*.
 */

export const progressTitle = 'Sachstand'

export function progressSubtitle(dates: readonly string[], reported: number, all: number): string {
  const days =
    dates.length === 1 ? `zum Stichtag ${dates.join('')}` : `zu ${count(dates.length, 'Stichtag', 'Stichtagen')}`
  return `Status der Maßnahmen ${days}; zu ${reported} von ${count(all, 'Maßnahme', 'Maßnahmen')} liegt ein Bericht vor.`
}

/** The latest columns find room; what is older stands among the reports. */
export function olderDates(dates: readonly string[]): string {
  return `Frühere Stichtage (${listed(dates)}) stehen im Blatt „${sheetNames.reports}“.`
}

export const latestHeader = 'Letzter Bericht'
export const noReport = '–'
/** Two entries for one day: neither is the right one. */
export const several = ' / '

/** Below the beginning of a report that is too long for an overview. */
export const continuedInReports = `→ weiter im Blatt „${sheetNames.reports}“`

/** Above the measures of a field: what had been done by then. */
export function doneCount(number: number): string {
  return number === 0 ? '–' : `${number} umgesetzt`
}

/** Above all measures. */
export function allReported(status: string): string {
  return `Gesamt: ${status}`
}

export const reportsTitle = 'Sachstandsberichte'
export const reportsSubtitle = 'Alle Berichte im vollen Wortlaut, geordnet wie der Plan und nach Stichtagen.'
export const reportTitleHeader = 'Titel'
