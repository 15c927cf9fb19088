import type { FindingOf } from '../../check/finding.ts'
import type { WhitespaceKind } from '../clean.ts'
import { formatDay } from '../dates.ts'
import { either, listed } from '../german.ts'
import { formatNumber } from '../numbers.ts'
import { shorten } from './phrases.ts'
import type { SentencesOf } from './sentences-of.ts'

export const cellSentences: SentencesOf<'cell'> = {
  'cell/required': ({ values: { header } }) => `„${header}“ ist leer. Bitte ausfüllen.`,
  'cell/unknown-value': ({ values: { text, expected, allowed, nearest } }) =>
    `„${shorten(text)}“ ist hier nicht vorgesehen. ${nearest ? `Gemeint ist vielleicht „${nearest}“; bitte berichtigen.` : expectation(expected, allowed)}`,
  'cell/whitespace': ({ values: { kinds } }) =>
    `Der Text enthält ${listed(kinds.map((kind) => whitespaceNames[kind]))}. Excel hält dadurch gleiche Wörter für verschieden. Bitte bereinigen.`,
  'cell/number-as-text': ({ values: { text } }) =>
    `Die Zahl ${shorten(text)} ist als Text gespeichert. Bitte in eine Zahl umwandeln (in Excel: grünes Dreieck, „In Zahl konvertieren“).`,
  'cell/date-as-text': ({ values: { text, day } }) =>
    `Das Datum „${shorten(text)}“ ist als Text gespeichert und wird als ${formatDay(day)} gelesen. Bitte als Datum eintragen.`,
  'cell/text-became-date': ({ values: { day } }) =>
    `Hier steht das Datum ${formatDay(day)}; vermutlich hat Excel eine Eingabe umgewandelt. Bitte die Zelle als Text formatieren und den Wert neu eintragen.`,
  'cell/formula-error': ({ values: { error } }) =>
    `Die Formel in dieser Zelle ergibt ${error}. Bitte die Formel berichtigen oder den Wert eintragen.`,
  'cell/money-unreadable': ({ values: { text } }) =>
    `„${shorten(text)}“ ist nicht als Betrag zu lesen. Bitte einen Betrag oder eine Spanne eintragen, zum Beispiel 54.000 € oder 20.000–45.000 €; wo noch keiner feststeht, „offen“.`,
  'cell/money-ambiguous': ({ values: { text, readings } }) =>
    `„${shorten(text)}“ ist mehrdeutig${readings.length > 0 ? `: ${readings.map((reading) => `„${reading}“`).join(' oder ')}` : ''}. ${hasOneFigure(text) ? 'Bitte so schreiben, wie es gemeint ist.' : 'Bitte einen Betrag oder eine Spanne eintragen und das Übrige in die Bemerkung schreiben.'}`,
  'cell/period-unreadable': ({ values: { text } }) =>
    `„${shorten(text)}“ ist nicht als Zeitraum zu lesen. Bitte zum Beispiel 2021–2030, ab 2027, Q3/2027, dauerhaft oder „offen“ eintragen.`,
  'cell/period-several': ({ values: { text } }) =>
    `In „${shorten(text)}“ stehen mehrere Zeiträume. Bitte einen gemeinsamen eintragen und die einzelnen in die Beschreibung schreiben.`,
  'cell/too-long': ({ values: { length, most } }) =>
    `Der Text hat ${formatNumber(length)} Zeichen, eine Zelle fasst ${formatNumber(most)}. Excel schneidet den Rest ab; bitte kürzen oder auf mehrere Zellen verteilen.`,
  'cell/formula-like': ({ values: { text } }) =>
    `„${text}“ beginnt wie eine Formel. Hier bleibt es Text; beim Neueintippen würde Excel rechnen. Bitte bei Gelegenheit anders beginnen.`,
  'cell/markup': ({ values: { found } }) =>
    `Der Text enthält „${shorten(found)}“, ein Steuerzeichen aus einer Internetseite; es würde so gedruckt. Bitte alle solchen Zeichen in dieser Zelle entfernen.`,
  'cell/comma-list': ({ values: { proposal } }) =>
    `Mehrere Einträge bitte mit Semikolon trennen, etwa: „${shorten(proposal)}“. Anderes kann zum Namen gehören und wird nicht getrennt.`,
  'cell/normal-form': ({ values: { text, normal } }) =>
    `„${shorten(text)}“ wird richtig gelesen. Üblich ist die Form „${normal}“; wer mag, stellt um.`,
  'cell/soft-value': ({ values: { text, readAs } }) =>
    `${text} wird als ${readAs} gelesen; die Klammern gehen verloren. Bitte ihre Bedeutung in die Bemerkung schreiben.`,
}

const whitespaceNames: Readonly<Record<WhitespaceKind, string>> = {
  surrounding: 'Leerzeichen am Anfang oder Ende',
  double: 'doppelte Leerzeichen',
  'no-break': 'besondere Leerzeichen',
  'zero-width': 'unsichtbare Zeichen',
  'soft-hyphen': 'weiche Trennstriche',
  decomposed: 'zerlegte Umlaute',
  control: 'Steuerzeichen oder fremde Zeilenumbrüche',
}

function expectation(
  expected: FindingOf<'cell/unknown-value'>['values']['expected'],
  allowed: readonly string[],
): string {
  switch (expected) {
    case 'number':
      return 'Bitte eine Zahl eintragen.'
    case 'positive-number':
      return 'Bitte eine Zahl größer als 0 eintragen.'
    case 'not-negative-number':
      return 'Bitte eine Zahl ab 0 eintragen.'
    case 'count':
      return 'Bitte eine ganze Zahl ab 0 eintragen.'
    case 'whole-number':
      return 'Bitte eine ganze Zahl eintragen.'
    case 'date':
      return allowed.length > 0
        ? `Bitte zum Beispiel ${either(allowed)} eintragen.`
        : 'Bitte ein Datum eintragen, zum Beispiel 08.03.2023.'
    case 'yes-no':
      return 'Bitte ja oder nein eintragen.'
    case 'status':
      return `Möglich sind: ${listed(allowed)}. Eigene Wörter bitte in einem Blatt „Status“ erklären (Spalten Status und Bedeutung).`
    case 'choice':
      return `Möglich sind: ${listed(allowed)}.`
    default:
      return expected satisfies never
  }
}

function hasOneFigure(text: string): boolean {
  return (text.match(/\d[\d.,]*/g) ?? []).length === 1
}
