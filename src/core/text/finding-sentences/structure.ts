import { count, listed } from '../german.ts'
import { shorten } from './phrases.ts'
import type { SentencesOf } from './sentences-of.ts'

export const structureSentences: SentencesOf<'workbook' | 'table'> = {
  'workbook/sheet-missing': ({ values: { sheet, sheetsFound } }) =>
    `Das Blatt „${sheet}“ fehlt. ${sheetsFound.length > 0 ? `Gefunden wurden: ${listed(sheetsFound)}. ` : ''}Bitte das Blatt ergänzen oder das vorhandene so nennen.`,
  'workbook/date-1904': () =>
    'Diese Arbeitsmappe zählt ihre Tage ab 1904. Beim Kopieren von Daten in andere Mappen verschieben sie sich um vier Jahre; bitte dann nachprüfen.',
  'workbook/newer-version': ({ values: { found, known } }) =>
    `Die Vorlage hat die Version ${found}, bekannt ist hier Version ${known}. Bitte das Programm aktualisieren; bis dahin bleibt Neues unbeachtet.`,
  'table/header-not-found': ({ values: { expected } }) =>
    `In diesem Blatt wurde keine Kopfzeile gefunden. Bitte eine Zeile mit den Überschriften ${listed(expected)} einfügen.`,
  'table/column-missing': ({ values: { header, nearest } }) =>
    `Die Spalte „${header}“ fehlt. ${nearest ? `Falls „${shorten(nearest)}“ diese Spalte ist, bitte die Überschrift in „${header}“ ändern.` : 'Bitte eine Spalte mit dieser Überschrift einfügen.'}`,
  'table/column-duplicate': ({ values: { header, firstCell } }) =>
    `Die Überschrift „${header}“ kommt schon in ${firstCell} vor; nur die erste Spalte wird gelesen. Bitte eine der beiden umbenennen.`,
  'table/column-similar': ({ values: { header, nearest } }) =>
    `Eine Spalte „${shorten(header)}“ ist nicht bekannt und bleibt unbeachtet. Falls „${nearest}“ gemeint ist, bitte so umbenennen.`,
  'table/duplicate-key': ({ values: { text, firstRow } }) =>
    `„${shorten(text)}“ steht schon in Zeile ${firstRow}; nur diese Zeile zählt. Bitte eine der beiden Zeilen ändern oder löschen.`,
  'table/merged-cells': ({ values: { range, countsForEach } }) =>
    countsForEach
      ? `Die Zellen ${range} sind verbunden; der Eintrag wurde für jede Zeile übernommen. Bitte prüfen, ob das so gemeint ist.`
      : `Die Zellen ${range} sind verbunden; gelesen wird nur die erste. Bitte den Verbund aufheben und jede Zelle ausfüllen.`,
  'table/non-measure-row': ({ values: { text, kind } }) =>
    `„${shorten(text)}“ sieht nach ${rowKinds[kind]} aus und wird übergangen. Falls es eine Maßnahme ist, bitte die übrigen Zellen der Zeile ausfüllen; sonst die Zeile bitte löschen oder unter die Tabelle setzen.`,
  'table/rows-outside': ({ values: { count, table } }) =>
    `Unter der Tabelle „${table}“ ${count === 1 ? 'steht eine Zeile, die' : `stehen ${count} Zeilen, die`} nicht ${count === 1 ? 'dazugehört' : 'dazugehören'} und nicht gelesen ${count === 1 ? 'wurde' : 'wurden'}. Bitte die Tabelle am Eckpunkt unten rechts bis dorthin aufziehen.`,
  'table/blank-row': ({ values: { count } }) =>
    `${count === 1 ? 'Eine leere Zeile steht' : `${count} leere Zeilen stehen`} zwischen den Einträgen und ${count === 1 ? 'wird' : 'werden'} übergangen. Wenn sie ${count === 1 ? 'stört' : 'stören'}, bitte löschen.`,
  'table/hidden': ({ values: { rows, columns } }) =>
    `Ausgeblendet: ${[amount(rows, 'Zeile', 'Zeilen'), amount(columns, 'Spalte', 'Spalten')].filter(Boolean).join(' und ')}. ${rows + columns === 1 ? 'Sie wird' : 'Sie werden'} mitgelesen und mitgedruckt; bitte prüfen, ob das so sein soll.`,
  'table/filter': ({ values: { hiddenRows } }) =>
    `Ein Filter blendet ${amount(hiddenRows, 'Zeile', 'Zeilen')} aus; ${hiddenRows === 1 ? 'sie wird' : 'sie werden'} trotzdem mitgelesen. Zum Ansehen bitte den Filter aufheben.`,
  'table/status-by-colour': ({ values: { count } }) =>
    `Bei ${amount(count, 'Maßnahme', 'Maßnahmen')} ist der Status nur als Farbe angegeben. Bitte den Status als Wort eintragen: Farben liest weder ein Drucker noch ein Vorleseprogramm.`,
}

function amount(number: number, one: string, many: string): string {
  return number === 0 ? '' : count(number, one, many)
}

const rowKinds = {
  sum: 'einer Summenzeile',
  average: 'einer Durchschnittszeile',
  category: 'einer Zwischenüberschrift',
  note: 'einer Anmerkung',
  header: 'einer wiederholten Kopfzeile',
} as const
