import type { FieldLines, PlanLine } from '../papers/plan-line.ts'
import type { PlannedField } from '../plan/plan.ts'
import type { Settings } from '../plan/settings.ts'
import type { Status } from '../plan/status.ts'
import type { CalendarDay } from '../plan/time.ts'
import type { FieldRanking } from '../rank/result.ts'
import { formatDay } from './dates.ts'
import { count, listed } from './german.ts'
import { isBareLabel, priorityText } from './papers-legend.ts'

/*
 * Titles, headings and sentences of the committee's papers, in the order in which the sheets stand in the workbook.
 */

// Names of sheets. Those of one field each begin with a part that is never cut: the plan is read back by it.
export const sheetNames = {
  cover: 'Deckblatt',
  legend: 'Legende und Verfahren',
  overview: 'Überblick',
  priorities: 'Prioritäten',
  actors: 'Akteure und Gremien',
  origin: 'Herkunft',
  /** Where the plan has no list of sources: the sheet must not be taken for it when the plan is read back. */
  originOfMeasures: 'Herkunft der Maßnahmen',
  progress: 'Sachstand',
  reports: 'Sachstandsberichte',
  factSheets: 'Steckbriefe',
  ballots: 'Bewertungen',
  results: 'Ergebnisse',
  protocol: 'Prüfprotokoll',
  paperText: 'Text für die Vorlage',
  slidesOverview: 'Präsentation – Überblick',
  /** All sheets of the presentation, in the list of contents. */
  slides: 'Präsentation – …',
} as const

/** The beginning of a field's sheet name, `Plan – W `. */
export function planSheetStart({ code }: PlannedField): string {
  return `Plan – ${code} `
}

export function slideSheetStart({ code }: PlannedField): string {
  return `Präsentation – ${code} `
}

// Frame
export function planTitle({ title }: Settings): string {
  return title ?? 'Maßnahmenplan'
}

/** `Anlage 1 zu BV/0417/2026-2031`; `null` where there is no paper. */
export function attachmentText({ attachmentNumber, paperNumber }: Settings): string | null {
  const attachment = attachmentNumber === null ? 'Anlage' : `Anlage ${attachmentNumber.replace(/^Anlage\s*/iu, '')}`
  if (paperNumber !== null) return `${attachment} zu ${paperNumber}`
  return attachmentNumber === null ? null : attachment
}

export function footerStand(asOf: CalendarDay): string {
  return `Stand: ${formatDay(asOf)}`
}

export function footerSnapshot(snapshotId: string): string {
  return `Kennung der Fassung: ${snapshotId}`
}

/** The writer hands in the codes that a program puts the numbers in place of. */
export function pageNumber(page: string, pages: string): string {
  return `Seite ${page} von ${pages}`
}

/** In the properties of the file. */
export function provenance(toolVersion: string, snapshotId: string): string {
  return `Maßnahmenplan ${toolVersion}; ${footerSnapshot(snapshotId)}`
}

// Fields
export function fieldName({ code, name }: PlannedField): string {
  return `${code} ${name}`
}

export function fieldTitle({ code, name }: PlannedField): string {
  return `Handlungsfeld ${code}: ${name}`
}

/** What a list says in its result column: `Rang 2`, `Priorität 1`, `hoch`, `nicht gereiht`, `ohne Priorität`. */
export function resultText({ result, measure }: PlanLine, { ranking }: FieldLines): string {
  if (result === null) return ranking?.basis === 'agreed' ? 'ohne Priorität' : 'nicht gereiht'
  if (result.priority !== null) return priorityText(result.priority)
  const rank = `Rang ${result.rank}`
  return measure.decidedRank === null ? rank : `Rang ${measure.decidedRank} laut Beschluss (berechnet: ${result.rank})`
}

export const emptyPlan = 'Der Plan enthält noch keine Maßnahmen.'

/** How many measures, in which order. */
export function fieldSubtitle({ lines, ranking }: FieldLines): string {
  const measures = count(lines.length, 'Maßnahme', 'Maßnahmen')
  const ranked = lines.filter(({ result }) => result !== null).length
  if (isUnordered([{ lines }])) return `${measures}. ${unordered} Erläuterungen im Blatt „${sheetNames.legend}“.`
  if (ranked === 0 || ranking === null) return `${measures}. Ein Ergebnis liegt noch nicht vor.`
  const order = orderText(lines, ranking)
  const rest = lines.length - ranked
  const without = ranking.basis === 'agreed' ? 'Ohne Priorität' : 'Nicht gereiht'
  const others = rest === 0 ? '' : ` ${without} und am Ende der Tabelle: ${rest}.`
  return `${measures}, ${order}.${others} Erläuterungen im Blatt „${sheetNames.legend}“.`
}

function orderText(lines: readonly PlanLine[], { basis, terms }: FieldRanking): string {
  if (lines.some(({ measure }) => measure.decidedRank !== null)) return 'geordnet nach der beschlossenen Rangfolge'
  if (basis !== 'agreed') return 'geordnet nach Rang'
  const best = terms.scaleBestFirst[0] ?? null
  const direction = best !== null && isBareLabel(best) ? ` (${best} ist die höchste)` : ''
  return `geordnet nach Priorität${direction}; innerhalb einer Priorität besteht keine Reihenfolge`
}

export function movedColumns(headers: readonly string[]): string {
  return `Weitere Angaben stehen im Blatt „${sheetNames.factSheets}“: ${listed(headers)}.`
}

/** Below a text that was cut at a sentence. */
export function continuedInFactSheet(id: string): string {
  return `→ weiter im Steckbrief ${id}`
}

// Überblick
export const overviewTitle = 'Überblick'
export const noStatus = 'ohne Angabe'
export const overviewHeaders = {
  field: 'Handlungsfeld',
  measures: 'Maßnahmen',
  sum: 'Gesamt',
  result: 'Ergebnis',
} as const

export function overviewSubtitle(asOf: CalendarDay): string {
  return `Zahl der Maßnahmen je Handlungsfeld und Status am ${formatDay(asOf)}`
}

export const chartTitle = 'Maßnahmen je Handlungsfeld nach Status'

interface FieldCounts {
  readonly name: string
  readonly counts: readonly { readonly label: string; readonly count: number }[]
}

/** The chart in words, for people who do not see it. */
export function chartAlternativeText(fields: readonly FieldCounts[]): string {
  const sentences = fields.map(({ name, counts }) => {
    const filled = counts.filter((one) => one.count > 0).map((one) => `${one.count} ${one.label}`)
    return `${name}: ${filled.length === 0 ? 'keine Maßnahmen' : filled.join(', ')}.`
  })
  return `Gestapeltes Balkendiagramm: ${chartTitle}. ${sentences.join(' ')}`
}

export const notStartedHeading = 'Priorisiert, aber noch nicht begonnen'
export const runningHeading = 'Begonnen oder laufend, ohne priorisiert zu sein'
// Of an empty status nothing is claimed.
export const noneNotStarted =
  'Unter den priorisierten Maßnahmen ist keine als noch nicht begonnen oder geplant eingetragen.'
export const noneRunning = 'Alle laufenden Maßnahmen sind priorisiert.'

/** Priorities or ratings were given, but on a scale by which nothing can be put in order. */
export function isUnordered(fields: readonly Pick<FieldLines, 'lines'>[]): boolean {
  return fields.some(({ lines }) => lines.some(({ unranked }) => unranked === 'direction-missing'))
}

const unordered = 'Die Skala lässt noch keine Reihung zu.'

/** There may be results of which nobody has said yet which count as prioritised. */
export function nothingPrioritisedYet(fields: readonly FieldLines[]): string {
  if (isUnordered(fields)) return `${unordered} Deshalb ist noch keine Maßnahme priorisiert.`
  if (!anyResult(fields))
    return 'Ein Ergebnis der Konferenz liegt noch nicht vor; deshalb ist noch keine Maßnahme priorisiert.'
  return 'Es ist keine Maßnahme als priorisiert festgelegt. Deshalb lässt sich nicht sagen, welche priorisierten Maßnahmen noch warten.'
}

/** Above the part of a list that stands on a further page. */
export function continuedHeading(heading: string): string {
  return `${heading} (Fortsetzung)`
}

/** Before the conference there is none: what would only say so is left out. */
export function anyResult(fields: readonly FieldLines[]): boolean {
  return fields.some(({ lines }) => lines.some(({ result }) => result !== null))
}

export function anyPrioritised(fields: readonly FieldLines[]): boolean {
  return fields.some(({ lines }) => lines.some(({ result }) => result?.prioritised === true))
}

// Steckbriefe
export const factSheetsTitle = 'Steckbriefe'
export const factSheetsSubtitle =
  'Angaben, die im Plan keinen Platz haben, im vollen Wortlaut: ein Absatz je Zeile, geordnet wie der Plan.'
export const factSheetHeaders = ['Nr.', 'Spalte', 'Absatz'] as const

// Remarks for whoever makes the papers; not printed
export function accentReplaced(asked: string, used: string): string {
  return `Weiße Schrift ist auf der Akzentfarbe ${asked} nicht gut lesbar. Verwendet wird der nächste dunklere Ton #${used}.`
}

export function accentUnknown(asked: string): string {
  return `Die Akzentfarbe „${asked}“ ist keine Farbe der Form #RRGGBB. Verwendet wird die vorgegebene Farbe; bitte in den Grundangaben berichtigen.`
}

// Statuses, where the municipality gives no explanation of its own
export const statusExplanations: { readonly [S in Status]: string } = {
  'noch nicht begonnen': 'Die Maßnahme steht im Plan, es ist noch nichts geschehen.',
  geplant: 'Die Umsetzung wird vorbereitet.',
  angeschoben: 'Erste Schritte sind getan; die eigentliche Umsetzung steht noch aus.',
  'in Umsetzung': 'Die Maßnahme wird gerade umgesetzt.',
  umgesetzt: 'Die Maßnahme ist abgeschlossen.',
  'laufend (Daueraufgabe)': 'Die Maßnahme läuft dauerhaft und hat kein Ende.',
  zurückgestellt: 'Die Maßnahme ruht und kann später wieder aufgenommen werden.',
  'nicht weiterverfolgt': 'Die Maßnahme wird nicht mehr verfolgt.',
}
