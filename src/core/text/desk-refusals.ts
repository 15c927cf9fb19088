import type { Obstacle } from '../check/waivable.ts'
import { formatNumber } from './numbers.ts'
import { notWaivable } from './waivers.ts'

/** What each refusal of the desk knows: of what was to be entered, fixed or taken over there. */
export interface DeskRefusalValues {
  'enter/unknown-measure': { readonly measure: string; readonly nearest: string | null }
  'enter/method': { readonly measure: string; readonly field: string; readonly method: string }
  'enter/label': {
    readonly measure: string
    readonly text: string
    readonly scale: readonly string[]
    readonly nearest: string | null
  }
  /** `whole`: it is a count. */
  'enter/figure': {
    readonly measure: string
    readonly header: string
    readonly given: number
    readonly whole: boolean
  }
  'enter/rows-twice': { readonly measure: string; readonly sheet: string; readonly rows: readonly number[] }
  /** `header` of the column that is to be added; `null` for a row. */
  'enter/no-room': {
    readonly sheet: string
    readonly cell: string
    readonly where: 'right' | 'below'
    readonly header: string | null
  }
  'enter/totals-row': { readonly sheet: string; readonly table: string }
  'enter/no-ranks': Readonly<Record<never, never>>
  'enter/no-header': { readonly sheet: string; readonly headers: readonly string[] }
  'fix/nothing': Readonly<Record<never, never>>
  /** `obstacle` is `null` where there is no such finding any more, or no reason was given. */
  'waive/refused': { readonly obstacle: Obstacle | null }
  /** `ending` of the source, with its dot; empty where it has none. */
  'fix/other-kind': { readonly source: string; readonly file: string; readonly ending: string }
  'adopt/choose-list': { readonly sheets: readonly string[] }
}

/** One German sentence each: what happened, where, and what to do. */
export const deskSentences: { readonly [C in keyof DeskRefusalValues]: (values: DeskRefusalValues[C]) => string } = {
  'enter/unknown-measure': ({ measure, nearest }) =>
    `Eine Maßnahme mit der Nummer „${measure}“ gibt es im Plan nicht. ${nearest ? `Gemeint ist vielleicht „${nearest}“; bitte` : 'Bitte'} die Nummer berichtigen; es wurde nichts eingetragen.`,
  'enter/method': ({ measure, field, method }) =>
    `Für ${measure} kann das so nicht eingetragen werden: Im Handlungsfeld „${field}“ gilt das Verfahren „${method}“. Bitte eintragen, was zu diesem Verfahren gehört, oder zuerst das Verfahren ändern (in den Grundangaben, oder für dieses Handlungsfeld allein im Blatt Handlungsfelder).`,
  'enter/label': ({ measure, text, scale, nearest }) =>
    `Die Priorität „${text}“ für ${measure} steht nicht auf der Skala (${scale.join('; ')}). ${nearest ? `Gemeint ist vielleicht „${nearest}“; bitte` : 'Bitte'} berichtigen oder in den Grundangaben die Skala ergänzen; es wurde nichts eingetragen.`,
  'enter/figure': ({ measure, header, given, whole }) =>
    `„${Number.isFinite(given) ? formatNumber(given) : given}“ kann bei ${measure} nicht unter „${header}“ stehen. Bitte eine ${whole ? 'ganze Zahl' : 'Zahl'} ab 0 eintragen; es wurde nichts eingetragen.`,
  'enter/rows-twice': ({ measure, sheet, rows }) =>
    `Im Blatt „${sheet}“ stehen mehrere Zeilen zu ${measure} (${rows.join(', ')}). Bitte in Excel nur eine davon stehen lassen; es wurde nichts eingetragen.`,
  'enter/no-room': ({ sheet, cell, where, header }) =>
    where === 'right'
      ? `Im Blatt „${sheet}“ ist rechts neben der Tabelle kein Platz für die Spalte „${header}“: Dort beginnt bei ${cell} schon etwas anderes. Bitte in Excel eine leere Spalte an die Tabelle anfügen und noch einmal eintragen.`
      : `Im Blatt „${sheet}“ ist unter der Tabelle kein Platz für eine neue Zeile: Dort beginnt bei ${cell} schon etwas anderes. Bitte in Excel darunter leere Zeilen einfügen und noch einmal eintragen.`,
  'enter/no-ranks': () =>
    'Es gibt noch keine Ränge, die sich eintragen lassen: Wo Prioritäten vereinbart wurden, besteht keine Reihenfolge; sonst fehlen Ergebnisse. Bitte zuerst das Ergebnis der Konferenz eingeben.',
  'enter/totals-row': ({ sheet, table }) =>
    `Die Tabelle „${table}“ im Blatt „${sheet}“ hat eine Ergebniszeile; darunter kann nichts angefügt werden. Bitte in Excel unter „Tabellenentwurf“ die Ergebniszeile ausschalten und noch einmal eintragen.`,
  'enter/no-header': ({ sheet, headers }) =>
    `Das Blatt „${sheet}“ gibt es schon, aber es wurde keine Kopfzeile darin gefunden. Bitte in Excel die Überschriften ${headers.map((header) => `„${header}“`).join(', ')} eintragen oder das Blatt umbenennen.`,
  'fix/nothing': () =>
    'Unter den gewählten Prüfhinweisen ist keiner, der sich von selbst bereinigen lässt. Bitte die Liste neu aufbauen lassen oder die Zellen in Excel berichtigen.',
  'waive/refused': ({ obstacle }) =>
    obstacle === null
      ? 'Der Prüfhinweis ist nicht mehr da, oder die Begründung ist leer. Bitte die Liste noch einmal ansehen und eine Begründung eintragen.'
      : `${notWaivable(obstacle)} Bitte den Fehler beheben.`,
  'fix/other-kind': ({ source, file, ending }) =>
    `Die Kopie von „${source}“ ist eine Datei derselben Art und kann nicht „${file}“ heißen. Bitte einen Namen ${ending === '' ? 'ohne Endung' : `mit der Endung ${ending}`} angeben; es wurde nichts geschrieben.`,
  'adopt/choose-list': ({ sheets }) =>
    `Mehrere Blätter lesen sich gleich gut als Liste von Maßnahmen: ${sheets.map((sheet) => `„${sheet}“`).join(', ')}. Bitte auswählen, welches übernommen werden soll.`,
}
