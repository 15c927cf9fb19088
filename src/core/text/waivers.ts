import type { Obstacle } from '../check/waivable.ts'
import type { Waiver } from '../plan/waiver.ts'
import { formatDay } from './dates.ts'
import { count } from './german.ts'

/*
 * What is said about findings that are left open for a reason.
 */

/** Why it cannot be; goes on after a colon. */
export const obstacleReasons: { readonly [O in Obstacle]: string } = {
  unread: 'Ein Teil der Arbeitsmappe bliebe ungelesen.',
  'left-out': 'Eine Zeile, eine Angabe oder eine Bewertung zählte sonst nicht mit.',
  rank: 'Eine Rangfolge oder ein Ergebnis könnte falsch sein.',
  secrecy: 'Die Bewertung ist geheim zugesagt und nennt doch Namen.',
  waiver: 'Der Hinweis gilt selbst einer Begründung.',
}

/** In place of the button. */
export function notWaivable(obstacle: Obstacle): string {
  return `Dies lässt sich nicht begründet offen lassen: ${obstacleReasons[obstacle]}`
}

/** `5 Prüfhinweise sind begründet offen.` */
export function waivedLine(waived: number): string {
  return `${count(waived, 'Prüfhinweis ist', 'Prüfhinweise sind')} begründet offen.`
}

/** What a waiver is about: `Maßnahme W3, Spalte „Kosten (€)“`. */
export function waiverScope({ measure, column }: Pick<Waiver, 'measure' | 'column'>): string {
  const parts = [measure === null ? null : `Maßnahme ${measure}`, column === null ? null : `Spalte „${column}“`]
  return parts.filter((part) => part !== null).join(', ') || 'im ganzen Plan'
}

/** A reason with whoever gave it and when: `Steht so im Beschluss. (Quartiersmanagement, 22.11.2026)`. */
export function waiverReason({ reason, role, date }: Pick<Waiver, 'role' | 'date'> & { readonly reason: string }) {
  const signed = [role, date === null ? null : formatDay(date)].filter((part) => part !== null).join(', ')
  return signed === '' ? reason : `${reason} (${signed})`
}

/** What one row leaves open, for the terminal. */
export function waivedGroupLine(
  name: string,
  scope: string,
  findings: number,
  waiver: Parameters<typeof waiverReason>[0],
): string {
  return `${name} (${scope}; ${count(findings, 'Prüfhinweis', 'Prüfhinweise')}): ${waiverReason(waiver)}`
}
