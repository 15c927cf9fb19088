import { formatNumber } from './numbers.ts'

/*
 * The Prüfprotokoll on the page: as it is printed, and against an earlier one.
 */

export const protocolText = {
  title: 'Prüfprotokoll',
  checked: (file: string, day: string, rules: string) => `${file}, geprüft am ${day}, Regeln Fassung ${rules}.`,
  byRule: 'Prüfhinweise nach Regeln',
  rule: 'Regel',
  open: 'Offen',
  waived: 'Begründet offen',
  everythingRead: 'Alle Teile der Arbeitsmappe wurden gelesen und geprüft.',
  since: 'Seit der letzten Prüfung',
  sinceHint:
    'Wer wissen will, was seither neu, behoben oder noch offen ist, öffnet hier das frühere Prüfprotokoll („pruefprotokoll-intern.json“ aus der verwaltungsinternen Ausgabe).',
  openEarlier: 'Früheres Prüfprotokoll öffnen',
  openOther: 'Anderes Prüfprotokoll öffnen',
  count: formatNumber,
} as const
