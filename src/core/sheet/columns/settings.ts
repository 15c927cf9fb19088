import { bestSides, methods, type Settings } from '../../plan/settings.ts'
import type { Columns, TableSpec } from '../column.ts'
import { readChoice, readYesNo } from '../readers/choice.ts'
import { readDay } from '../readers/date.ts'
import { readList } from '../readers/list.ts'
import { readCount, readNumber, readShare } from '../readers/number.ts'
import { readKey, readText } from '../readers/text.ts'

/** A row of *Grundangaben* before its value is read. */
export interface SettingRow {
  readonly name: string | null
  readonly value: string | null
  readonly hint: string | null
}

/** The table as it stands in the sheet: one setting a row. */
export const settingTable: TableSpec<SettingRow> = {
  table: 'tblGrundangaben',
  sheet: 'Grundangaben',
  sheetSynonyms: ['Einstellungen', 'Angaben'],
  start: true,
  columns: {
    name: {
      header: 'Feld',
      synonyms: ['Angabe'],
      type: 'key',
      read: readText,
      required: true,
      start: true,
      audience: 'public',
      width: 30,
    },
    value: {
      header: 'Wert',
      synonyms: ['Inhalt'],
      type: 'text',
      read: readText,
      start: true,
      audience: 'public',
      width: 46,
    },
    hint: {
      header: 'Hinweis',
      synonyms: ['Erläuterung'],
      type: 'text',
      read: readText,
      start: true,
      audience: 'internal',
      width: 64,
    },
  },
}

/** How the *Wert* of each *Feld* is read: a column table turned by a quarter. */
export const settingColumns: Columns<Settings> = {
  municipality: {
    header: 'Kommune',
    synonyms: ['Stadt', 'Gemeinde'],
    type: 'text',
    read: readText,
    start: true,
    audience: 'public',
    width: 46,
    hint: 'Name der Stadt oder Gemeinde, wie er auf dem Deckblatt stehen soll.',
  },
  programme: {
    header: 'Programm',
    synonyms: ['Förderprogramm'],
    type: 'text',
    read: readText,
    start: true,
    audience: 'public',
    width: 46,
    hint: 'Förderprogramm, zum Beispiel Sozialer Zusammenhalt.',
  },
  area: {
    header: 'Gebiet',
    synonyms: ['Quartier', 'Programmgebiet', 'Fördergebiet'],
    type: 'text',
    read: readText,
    start: true,
    audience: 'public',
    width: 46,
    hint: 'Name des Quartiers oder Programmgebiets.',
  },
  title: {
    header: 'Titel',
    type: 'text',
    read: readText,
    start: true,
    audience: 'public',
    width: 46,
    hint: 'Titel des Plans, zum Beispiel Sozialer Maßnahmenplan.',
  },
  asOf: {
    header: 'Stand',
    synonyms: ['Stand vom'],
    type: 'date',
    read: readDay,
    start: true,
    audience: 'public',
    width: 46,
    hint: 'Datum, zu dem die Angaben gelten.',
  },
  committee: {
    header: 'Ausschuss',
    type: 'text',
    read: readText,
    start: true,
    audience: 'public',
    width: 46,
    hint: 'Ausschuss, der den Plan erhält.',
  },
  meetingOn: {
    header: 'Sitzung am',
    type: 'date',
    read: readDay,
    start: true,
    audience: 'public',
    width: 46,
    hint: 'Tag der Sitzung dieses Ausschusses.',
  },
  paperNumber: {
    header: 'Vorlage-Nr.',
    synonyms: ['Vorlagennummer', 'Vorlage', 'Drucksache'],
    type: 'text',
    read: readText,
    start: true,
    audience: 'public',
    width: 46,
    hint: 'Nummer der Vorlage, der Plan und Präsentation beigefügt werden.',
  },
  version: { header: 'Fassung', type: 'text', read: readText, audience: 'public', width: 46 },
  attachmentNumber: {
    header: 'Anlage-Nr.',
    synonyms: ['Anlage'],
    type: 'text',
    read: readKey,
    audience: 'public',
    width: 46,
  },
  conferenceOn: { header: 'Konferenz am', type: 'date', read: readDay, audience: 'public', width: 46 },
  method: {
    header: 'Verfahren',
    type: 'choice',
    read: readChoice(methods),
    list: methods,
    audience: 'public',
    width: 46,
    hint: 'Wie die Konferenz zu ihrem Ergebnis gekommen ist.',
  },
  question: { header: 'Fragestellung', type: 'text', read: readText, audience: 'public', width: 46 },
  dotsPerActor: {
    header: 'Punkte je Akteur',
    type: 'number',
    read: readCount,
    audience: 'public',
    width: 46,
    hint: 'Punkte, die jede Organisation je Handlungsfeld vergeben darf.',
  },
  maxDotsPerMeasure: {
    header: 'Höchstpunkte je Maßnahme',
    type: 'number',
    read: readCount,
    audience: 'public',
    width: 46,
  },
  scaleFrom: { header: 'Skala von', type: 'number', read: readNumber, audience: 'public', width: 46 },
  scaleTo: { header: 'Skala bis', type: 'number', read: readNumber, audience: 'public', width: 46 },
  scale: {
    header: 'Skala',
    type: 'list',
    read: readList,
    audience: 'public',
    width: 46,
    hint: 'Stufen der Reihe nach, mit Semikolon getrennt. Sie gehören zum Verfahren des Plans; hat nur ein Handlungsfeld das Verfahren Stufen, gelten dort hoch; mittel; gering.',
  },
  bestSide: {
    header: 'Beste Seite',
    type: 'choice',
    read: readChoice(bestSides),
    list: bestSides,
    audience: 'public',
    width: 46,
    hint: 'Welche Seite der Skala die wichtigste ist. Sie wird nie geraten.',
  },
  prioritisedLabels: { header: 'Als priorisiert gilt', type: 'list', read: readList, audience: 'public', width: 46 },
  prioritisedPerField: {
    header: 'Priorisierte je Handlungsfeld',
    type: 'number',
    read: readCount,
    audience: 'public',
    width: 46,
  },
  quorum: { header: 'Mindestbeteiligung', type: 'number', read: readShare, audience: 'public', width: 46 },
  notRankedStatuses: {
    header: 'Nicht gereiht bei Status',
    type: 'list',
    read: readList,
    audience: 'public',
    width: 46,
  },
  unlisted: {
    header: 'Nicht Gereihte',
    type: 'choice',
    read: readChoice(['nicht verglichen', 'letzte'] as const),
    list: ['nicht verglichen', 'letzte'],
    audience: 'public',
    width: 46,
  },
  secret: { header: 'Geheim', type: 'yes-no', read: readYesNo, list: ['ja', 'nein'], audience: 'public', width: 46 },
  invited: { header: 'Eingeladen', type: 'number', read: readCount, audience: 'public', width: 46 },
  present: { header: 'Anwesend', type: 'number', read: readCount, audience: 'public', width: 46 },
  voted: { header: 'Abgestimmt', type: 'number', read: readCount, audience: 'public', width: 46 },
  invalid: { header: 'Ungültig', type: 'number', read: readCount, audience: 'public', width: 46 },
  publishMethodDetails: {
    header: 'Verfahrensangaben veröffentlichen',
    type: 'yes-no',
    read: readYesNo,
    list: ['ja', 'nein'],
    audience: 'public',
    width: 46,
  },
  reportRhythm: { header: 'Berichtsrhythmus', type: 'text', read: readText, audience: 'public', width: 46 },
  nextDueDate: { header: 'Nächster Stichtag', type: 'date', read: readDay, audience: 'public', width: 46 },
  accentColour: { header: 'Akzentfarbe', type: 'text', read: readText, audience: 'internal', width: 46 },
  font: { header: 'Schrift', type: 'text', read: readText, audience: 'internal', width: 46 },
  templateVersion: { header: 'Vorlagenversion', type: 'text', read: readKey, audience: 'internal', width: 46 },
}

/** Version of the structured workbook that this program writes and fully understands. */
export const templateVersion = '1'
