import { count } from './german.ts'

/*
 * What the pane says around the priorities; the sentences about the result itself come with it.
 */

const measures = (number: number): string => count(number, 'Maßnahme', 'Maßnahmen')

export const paneRankText = {
  write: 'In die Tabelle schreiben …',
  writeTitle: 'Ränge in die Tabelle schreiben',
  writeHint:
    'Eingetragen werden die Spalten Rang, Ergebnis und „Rang berechnet am“, jede Zeile nach ihrer Nummer. Vereinbarte Prioritäten und beschlossene Ränge bleiben unberührt.',
  writeNothing: 'In der Tabelle stehen schon genau diese Ränge; nichts ist zu ändern.',
  writeCells: (cells: number) => `${count(cells, 'Zelle wird', 'Zellen werden')} geschrieben:`,
  writeApply: 'Eintragen',
  writeCancel: 'Abbrechen',
  intro: 'Jedes Handlungsfeld ist für sich gereiht. Was hier steht, rechnet das Programm nach jeder Änderung neu.',
  enter: 'Ergebnis eingeben',
  notes: 'Das gehört zum Ergebnis gesagt',
  internal:
    'Zustimmung und „strittig“ sind interne Angaben für das Gespräch vor dem Beschluss. In der öffentlichen Anlage stehen sie nur, wenn die Grundangaben „Verfahrensangaben veröffentlichen“ mit ja beantworten.',
  jump: 'Zum Handlungsfeld',
  place: 'Rang',
  measure: 'Maßnahme',
  result: 'Ergebnis',
  shared: 'gleichrangig',
  prioritised: 'priorisiert',
  cut: 'Bis hierher priorisiert',
  noneBelow: 'Alle gereihten Maßnahmen sind priorisiert.',
  noneAbove: 'Keine Maßnahme ist priorisiert.',
  agreement: 'Zustimmung',
  contested: 'strittig',
  decided: (rank: number) => `Rang laut Beschluss: ${rank}`,
  table: (field: string) => `Reihung im Handlungsfeld ${field}`,
  group: (name: string, isPrioritised: boolean, size: number) =>
    `${name}${isPrioritised ? ' – priorisiert' : ''}: ${measures(size)}`,
  unranked: (heading: string, size: number) => `${heading}: ${measures(size)}`,
  rejected: (size: number) => `Nicht gezählt: ${count(size, 'Bogen', 'Bögen')}`,
  noMeasures:
    'In dieser Mappe steht noch keine Maßnahme, die gereiht werden könnte. Bitte im Blatt „Maßnahmen“ eintragen, was der Plan vorsieht, und die Mappe noch einmal öffnen.',
} as const

/** Where a view needs a plan, and none lies open. */
export const paneNoPlanText = {
  nothing: 'Es ist noch keine Mappe geöffnet. Bitte auf der Seite „Start“ eine Mappe oder ein Beispiel öffnen.',
  toStart: 'Zum Start',
  toCheck: 'Prüfhinweise ansehen',
} as const
