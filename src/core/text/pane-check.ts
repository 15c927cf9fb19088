import type { Severity } from '../check/finding.ts'
import { formatNumber } from './numbers.ts'

/*
 * What the view *Prüfen* says around its findings.
 */

function findings(number: number): string {
  return number === 1 ? '1 Prüfhinweis' : `${formatNumber(number)} Prüfhinweise`
}

/** As in `12 von 300 Prüfhinweisen`. */
function ofFindings(number: number): string {
  return number === 1 ? '1 Prüfhinweis' : `${formatNumber(number)} Prüfhinweisen`
}

function corrections(number: number): string {
  return number === 1 ? '1 Korrektur' : `${formatNumber(number)} Korrekturen`
}

export const checkText = {
  noPlan: 'Hier stehen die Prüfhinweise, sobald eine Mappe geöffnet ist. Bitte zuerst einen Plan öffnen.',
  toStart: 'Zum Start',
  nothingFoundNext: 'Der Plan kann jetzt gereiht und ausgegeben werden.',
  nothingFoundEmpty: 'Noch hat der Plan aber keine Maßnahmen. Bitte sie in Excel eintragen und die Mappe neu öffnen.',
  toRanking: 'Zum Priorisieren',
  inExcel:
    'Was sich hier nicht beheben lässt, bitte in Excel berichtigen, die Mappe speichern und neu öffnen; Fehler zuerst, denn mit ihnen bleibt jede Ausgabe ein ENTWURF.',
  inExcelWarnings: 'Was sich hier nicht beheben lässt, bitte in Excel berichtigen, die Mappe speichern und neu öffnen.',
  severities: { error: 'Fehler', warning: 'Warnungen', info: 'Hinweise' } satisfies Record<Severity, string>,
  severity: { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' } satisfies Record<Severity, string>,
  notChecked: (number: number) =>
    number === 1 ? 'Ein Punkt wurde nicht geprüft' : `${formatNumber(number)} Punkte wurden nicht geprüft`,

  filter: 'Prüfhinweise filtern',
  severityFilter: 'Stufe',
  codeFilter: 'Art',
  fieldFilter: 'Handlungsfeld',
  allCodes: 'Alle Arten',
  allFields: 'Alle Handlungsfelder',
  choice: (label: string, number: number) => `${label} (${formatNumber(number)})`,
  reset: 'Filter zurücksetzen',
  shown: (shown: number, all: number) =>
    shown === all ? findings(all) : `${formatNumber(shown)} von ${ofFindings(all)}`,
  nothingShown:
    'Zu diesem Filter gibt es keinen Prüfhinweis. Bitte eine Stufe, eine Art oder ein Handlungsfeld dazunehmen oder den Filter zurücksetzen.',

  list: 'Prüfhinweise',
  keys: 'Pfeiltasten gehen von Zeile zu Zeile, Pos1 und Ende zur ersten und letzten; Eingabe öffnet.',
  openAll: 'Alle aufklappen',
  closeAll: 'Alle zuklappen',
  continued: 'Fortsetzung',
  count: formatNumber,
  fixableOf: (number: number) => `${formatNumber(number)} hier zu beheben`,
  proposals: (number: number) => (number === 1 ? '1 Vorschlag' : `${formatNumber(number)} Vorschläge`),
  measure: (id: string) => `Maßnahme\u00a0${id}`,
  pages: 'Weitere Zeilen',
  page: (from: number, to: number, all: number) =>
    `Zeile ${formatNumber(from)} bis ${formatNumber(to)} von ${formatNumber(all)}`,
  previous: 'Vorige',
  next: 'Nächste',
  printed: (printed: number, all: number) =>
    `Gedruckt sind die ersten ${formatNumber(printed)} von ${ofFindings(all)}. Bitte filtern, um die übrigen zu drucken.`,

  detail: 'Ausgewählter Prüfhinweis',
  choose: 'Bitte einen Prüfhinweis auswählen. Hier steht dann seine Zelle mit der Zeile darum.',
  close: 'Zurück zur Liste',
  gone: (place: string) => `Der geöffnete Prüfhinweis (${place}) besteht nicht mehr.`,
  previousFinding: 'Voriger',
  nextFinding: 'Nächster',
  wholeSheet: 'Der Hinweis gilt dem Blatt oder der Mappe als Ganzem; eine einzelne Zelle gehört nicht dazu.',
  rowLoading: 'Die Zeile wird gelesen …',
  rowMissing: 'Die Zeile lässt sich gerade nicht zeigen. Bitte den Hinweis noch einmal auswählen.',
  column: 'Spalte',
  content: 'Inhalt',
  here: 'diese Zelle',
  empty: 'leer',
  legend: 'Was die Zeichen bedeuten',
  before: 'Bisher',
  after: 'Danach',
  preview: 'Vorschlag',
  fix: 'Beheben',
  moreCells: (number: number) =>
    number === 1 ? 'und eine weitere Zelle' : `und ${formatNumber(number)} weitere Zellen`,
  changeLog: (steps: number) =>
    `Was geändert wurde (${steps === 1 ? 'ein Schritt' : `${formatNumber(steps)} Schritte`})`,
  undoLast: 'Diesen Schritt zurücknehmen',
  normalForms: 'Übliche Form',
  normalFormsHint: (number: number) =>
    number === 1
      ? 'Eine Angabe wird richtig gelesen, ließe sich aber in der üblichen Form schreiben (2021–2030; Beträge als Zahl). Nötig ist es nicht.'
      : `${formatNumber(number)} Angaben werden richtig gelesen, ließen sich aber in der üblichen Form schreiben (2021–2030; Beträge als Zahl). Nötig ist es nicht.`,
  showNormalForms: (number: number) =>
    number === 1 ? 'Diese Angabe ansehen …' : `Diese ${formatNumber(number)} Angaben ansehen …`,

  fixAll: (number: number) => (number === 1 ? 'Eine beheben …' : `Alle ${formatNumber(number)} beheben …`),
  fixEverything: (number: number) => `${corrections(number)} ansehen …`,
  fixHint: (number: number) =>
    number === 1
      ? 'Ein Prüfhinweis lässt sich hier beheben, ohne dass sich am Inhalt etwas ändert.'
      : `${formatNumber(number)} Prüfhinweise lassen sich hier beheben, ohne dass sich am Inhalt etwas ändert.`,
  dialogTitle: 'Korrekturen ansehen und eintragen',
  dialogHint:
    'Geändert werden nur die angehakten Zellen, und nur in einer Kopie: Die geöffnete Datei bleibt, wie sie ist.',
  chosen: (chosen: number, all: number) => `${formatNumber(chosen)} von ${formatNumber(all)} ausgewählt`,
  chooseAll: 'Alle auswählen',
  chooseNone: 'Keine auswählen',
  apply: (number: number) => `${corrections(number)} eintragen`,
  cancel: 'Abbrechen',
} as const
