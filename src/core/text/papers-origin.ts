import type { Source } from '../plan/source.ts'
import { formatDay } from './dates.ts'
import { count } from './german.ts'

/*
 * Sentences of *Herkunft*.
 */

export const originTitle = 'Herkunft der Maßnahmen'

export const originHeadings = {
  sources: 'Woraus der Plan entstanden ist',
  matrix: 'Welche Maßnahme woher kommt',
} as const

/** Where no measure names a source, the plan as a whole comes from them. */
export function originSubtitle(named: number, all: number): string {
  if (named === 0) return 'Aus diesen Veranstaltungen, Konzepten und Beschlüssen ist der Plan entstanden.'
  if (named === all) return `Bei ${all === 1 ? 'der Maßnahme' : `allen ${all} Maßnahmen`} ist die Herkunft angegeben.`
  return `Bei ${named} von ${count(all, 'Maßnahme', 'Maßnahmen')} ist die Herkunft angegeben.`
}

export const measuresHeader = 'Maßnahmen'
export const allMeasures = 'Gesamt'

/** `Ideenwerkstatt am 19.02.2025 (87 Teilnehmende)`. */
export function sourceText({ name, code, kind, date, participants }: Source): string {
  const day = date === null ? '' : kind === 'Konzept' ? ` (${formatDay(date)})` : ` am ${formatDay(date)}`
  const people = participants === null ? '' : ` (${participants} Teilnehmende)`
  return `${name ?? code ?? ''}${day}${people}`
}
