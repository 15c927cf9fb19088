import { measureTable } from '../../sheet/columns/measures.ts'
import { listed } from '../german.ts'
import { maybe, shorten } from './phrases.ts'
import type { SentencesOf } from './sentences-of.ts'

export const measureSentences: SentencesOf<'measure' | 'vocabulary' | 'reference'> = {
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
}

/** Where there is no column for the reason, the finding stands at the status. */
const statusHeader = measureTable.columns.status.header

const reasonHeader = measureTable.columns.statusNote.header

function knownFields(known: readonly string[]): string {
  return known.length > 0
    ? `Bekannt sind: ${listed(known.map((name) => `„${name}“`))}.`
    : 'Das Blatt Handlungsfelder nennt noch keines.'
}
