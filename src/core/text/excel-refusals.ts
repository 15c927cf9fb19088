import { formatNumber } from './numbers.ts'
import { programText } from './pane-program.ts'

interface OnSheet {
  readonly sheet: string
}

/** What each refusal inside Excel knows. */
export interface ExcelRefusalValues {
  'excel/too-old': Readonly<Record<never, never>>
  'excel/cell-editing': Readonly<Record<never, never>>
  'excel/read-only': Readonly<Record<never, never>>
  'excel/protected': OnSheet
  'excel/structure-protected': Readonly<Record<never, never>>
  'excel/access-denied': Readonly<Record<never, never>>
  'excel/changed': OnSheet & { readonly cell: string }
  'excel/row-moved': OnSheet & { readonly cell: string; readonly row: number }
  'excel/sheet-missing': OnSheet
  'excel/table-moved': OnSheet & { readonly table: string }
  'excel/item-missing': Readonly<Record<never, never>>
  'excel/sheet-hidden': OnSheet
  'excel/far-out': OnSheet & { readonly row: number; readonly column: string }
  'excel/too-large': Readonly<Record<never, never>>
  'excel/session-lost': Readonly<Record<never, never>>
  'excel/busy': Readonly<Record<never, never>>
  'excel/opened-twice': Readonly<Record<never, never>>
  'excel/dialog-open': Readonly<Record<never, never>>
  'excel/failed': { readonly reason: string }
  'excel/half-written': { readonly reason: string; readonly cells: readonly string[] }
  'excel/nothing-to-undo': Readonly<Record<never, never>>
  'excel/undo-changed': OnSheet & { readonly cell: string }
  'excel/undo-sheet-changed': OnSheet
  'excel/not-delivered': { readonly file: string }
  'excel/not-loaded': Readonly<Record<never, never>>
}

const nothingWritten = 'Es wurde nichts geschrieben.'
const withoutExcel = 'Die Seite ohne Excel („Im Browser weiter“) liest die gespeicherte Datei auch dann.'

/** One German sentence each: what happened, where, and what to do – in Excel, not with a file. */
export const excelSentences: { readonly [C in keyof ExcelRefusalValues]: (values: ExcelRefusalValues[C]) => string } = {
  'excel/too-old': () => `Dieses Excel ist zu alt für das Add-in; nötig ist Excel 2021 oder neuer. ${withoutExcel}`,
  'excel/cell-editing': () =>
    `In Excel wird gerade eine Zelle bearbeitet. ${nothingWritten} Bitte die Eingabe mit der Eingabetaste abschließen (oder mit Esc verwerfen) und noch einmal versuchen.`,
  'excel/read-only': () =>
    `Die Arbeitsmappe ist nur zum Lesen geöffnet – vielleicht, weil sie in einem zweiten Fenster oder bei jemand anderem offen ist. ${nothingWritten} Bitte sie dort schließen oder oben „Bearbeitung aktivieren“ wählen und noch einmal versuchen.`,
  'excel/protected': ({ sheet }) =>
    `Das Blatt „${sheet}“ ist geschützt. ${nothingWritten} Bitte unter „Überprüfen > Blattschutz aufheben“ den Schutz entfernen und noch einmal versuchen.`,
  'excel/structure-protected': () =>
    `Der Aufbau der Arbeitsmappe ist geschützt; es kann kein Blatt dazukommen. ${nothingWritten} Bitte unter „Überprüfen > Arbeitsmappe schützen“ den Schutz aufheben und noch einmal versuchen.`,
  'excel/access-denied': () =>
    `Excel erlaubt das Schreiben hier nicht. ${nothingWritten} Bitte nachsehen, ob Blatt oder Arbeitsmappe geschützt oder nur zum Lesen geöffnet sind, und noch einmal versuchen.`,
  'excel/changed': ({ sheet, cell }) =>
    `In Zelle ${cell} auf dem Blatt „${sheet}“ steht inzwischen etwas anderes – vielleicht von jemand anderem oder aus einem zweiten Fenster. ${nothingWritten} Bitte noch einmal prüfen und von dort weitermachen.`,
  'excel/row-moved': ({ sheet, cell, row }) =>
    `Zeile ${row} auf dem Blatt „${sheet}“ gehört inzwischen zu einem anderen Eintrag (Zelle ${cell}); die Zeilen sind wohl verschoben oder sortiert worden. ${nothingWritten} Bitte noch einmal prüfen und von dort weitermachen.`,
  'excel/sheet-missing': ({ sheet }) =>
    `Das Blatt „${sheet}“ gibt es in dieser Arbeitsmappe nicht mehr. ${nothingWritten} Bitte noch einmal prüfen und von dort weitermachen.`,
  'excel/table-moved': ({ sheet, table }) =>
    `Die Tabelle „${table}“ auf dem Blatt „${sheet}“ ist inzwischen größer, kleiner oder verschoben. ${nothingWritten} Bitte noch einmal prüfen und von dort weitermachen.`,
  'excel/item-missing': () =>
    `Ein Blatt oder eine Tabelle, die gebraucht wird, gibt es in der Arbeitsmappe nicht mehr. ${nothingWritten} Bitte noch einmal prüfen und von dort weitermachen.`,
  'excel/sheet-hidden': ({ sheet }) =>
    `Das Blatt „${sheet}“ ist ausgeblendet und kann nicht gezeigt werden. Bitte einen Blattnamen unten mit der rechten Maustaste anklicken und „Einblenden“ wählen.`,
  'excel/far-out': ({ sheet, row, column }) =>
    `Auf dem Blatt „${sheet}“ steht weit außen noch etwas (letzte Zeile ${formatNumber(row)}, letzte Spalte ${column}), wohl aus Versehen. Bitte mit Strg+Ende dorthin springen, die überzähligen Zeilen oder Spalten löschen und noch einmal prüfen.`,
  'excel/too-large': () =>
    `Die Arbeitsmappe ist so groß, dass Excel sie dem Add-in nicht übergibt. ${nothingWritten} ${withoutExcel}`,
  'excel/session-lost': () =>
    `Die Verbindung zu Excel ist abgerissen. ${nothingWritten} Bitte die Arbeitsmappe schließen, neu öffnen und noch einmal versuchen.`,
  'excel/busy': () =>
    `Excel ist gerade zu beschäftigt. ${nothingWritten} Bitte einen Augenblick warten und noch einmal versuchen.`,
  'excel/opened-twice': () =>
    `Diese Arbeitsmappe ist in einem zweiten Fenster geöffnet, und Excel arbeitet gerade dort. ${nothingWritten} Bitte das andere Fenster schließen und noch einmal versuchen.`,
  'excel/dialog-open': () =>
    `In Excel ist ein Dialog offen. ${nothingWritten} Bitte den Dialog schließen und noch einmal versuchen.`,
  'excel/failed': ({ reason }) =>
    `Excel hat das abgelehnt (${reason}). ${nothingWritten} Bitte noch einmal versuchen; hilft das nicht, die Arbeitsmappe schließen und neu öffnen.`,
  'excel/half-written': ({ reason, cells }) =>
    `Excel hat mitten im Schreiben abgebrochen (${reason}), und nicht alles ließ sich zurücknehmen. Bitte mit „Rückgängig“ in Excel zurückgehen und diese Zellen ansehen: ${cells.join(', ')}.`,
  'excel/nothing-to-undo': () => 'Es gibt keinen Schritt, der zurückgenommen werden könnte.',
  'excel/undo-changed': ({ sheet, cell }) =>
    `In Zelle ${cell} auf dem Blatt „${sheet}“ steht nicht mehr, was der letzte Schritt hineingeschrieben hat. Es wurde nichts zurückgenommen. Bitte die Zellen des Schritts selbst ansehen.`,
  'excel/undo-sheet-changed': ({ sheet }) =>
    `Auf dem Blatt „${sheet}“, das der letzte Schritt angelegt hat, ist seither etwas eingetragen worden. Es wurde nichts zurückgenommen. Bitte das Blatt selbst löschen, wenn es nicht gebraucht wird.`,
  'excel/not-delivered': ({ file }) => `„${file}“ lässt sich nicht als neue Arbeitsmappe öffnen. ${withoutExcel}`,
  'excel/not-loaded': () => programText.notLoaded,
}
