import { formatNumber } from './numbers.ts'

interface OnSheet {
  readonly sheet: string
}
interface InCell extends OnSheet {
  readonly cell: string
}
interface OfTable extends OnSheet {
  readonly table: string
}

/** What each refusal to write into a person's own workbook knows. Nothing has been written then. */
export interface EditRefusalValues {
  'edit/sheet-missing': OnSheet
  'edit/protected': OnSheet
  'edit/changed': InCell
  'edit/formula': InCell
  'edit/merged': InCell & { readonly area: string }
  'edit/rich-text': InCell
  'edit/number-format': InCell
  'edit/text-too-long': InCell & { readonly length: number; readonly limit: number }
  'edit/far-out': InCell & { readonly corner: string }
  'edit/table-missing': OfTable
  'edit/table-header': OfTable & InCell
  'edit/table-totals': OfTable
  'edit/table-linked': OfTable
  'edit/table-blocked': OfTable & InCell
  'edit/header-taken': OfTable & { readonly header: string }
  'edit/sheet-exists': OnSheet
  'edit/structure-protected': { readonly file: string }
  'edit/shared-workbook': { readonly file: string }
  'edit/signed': { readonly file: string }
  'edit/encoding': { readonly file: string; readonly part: string }
}

const nothingWritten = 'Es wurde nichts geschrieben.'

/** One German sentence each: what happened, where, and what to do. */
export const editSentences: { readonly [C in keyof EditRefusalValues]: (values: EditRefusalValues[C]) => string } = {
  'edit/sheet-missing': ({ sheet }) =>
    `Das Blatt „${sheet}“ gibt es in dieser Arbeitsmappe nicht. ${nothingWritten} Bitte die Datei noch einmal öffnen.`,
  'edit/protected': ({ sheet }) =>
    `Das Blatt „${sheet}“ ist geschützt. ${nothingWritten} Bitte in Excel unter „Überprüfen > Blattschutz aufheben“ den Schutz entfernen, speichern und die Datei noch einmal öffnen.`,
  'edit/changed': ({ sheet, cell }) =>
    `In Zelle ${cell} auf dem Blatt „${sheet}“ steht etwas anderes als erwartet. ${nothingWritten} Bitte die Datei noch einmal öffnen und von dort weitermachen.`,
  'edit/formula': ({ sheet, cell }) =>
    `In Zelle ${cell} auf dem Blatt „${sheet}“ rechnet eine Formel, die nicht überschrieben wird. ${nothingWritten} Bitte diese Zelle in Excel selbst ändern.`,
  'edit/merged': ({ sheet, cell, area }) =>
    `Zelle ${cell} auf dem Blatt „${sheet}“ gehört zum Zellverbund ${area} und kann keinen eigenen Eintrag haben. ${nothingWritten} Bitte in Excel den Verbund unter „Start > Verbinden und zentrieren > Zellverbund aufheben“ lösen.`,
  'edit/rich-text': ({ sheet, cell }) =>
    `In Zelle ${cell} auf dem Blatt „${sheet}“ sind einzelne Wörter formatiert (etwa fett oder farbig); das ginge beim Schreiben verloren. ${nothingWritten} Bitte diese Zelle in Excel selbst ändern.`,
  'edit/number-format': ({ sheet, cell }) =>
    `Zelle ${cell} auf dem Blatt „${sheet}“ ist als Datum oder Uhrzeit formatiert; eine Zahl erschiene dort als Datum. ${nothingWritten} Bitte die Zelle in Excel als „Standard“ formatieren.`,
  'edit/text-too-long': ({ sheet, cell, length, limit }) =>
    `Der Text für Zelle ${cell} auf dem Blatt „${sheet}“ hat ${formatNumber(length)} Zeichen; eine Zelle fasst höchstens ${formatNumber(limit)}. ${nothingWritten} Bitte den Text kürzen.`,
  'edit/far-out': ({ sheet, cell, corner }) =>
    `Zelle ${cell} auf dem Blatt „${sheet}“ liegt zu weit außen; geschrieben wird bis ${corner}. ${nothingWritten} Bitte die Tabelle weiter nach links oben verschieben.`,
  'edit/table-missing': ({ sheet, table }) =>
    `Die Tabelle „${table}“ gibt es auf dem Blatt „${sheet}“ nicht. ${nothingWritten} Bitte die Datei noch einmal öffnen.`,
  'edit/table-header': ({ sheet, cell, table }) =>
    `Zelle ${cell} auf dem Blatt „${sheet}“ ist eine Überschrift der Tabelle „${table}“, an der Formeln hängen können. ${nothingWritten} Bitte die Überschrift in Excel selbst ändern.`,
  'edit/table-totals': ({ sheet, table }) =>
    `Die Tabelle „${table}“ auf dem Blatt „${sheet}“ hat eine Ergebniszeile; dort und darunter wird nichts eingetragen. ${nothingWritten} Bitte in Excel unter „Tabellenentwurf“ das Häkchen bei „Ergebniszeile“ entfernen, speichern und die Datei noch einmal öffnen.`,
  'edit/table-linked': ({ sheet, table }) =>
    `Die Tabelle „${table}“ auf dem Blatt „${sheet}“ ist mit einer Datenquelle verbunden und wird nicht erweitert. ${nothingWritten} Bitte in Excel unter „Tabellenentwurf > Verknüpfung aufheben“ davon lösen.`,
  'edit/table-blocked': ({ sheet, table, cell }) =>
    `Die Tabelle „${table}“ auf dem Blatt „${sheet}“ müsste wachsen, doch bei Zelle ${cell} ist kein Platz dafür. ${nothingWritten} Bitte in Excel Platz neben und unter der Tabelle schaffen.`,
  'edit/header-taken': ({ sheet, table, header }) =>
    `In der Tabelle „${table}“ auf dem Blatt „${sheet}“ gibt es schon eine Spalte „${header}“. ${nothingWritten} Bitte diese Spalte in Excel umbenennen oder löschen.`,
  'edit/sheet-exists': ({ sheet }) =>
    `Ein Blatt „${sheet}“ gibt es in dieser Arbeitsmappe schon. ${nothingWritten} Bitte das vorhandene Blatt in Excel umbenennen oder löschen.`,
  'edit/structure-protected': ({ file }) =>
    `Der Aufbau der Arbeitsmappe „${file}“ ist geschützt; es kann kein Blatt dazukommen. ${nothingWritten} Bitte in Excel unter „Überprüfen > Arbeitsmappe schützen“ den Schutz aufheben.`,
  'edit/shared-workbook': ({ file }) =>
    `Die Arbeitsmappe „${file}“ ist auf die alte Art freigegeben; dann kann weder ein Blatt mit Tabelle dazukommen noch eine Tabelle wachsen. ${nothingWritten} Bitte in Excel die Freigabe aufheben und neu speichern.`,
  'edit/signed': ({ file }) =>
    `Die Arbeitsmappe „${file}“ ist digital signiert; jede Änderung macht die Signatur ungültig. ${nothingWritten} Bitte in Excel unter „Datei > Informationen > Signaturen anzeigen“ die Signatur entfernen oder eine unsignierte Fassung angeben.`,
  'edit/encoding': ({ file, part }) =>
    `Ein Teil der Datei „${file}“ („${part}“) ist in einer ungewöhnlichen Zeichenkodierung gespeichert. ${nothingWritten} Bitte in Excel öffnen und neu speichern.`,
}

/** Such a sentence where only the one cell was left out, and others were written. */
export function leftOutSentence(sentence: string): string {
  return sentence.replace(` ${nothingWritten}`, '')
}
