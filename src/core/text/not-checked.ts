import type { NotChecked } from '../sheet/grid.ts'
import { listed } from './german.ts'

/** What each gap of a reading knows. `code` is the finding that could not be looked for, or names the gap. */
interface GapValues {
  'privacy/comment': { readonly sheets: readonly string[] }
  'workbook/formula-not-computed': { readonly sheet: string; readonly cells: number; readonly first: string }
  'table/status-by-colour': { readonly sheet: string }
  'table/merged-cells': { readonly sheet: string }
  'privacy/note': Readonly<Record<never, never>>
  'ballot/not-in-form': { readonly fields: readonly { readonly name: string; readonly method: string }[] }
}

const sentences: { readonly [C in keyof GapValues]: (values: GapValues[C]) => string } = {
  'privacy/comment': ({ sheets }) =>
    `Nicht alle Kommentare und Notizen ließen sich lesen (${sheets.map((sheet) => `Blatt „${sheet}“`).join(', ')}). Bitte selbst prüfen, ob sie Persönliches enthalten.`,
  'workbook/formula-not-computed': ({ sheet, cells, first }) =>
    `Auf dem Blatt „${sheet}“ ${cells === 1 ? `hat die Formel in ${first}` : `haben ${cells} Formeln (zuerst ${first})`} kein gespeichertes Ergebnis und ${cells === 1 ? 'gilt' : 'gelten'} als leer. Bitte in Excel öffnen und speichern.`,
  'table/status-by-colour': ({ sheet }) =>
    `Auf dem Blatt „${sheet}“ sind so viele Zellen gefärbt, dass die Farben nicht alle gelesen werden.`,
  'table/merged-cells': ({ sheet }) =>
    `Auf dem Blatt „${sheet}“ sind so viele Zellen verbunden, dass Excel sie dem Add-in nicht alle nennt.`,
  'ballot/not-in-form': ({ fields }) =>
    `Die Bewertungen ${fields.length === 1 ? 'des Handlungsfelds' : 'der Handlungsfelder'} ${listed(fields.map(({ name, method }) => `„${name}“ (${method})`))} sind nicht geprüft: ${fields.length === 1 ? 'Dieses Verfahren kennt' : 'Diese Verfahren kennt'} diese Version noch nicht. Bitte selbst nachsehen, ob die Bögen richtig ausgefüllt sind.`,
  'privacy/note': () =>
    'Notizen (die älteren Kommentare ohne Antworten) zeigt dieses Excel einem Add-in nicht. Bitte selbst prüfen, ob sie Persönliches enthalten.',
}

/** A gap in what was read, with the German sentence a person gets. */
export function notChecked<C extends keyof GapValues>(code: C, values: GapValues[C]): NotChecked {
  return { code, why: sentences[code](values) }
}
