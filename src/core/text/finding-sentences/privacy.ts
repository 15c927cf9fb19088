import { shorten } from './phrases.ts'
import type { SentencesOf } from './sentences-of.ts'

export const privacySentences: SentencesOf<'privacy'> = {
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
}
