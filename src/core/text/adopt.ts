import type { LeftOutRow } from '../sheet/foreign/list-rows.ts'
import type { ColumnMatch } from '../sheet/foreign/match-columns.ts'
import type { FieldSource } from '../sheet/foreign/place-in-fields.ts'
import { type OpenColour, type OpenWord, stepColours, stepOwnStatuses } from './adopt-status.ts'
import { count, listed } from './german.ts'

/*
 * What is said about a list that was taken over.
 */

/** A sentence names so many rows or numbers, then how many more. */
const named = 8

export function adoptedLine(path: string): string {
  return `Der neue Plan liegt unter ${path}. Die Liste selbst wurde nicht verändert.`
}

export function foundLine(sheet: string, firstRow: number, lastRow: number, measures: number): string {
  const rows = firstRow === lastRow ? `in Zeile ${firstRow}` : `in den Zeilen ${firstRow} und ${lastRow}`
  return `Im Blatt „${sheet}“ steht die Kopfzeile ${rows}; darunter ${measures === 1 ? 'wurde' : 'wurden'} ${count(measures, 'Maßnahme', 'Maßnahmen')} gefunden.`
}

export const adoptHeaders = {
  sheetColumn: 'Spalte der Liste',
  planColumn: 'Spalte im Plan',
  how: 'Erkannt',
  field: 'Handlungsfeld',
  code: 'Kürzel',
  measures: 'Maßnahmen',
} as const

export const ownColumn = '(eigene Spalte)'

export function howText({ how, confidence }: Pick<ColumnMatch, 'how' | 'confidence'>): string {
  switch (how) {
    case 'exact':
      return 'gleicher Name'
    case 'synonym':
      return 'anderer Name'
    case 'given':
      return 'so zugeordnet'
    case 'similar':
      return `ähnlich (${Math.round(confidence * 100)} %)`
    default:
      return how satisfies never
  }
}

export function ownColumnsLine(renamed: readonly { readonly label: string; readonly header: string }[]): string {
  const start = 'Eigene Spalten stehen im Plan hinter den anderen und gehen nie verloren.'
  if (renamed.length === 0) return start
  const names = renamed.map(({ label, header }) => `„${label}“ heißt dort „${header}“`)
  return `${start} Damit der Plan sie nicht für seine eigenen hält: ${listed(names)}.`
}

export function otherAmountLine(columns: readonly string[]): string {
  return `${listed(columns.map((column) => `„${column}“`))} ${columns.length === 1 ? 'nennt' : 'nennen'} Beträge in einer anderen Einheit oder je Zeit und ${columns.length === 1 ? 'bleibt' : 'bleiben'} deshalb eine eigene Spalte. Bitte die Kosten in Euro in die Spalte „Kosten (€)“ eintragen.`
}

/** `unit` is what the list says about its costs: a header, or a unit below it. */
export function costUnitLine(unit: string): string {
  return `Die Kosten stehen in der Liste unter „${unit}“. Im Plan steht diese Angabe deshalb bei jedem Betrag. Bitte im Blatt Maßnahmen prüfen, ob die Beträge so stimmen.`
}

export function spanLine(from: string, to: string): string {
  return `Aus „${from}“ und „${to}“ ist der Zeitraum geworden, wo beide ein Jahr nennen. Sonst bitte die Spalte „Zeitraum“ ausfüllen, zum Beispiel mit 2024–2026.`
}

export function severalFieldsLine(cells: readonly string[]): string {
  const names = some(cells.map((cell) => `„${shorten(cell)}“`))
  return `${cells.length === 1 ? 'Ein Eintrag nennt' : 'Manche Einträge nennen'} mehrere Handlungsfelder: ${names}. Jede Maßnahme gehört zu genau einem; bitte es im Blatt Maßnahmen eintragen und das andere in die Querschnittsthemen schreiben.`
}

export function figuresTwiceLine(figures: readonly number[]): string {
  const shown = figures.map((figure) => String(figure).replace('.', ','))
  return `Mehrmals steht als Nummer ${listed(shown.map((one) => `„${one}“`))}. Als Zahl ist 1,10 dasselbe wie 1,1: Bitte die Nummern in der Liste als Text eingeben (Zelle als Text formatieren) und noch einmal übernehmen.`
}

function similarLine(matches: readonly string[]): string {
  return `Bitte prüfen, ob die nur ähnlichen Spalten stimmen: ${listed(matches.map((one) => `„${one}“`))}. Falls nicht, bitte mit --mapping richtig zuordnen und noch einmal übernehmen.`
}

export function fieldsLine(from: FieldSource, name: string, carried: number): string {
  switch (from) {
    case 'column':
      return carried > 0
        ? `Die Handlungsfelder stehen in einer Spalte der Liste; wo sie leer war, gilt das Handlungsfeld der Zeile darüber (${count(carried, 'Zeile', 'Zeilen')}).`
        : 'Die Handlungsfelder stehen in einer Spalte der Liste.'
    case 'categories':
      return 'Die Handlungsfelder stammen aus den Überschriften in oder über der Liste.'
    case 'none':
      return `Die Liste nennt keine Handlungsfelder. Alle Maßnahmen stehen vorerst in einem, „${name}“. Bitte im Blatt Handlungsfelder die richtigen eintragen und im Blatt Maßnahmen zuordnen.`
    default:
      return from satisfies never
  }
}

export function numbersLine(ids: readonly string[], countColumn: string | null): string | null {
  const count =
    countColumn === null ? '' : `Die Spalte „${countColumn}“ zählt nur die Zeilen und ist keine feste Nummer. `
  if (ids.length === 0) return count === '' ? null : count.trim()
  if (ids.length === 1) return `${count}Eine Maßnahme hat eine neue Nummer bekommen: ${ids[0]}.`
  return `${count}${ids.length} Maßnahmen haben neue Nummern bekommen: ${some(ids)}. Diese Nummern bleiben; bitte nicht neu zählen.`
}

/** The first few by name, and how many more. */
function some(names: readonly string[]): string {
  if (names.length <= named) return listed(names)
  return `${names.slice(0, named).join(', ')} und ${names.length - named} weitere`
}

type Kind = LeftOutRow['kind']

const kindNames: { readonly [K in Kind]: readonly [one: string, many: string] } = {
  category: ['Zwischenüberschrift', 'Zwischenüberschriften'],
  sum: ['Summenzeile', 'Summenzeilen'],
  average: ['Durchschnittszeile', 'Durchschnittszeilen'],
  header: ['weitere Kopfzeile', 'weitere Kopfzeilen'],
  note: ['Anmerkung', 'Anmerkungen'],
  blank: ['leere Zeile', 'leere Zeilen'],
}

export const leftOutIntro = 'Keine Maßnahmen und deshalb nicht übernommen:'

export function leftOutLine(kind: Kind, rows: readonly { readonly row: number; readonly text: string }[]): string {
  const [one, many] = kindNames[kind]
  const start = count(rows.length, one, many)
  const numbers = `${rows.length === 1 ? 'Zeile' : 'Zeilen'} ${some(rows.map(({ row }) => String(row)))}`
  if (kind === 'blank' || kind === 'header') return `${start} (${numbers})`
  return `${start}: ${some(rows.map(({ row, text }) => `„${shorten(text)}“ (Zeile ${row})`))}`
}

function shorten(text: string, most = 70): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`
}

export function continuedLine(rows: readonly number[]): string {
  const names = some(rows.map(String))
  return rows.length === 1
    ? `Zeile ${names} setzt die Maßnahme darüber fort; ihr Text steht jetzt dort. Bitte nachsehen.`
    : `${rows.length} Zeilen setzen die Maßnahme darüber fort (Zeilen ${names}); ihr Text steht jetzt dort. Bitte nachsehen.`
}

export function hyphenatedLine(words: readonly { readonly id: string; readonly text: string }[]): string {
  const names = some(words.map(({ id, text }) => `„${text}“ (${id})`))
  return words.length === 1
    ? `Ein Wort ist anscheinend am Zeilenende getrennt: ${names}. Es bleibt, wie es ist; bitte im Plan berichtigen, wenn der Strich nicht hingehört.`
    : `${words.length} Wörter sind anscheinend am Zeilenende getrennt: ${names}. Sie bleiben, wie sie sind; bitte im Plan berichtigen, wo der Strich nicht hingehört.`
}

export function aboveLine(texts: readonly string[]): string {
  return `Über der Liste steht: ${texts.map((text) => `„${shorten(text, 200)}“`).join(', ')}. Bitte in die Grundangaben eintragen, was davon dorthin gehört.`
}

function otherListsLine(sheets: readonly string[]): string {
  return `Nicht übernommen: ${listed(sheets.map((sheet) => `„${sheet}“`))} ${sheets.length === 1 ? 'liest sich' : 'lesen sich'} auch wie eine Liste von Maßnahmen. Bitte mit --sheet angeben, falls eigentlich ${sheets.length === 1 ? 'dieses Blatt' : 'eines davon'} gemeint ist.`
}

export function otherSheetsLine(sheets: readonly string[]): string {
  const names = listed(sheets.map((sheet) => `„${sheet}“`))
  return sheets.length === 1
    ? `Das Blatt ${names} wurde nicht übernommen. Bitte bei Bedarf in den neuen Plan kopieren.`
    : `Die Blätter ${names} wurden nicht übernommen. Bitte bei Bedarf in den neuen Plan kopieren.`
}

export const sourceIntro = 'In der Liste aufgefallen:'

export const emptyErrors = 'Zellen mit einem Fehler statt eines Wertes sind im Plan leer. Bitte dort nachtragen.'

export const nextSteps = 'Was jetzt zu tun ist:'

export const stepSettings =
  'Bitte im Blatt Grundangaben ausfüllen, was noch leer ist; das Deckblatt der Anlage entsteht daraus.'

export const stepDirection =
  'Die Prioritäten gelten als vereinbartes Ergebnis. Welche Seite die wichtigste ist, wird nie geraten: Bitte im Blatt Grundangaben „Beste Seite“ eintragen (hoch oder niedrig; bei Wörtern dazu „Skala“ und erste oder letzte).'

function stepResults(columns: readonly string[]): string {
  const names = listed(columns.map((column) => `„${column}“`))
  const start =
    columns.length === 1
      ? `${names} liest sich wie ein Ergebnis der Konferenz und ist bisher nur eine eigene Spalte. Wenn sie`
      : `${names} lesen sich wie Ergebnisse der Konferenz und sind bisher nur eigene Spalten. Wenn eine davon`
  return `${start} als vereinbarte Priorität gilt, bitte mit --mapping der Spalte „Priorität“ zuordnen und noch einmal übernehmen. Stimmen und Punkte bitte sonst in das Blatt „Ergebnisse“ oder „Bewertungen“ eintragen.`
}

export function stepDegrees(columns: readonly string[]): string {
  return `${listed(columns.map((column) => `„${column}“`))} stehen für eine Priorität und sind bisher nur eigene Spalten. Bitte in der Liste eine Spalte „Priorität“ anlegen, dort das Wort statt des Kreuzes eintragen und noch einmal übernehmen.`
}

export const stepPrioritised =
  'Bitte im Blatt Grundangaben unter „Als priorisiert gilt“ die Prioritäten eintragen, die als priorisiert gelten.'

function stepStatuses(missing: number, hasColumn: boolean): string {
  const start = missing === 1 ? 'Bei einer Maßnahme fehlt der Status.' : `Bei ${missing} Maßnahmen fehlt der Status.`
  const other = hasColumn ? '' : ' Steht er in einer Spalte der Liste als Wort, bitte diese mit --mapping zuordnen.'
  return `${start} Bitte im Blatt Maßnahmen eintragen.${other}`
}

export function legendLine(
  sheet: string,
  entries: readonly { readonly name: string | null; readonly text: string }[],
): string {
  const names = entries.map(({ name, text }) => (name === null ? `„${text}“` : `${name} = „${text}“`))
  return `Das Blatt „${sheet}“ erklärt die Farben: ${names.join(', ')}.`
}

export function togetherLine(sheets: readonly string[]): string {
  return `Die Blätter ${listed(sheets.map((sheet) => `„${sheet}“`))} haben dieselben Spalten und sind zusammen übernommen.`
}

export const fieldsOfSheets = 'Die Handlungsfelder heißen wie die Blätter, denn keine Spalte nennt sie.'

export function inSheet(sheet: string, line: string): string {
  return `Blatt „${sheet}“: ${line}`
}

function checkStep(errors: number, warnings: number): string {
  const open = [
    ...(errors > 0 ? [count(errors, 'Fehler', 'Fehler')] : []),
    ...(warnings > 0 ? [count(warnings, 'Warnung', 'Warnungen')] : []),
  ]
  return open.length === 0
    ? 'Die Prüfung des neuen Plans hat keinen Fehler gefunden. Bitte ihn in Excel ansehen.'
    : `Die Prüfung des neuen Plans nennt noch ${listed(open)}. Bitte mit „check“ ansehen und beheben.`
}

/** How to do otherwise is said differently by the command line and by the page. */
export interface AdoptWords {
  /** Sheets that read like a list, too. */
  readonly otherLists: (sheets: readonly string[]) => string
  /** Columns that are only similar to one of the plan. */
  readonly similar: (columns: readonly string[]) => string
  /** Columns that read like a result. */
  readonly results: (columns: readonly string[]) => string
  readonly statuses: (missing: number, hasColumn: boolean) => string
  /** Colours, and words in *Status*, of which nobody has said yet what they mean. */
  readonly colours: (open: readonly OpenColour[]) => string
  readonly ownStatuses: (open: readonly OpenWord[]) => string
  readonly check: (errors: number, warnings: number) => string
}

export const commandLineWords: AdoptWords = {
  otherLists: otherListsLine,
  similar: similarLine,
  results: stepResults,
  statuses: stepStatuses,
  colours: stepColours,
  ownStatuses: stepOwnStatuses,
  check: checkStep,
}
