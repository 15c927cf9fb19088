import { formatDay } from '../dates.ts'
import { obstacleReasons } from '../waivers.ts'
import { maybe, shorten } from './phrases.ts'
import type { SentencesOf } from './sentences-of.ts'

export const actSentences: SentencesOf<'decision' | 'waiver'> = {
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
