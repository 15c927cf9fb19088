import type { BestSide } from '../../plan/settings.ts'
import type { Basis } from '../../rank/result.ts'
import { count, listed } from '../german.ts'
import { formatNumber } from '../numbers.ts'
import { formExpectation, signsOnScale } from '../ranking-methods.ts'
import { maybe, shorten } from './phrases.ts'
import type { SentencesOf } from './sentences-of.ts'

export const resultSentences: SentencesOf<'ballot' | 'result'> = {
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
}

/** More than two names would make the sentence longer than it helps. */
function notRanked(fields: readonly string[]): string {
  return fields.length > 2
    ? `${fields.length} Handlungsfelder sind deshalb nicht gereiht.`
    : `Nicht gereiht ${fields.length === 1 ? 'ist' : 'sind'} deshalb: ${listed(fields.map(shorten))}.`
}

/** A plain decimal as people write it: `7,5`. Anything else stays as it is. */
function german(decimal: string): string {
  return decimal.replace(/(?<![\d.])(\d+)\.(\d+)(?![\d.])/g, '$1,$2')
}

/** `0.5` is `50 %`. */
function percent(share: number): string {
  return `${formatNumber(Math.round(share * 1000) / 10)} %`
}

/** What another basis than the field's own looks like in the sheets. */
const entries: { readonly [B in Basis]: string } = {
  agreed: 'steht eine vereinbarte Priorität',
  totals: 'stehen Summen',
  ballots: 'steht eine einzelne Bewertung',
}

function directionProblem(given: BestSide | null, scale: string | null): string {
  if (scale === null)
    return given === null ? 'Skala und beste Seite sind nicht angegeben.' : 'Die Skala ist nicht angegeben.'
  const onScale = `der Skala (${shorten(scale)})`
  return given === null
    ? `Welche Seite ${onScale} die beste ist, ist nicht angegeben.`
    : `„${given}“ passt nicht zu ${onScale}.`
}

function directionRemedy(given: BestSide | null, scale: string | null): string {
  const asked = [
    ...(scale === null ? ['„Skala von“ und „Skala bis“ (oder „Skala“, mit Semikolon getrennt)'] : []),
    ...(scale === null && given !== null
      ? []
      : ['„Beste Seite“ (hoch oder niedrig, wenn die Skala aus Zahlen besteht, sonst erste oder letzte)']),
  ]
  return `Bitte in den Grundangaben ${listed(asked)} ausfüllen.`
}
