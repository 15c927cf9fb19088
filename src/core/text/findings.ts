import type { Finding, FindingCode, FindingOf, Severity } from '../check/finding.ts'
import { measureTable } from '../sheet/columns/measures.ts'
import type { CellProblem } from '../sheet/problem.ts'
import { formatDay } from './dates.ts'
import {
  directionProblem,
  directionRemedy,
  entries,
  expectation,
  rowKinds,
  shorten,
  whitespaceNames,
} from './finding-phrases.ts'
import { count, listed } from './german.ts'
import { formatNumber } from './numbers.ts'
import { formExpectation, signsOnScale } from './ranking-methods.ts'
import { obstacleReasons, waivedLine } from './waivers.ts'

/**
 * THE sentence for each finding: what is wrong, and what to do. A new code does not compile until it stands here.
 * Where it is (sheet, cell, measure) is shown beside the sentence and not repeated in it.
 */
const sentences: { readonly [C in FindingCode]: (finding: FindingOf<C>) => string } = {
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
    `„${shorten(text)}“ ist mehrdeutig${readings.length > 0 ? `: ${readings.map((reading) => `„${reading}“`).join(' oder ')}` : ''}. Bitte einen Betrag oder eine Spanne eintragen und das Übrige in die Bemerkung schreiben.`,
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
    `Mehrere Einträge bitte mit Semikolon trennen, etwa: „${shorten(proposal)}“. Kommas können zum Namen gehören und werden nicht getrennt.`,
  'cell/normal-form': ({ values: { text, normal } }) =>
    `„${shorten(text)}“ wird richtig gelesen. Üblich ist die Form „${normal}“; wer mag, stellt um.`,
  'cell/soft-value': ({ values: { text, readAs } }) =>
    `${text} wird als ${readAs} gelesen; die Klammern gehen verloren. Bitte ihre Bedeutung in die Bemerkung schreiben.`,
  'measure/duplicate-id': ({ sheet, values: { id, firstRow, firstSheet } }) =>
    `Nummer ${id} steht schon in Zeile ${firstRow}${firstSheet === sheet ? '' : ` (Blatt „${firstSheet}“)`}. Bitte eine der beiden Zeilen neu nummerieren oder löschen.`,
  'measure/near-duplicate': ({ sheet, values: { firstRow, firstSheet, firstId, firstTitle } }) =>
    `Fast dasselbe steht in Zeile ${firstRow}${firstSheet === sheet ? '' : ` (Blatt „${firstSheet}“)`}: „${shorten(firstTitle)}“${firstId === null ? '' : ` (${firstId})`}. Bitte zusammenführen oder die Titel deutlicher unterscheiden.`,
  'measure/period-order': ({ values: { from, to } }) =>
    `Der Zeitraum endet (${to}), bevor er beginnt (${from}). Bitte Anfang und Ende prüfen.`,
  'measure/done-before-started': ({ values: { begin, doneOn } }) =>
    `Umgesetzt wurde die Maßnahme demnach (${doneOn}), bevor sie begann (${begin}). Bitte beide Angaben prüfen.`,
  'measure/started-without-begin': ({ values: { status } }) =>
    `Der Status ist „${shorten(status)}“, aber wann die Maßnahme begann, ist nicht angegeben. Bitte den Beginn eintragen; eine ungefähre Angabe wie 2022 oder Q3/2022 genügt.`,
  'measure/cost-without-funding': ({ values: { cost } }) =>
    `Wer die Kosten (${shorten(cost)}) trägt, ist nicht angegeben. Bitte eintragen, woher das Geld kommt, zum Beispiel Städtebauförderung oder Haushalt.`,
  'measure/dropped-without-reason': ({ column, values: { status } }) =>
    `Der Status ist „${shorten(status)}“, aber warum, steht nirgends. Bitte den Grund in einem Satz in die Spalte „${column === statusHeader ? reasonHeader : column}“ eintragen${column === statusHeader ? '; sie fehlt hier noch' : ''}.`,
  'measure/decided-rank-without-decision': ({ values: { rank } }) =>
    `Rang ${rank} soll beschlossen sein, aber im Blatt Beschlüsse steht kein Beschluss über die Rangfolge. Bitte dort eintragen („Gilt für“: Rangfolge) oder den Rang hier löschen.`,
  'measure/dangling-reference': ({ values: { text, nearest } }) =>
    `Der Text verweist auf „${shorten(text)}“, eine Maßnahme mit dieser Nummer gibt es aber nicht. ${maybe(nearest)}Bitte den Verweis berichtigen oder streichen.`,
  'measure/computed-edited': ({ values: { rank, computed } }) =>
    `${rank === null ? 'Der berechnete Rang wurde gelöscht' : `Hier steht Rang ${rank}`}, berechnet ${computed === null ? 'ist für diese Maßnahme keiner' : `ist ${computed}`}. Bitte neu reihen; ein abweichender Beschluss gehört in die Spalte „Rang laut Beschluss“.`,
  'measure/ranking-out-of-date': ({ values: { rankedAt } }) =>
    `Seit der Berechnung (${shorten(rankedAt)}) haben sich Angaben geändert, auf denen die Rangfolge beruht. Bitte neu reihen.`,
  'measure/status-contradicts-progress': ({ values: { status, progress, dueDate } }) =>
    `Der Status ist „${shorten(status)}“, im jüngsten Sachstand (Stichtag ${shorten(dueDate)}) steht „${shorten(progress)}“. Bitte eines von beiden berichtigen oder den neuen Stand im Blatt Sachstand ergänzen.`,
  'measure/stale': ({ values: { dueDates } }) =>
    `Zu den letzten beiden Stichtagen (${listed(dueDates)}) ist nichts Neues berichtet. Bitte nachfragen und den Sachstand ergänzen oder den Status ändern.`,
  'vocabulary/variants': ({ values: { proposal, spellings } }) =>
    `Dasselbe ist verschieden geschrieben: ${listed(spellings.map(({ text, count: times }) => `„${shorten(text)}“ (${times}-mal)`))}. Bitte überall „${shorten(proposal)}“ schreiben.`,
  'vocabulary/default-never-changed': ({ values: { text, count: rows } }) =>
    `Alle ${rows} Maßnahmen haben den Status „${shorten(text)}“. Bitte prüfen, ob das stimmt oder der Status nur noch nie geändert wurde.`,
  'reference/unknown-field': ({ values: { text, nearest, known } }) =>
    `Das Handlungsfeld „${shorten(text)}“ gibt es nicht. ${nearest ? `Gemeint ist vielleicht „${nearest}“.` : knownFields(known)} Bitte berichtigen oder im Blatt Handlungsfelder ergänzen.`,
  'reference/unknown-actor': ({ values: { text, nearest } }) =>
    `„${shorten(text)}“ steht nicht im Blatt Akteure. ${maybe(nearest)}Bitte berichtigen oder dort ergänzen.`,
  'reference/unknown-source': ({ values: { text, nearest } }) =>
    `„${shorten(text)}“ steht nicht im Blatt Herkunft. ${maybe(nearest)}Bitte berichtigen oder dort ergänzen.`,
  'reference/unknown-setting': ({ values: { text, nearest } }) =>
    `Eine Angabe „${shorten(text)}“ ist nicht bekannt und bleibt unbeachtet. Falls „${nearest}“ gemeint ist, bitte so umbenennen.`,
  'reference/unknown-measure': ({ values: { text, nearest, counts } }) =>
    `Eine Maßnahme mit der Nummer „${shorten(text)}“ gibt es nicht${counts ? '; die Zeile zählt nicht mit' : ''}. ${maybe(nearest)}Bitte die Nummer berichtigen.`,
  'ballot/unknown-actor': ({ values: { header, nearest } }) =>
    `Die Spalte „${shorten(header)}“ liest sich wie eine Bewertung, gehört aber niemandem aus dem Blatt Akteure; sie zählt nicht mit. ${maybe(nearest)}Bitte die Überschrift berichtigen oder das Kürzel im Blatt Akteure ergänzen; für nummerierte Bögen wie Z01 bitte in den Grundangaben „Geheim“ auf ja setzen.`,
  'ballot/not-entitled': ({ values: { name } }) =>
    `„${name}“ nimmt laut Blatt Akteure nicht an der Bewertung teil; die Einträge zählen nicht mit. Bitte die Angabe im Blatt Akteure prüfen.`,
  'ballot/dropped-measure': ({ values: { status, ballots } }) =>
    `Diese Maßnahme hat den Status „${shorten(status)}“ und wird nicht gereiht; ${ballots === null ? 'das Ergebnis hier zählt' : count(ballots, 'Bewertung zählt', 'Bewertungen zählen')} deshalb nicht. Bitte den Status oder „Nicht gereiht bei Status“ in den Grundangaben prüfen.`,
  'ballot/same-organisation': ({ values: { header, first, organisation } }) =>
    `„${shorten(header)}“ und „${shorten(first)}“ sind anscheinend dieselbe Organisation („${shorten(organisation)}“) und zählen doppelt. Bitte eine der beiden Spalten streichen oder die Namen im Blatt Akteure unterscheiden.`,
  'ballot/second-entry-differs': ({ values: { actor, first, second, firstCell } }) =>
    `Zweiteingabe ${second === '' ? 'leer' : `„${shorten(german(second))}“`}, Ersteingabe ${firstCell === null ? '' : `(${firstCell}) `}${first === '' ? 'leer' : `„${shorten(german(first))}“`}. Bitte mit dem Bogen von ${shorten(actor)} vergleichen und die falsche Zelle berichtigen.`,
  'ballot/below-quorum': ({ values: { field, ballots, eligible, share, quorum } }) =>
    `Im Handlungsfeld „${field}“ liegen ${count(ballots, 'Bewertung', 'Bewertungen')} von ${eligible} vor (${percent(share)}), verlangt sind ${percent(quorum)}. Bitte nacherheben oder die Mindestbeteiligung in den Grundangaben prüfen.`,
  'ballot/too-few-for-secrecy': ({ values: { field, ballots, least } }) =>
    `Die Bewertung ist geheim, im Handlungsfeld „${field}“ ${ballots === 1 ? 'gibt es aber nur 1 Bogen' : `gibt es aber nur ${ballots} Bögen`}; unter ${least} lässt sich erraten, wer wie bewertet hat. Bitte Einzelheiten nicht weitergeben.`,
  'ballot/over-dotted': ({ values: { actor, field, given, allowed } }) =>
    `${actor} hat im Handlungsfeld „${field}“ ${german(given)} Punkte vergeben, erlaubt sind ${german(allowed)}. Die Bewertung zählt dort nicht mit. Bitte mit dem Bogen vergleichen.`,
  'ballot/over-maximum': ({ values: { actor, given, allowed } }) =>
    `${actor} hat dieser Maßnahme ${german(given)} Punkte gegeben, erlaubt sind höchstens ${german(allowed)}. Die Bewertung zählt in diesem Handlungsfeld nicht mit. Bitte mit dem Bogen vergleichen.`,
  'ballot/not-in-form': ({ values: { actor, text, form, scale } }) =>
    `„${shorten(german(text))}“ von ${actor} passt nicht zum Verfahren „${form}“. Die Bewertung zählt in diesem Handlungsfeld nicht mit. Bitte ${text.includes(' / ') ? 'je Maßnahme nur eine Zeile führen und darin ' : ''}${formExpectation(form, scale ?? null)}, E oder nichts eintragen.`,
  'ballot/out-of-scale': ({ values: { actor, text, scale } }) =>
    `„${shorten(german(text))}“ von ${actor} steht nicht auf der Skala (${shorten(scale)}). Die Bewertung zählt in diesem Handlungsfeld nicht mit. Bitte mit dem Bogen vergleichen und berichtigen.`,
  'ballot/direction-missing': ({ values: { fields, given, scale } }) =>
    `${directionProblem(given, scale)} ${notRanked(fields)} ${directionRemedy(given, scale)}`,
  'ballot/label-is-sign': ({ values: { labels, fields } }) =>
    `${signsOnScale(labels)} ${notRanked(fields)} Bitte hier und in den Bewertungen umbenennen.`,
  'ballot/secret-named': ({ values: { header } }) =>
    `Die Bewertung ist geheim, aber diese Spalte nennt „${shorten(header)}“. Bitte die Spalte durch nummerierte Bögen (Z01, Z02 …) ersetzen, deren Reihenfolge nichts verrät.`,
  'result/sum-exceeds': ({ values: { field, given, allowed, participants, dotsPerActor } }) =>
    `Im Handlungsfeld „${field}“ sind zusammen ${german(given)} Punkte eingetragen; ${count(participants, 'teilnehmende Person', 'Teilnehmende')} mit je ${count(dotsPerActor, 'Punkt', 'Punkten')} können höchstens ${german(allowed)} vergeben. Bitte die Punkte, die Zahl der Teilnehmenden oder „Punkte je Akteur“ berichtigen.`,
  'result/count-exceeds': ({ values: { given, participants } }) =>
    `Ja, Nein und Enthaltung ergeben zusammen ${given}, teilgenommen ${participants === 1 ? 'hat' : 'haben'} aber nur ${participants}. Bitte die Zählung oder die Zahl der Teilnehmenden berichtigen.`,
  'result/two-bases': ({ values: { field, method, found } }) =>
    `${method === null ? `Für das Handlungsfeld „${field}“ ist kein Verfahren angegeben; es gilt als „Vereinbart“.` : `Für das Handlungsfeld „${field}“ gilt das Verfahren „${method}“.`} Hier ${entries[found]}; solche Angaben zählen dort nicht. Bitte das Verfahren ändern oder die Angaben löschen.`,
  'result/label-unknown': ({ values: { text, scale, nearest } }) =>
    `Die Priorität „${shorten(german(text))}“ steht nicht auf der Skala (${shorten(scale.map(german).join('; '))}). ${maybe(nearest)}Bitte berichtigen oder in den Grundangaben die Skala ergänzen.`,
  'privacy/email': ({ values: { text } }) =>
    `Hier steht die E-Mail-Adresse ${shorten(text)}; sie würde veröffentlicht. Bitte streichen oder in die Spalte „Interne Notiz“ schreiben.`,
  'privacy/phone': ({ values: { text } }) =>
    `Hier steht die Telefonnummer ${shorten(text)}; sie würde veröffentlicht. Bitte streichen oder in die Spalte „Interne Notiz“ schreiben.`,
  'privacy/iban': ({ values: { text } }) =>
    `Hier steht die Bankverbindung ${shorten(text)}; sie würde veröffentlicht. Bitte streichen oder in die Spalte „Interne Notiz“ schreiben.`,
  'privacy/person': ({ values: { text } }) =>
    `„${shorten(text)}“ ist anscheinend der Name einer Person und würde veröffentlicht. Bitte durch die Funktion oder die Organisation ersetzen.`,
  'privacy/comment': ({ values: { text } }) =>
    `An dieser Zelle hängt ein Kommentar${text === '' ? '' : ` („${shorten(text)}“)`}. In die Anlage kommt er nicht; wer die Arbeitsmappe selbst weitergibt, gibt ihn mit. Bitte vorher löschen.`,
  'decision/order': ({ values: { body, date, otherBody, otherDate } }) =>
    otherBody === null
      ? `„${shorten(body)}“ ist für den ${formatDay(date)} vorgesehen, der Plan hat aber schon den Stand ${formatDay(otherDate)}. Bitte das Ergebnis oder einen neuen Termin eintragen.`
      : `„${shorten(body)}“ (${formatDay(date)}) kann nicht vor „${shorten(otherBody)}“ (${formatDay(otherDate)}) stehen. Bitte Datum und Stand beider Einträge prüfen.`,
  'decision/paper-missing': ({ values: { body } }) =>
    `Für „${shorten(body)}“ fehlt die Nummer der Vorlage. Bitte eintragen, damit die Anlage zugeordnet werden kann.`,
  'decision/conference-missing': ({ values: { body } }) =>
    `„${shorten(body)}“ soll den Plan bekommen, aber wer ihn beschlossen hat, steht nicht da. Bitte den Beschluss der Konferenz eintragen.`,
  'decision/body-only-took-note': ({ values: { body } }) =>
    `„${shorten(body)}“ hat anscheinend nur Kenntnis genommen und nichts beschlossen. Bitte die Angabe in „Art“ oder „Gilt für“ berichtigen; die Anlage würde sonst Falsches sagen.`,
  'decision/data-newer': ({ values: { body, date, asOf } }) =>
    `Der Plan hat den Stand ${formatDay(asOf)} und ist damit neuer als die letzte Befassung („${shorten(body)}“, ${formatDay(date)}). Bitte die nächste Sitzung als vorgesehen eintragen oder den Stand prüfen.`,
  'waiver/dead': ({ values: { rule, known, nearest } }) =>
    known
      ? `Zu dieser Begründung („${shorten(rule)}“) gibt es keinen Prüfhinweis mehr. Bitte die Zeile löschen, wenn sie erledigt ist.`
      : `Eine Regel „${shorten(rule)}“ gibt es nicht; die Begründung bleibt unbeachtet. ${maybe(nearest)}Bitte berichtigen oder die Zeile löschen.`,
  'waiver/not-allowed': ({ values: { rule, why } }) =>
    `„${shorten(rule)}“ lässt sich hier nicht begründet offen lassen: ${obstacleReasons[why]} Bitte den Fehler beheben und diese Zeile löschen.`,
}

/** The one German sentence of a finding. */
export function findingSentence<C extends FindingCode>(finding: FindingOf<C>): string {
  return sentences[finding.code](finding)
}

/** The sentence for something unreadable that stands in no cell yet, such as a value on the command line. */
export function problemSentence(problem: CellProblem): string {
  return findingSentence({ sheet: null, cell: null, row: null, column: null, measure: null, ...problem })
}

/** What the check found, in a sentence: `3 Fehler, 7 Warnungen, 2 Hinweise.` */
export function countsSentence(counts: Readonly<Record<Severity, number>>, waived: number): string {
  const parts = [
    count(counts.error, 'Fehler', 'Fehler'),
    count(counts.warning, 'Warnung', 'Warnungen'),
    count(counts.info, 'Hinweis', 'Hinweise'),
  ]
  const open = counts.error + counts.warning + counts.info
  if (waived === 0) return open === 0 ? 'Die Prüfung hat nichts zu beanstanden.' : `${parts.join(', ')}.`
  return `${open === 0 ? 'Nichts ist mehr offen.' : `${parts.join(', ')}.`} ${waivedLine(waived)}`
}

/** `Maßnahmen, Zelle A7`, or as much of it as is known. */
export function placeText({ sheet, cell, row }: Pick<Finding, 'sheet' | 'cell' | 'row'>): string {
  if (sheet === null) return 'Arbeitsmappe'
  if (cell !== null) return `${sheet}, Zelle ${cell}`
  return row === null ? `Blatt ${sheet}` : `${sheet}, Zeile ${row}`
}

/** Where there is no column for the reason, the finding stands at the status. */
const statusHeader = measureTable.columns.status.header
const reasonHeader = measureTable.columns.statusNote.header

/** More than two names would make the sentence longer than it helps. */
function notRanked(fields: readonly string[]): string {
  return fields.length > 2
    ? `${fields.length} Handlungsfelder sind deshalb nicht gereiht.`
    : `Nicht gereiht ${fields.length === 1 ? 'ist' : 'sind'} deshalb: ${listed(fields.map(shorten))}.`
}

function knownFields(known: readonly string[]): string {
  return known.length > 0
    ? `Bekannt sind: ${listed(known.map((name) => `„${name}“`))}.`
    : 'Das Blatt Handlungsfelder nennt noch keines.'
}

/** A plain decimal as people write it: `7,5`. Anything else stays as it is. */
function german(decimal: string): string {
  return decimal.replace(/(?<![\d.])(\d+)\.(\d+)(?![\d.])/g, '$1,$2')
}

/** `0.5` is `50 %`. */
function percent(share: number): string {
  return `${formatNumber(Math.round(share * 1000) / 10)} %`
}

function maybe(nearest: string | null): string {
  return nearest ? `Gemeint ist vielleicht „${nearest}“. ` : ''
}

function amount(number: number, one: string, many: string): string {
  return number === 0 ? '' : count(number, one, many)
}
