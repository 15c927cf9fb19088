import type { AdoptWords } from './adopt.ts'
import { count, listed } from './german.ts'

/*
 * What only the page says about a list that was taken over: it has no options, so the list itself is what is changed.
 */

const again = 'und die Liste noch einmal übernehmen'

/** How to do otherwise, on the page. */
export const pageWords: AdoptWords = {
  otherLists: (sheets) =>
    `Nicht übernommen: ${quoted(sheets)} ${sheets.length === 1 ? 'liest sich' : 'lesen sich'} auch wie eine Liste von Maßnahmen. Falls eigentlich ${sheets.length === 1 ? 'dieses Blatt' : 'eines davon'} gemeint ist, bitte die anderen Blätter in einer Kopie der Arbeitsmappe löschen ${again}.`,
  similar: (columns) =>
    `Bitte prüfen, ob die nur ähnlichen Spalten stimmen: ${quoted(columns)}. Falls nicht, bitte die Überschrift in der Liste ändern ${again}.`,
  results: (columns) => {
    const one = columns.length === 1
    const read = one
      ? 'liest sich wie ein Ergebnis der Konferenz und ist bisher nur eine eigene Spalte. Wenn sie'
      : 'lesen sich wie Ergebnisse der Konferenz und sind bisher nur eigene Spalten. Wenn eine davon'
    return `${quoted(columns)} ${read} als vereinbarte Priorität gilt, bitte ihre Überschrift in der Liste in „Priorität“ ändern ${again}. Stimmen und Punkte bitte sonst unter „Ergebnis eingeben“ eintippen oder in Excel in das Blatt „Bewertungen“ schreiben.`
  },
  statuses: (missing, hasColumn) => {
    const start = missing === 1 ? 'Bei einer Maßnahme fehlt der Status.' : `Bei ${missing} Maßnahmen fehlt der Status.`
    const other = hasColumn
      ? ''
      : ` Steht er in einer Spalte der Liste als Wort, bitte ihre Überschrift dort in „Status“ ändern ${again}.`
    return `${start} Bitte im Blatt Maßnahmen eintragen.${other}`
  },
  colours: (open) =>
    `${open.length === 1 ? 'Eine Farbe sagt' : `${open.length} Farben sagen`} etwas, das nirgends als Wort steht. Was sie bedeuten, lässt sich in der Zuordnung angeben; bitte die Liste dazu noch einmal öffnen, oder den Status als Wort eintragen.`,
  ownStatuses: (open) =>
    `Im Status ${open.length === 1 ? 'steht ein Wort, das' : 'stehen Wörter, die'} der Plan nicht kennt: ${quoted(open.slice(0, 8).map(({ word }) => word))}. Bitte ersetzen oder im Blatt „Status“ mit den Spalten „Status“ und „Bedeutung“ sagen, was gemeint ist.`,
  check: (errors, warnings) => {
    const open = [
      ...(errors > 0 ? [count(errors, 'Fehler', 'Fehler')] : []),
      ...(warnings > 0 ? [count(warnings, 'Warnung', 'Warnungen')] : []),
    ]
    return open.length === 0
      ? 'Die Prüfung des neuen Plans hat keinen Fehler gefunden. Bitte ihn speichern und in Excel ansehen.'
      : `Die Prüfung des neuen Plans nennt noch ${listed(open)}. Bitte unter „Prüfen“ ansehen und beheben.`
  },
}

export function leftOutSentence(line: string): string {
  return `Keine Maßnahmen und deshalb nicht übernommen: ${line}.`
}

export function sourceSentence(line: string): string {
  return `In der Liste aufgefallen: ${line}`
}

export function fieldSentence(code: string, name: string, measures: number): string {
  return `${code} ${name}: ${count(measures, 'Maßnahme', 'Maßnahmen')}`
}

function quoted(names: readonly string[]): string {
  return listed(names.map((name) => `„${name}“`))
}
