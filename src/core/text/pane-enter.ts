import { count, listed } from './german.ts'
import { formatNumber } from './numbers.ts'

/*
 * What the pane says while the conference's result is typed in.
 */

const measures = (number: number): string => count(number, 'Maßnahme', 'Maßnahmen')
const quoted = (text: string): string => `„${text}“`

export const paneEnterText = {
  intro:
    'Tippen und die Eingabetaste drücken: Der Wert wird vorgemerkt, und die nächste offene Maßnahme ist an der Reihe. In den Plan kommt alles erst mit „Übernehmen und neu reihen“.',
  start: 'Zur ersten offenen Maßnahme',
  startAgain: 'Zur ersten Maßnahme',
  keys: 'Tasten für die schnelle Eingabe',
  keysHelp: [
    'Eingabetaste: Wert vormerken und weiter. Ein leeres Feld bleibt offen.',
    'Pfeil nach oben und nach unten: eine Maßnahme zurück oder vor.',
    'Strg+Z: die letzte Eingabe zurücknehmen. Esc: den alten Wert wieder hinstellen.',
    'Strg+V: Eine Spalte aus Excel füllt von hier an nach unten, eine Zeile je Maßnahme.',
  ],
  nothing:
    'Hier lässt sich gerade nichts eingeben; warum, steht bei jedem Handlungsfeld. Ein anderes Verfahren lässt sich unter „Angaben zum Verfahren“ eintragen.',
  fields: 'Ergebnis je Handlungsfeld',
  toRanking: 'Zum Priorisieren',

  slots: {
    priority: 'Priorität',
    points: 'Punkte',
    yes: 'Ja',
    no: 'Nein',
    abstentions: 'Enthaltung',
  },
  measure: 'Maßnahme',
  state: 'Stand',
  cell: (slot: string, id: string, title: string) => `${slot} für ${id} ${title}`,
  table: (field: string) => `Eingabe im Handlungsfeld ${field}`,
  open: 'offen',
  isThere: 'steht in der Mappe',
  isNew: 'neu',
  isUnchanged: 'unverändert',
  isEmptied: (was: string) => `wird geleert, bisher ${was}`,
  isChanged: (was: string) => `geändert, bisher ${was}`,
  sum: 'Summe',
  points: (sum: number) => (sum === 1 ? '1 Punkt' : `${formatNumber(sum)} Punkte`),

  bar: 'Stand der Eingabe',
  legend: 'Tasten und Prioritäten',
  /** Where a label is nothing but a sign. */
  priority: (label: string) => `Priorität ${label}`,
  prioritised: '(priorisiert)',
  progress: (done: number, all: number) => `${done} von ${all}`,
  progressLabel: 'Maßnahmen mit Ergebnis',
  undo: 'Rückgängig',
  undone: (id: string, rest: number) =>
    rest === 1
      ? `Die Eingabe für ${id} ist zurückgenommen.`
      : `Zurückgenommen: ${rest} eingefügte Werte ab Maßnahme ${id}.`,
  nothingToUndo: 'Es gibt keine Eingabe mehr, die zurückgenommen werden kann.',
  apply: 'Übernehmen und neu reihen',
  pending: (size: number) => `${measures(size)} vorgemerkt.`,
  onlyUnchanged: 'Alles Eingegebene steht schon so in der Mappe.',
  endReached: (open: number) =>
    `Das war die letzte Zeile. ${count(open, 'Maßnahme hat', 'Maßnahmen haben')} noch kein Ergebnis. Das lässt sich später nachholen; bitte jetzt übernehmen, was eingegeben ist.`,
  allDone: 'Alle Maßnahmen haben ein Ergebnis. Jetzt bitte übernehmen.',
  allDoneAlready: 'Alle Maßnahmen haben ein Ergebnis.',
  applied: (size: number) => `Das Ergebnis für ${measures(size)} steht jetzt im Plan, und er ist neu gereiht.`,
  saveNow: 'Bitte oben die Kopie speichern.',
  correctFirst: 'Hier steht etwas, das nicht verstanden wurde. Bitte erst berichtigen oder leeren.',

  unfit: (ids: readonly string[]) =>
    `Für ${listed(ids)} wurde etwas eingegeben, das zum Verfahren oder zur Skala nicht mehr passt. Bitte verwerfen und neu eingeben.`,
  discardUnfit: 'Unpassendes verwerfen',
  waiting: (size: number) =>
    `Die Eingaben für ${measures(size)} sind noch nicht übernommen und stehen deshalb noch nicht in der Mappe, in der Reihung und im Export.`,
  goOn: 'Weiter eingeben',

  settings: 'Angaben zum Verfahren',
  settingsMissing: 'Angaben zum Verfahren – bitte ergänzen',
  settingsWait: 'Diese Angaben lassen sich ändern, wenn die vorgemerkten Eingaben übernommen oder zurückgenommen sind.',
  noChoice: 'keine Angabe',
  saveSettings: 'Angaben eintragen',

  unknownPriority: (typed: string, labels: readonly string[]) =>
    `${quoted(typed)} ist hier keine Priorität. Bitte eine von diesen eingeben: ${labels.map(quoted).join(', ')}.`,
  severalPriorities: (typed: string, labels: readonly string[]) =>
    `${quoted(typed)} kann ${listed(labels.map(quoted))} heißen. Bitte mehr Buchstaben eingeben.`,
  notPoints: (typed: string) =>
    `${quoted(typed)} ist keine Punktzahl. Bitte eine Zahl ab 0 ohne Tausenderpunkt eingeben, zum Beispiel 17 oder 3,5.`,
  notCount: (typed: string) =>
    `${quoted(typed)} ist keine Anzahl. Bitte eine ganze Zahl ab 0 ohne Tausenderpunkt eingeben, zum Beispiel 12.`,

  pasted: (size: number) =>
    `${count(size, 'Wert ist', 'Werte sind')} eingefügt und vorgemerkt. Bitte vergleichen; „Rückgängig“ nimmt alle zusammen zurück.`,
  pasteRefused: (line: number, why: string) => `Zeile ${line} der eingefügten Spalte: ${why} Nichts wurde eingefügt.`,
  pasteTooLong: (lines: number, rows: number) =>
    `Eingefügt werden sollten ${lines} Zeilen, bis zum Ende des Handlungsfelds sind es aber ${measures(rows)}. Nichts wurde eingefügt.`,
  pasteTooWide:
    'Eingefügt werden sollten mehrere Spalten. Bitte in Excel nur eine Spalte mit Werten kopieren. Nichts wurde eingefügt.',
} as const
