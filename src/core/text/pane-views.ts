import type { Method } from '../plan/settings.ts'
import { count, listed } from './german.ts'

/*
 * What the page says about an open plan, beside the sentences that every edition shares.
 */

// Plan

export function noPlan(file: string, hasList: boolean): string {
  return hasList ? `${file}: eine Liste von Maßnahmen, noch kein Plan.` : `${file}: kein vollständiger Plan.`
}

export const brokenForeignList =
  'Diese Arbeitsmappe ist kein Plan, wie ihn dieses Programm liest, aber sie enthält eine Liste von Maßnahmen. Bitte die Liste übernehmen: Daraus wird ein Plan, und die Liste bleibt, wie sie ist.'

/** Of the first fault that keeps a workbook from being a plan. */
export function brokenPlan(place: string, finding: string): string {
  return `Diese Arbeitsmappe ist noch kein vollständiger Plan (${place}): ${finding}`
}

export function rankedFields(ranked: number, fields: number): string {
  if (fields === 0) return 'Der Plan hat noch keine Handlungsfelder. Bitte im Blatt Handlungsfelder eintragen.'
  if (ranked === 0) return 'Es liegt noch in keinem Handlungsfeld ein Ergebnis vor.'
  if (ranked < fields) return `In ${ranked} von ${fields} Handlungsfeldern liegt ein Ergebnis vor.`
  return fields === 1
    ? 'Für das Handlungsfeld liegt ein Ergebnis vor.'
    : `In allen ${fields} Handlungsfeldern liegt ein Ergebnis vor.`
}

export const notRankable = 'Ohne vollständigen Plan wird nichts gereiht.'
export const noResultState = 'noch kein Ergebnis'
export const directionState = 'Skala oder beste Seite fehlt'
export const directionMissing =
  'Ein Ergebnis ist eingetragen, aber noch nicht gereiht: Es fehlt, welche Seite der Skala die wichtigste ist. Bitte unter „Ergebnis eingeben“ die Angaben zum Verfahren ergänzen.'

/** `Punkte, 12 Bögen`. */
export function ballotsState(method: Method, ballots: number): string {
  return `${method}, ${count(ballots, 'Bogen', 'Bögen')}`
}

// Prüfen

/** `Zahl als Text gespeichert · Ergebnisse, Spalte „Punkte“`. */
export function sectionTitle(name: string, sheet: string | null, column: string | null): string {
  if (sheet === null) return name
  return `${name} · ${sheet}${column === null ? '' : `, Spalte „${column}“`}`
}

export const noField = 'Ohne Handlungsfeld'

/** `Maßnahmen, Zeile 7`. */
export function rowCaption(sheet: string, row: number): string {
  return `${sheet}, Zeile ${row}`
}

// Priorisieren

export const unrankedHeadings = { unranked: 'Nicht gereiht', withoutPriority: 'Ohne Priorität' } as const

export function openErrorsNote(errors: number): string {
  const open = errors === 1 ? 'ist noch 1 Fehler' : `sind noch ${errors} Fehler`
  return `Im Plan ${open} offen, ${errors === 1 ? 'der' : 'die'} das Ergebnis ändern ${errors === 1 ? 'kann' : 'können'}. Bitte unter „Prüfen“ ansehen und beheben.`
}

export function excludedNote(id: string | null, sentence: string): string {
  return id === null ? sentence : `${id}: ${sentence}`
}

/** `93 % · Konsens`. */
export function agreementText(percent: number, label: string | null): string {
  return label === null ? `${percent} %` : `${percent} % · ${label}`
}

export function decidedRankNote(decided: number, why: string): string {
  return `Rang ${decided} laut Beschluss. ${why}`
}

/** What the length of a bar means, by method. */
export const barLegends = {
  points: 'Länge des Balkens: Punktsumme im Verhältnis zur höchsten im Handlungsfeld.',
  hands: 'Länge des Balkens: Anteil der Ja-Stimmen an allen Teilnehmenden.',
  handsOfBest: 'Länge des Balkens: Zahl der Ja-Stimmen im Verhältnis zur höchsten im Handlungsfeld.',
  classes: 'Länge des Balkens: von −1 (leer) bis +1 (voll).',
  grades: 'Länge des Balkens: Durchschnitt auf der Skala; voll ist die beste Note, leer die schlechteste.',
} as const

// Ergebnis eintragen

export const entrySentences = {
  agreed: 'Bitte je Maßnahme die vereinbarte Priorität eintippen und mit der Eingabetaste bestätigen.',
  agreedWithoutScale:
    'Bitte je Maßnahme die vereinbarte Priorität eintippen und mit der Eingabetaste bestätigen. Eine Skala ist noch nicht angegeben; deshalb wird jede Bezeichnung angenommen. Bitte „Skala“ und „Beste Seite“ ausfüllen, damit die Prioritäten geordnet werden können.',
  agreedByNumbersInUse:
    'Bitte je Maßnahme die vereinbarte Priorität eintippen und mit der Eingabetaste bestätigen. Eine Skala ist nicht angegeben; deshalb wird jede Bezeichnung angenommen. Bitte auf Tippfehler achten oder „Skala“ ausfüllen.',
  agreedWithoutDirection:
    'Bitte je Maßnahme die vereinbarte Priorität eintippen und mit der Eingabetaste bestätigen. Welche Seite der Skala die wichtigste ist, ist noch nicht angegeben oder passt nicht zur Skala; bitte „Beste Seite“ ausfüllen.',
  points:
    'Bitte je Maßnahme die Summe der Punkte eintippen und mit der Eingabetaste bestätigen. 0 ist auch ein Ergebnis.',
  hands: 'Bitte je Maßnahme Ja, Nein und Enthaltungen zählen und eintippen. Gereiht wird nach den Ja-Stimmen.',
  noMeasures: 'In diesem Handlungsfeld steht noch keine Maßnahme.',
} as const

export function ballotsElsewhere(method: Method): string {
  return `Hier gilt das Verfahren „${method}“. Einzelne Bewertungen werden in Excel eingetragen; hier geht das noch nicht.`
}

export const severalRows =
  'Im Blatt Ergebnisse stehen mehrere Zeilen zu dieser Maßnahme. Bitte in Excel nur eine davon stehen lassen.'

// Exportieren

export function exportedSentence(files: number, snapshot: string): string {
  return files === 1
    ? `Eine Datei ist fertig (Kennung der Fassung ${snapshot}).`
    : `${files} Dateien sind fertig (Kennung der Fassung ${snapshot}).`
}

export const draftNote =
  'Wegen offener Fehler trägt die Ausgabe den Vermerk ENTWURF. Bitte die Fehler unter „Prüfen“ ansehen, beheben und neu ausgeben.'

// Schritte

export const stepLabels = {
  fixes: (cells: number) => count(cells, 'Korrektur', 'Korrekturen'),
  results: (measures: number) => `Ergebnis für ${count(measures, 'Maßnahme', 'Maßnahmen')} eingetragen`,
  settings: (names: readonly string[]) => `Grundangaben geändert: ${listed(names)}`,
  waived: (name: string) => `Begründet offen gelassen: ${name}`,
  reopened: 'Begründung gestrichen; was sie offen ließ, ist wieder offen',
  ranks: 'Ränge eingetragen',
  nothing: 'Nichts zu ändern: Alles steht schon so in der Arbeitsmappe.',
} as const
