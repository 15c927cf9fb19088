import { exportedNames as names } from './file-names.ts'
import { count } from './german.ts'

/*
 * What the pane says around the committee's files.
 */

const files = {
  publicPlan: {
    name: names.public.plan,
    content: 'der Plan mit Deckblatt, Legende, Prioritäten und den Tabellen der Präsentation: zum Beifügen',
  },
  publicManifest: {
    name: names.public.manifest,
    content: 'womit und woraus gerechnet wurde: für die Akte, damit sich alles nachrechnen lässt',
  },
  internalPlan: {
    name: names.internal.plan,
    content: 'der Plan mit allem Internen und dem Prüfprotokoll: bleibt im Haus',
  },
  internalProtocol: { name: names.internal.protocol, content: 'alle Prüfhinweise für Programme' },
  internalManifest: {
    name: names.internal.manifest,
    content: 'womit und woraus gerechnet wurde, mit internen Angaben',
  },
} as const

const publicFiles = [files.publicPlan, files.publicManifest]
const internalFiles = [files.internalPlan, files.internalProtocol, files.internalManifest]

export const paneExportText = {
  intro: 'Aus der geöffneten Mappe entstehen neue Dateien für den Ausschuss. Die Mappe selbst bleibt, wie sie ist.',
  edition: 'Ausgabe',
  editions: {
    public: {
      label: 'Öffentliche Anlage',
      about:
        'Für die Vorlage und das Ratsinformationssystem: ohne Namen von Personen, Bewertungsbögen, interne Bemerkungen und Kommentare. Das wird an der fertigen Datei nachgeprüft.',
      files: publicFiles,
    },
    internal: {
      label: 'Verwaltungsinterne Ausgabe',
      about:
        'Für die eigene Arbeit: dazu Bewertungen (wenn sie nicht geheim sind), interne Bemerkungen und alle Prüfhinweise.',
      files: internalFiles,
    },
    both: {
      label: 'Beide Ausgaben',
      about: 'Aus demselben Stand, mit derselben Kennung.',
      files: [...publicFiles, ...internalFiles],
    },
  },
  parts: 'Diese Dateien entstehen',
  comparedWith: (protocol: string) =>
    `Das Prüfprotokoll sagt auch, was sich seit dem früheren („${protocol}“) geändert hat.`,
  date: 'Datum der Ausgabe',
  dateHint:
    'Zeigt, welche Sitzungen noch bevorstehen, und gilt als Stand, wenn die Grundangaben keinen nennen. Vorgeschlagen ist heute.',
  dateMissing: 'Bitte einen Tag angeben, zum Beispiel 22.11.2026.',
  draft: 'Als Entwurf kennzeichnen',
  draftHint: 'Auf dem Deckblatt steht dann groß ENTWURF.',
  forcedDraft: (errors: number) =>
    `${count(errors, 'Fehler ist', 'Fehler sind')} noch offen. Deshalb tragen die Dateien den Vermerk ENTWURF. Ohne ihn geht es, sobald die Fehler behoben sind.`,
  toCheck: 'Fehler ansehen',
  nothingRanked:
    'Noch ist nichts gereiht: Die Dateien entstehen ohne Prioritäten. Mit dem Ergebnis der Konferenz stehen sie darin.',
  toEnter: 'Ergebnis eingeben',
  make: 'Dateien erstellen',
  makeAgain: 'Dateien neu erstellen',

  result: 'Was entstanden ist',
  outdated:
    'Der Plan wurde danach geändert: Diese Dateien zeigen den Stand davor. Bitte neu erstellen, bevor sie weitergegeben werden.',
  snapshotHint: 'Die Kennung steht in der Fußzeile jedes Blattes: Was dieselbe trägt, gehört zusammen.',
  files: 'Dateien',
  file: 'Datei',
  size: 'Größe',
  editionOf: { public: 'öffentlich', internal: 'verwaltungsintern' },
  save: 'Speichern',
  saveNamed: (name: string) => `${name} speichern`,
  saveAll: 'Alle speichern',
  saveAllHint: 'Der Browser fragt vielleicht, ob er mehrere Dateien speichern darf. Bitte zulassen.',
  savedAll: (size: number) =>
    `${count(size, 'Datei wird', 'Dateien werden')} gespeichert, im Ordner „Downloads“ oder dort, wohin der Browser speichert.`,
  remarks: 'Bitte beachten',
  scrub: 'Wonach die öffentliche Anlage durchsucht wurde',
  scrubWhat: 'Gesucht',
  scrubFound: 'Gefunden',
  scrubNothing: 'nichts',
  paperText: 'Textbaustein für die Vorlage (Sach- und Rechtslage)',
  paperTextHint: 'Zum Einfügen in die Vorlage; danach bitte lesen und ergänzen.',
  copy: 'Text kopieren',
  copied: 'Der Text ist kopiert. In der Vorlage mit Strg+V einfügen.',
  selected: 'Der Text ist markiert. Bitte mit Strg+C kopieren und in der Vorlage mit Strg+V einfügen.',
  next: 'Wie es weitergeht',
  nextSteps: {
    public: [
      `In ${names.public.plan} das Blatt „Deckblatt“ lesen: Stimmen Gremien, Tage und Nummern?`,
      'Der Vorlage als Anlage beifügen und den Textbaustein einfügen.',
      `${names.public.manifest} zur Akte nehmen. Damit lässt sich das Ergebnis auch nach Jahren nachrechnen.`,
    ],
    internal: [
      `${names.internal.plan} in Excel oder LibreOffice öffnen: Darin steht alles, auch das Interne.`,
      'Die verwaltungsinternen Dateien bleiben im Haus: Sie gehören nicht an die Vorlage und nicht ins Ratsinformationssystem.',
    ],
  },
} as const
