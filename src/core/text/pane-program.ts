/*
 * What the pane says of the workbook that is open in Excel before there is any view of it, and of what became of its work.
 */

export const programText = {
  workbook: 'Diese Arbeitsmappe',
  written: (label: string) => `${label}. In der Arbeitsmappe eingetragen, neu geprüft und gereiht.`,
  opened: (name: string) => `${name} ist als neue Arbeitsmappe geöffnet; bitte dort speichern.`,
  onlyBrowser: (name: string) =>
    `${name} kann der Aufgabenbereich nicht speichern. Bitte „Im Browser weiter“ wählen und die gespeicherte Mappe dort öffnen.`,
  liveOn: 'Die Live-Prüfung ist an.',
  liveOff: 'Die Live-Prüfung ist aus.',
  notLoaded:
    'Ein Teil des Aufgabenbereichs konnte nicht geladen werden. Es wurde nichts geschrieben. Bitte die Verbindung prüfen, den Aufgabenbereich schließen und neu öffnen.',
} as const
