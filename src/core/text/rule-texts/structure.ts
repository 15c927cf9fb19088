import type { RuleText } from './rule-text.ts'

export const structureRules = {
  'workbook/sheet-missing': {
    meaning: 'Das Blatt Maßnahmen oder Handlungsfelder fehlt.',
    mend: 'Das Blatt ergänzen oder das vorhandene so nennen.',
    example: 'Die Mappe enthält nur „Tabelle1“.',
  },
  'workbook/date-1904': {
    meaning: 'Die Mappe zählt ihre Tage ab 1904.',
    mend: 'Beim Kopieren in andere Mappen die Daten nachprüfen.',
    example: 'Aus dem 08.03.2023 wird in einer anderen Mappe der 07.03.2019.',
  },
  'workbook/newer-version': {
    meaning: 'Die Vorlage ist neuer als das Programm.',
    mend: 'Das Programm aktualisieren.',
    example: 'Vorlagenversion 3, bekannt ist 2.',
  },
  'table/header-not-found': {
    meaning: 'In einem Blatt des Plans wurde keine Kopfzeile erkannt.',
    mend: 'Eine Zeile mit den Überschriften einfügen.',
    example: 'Im Blatt Maßnahmen beginnen die Einträge in Zeile 1.',
  },
  'table/column-missing': {
    meaning: 'Eine Spalte, die gebraucht wird, fehlt.',
    mend: 'Die Spalte einfügen oder die vorhandene so nennen.',
    example: 'Im Blatt Maßnahmen gibt es keine Spalte „Handlungsfeld“.',
  },
  'table/column-duplicate': {
    meaning: 'Eine Überschrift steht zweimal; gelesen wird nur die erste Spalte.',
    mend: 'Eine der beiden umbenennen.',
    example: 'Zwei Spalten heißen „Status“.',
  },
  'table/column-similar': {
    meaning: 'Eine Überschrift ist fast die einer Spalte des Plans, die fehlt.',
    mend: 'Die Überschrift berichtigen.',
    example: '„Handlungsfelt“ statt „Handlungsfeld“.',
  },
  'table/duplicate-key': {
    meaning: 'Ein Kürzel, ein Name oder eine Angabe steht in zwei Zeilen; nur die erste zählt.',
    mend: 'Eine der beiden Zeilen ändern oder löschen.',
    example: 'Im Blatt Akteure haben zwei Zeilen das Kürzel „QM“.',
  },
  'table/merged-cells': {
    meaning: 'Zellen sind verbunden; gelesen wird nur die erste.',
    mend: 'Den Verbund aufheben und jede Zelle ausfüllen.',
    example: '„Wohnen“ steht einmal über fünf verbundenen Zeilen.',
  },
  'table/non-measure-row': {
    meaning: 'Eine Zeile zwischen den Maßnahmen ist keine und wird übergangen.',
    mend: 'Die Zeile löschen, unter die Tabelle setzen oder, falls es eine Maßnahme ist, ausfüllen.',
    example: '„Summe“ mit einem Betrag dahinter.',
  },
  'table/rows-outside': {
    meaning: 'Unter der Excel-Tabelle stehen Zeilen, die nicht dazugehören und nicht gelesen werden.',
    mend: 'Die Tabelle am Eckpunkt unten rechts aufziehen.',
    example: 'Drei neue Maßnahmen wurden unter die Tabelle getippt.',
  },
  'table/blank-row': {
    meaning: 'Zwischen den Einträgen stehen leere Zeilen.',
    mend: 'Löschen, wenn sie stören.',
    example: 'Zeile 12 ist leer, danach geht es weiter.',
  },
  'table/hidden': {
    meaning: 'Zeilen oder Spalten sind ausgeblendet; sie werden mitgelesen und mitgedruckt.',
    mend: 'Prüfen, ob das so sein soll.',
    example: 'Spalte „Kosten (€)“ ist ausgeblendet.',
  },
  'table/filter': {
    meaning: 'Ein Filter blendet Zeilen aus; sie werden trotzdem gelesen.',
    mend: 'Zum Ansehen den Filter aufheben.',
    example: 'Gefiltert nach Handlungsfeld Wohnen.',
  },
  'table/status-by-colour': {
    meaning: 'Der Status steht nur als Farbe da.',
    mend: 'Den Status als Wort eintragen.',
    example: 'Grün hinterlegte Zeilen ohne Eintrag unter „Status“.',
  },
} as const satisfies Readonly<Record<string, RuleText>>
