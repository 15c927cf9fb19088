import type { ColumnOutcome } from '../sheet/foreign/column-outcomes.ts'
import { count } from './german.ts'
import { formatNumber } from './numbers.ts'

/*
 * What the page says before a list is taken over.
 */

interface Summary {
  readonly measures: number
  readonly fields: number
  /** How many measures have a status. */
  readonly withStatus: number
  /** Rows of *Sachstand*. */
  readonly entries: number
}

export const proposalText = {
  intro:
    'Bitte ansehen, was aus der Liste wird. Stimmt alles, genügt „Übernehmen“. Es entsteht ein neuer Plan; die Liste selbst bleibt, wie sie ist.',
  nothing: 'Es ist keine Liste geöffnet, die sich übernehmen lässt. Bitte unter „Start“ eine öffnen.',
  toStart: 'Zum Start',
  reading: 'Die Liste wird gelesen …',
  adopt: 'Übernehmen',
  back: 'Abbrechen',

  sheets: 'Blätter',
  sheetsHint:
    'Mehrere Blätter lesen sich wie eine Liste von Maßnahmen. Bitte ankreuzen, was übernommen werden soll; Blätter mit denselben Spalten gehören meist zusammen.',

  columns: 'Spalten',
  columnsHint:
    'Was keine Spalte im Plan hat, bleibt als eigene Spalte hinter den anderen stehen; es geht nichts verloren.',
  ownColumn: 'eigene Spalte',
  noExamples: 'nichts eingetragen',
  assumed: 'angenommen, weil dort am ehesten die Titel stehen; bitte prüfen',
  choose: (label: string) => `Spalte im Plan für „${label}“`,

  colours: 'Farben',
  coloursHint:
    'Farben werden nur zum Status, wenn Sie es hier bestätigen. Von mehreren Stichtagen gilt für die Maßnahme der jüngste.',
  colourWhere: (cells: number, cell: string) =>
    cells === 1 ? `Zelle ${cell}` : `${formatNumber(cells)} Zellen, zum Beispiel ${cell}`,
  legend: (text: string) => `In der Legende: „${text}“`,
  noLegend: 'Die Liste erklärt diese Farbe nicht.',
  colourStatus: (word: string, colour: string) => `Bedeutung der Farbe ${word} (${colour})`,
  noMeaning: 'keine Bedeutung',

  words: 'Wörter im Status',
  wordsHint: 'Ihre Wörter bleiben im Plan stehen. Was sie bedeuten, kommt in das Blatt „Status“.',
  wordWhere: (cells: number) => `kommt ${formatNumber(cells)}-mal vor`,
  wordStatus: (word: string) => `Bedeutung von „${word}“`,
  notKnown: 'noch nicht festlegen',
  bar: 'Ergebnis der Zuordnung',
  remarks: (remarks: number) => count(remarks, 'Hinweis dazu', 'Hinweise dazu'),

  priority: 'Prioritäten',
  priorityHint: (labels: readonly string[]) =>
    `In der Liste stehen: ${labels.join(', ')}. Sie gelten als vereinbartes Ergebnis. Welche Seite die wichtigste ist, wird nie geraten.`,
  bestSide: 'Am wichtigsten ist',
  best: (label: string) => `die Priorität ${label}`,
  bestOfScale: { first: 'das erste Wort der Skala', last: 'das letzte Wort der Skala' },
  later: 'später festlegen',
  scale: 'Skala, alle Wörter der Reihe nach, mit Semikolon getrennt',
  prioritised: 'Als priorisiert gilt (mehrere mit Semikolon trennen)',

  summary: ({ measures, fields, withStatus, entries }: Summary) => {
    const start = `${count(measures, 'Maßnahme', 'Maßnahmen')} in ${count(fields, 'Handlungsfeld', 'Handlungsfeldern')}`
    const status =
      withStatus === measures
        ? 'alle mit bekanntem Status'
        : withStatus === 0
          ? 'noch keine mit bekanntem Status'
          : `${formatNumber(withStatus)} davon mit bekanntem Status`
    const progress = entries === 0 ? '' : `, dazu ${count(entries, 'Eintrag', 'Einträge')} im Blatt Sachstand`
    return `${start}, ${status}${progress}.`
  },
} as const

/** How a column was found, in words; `dueDate` is that of a report. */
export function howProposed({ how, planColumn, confidence }: ColumnOutcome, dueDate: string | null): string {
  if (dueDate !== null) return `Bericht zum Stichtag ${dueDate}`
  switch (how) {
    case null:
      return 'nicht erkannt'
    case 'exact':
      return 'heißt im Plan genauso'
    case 'synonym':
      return `anderer Name für „${planColumn}“`
    case 'given':
      return 'so gewählt'
    case 'similar':
      return `nur ähnlich (${Math.round(confidence * 100)} %), bitte prüfen`
    default:
      return how satisfies never
  }
}
