import { formatNumber } from './numbers.ts'

/*
 * What the pane says around its views: navigation, progress, problems.
 */

const megabyte = 1_000_000

function megabytes(bytes: number): string {
  return `${formatNumber(Math.round(bytes / megabyte))} MB`
}

export const paneText = {
  product: 'Maßnahmenplan',
  skip: 'Zum Inhalt',
  navigation: 'Ansichten',
  views: {
    start: 'Start',
    check: 'Prüfen',
    rank: 'Priorisieren',
    enter: 'Ergebnis eingeben',
    export: 'Exportieren',
    adopt: 'Liste übernehmen',
  },
  /** What is being done, by the verb of the desk. */
  busy: {
    open: 'Die Mappe wird gelesen und geprüft.',
    attach: 'Die Mappe wird gelesen und geprüft.',
    row: 'Die Zeile wird gelesen.',
    fix: 'Die Korrekturen werden eingetragen.',
    enter: 'Das Ergebnis wird eingetragen.',
    changesSince: 'Das frühere Prüfprotokoll wird verglichen.',
    waive: 'Die Begründung wird eingetragen.',
    reopen: 'Die Begründung wird gestrichen.',
    rankCells: 'Die Ränge werden zusammengestellt.',
    writeRanks: 'Die Ränge werden eingetragen.',
    set: 'Die Angaben werden eingetragen.',
    export: 'Die Dateien für den Ausschuss werden geschrieben.',
    propose: 'Die Liste wird gelesen.',
    adopt: 'Die Liste wird übernommen.',
    copy: 'Die Kopie wird geschrieben.',
    create: 'Der Plan wird angelegt.',
  },
  stages: {
    read: 'Lesen',
    check: 'Prüfen',
    rank: 'Reihen',
    describe: 'Blätter zusammenstellen',
    write: 'Schreiben',
    scrub: 'Öffentliche Anlage nach Internem durchsuchen',
    deliver: 'Fertigstellen',
  },
  cancel: 'Abbrechen',
  dismiss: 'Schließen',
  changes: 'Änderungen',
  undo: 'Zurücknehmen',
  /** The name of the button that says only `undo` where there is little room. */
  undoStep: (label: string) => `Zurücknehmen: ${label}`,
  allSaved: 'Alle Änderungen stehen in der gespeicherten Kopie.',
  saveCopy: 'Kopie speichern',
  example: 'Ein erfundener Plan zum Ausprobieren. Gespeichert lässt er sich auch in Excel ansehen.',
  unsaved: (steps: number) =>
    steps === 0
      ? 'Dieser Plan ist neu und noch nicht gespeichert.'
      : `${steps === 1 ? '1 Änderung ist' : `${steps} Änderungen sind`} noch nicht gespeichert.`,
  done: (label: string) => `${label}. Der Plan wurde neu geprüft und gereiht.`,
  leftOut: (label: string, sentences: readonly string[]) =>
    `${label}. Anderes konnte nicht eingetragen werden: ${sentences.join(' ')}`,
  nothingChanged: 'In der Mappe steht das alles schon; nichts war zu ändern.',
  undone: (label: string) => `Zurückgenommen: ${label}.`,
  saved: (name: string) => `${name} liegt jetzt im Ordner „Downloads“ oder dort, wohin der Browser speichert.`,
  loading: 'Die Ansicht wird geladen …',
  notLoaded:
    'Ein Teil der Seite konnte nicht geladen werden. Bitte die Verbindung prüfen und die Seite neu laden; vorher bitte eine Kopie speichern, wenn etwas eingetragen ist.',
  recalculate:
    'Die Mappe enthält Formeln: Bitte in Excel nach dem Öffnen einmal Strg+Alt+F9 drücken, damit sie mit den neuen Werten rechnen.',
  comparedWith: (file: string) => `Verglichen wird mit ${file}.`,
  closed: 'Die Mappe ist geschlossen.',
  problems: {
    cancelled: 'Abgebrochen. Nichts wurde geändert; was vorher offen war, ist es noch.',
    'too-slow':
      'Das hat zu lange gedauert und wurde beendet. Nichts wurde geändert. Bitte die Mappe auf die Blätter des Plans verkleinern und es noch einmal versuchen.',
    failed:
      'Hier ist dem Programm ein Fehler unterlaufen. Nichts wurde geändert; was vorher offen war, ist es noch. Bitte es noch einmal versuchen und den Fehler melden, wenn er wieder auftritt.',
  },
  fileTooBig: (name: string, bytes: number, most: number) =>
    `${name} hat ${megabytes(bytes)}; gelesen werden Mappen bis ${megabytes(most)}. Bitte Bilder und Blätter, die nicht zum Plan gehören, in einer Kopie löschen und diese öffnen.`,
  fileNotReadable: (name: string) =>
    `${name} lässt sich nicht lesen. Bitte prüfen, ob es eine Datei und kein Ordner ist, ob sie noch dort liegt und auf diesem Rechner verfügbar ist, und sie noch einmal auswählen.`,
} as const
