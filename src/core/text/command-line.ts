import type { Severity } from '../check/finding.ts'
import { count, listed } from './german.ts'

/*
 * What the command line says beside findings and sentences about rankings.
 */

export const severityNames: Readonly<Record<Severity, string>> = {
  error: 'Fehler',
  warning: 'Warnung',
  info: 'Hinweis',
}

export function readLine(file: string, measures: number, fields: number): string {
  return `${file}: ${count(measures, 'Maßnahme', 'Maßnahmen')} in ${count(fields, 'Handlungsfeld', 'Handlungsfeldern')}.`
}

export const tableHeaders = {
  severity: 'Stufe',
  place: 'Stelle',
  finding: 'Prüfhinweis',
  rank: 'Rang',
  priority: 'Priorität',
  id: 'Nr.',
  title: 'Maßnahme',
  result: 'Ergebnis',
  decided: 'Beschluss',
  reason: 'Grund',
  file: 'Datei',
  size: 'Größe',
  content: 'Inhalt',
} as const

export const prioritisedMark = '*'

export const lines = {
  notChecked: 'Nicht geprüft:',
  waived: 'Begründet offen:',
  foreignList:
    'Falls dies eine Liste in anderer Form ist: „massnahmenplan adopt <liste.xlsx> --out <plan.xlsx>“ macht einen Plan daraus und lässt die Liste, wie sie ist.',
  equalRank: 'gleichrangig',
  prioritisedLegend: '* = priorisiert',
  excluded: 'Nicht im Plan:',
  unranked: 'Nicht gereiht:',
  withoutPriority: 'Ohne Priorität:',
  rejected: 'Nicht gewertete Bewertungen:',
  nothingRanked: 'In diesem Handlungsfeld ist nichts zu reihen.',
  noFields: 'Der Plan hat noch keine Handlungsfelder. Bitte im Blatt Handlungsfelder eintragen.',
  draft:
    'Wegen offener Fehler trägt die Anlage den Vermerk ENTWURF. Bitte die Fehler beheben („check“ zeigt sie) und neu ausgeben.',
  draftAsked: 'Die Anlage trägt wie gewünscht den Vermerk ENTWURF.',
  scrubbed: 'Die öffentliche Anlage wurde nach dem Schreiben noch einmal geöffnet: nichts Internes darin.',
  internal: 'Die verwaltungsinterne Ausgabe (Dateien mit „-intern“) ist nicht zur Veröffentlichung bestimmt.',
  paperText: 'Text für die Vorlage (Sach- und Rechtslage), zum Übernehmen:',
} as const

export function openErrorsLine(errors: number): string {
  const open = errors === 1 ? 'ist noch 1 Fehler' : `sind noch ${errors} Fehler`
  return `Im Plan ${open} offen, die das Ergebnis ändern können. Bitte mit „check“ ansehen und beheben.`
}

export function sameCells(cells: readonly string[], more: number): string {
  return `Ebenso: ${cellList(cells, more)}.`
}

/** The same, said of other texts. */
export function sameTexts(texts: readonly { readonly text: string; readonly cells: string }[], more: number): string {
  const named = texts.map(({ text, cells }) => `„${text}“ (${cells})`)
  return `Ebenso ${more > 0 ? `${named.join(', ')} und ${more} weitere Einträge` : listed(named)}.`
}

/** Stands for a place that has no cell. */
export function rowName(row: number | null): string {
  return `Zeile ${row}`
}

/** The same fault with other values. */
export function similarCells(cells: readonly string[], more: number): string {
  return `Ähnliches steht auch hier: ${cellList(cells, more)}.`
}

export function cellList(cells: readonly string[], more: number): string {
  return `${cells.join(', ')}${more > 0 ? ` und ${more} weitere` : ''}`
}

/** Which file to look at first. */
export function openFirstLine(file: string): string {
  return `Bitte zuerst ${file} öffnen, Blatt „Deckblatt“.`
}

export function exportedLine(dir: string, snapshot: string): string {
  return `Geschrieben nach ${dir} (Kennung der Fassung ${snapshot}):`
}

export function createdLine(path: string, example: boolean): string {
  return example
    ? `Der Beispielplan liegt unter ${path}. Er ist erfunden; bitte zum Ausprobieren in Excel öffnen.`
    : `Der leere Plan liegt unter ${path}. Bitte in Excel öffnen und mit dem Blatt Grundangaben beginnen.`
}

export const fileContents = {
  public: {
    plan: 'Plan und Präsentationstabellen für den Ausschuss',
    protocol: 'Prüfprotokoll',
    manifest: 'Nachweis: Verfahren, Fassung und Ergebnis zum Nachrechnen',
  },
  internal: {
    plan: 'Verwaltungsintern: Plan mit Notizen, Bewertungen und Prüfprotokoll',
    protocol: 'Verwaltungsintern: alle Prüfhinweise, maschinenlesbar',
    manifest: 'Nachweis zur verwaltungsinternen Ausgabe',
  },
} as const

/** What a refusal says is not there yet. */
export function commandName(name: string): string {
  return `Den Befehl „${name}“`
}

export function optionName(option: string): string {
  return `Die Angabe „--${option}“`
}

/** What an option takes, to go on with `Bitte … angeben`. */
export const expectations = {
  edition: 'public, internal oder both',
  date: 'ein Datum wie 2026-11-22',
  since: 'dazu --edition internal oder both',
  wholeNumber: (least: number) => `eine ganze Zahl ab ${least}`,
  codes: (codes: readonly string[]) => `eine oder mehrere dieser Kennungen (mit Komma): ${codes.join(', ')},`,
  setting: 'FELD=WERT, zum Beispiel "Programm=Sozialer Zusammenhalt",',
} as const
