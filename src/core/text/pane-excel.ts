import { markName } from './marks.ts'
import { formatNumber } from './numbers.ts'

/*
 * What only the pane inside Excel says.
 */

const named = (sheets: readonly string[]): string => sheets.map((name) => `Blatt „${name}“`).join(', ')

export const excelText = {
  connecting: 'Excel wird verbunden …',
  /** Why the pane cannot work here, and what to do. */
  problems: {
    blocked:
      'Die Verbindung zu Excel lässt sich nicht aufbauen: office.js konnte nicht geladen werden. Vermutlich sperrt das Netz die Adresse appsforoffice.microsoft.com; bitte die IT-Stelle ansprechen.',
    'too-slow':
      'Excel antwortet nicht. Vielleicht ist das Netz gerade langsam; bitte noch einmal versuchen oder den Aufgabenbereich schließen und neu öffnen.',
    'not-excel':
      'Diese Seite gehört in den Aufgabenbereich von Excel und kann für sich allein nichts lesen. Die Seite ohne Excel kann dieselbe Arbeit mit einer gespeicherten Datei.',
    'too-old': 'Dieses Excel ist zu alt für das Add-in; nötig ist Excel 2021 oder neuer.',
  },
  problemTitle: 'So geht es hier nicht',
  withoutExcel: 'Im Browser weiter',
  withoutExcelHint:
    'Die Seite ohne Excel kann die ganze Arbeit: die Arbeitsmappe in Excel speichern, dort öffnen, fertig. Nichts verlässt dabei den Rechner.',
  again: 'Noch einmal versuchen',
  more: 'Außerdem',
  privacyHow:
    'Gelesen wird nur diese Arbeitsmappe, und geschrieben nur, was Sie vorher gesehen und bestätigt haben. Excel selbst kann Diagnosedaten an Microsoft melden; darauf hat das Add-in keinen Einfluss.',
  check: 'Prüfen',
  checkAgain: 'Neu prüfen',
  stale: 'In der Arbeitsmappe hat sich seit der Prüfung etwas geändert.',
  live: 'Live-Prüfung',
  liveHint: 'prüft beim Eintippen mit; verbindlich bleibt „Neu prüfen“',
  marks: 'Fundstellen in der Tabelle markieren',
  marksHint: 'bleiben in der Mappe, bis sie hier ausgeschaltet werden; bitte vor dem Weitergeben ausschalten',
  marksOn: 'Die Fundstellen sind in der Tabelle markiert.',
  marksOff: 'In der Tabelle ist keine Fundstelle mehr markiert.',
  marksFirst: (cells: number, found: number) =>
    `Markiert sind ${formatNumber(cells)} von ${formatNumber(found)} Zellen mit Prüfhinweisen, die schwersten zuerst. Bitte diese beheben; die übrigen kommen dann nach.`,
  marksBehind:
    'Die Markierungen sind nicht auf dem Stand der Prüfung. Bitte eine begonnene Eingabe in Excel abschließen und „Neu prüfen“ drücken.',
  marksLocked: (sheets: readonly string[]) =>
    `Nicht markiert, weil geschützt: ${named(sheets)}. Bitte unter „Überprüfen > Blattschutz aufheben“ den Schutz entfernen und „Neu prüfen“ drücken.`,
  marksUnreadable: (sheets: readonly string[]) =>
    `Nicht markiert, weil Excel die bedingten Formatierungen dort nicht herausgibt: ${named(sheets)}. Die Prüfhinweise stehen trotzdem alle in der Liste; bitte von dort zur Zelle springen.`,
  marksLeft: (sheets: readonly string[]) =>
    `Noch nicht entfernt sind Markierungen hier: ${named(sheets)}. Ist das Blatt geschützt, bitte unter „Überprüfen > Blattschutz aufheben“ den Schutz entfernen und „Neu prüfen“ drücken; sonst unter „Start > Bedingte Formatierung > Regeln verwalten“ die Regeln mit „${markName}“ löschen.`,
  fixHint:
    'Geändert werden nur die angehakten Zellen dieser Arbeitsmappe. „Zurücknehmen“ stellt sie wieder her, solange dort niemand etwas anderes einträgt.',
  mend: 'Was sich hier nicht beheben lässt, bitte in seiner Zelle berichtigen und „Neu prüfen“ drücken; Fehler zuerst, denn mit ihnen bleibt jede Ausgabe ein ENTWURF.',
  mendWarnings: 'Was sich hier nicht beheben lässt, bitte in seiner Zelle berichtigen und „Neu prüfen“ drücken.',
  nothingFoundEmpty:
    'Noch hat der Plan aber keine Maßnahmen. Bitte sie im Blatt „Maßnahmen“ eintragen und „Neu prüfen“ drücken.',
  noFields:
    'Der Plan hat noch keine Handlungsfelder. Bitte sie im Blatt „Handlungsfelder“ eintragen und „Neu prüfen“ drücken.',
  noMeasures: 'Der Plan hat noch keine Maßnahmen. Bitte sie im Blatt „Maßnahmen“ eintragen und „Neu prüfen“ drücken.',
  brokenNext: 'Was fehlt, steht mit der Stelle unter „Prüfen“. Bitte ergänzen und „Neu prüfen“ drücken.',
  toCell: 'Zur Zelle',
  lastStep: (label: string) => `Zuletzt: ${label}`,
  /** Short, for it stands beside a file's name; what opens is said by `openNamed`. */
  open: 'Öffnen',
  openNamed: (name: string) => `${name} als neue Arbeitsmappe öffnen`,
} as const
