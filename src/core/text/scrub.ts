/** What the last look at a public edition looks for, in the words of its report. */
export const scrubChecks = {
  macros: 'Makros',
  comments: 'Kommentare und Notizen',
  externalLinks: 'Verknüpfungen zu anderen Dateien',
  customParts: 'Versteckte Zusatzdaten',
  hiddenSheets: 'Ausgeblendete Blätter',
  hiddenRowsOrColumns: 'Ausgeblendete Zeilen oder Spalten',
  names: 'Namen, die nicht zum Druck gehören',
  people: 'Angaben zu Personen oder Rechnern in den Eigenschaften',
  paths: 'Pfade eines Rechners',
  internalTexts: 'Texte aus internen Spalten',
} as const
