import { formatNumber } from './numbers.ts'

/*
 * What the view *Start* says.
 */

export const startText = {
  about:
    'Prüft den sozialen Maßnahmenplan, reiht die Maßnahmen nach dem Ergebnis der Konferenz und gibt die Anlagen für den Ausschuss aus.',
  title: 'Sozialer Maßnahmenplan',
  privacy: 'Nichts verlässt diesen Rechner.',
  privacyHow:
    'Die Datei wird im Browser gelesen und nirgendwohin geschickt. Sie bleibt, wie sie ist; Änderungen stehen in einer Kopie.',
  browsers: 'Geeignet sind aktuelle Browser: Edge und Chrome ab 109, Firefox ab 115, Safari ab 16.4.',

  open: 'Mappe öffnen',
  choose: 'Excel-Datei auswählen',
  drop: 'oder die Datei irgendwo auf diese Seite ziehen. Geeignet sind .xlsx und .xlsm.',
  dropHere: 'Datei hier loslassen, um sie zu öffnen',
  dropWait: 'Bitte warten, bis die laufende Arbeit fertig ist',
  oneFile: (number: number) =>
    `Das waren ${formatNumber(number)} Dateien; geöffnet wird immer nur eine Mappe. Bitte eine davon auf die Seite ziehen.`,
  foreign: 'Die Maßnahmen stehen bisher in einer eigenen Liste?',
  foreignHow:
    'Bitte einfach öffnen. Passt der Aufbau nicht zum Plan, wird angeboten, einen neuen Plan daraus zu machen; die Liste selbst bleibt, wie sie ist.',
  empty: 'Neuen Plan anlegen',
  emptyHow: 'Eine leere Mappe mit Erklärungen und Auswahllisten, zum Ausfüllen in Excel.',
  emptyDo: 'Leeren Plan anlegen',
  examples: 'Beispiele ansehen',
  examplesHow: 'Erfundene Pläne zum Ausprobieren.',
  ballotsExample: 'Beispiel mit Bewertungsbögen',
  agreedExample: 'Beispiel mit vereinbarten Prioritäten',

  check: 'Prüfung',
  toCheck: 'Zur Prüfung',
  rank: 'Prioritäten',
  toRank: 'Zum Priorisieren',
  toExport: 'Zum Exportieren',
  fields: 'Handlungsfelder',
  field: 'Handlungsfeld',
  measures: 'Maßnahmen',
  ranked: 'gereiht',
  prioritised: 'priorisiert',
  errors: 'Fehler',
  state: 'Ergebnis',
  toEnter: 'Ergebnis eingeben',
  noFields:
    'Der Plan hat noch keine Handlungsfelder. Bitte im Blatt „Handlungsfelder“ eintragen, die Mappe speichern und neu öffnen.',
  noMeasures:
    'Der Plan hat noch keine Maßnahmen. Bitte die Mappe speichern, die Maßnahmen in Excel im Blatt „Maßnahmen“ eintragen und die Mappe dann hier wieder öffnen.',
  number: formatNumber,

  excluded: (number: number) =>
    number === 1
      ? 'Eine Zeile ist nicht im Plan enthalten'
      : `${formatNumber(number)} Zeilen sind nicht im Plan enthalten`,
  excludedMore: (number: number) =>
    number === 1 ? 'und 1 weitere Zeile' : `und ${formatNumber(number)} weitere Zeilen`,
  recognised: 'Was erkannt wurde',
  sheet: 'Blatt',
  known: 'Gelesen als',
  rows: 'Zeilen',
  otherSheets: 'Diese Blätter gehören nicht zum Plan und wurden nicht gelesen:',
  nothingRecognised: 'In dieser Mappe wurde kein Blatt eines Plans erkannt.',

  brokenNext: 'Was fehlt, steht mit der Stelle unter „Prüfen“. Bitte in Excel ergänzen, speichern und neu öffnen.',
  foreignTitle: 'Das ist eine Liste in eigener Form',
  foreignOffer:
    'Dabei werden die Spalten zugeordnet, Maßnahmen von anderen Zeilen unterschieden und fehlende Nummern vergeben. Was keine Spalte im Plan hat, bleibt als eigene Spalte erhalten.',
  toAdoption: 'Zuordnung ansehen und übernehmen',
  mayBeList: 'Als eigene Liste zuordnen',

  adopted: 'So wurde die Liste übernommen',
  adoptedSteps: 'Was jetzt zu tun ist',
  adoptedColumns: 'Zuordnung der Spalten',
  sheetColumn: 'Spalte der Liste',
  planColumn: 'Spalte im Plan',
  how: 'Erkannt',
  adoptedNotChecked: 'Nicht geprüft',

  other: 'Andere Mappe öffnen',
  close: 'Mappe schließen',
  replaceTitle: 'Ungespeicherte Änderungen',
  replace: (file: string, isEntryWaiting: boolean) =>
    `${isEntryWaiting ? `Für ${file} ist Eingegebenes noch nicht übernommen.` : `An ${file} ist etwas noch nicht gespeichert.`} Beim Öffnen einer anderen Mappe oder beim Schließen geht es verloren.`,
  replaceSave: (isEntryWaiting: boolean) =>
    isEntryWaiting ? 'Alles übernehmen, Kopie speichern und fortfahren' : 'Kopie speichern und fortfahren',
  replaceDiscard: 'Verwerfen und fortfahren',
  replaceCancel: 'Abbrechen',
} as const
