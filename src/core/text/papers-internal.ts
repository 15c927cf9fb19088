import type { Severity } from '../check/finding.ts'
import { countsSentence } from './findings.ts'
import { count } from './german.ts'

/*
 * What only the internal edition says: its mark, *Bewertungen*, *Prüfprotokoll*, *Text für die Vorlage*.
 */

export const internalEditionName = 'Verwaltungsinterne Ausgabe'
export const internalMark = `${internalEditionName} – nicht zur Veröffentlichung bestimmt`

// Prüfprotokoll
export const protocolTitle = 'Prüfprotokoll'

export const protocolHeadings = {
  counts: 'Prüfhinweise nach Regeln',
  changes: 'Seit dem früheren Prüfprotokoll',
  findings: 'Prüfhinweise im Einzelnen',
  rejected: 'Nicht gewertete Bewertungen',
  waivers: 'Begründungen',
  waived: 'Begründet offen gelassen',
  notChecked: 'Nicht geprüft',
} as const

export const protocolHeaders = {
  counts: ['Regel', 'Stufe', 'Offen', 'Bezeichnung', 'Begründet offen'],
  changes: ['Regel', 'Stufe', 'Bezeichnung', 'Veränderung'],
  findings: ['Regel', 'Stufe', 'Stelle', 'Prüfhinweis', 'Ebenso'],
  waived: ['Regel', 'Stufe', 'Stelle', 'Prüfhinweis und Begründung', 'Ebenso'],
} as const

export const severityWords: Readonly<Record<Severity, string>> = {
  error: 'Fehler',
  warning: 'Warnung',
  info: 'Hinweis',
}

export function protocolSummary(counts: Readonly<Record<Severity, number>>, waived: number): string {
  const found = countsSentence(counts, waived)
  return counts.error > 0 ? `${found} Fehler können Ränge oder gedruckte Aussagen verfälschen.` : found
}

/** Which file was checked by what, a line each. */
export function checkedLines({ file, sha256, toolVersion, rulesVersion }: Checked): readonly string[] {
  return [
    `Geprüfte Datei: ${file}`,
    ...(sha256 === null ? [] : [`Prüfsumme der Datei (SHA-256): ${sha256}`]),
    `Geprüft mit: Maßnahmenplan ${toolVersion}, Regeln Fassung ${rulesVersion}`,
  ]
}

interface Checked {
  readonly file: string
  readonly sha256: string | null
  readonly toolVersion: string
  readonly rulesVersion: string
}

/** Below the sentence of a finding that is left open. */
export function reasonNote(reason: string): string {
  return `Begründung: ${reason}`
}

export const nothingRejected = 'Alle abgegebenen Bewertungen wurden gewertet.'
export const nothingWaived = 'Es ist kein Prüfhinweis begründet offen gelassen.'
export const everythingChecked = 'Alle Teile der Arbeitsmappe wurden gelesen und geprüft.'

/** Where a finding has no cell of its own. */
export const wholeWorkbook = 'Arbeitsmappe'

/** Cells at which the same is found; the machine-readable protocol has them all. */
export function furtherCells(cells: readonly string[], more: number): string {
  return `${cells.join(', ')}${more > 0 ? ` und ${more} weitere` : ''}`
}

export function furtherFindings(number: number): string {
  return `${count(number, 'weiterer Prüfhinweis', 'weitere Prüfhinweise')} dieser Art, alle in der Datei „pruefprotokoll-intern.json“.`
}

// Bewertungen
const ballotsTitle = 'Bewertungen'
export const ballotsSubtitle =
  'Die abgegebenen Bewertungen, wie sie im Plan stehen. Leer: nicht bewertet; E: Enthaltung; ?: weiß nicht.'
export const ballotTitleHeader = 'Titel'

/** A sheet of paper has room for so many ballots; the first bears the plain name. */
export function ballotsSheet(name: string, number: number): string {
  return number === 1 ? name : `${name} ${number}`
}

export function ballotsSheetTitle(number: number, sheets: number): string {
  return sheets === 1 ? ballotsTitle : `${ballotsTitle} (Blatt ${number} von ${sheets})`
}

// Ergebnisse
export const resultsTitle = 'Ergebnisse'
export const resultsSubtitle = 'Die Summen, wie sie im Plan stehen. Wer wie bewertet hat, wurde nicht erfasst.'

// Prioritäten
export const detailHeaders = { vanDerEijkA: 'A', iqr: 'Streuung', contested: 'Strittig' } as const
export const detailExplanation =
  'A: Einigkeit nach van der Eijk, von -1 (gespalten) bis 1 (einig). Streuung: Abstand der mittleren Hälfte der Bewertungen in Stufen der Skala.'

export function kendallSentence(value: string): string {
  return `Übereinstimmung aller Bewertungen in diesem Handlungsfeld (Kendalls W, 0 bis 1): ${value}.`
}

// Text für die Vorlage
export const paperTextTitle = 'Text für die Vorlage'
export const paperTextSubtitle =
  'Sach- und Rechtslage, zum Übernehmen in die Vorlage. Bitte vor der Verwendung lesen und ergänzen.'
