import { formatNumber } from './numbers.ts'

/*
 * What the view *Prüfen* says about leaving findings open for a reason.
 */

const findings = (number: number): string => (number === 1 ? '1 Prüfhinweis' : `${formatNumber(number)} Prüfhinweise`)

export const waiveText = {
  open: 'Begründet offen lassen …',
  title: 'Begründet offen lassen',
  hint: 'Der Prüfhinweis zählt dann nicht mehr mit. Die Begründung steht für alle sichtbar in der Mappe im Blatt „Begründet offen“ und im Prüfprotokoll.',
  scope: 'Gilt für',
  /** Within one column: a finding at another cell of the measure stays open. */
  measure: (id: string, column: string | null) =>
    column === null ? `nur Maßnahme ${id}` : `nur Maßnahme ${id}, Spalte „${column}“`,
  column: (column: string, number: number) => `überall in der Spalte „${column}“ (${findings(number)})`,
  rule: (number: number) => `überall im Plan (${findings(number)})`,
  reason: 'Begründung',
  reasonHint: 'In einem Satz, zum Beispiel: Die Konferenz hat den Zeitraum bewusst so beschlossen.',
  role: 'Funktion (freiwillig)',
  roleHint: 'Wer begründet, zum Beispiel Quartiersmanagement. Bitte keinen Namen.',
  date: (day: string) => `Eingetragen wird das Datum ${day}.`,
  apply: 'Eintragen',
  cancel: 'Abbrechen',
  waived: (number: number) => `Begründet offen (${formatNumber(number)})`,
  toWaived: (number: number) => `Zu „Begründet offen“ (${formatNumber(number)})`,
  reasonOf: (reason: string) => `Begründung: ${reason}`,
  shownOf: (shown: number, all: number) => `Gezeigt sind ${formatNumber(shown)} von ${formatNumber(all)}.`,
  reopen: 'Begründung streichen',
} as const
