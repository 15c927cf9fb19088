import { statuses } from '../plan/status.ts'
import { type DeskRefusalValues, deskSentences } from './desk-refusals.ts'
import { type EditRefusalValues, editSentences } from './edit-refusals.ts'
import { type ExcelRefusalValues, excelSentences } from './excel-refusals.ts'
import { formatNumber } from './numbers.ts'

/** Every refusal about a file knows its name as the person gave it. */
interface AboutFile {
  readonly file: string
}

/** What each refusal knows; sizes in megabytes (1,000,000 bytes). */
export interface RefusalValues extends EditRefusalValues, DeskRefusalValues, ExcelRefusalValues {
  'file/missing': AboutFile
  'file/directory': AboutFile
  'file/no-permission': AboutFile
  'file/busy': AboutFile
  'file/open-elsewhere': AboutFile & { readonly lock: string }
  'file/too-big': AboutFile & { readonly megabytes: number; readonly limit: number }
  'file/not-readable': AboutFile & { readonly reason: string }

  'file/empty': AboutFile
  'file/not-a-workbook': AboutFile
  'file/old-excel': AboutFile
  'file/encrypted': AboutFile
  'file/old-office': AboutFile
  'file/opendocument': AboutFile
  'file/binary-workbook': AboutFile
  'file/other-office': AboutFile & { readonly kind: 'word' | 'powerpoint' | 'opendocument' }
  'file/delimited-text': AboutFile
  'file/plain-text': AboutFile
  'file/web-page': AboutFile
  'file/xml-workbook': AboutFile
  'file/pdf': AboutFile
  'file/truncated': AboutFile
  'file/damaged': AboutFile & { readonly part: string }
  'file/no-workbook': AboutFile

  'file/too-many-parts': AboutFile & { readonly parts: number; readonly limit: number }
  'file/unpacks-too-large': AboutFile & { readonly limit: number }
  'file/packed-too-tightly': AboutFile & { readonly part: string }
  'file/document-type': AboutFile
  'file/cell-far-out': AboutFile & { readonly sheet: string; readonly cell: string; readonly corner: string }
  'file/too-many-cells': AboutFile & { readonly sheet: string; readonly limit: number }
  'file/too-many-merges': AboutFile & { readonly sheet: string; readonly limit: number }
  'file/cells-lost': AboutFile & { readonly sheet: string; readonly cells: number }
  'file/unreadable': AboutFile

  'plan/incomplete': AboutFile & { readonly place: string; readonly finding: string }
  'export/not-clean': { readonly found: readonly string[]; readonly texts: readonly string[] }
  'command/unknown': { readonly command: string; readonly known: readonly string[] }
  'command/missing': { readonly known: readonly string[] }
  'command/not-yet': { readonly what: string }
  'command/arguments': { readonly command: string; readonly usage: string }
  'command/option-unknown': { readonly option: string; readonly command: string }
  'command/option-value': { readonly option: string; readonly value: string; readonly expected: string }
  'protocol/unreadable': AboutFile
  'mapping/unreadable': AboutFile & { readonly entry: number | null }
  'mapping/twice': { readonly column: string; readonly sheet: string }
  'mapping/no-sheet': AboutFile & { readonly sheet: string; readonly sheets: readonly string[] }
  'mapping/no-header': { readonly column: string; readonly sheet: string; readonly headers: readonly string[] }
  'mapping/no-plan-column': { readonly column: string; readonly planColumn: string; readonly nearest: string | null }
  'mapping/same-plan-column': { readonly columns: readonly string[]; readonly planColumn: string }
  'mapping/no-date': { readonly column: string; readonly planColumn: string }
  'mapping/no-status': { readonly what: string; readonly status: string; readonly nearest: string | null }
  'mapping/no-colour': { readonly colour: string; readonly colours: readonly string[] }
  'adopt/no-list': AboutFile & { readonly sheets: readonly string[] }
  'adopt/no-list-there': { readonly sheet: string }
  'adopt/no-measures': { readonly sheet: string; readonly headerRow: number }
  'adopt/no-sheet': { readonly sheet: string; readonly sheets: readonly string[] }
  'adopt/several-lists': AboutFile & { readonly sheets: readonly string[] }
  'adopt/already-plan': AboutFile
  'setting/unknown': { readonly name: string; readonly nearest: string | null }
  'setting/value': { readonly name: string; readonly value: string; readonly sentence: string }

  'run/too-demanding': { readonly file: string; readonly resource: 'time' | 'memory' }
  'run/interrupted': Readonly<Record<never, never>>

  'target/exists': AboutFile
  'target/directory': AboutFile
  'target/not-a-directory': AboutFile
  'target/parent-missing': AboutFile & { readonly parent: string }
  'target/no-permission': AboutFile
  'target/open-elsewhere': AboutFile
  'target/disk-full': AboutFile
  'target/special': AboutFile
  'target/is-source': AboutFile
  'target/not-writable': AboutFile & { readonly reason: string }
}

export type RefusalCode = keyof RefusalValues

const saveAsWorkbook = 'dort als „Excel-Arbeitsmappe (.xlsx)“ speichern und diese Datei verwenden'

const otherOffice = {
  word: 'ein Word-Dokument',
  powerpoint: 'eine PowerPoint-Präsentation',
  opendocument: 'ein OpenDocument-Dokument, aber keine Tabelle',
} as const

const exhausted = { time: 'zu lange', memory: 'zu viel Arbeitsspeicher' } as const

/** One German sentence each: what happened, where, and what to do. */
const sentences: { readonly [C in RefusalCode]: (values: RefusalValues[C]) => string } = {
  'file/missing': ({ file }) => `Die Datei „${file}“ gibt es nicht. Bitte den Pfad prüfen und noch einmal angeben.`,
  'file/directory': ({ file }) =>
    `„${file}“ ist ein Ordner und keine Datei. Bitte die Arbeitsmappe in diesem Ordner verwenden.`,
  'file/no-permission': ({ file }) =>
    `Die Datei „${file}“ darf nicht gelesen werden. Bitte Leserechte einholen oder eine eigene Kopie verwenden.`,
  'file/busy': ({ file }) =>
    `Die Datei „${file}“ wird gerade von einem anderen Programm benutzt. Bitte dort schließen und noch einmal versuchen.`,
  'file/open-elsewhere': ({ file, lock }) =>
    `Die Datei „${file}“ ist noch in einem anderen Programm geöffnet (daneben liegt „${lock}“). Bitte dort speichern und schließen; mit --force wird der zuletzt gespeicherte Stand gelesen.`,
  'file/too-big': ({ file, megabytes, limit }) =>
    `Die Datei „${file}“ ist mit ${number(megabytes)} MB zu groß; gelesen werden höchstens ${number(limit)} MB. Bitte Bilder und fremde Blätter entfernen und noch einmal speichern.`,
  'file/not-readable': ({ file, reason }) =>
    `Die Datei „${file}“ konnte nicht geöffnet werden (${reason}). Bitte prüfen, ob das Laufwerk erreichbar ist, und noch einmal versuchen.`,

  'file/empty': ({ file }) =>
    `Die Datei „${file}“ ist leer. Bitte eine gespeicherte Arbeitsmappe verwenden oder eine neue anlegen.`,
  'file/not-a-workbook': ({ file }) =>
    `Die Datei „${file}“ ist keine Excel-Arbeitsmappe. Bitte eine Datei mit der Endung .xlsx oder .xlsm verwenden.`,
  'file/old-excel': ({ file }) =>
    `Die Datei „${file}“ hat das alte Excel-Format (.xls). Bitte in Excel oder LibreOffice öffnen, ${saveAsWorkbook}.`,
  'file/encrypted': ({ file }) =>
    `Die Datei „${file}“ ist mit einem Kennwort verschlüsselt. Bitte in Excel öffnen, unter „Datei > Informationen > Arbeitsmappe schützen“ das Kennwort entfernen und neu speichern.`,
  'file/old-office': ({ file }) =>
    `Die Datei „${file}“ stammt aus einem alten Office-Programm und ist keine Excel-Arbeitsmappe. Bitte die Tabelle in Excel übernehmen, ${saveAsWorkbook}.`,
  'file/opendocument': ({ file }) =>
    `Die Datei „${file}“ ist eine OpenDocument-Tabelle (.ods). Bitte in LibreOffice oder Excel öffnen, ${saveAsWorkbook}.`,
  'file/binary-workbook': ({ file }) =>
    `Die Datei „${file}“ ist eine binäre Excel-Arbeitsmappe (.xlsb). Bitte in Excel öffnen, ${saveAsWorkbook}.`,
  'file/other-office': ({ file, kind }) =>
    `Die Datei „${file}“ ist ${otherOffice[kind]}. Bitte die Tabelle in Excel übernehmen, ${saveAsWorkbook}.`,
  'file/delimited-text': ({ file }) =>
    `Die Datei „${file}“ ist eine Textdatei mit Trennzeichen (CSV). Bitte in Excel unter „Daten > Aus Text/CSV“ einlesen, ${saveAsWorkbook}.`,
  'file/plain-text': ({ file }) =>
    `Die Datei „${file}“ ist eine Textdatei. Bitte eine Excel-Arbeitsmappe mit der Endung .xlsx oder .xlsm verwenden.`,
  'file/web-page': ({ file }) =>
    `Die Datei „${file}“ ist eine Webseite (HTML), auch wenn ihre Endung anders lautet. Bitte in Excel öffnen, ${saveAsWorkbook}.`,
  'file/xml-workbook': ({ file }) =>
    `Die Datei „${file}“ ist eine XML-Tabelle und keine Arbeitsmappe. Bitte in Excel öffnen, ${saveAsWorkbook}.`,
  'file/pdf': ({ file }) =>
    `Die Datei „${file}“ ist ein PDF. Bitte die Excel-Arbeitsmappe verwenden, aus der es entstanden ist.`,
  'file/truncated': ({ file }) =>
    `Die Datei „${file}“ ist unvollständig, ihr Ende fehlt. Bitte noch einmal kopieren oder herunterladen oder eine Sicherung verwenden.`,
  'file/damaged': ({ file, part }) =>
    `Die Datei „${file}“ ist beschädigt („${part}“ lässt sich nicht entpacken). Bitte in Excel mit „Öffnen und reparieren“ öffnen und neu speichern oder eine Sicherung verwenden.`,
  'file/no-workbook': ({ file }) =>
    `Die Datei „${file}“ ist ein Archiv, in dem keine Excel-Arbeitsmappe steckt. Bitte die Arbeitsmappe selbst verwenden, nicht einen gepackten Ordner.`,

  'file/too-many-parts': ({ file, parts, limit }) =>
    `Die Datei „${file}“ besteht aus ${number(parts)} Teilen; gelesen werden höchstens ${number(limit)}. Bitte die Blätter des Plans in eine neue Arbeitsmappe kopieren und diese verwenden.`,
  'file/unpacks-too-large': ({ file, limit }) =>
    `Die Datei „${file}“ enthält entpackt mehr als ${number(limit)} MB an Zellen und wird deshalb nicht gelesen. Bitte die Blätter des Plans in eine neue Arbeitsmappe kopieren und diese verwenden.`,
  'file/packed-too-tightly': ({ file, part }) =>
    `Die Datei „${file}“ ist ungewöhnlich stark gepackt („${part}“) und wird zum Schutz des Rechners nicht gelesen. Bitte nur Dateien aus bekannter Quelle verwenden oder die Blätter in eine neue Arbeitsmappe kopieren.`,
  'file/document-type': ({ file }) =>
    `Die Datei „${file}“ enthält Anweisungen, die in einer Arbeitsmappe nichts zu suchen haben (DOCTYPE), und wird nicht gelesen. Bitte die Datei nur aus bekannter Quelle verwenden, in Excel öffnen und neu speichern.`,
  'file/cell-far-out': ({ file, sheet, cell, corner }) =>
    `In der Datei „${file}“ steht auf dem Blatt „${sheet}“ weit außerhalb der Tabelle ein Eintrag in Zelle ${cell}; gelesen wird bis ${corner}. Bitte diese Zelle leeren und die Datei speichern.`,
  'file/too-many-cells': ({ file, sheet, limit }) =>
    `Die Datei „${file}“ enthält mehr als ${number(limit)} Zellen (überschritten auf dem Blatt „${sheet}“). Bitte Blätter, die nicht zum Plan gehören, in eine eigene Datei verschieben.`,
  'file/too-many-merges': ({ file, sheet, limit }) =>
    `In der Datei „${file}“ sind auf dem Blatt „${sheet}“ zu viele Zellen verbunden (mehr als ${number(limit)} Verbünde, oder sie überdecken einander). Bitte das Blatt markieren und unter „Start > Verbinden und zentrieren > Zellverbund aufheben“ lösen.`,
  'file/cells-lost': ({ file, sheet, cells }) =>
    `In der Datei „${file}“ konnten auf dem Blatt „${sheet}“ ${number(cells)} Zellen nicht gelesen werden; damit nichts verloren geht, wird sie nicht verarbeitet. Bitte in Excel öffnen und neu speichern.`,
  'file/unreadable': ({ file }) =>
    `Die Datei „${file}“ konnte nicht gelesen werden. Bitte in Excel öffnen und neu speichern.`,

  ...editSentences,
  ...excelSentences,
  ...deskSentences,

  'plan/incomplete': ({ file, place, finding }) => `„${file}“ ist noch kein vollständiger Plan (${place}): ${finding}`,
  'export/not-clean': ({ found, texts: [first] }) =>
    `In der öffentlichen Anlage steht noch, was nicht hineingehört (${found.join(', ')}). Es wurde nichts geschrieben; bitte ${first === undefined ? 'diese Angaben im Plan prüfen' : `im Plan prüfen, wo „${first.length > 60 ? `${first.slice(0, 59)}…` : first}“ steht, und den internen Text anders fassen`}.`,
  'command/unknown': ({ command, known }) =>
    `Den Befehl „${command}“ gibt es nicht. Bitte einen von diesen angeben: ${known.join(', ')}; --help zeigt, was jeder tut.`,
  'command/missing': ({ known }) =>
    `Es fehlt ein Befehl. Bitte einen von diesen angeben: ${known.join(', ')}; --help zeigt, was jeder tut.`,
  'command/not-yet': ({ what }) =>
    `${what} gibt es in dieser Version noch nicht. Bitte mit --help nachsehen, was schon geht.`,
  'command/arguments': ({ command, usage }) =>
    `Der Befehl „${command}“ braucht andere Angaben. Bitte so aufrufen: ${usage}`,
  'command/option-unknown': ({ option, command }) =>
    `Die Angabe „${option}“ kennt der Befehl „${command}“ nicht. Bitte weglassen oder mit --help nachsehen.`,
  'command/option-value': ({ option, value, expected }) =>
    `Der Wert „${value}“ passt nicht zu ${option}. Bitte ${expected} angeben.`,
  'protocol/unreadable': ({ file }) =>
    `Die Datei „${file}“ ist kein Prüfprotokoll dieses Programms. Bitte eine frühere „pruefprotokoll-intern.json“ verwenden oder eine Datei, in der die Ausgabe von „check --json“ steht.`,
  'mapping/unreadable': ({ file, entry }) =>
    `Die Zuordnung „${file}“ ist nicht zu lesen${entry === null ? '' : ` (Eintrag ${entry})`}. Bitte eine JSON-Datei angeben, die so aussieht: [{"sheet": "Blatt", "sheetColumn": "Spalte im Blatt", "planColumn": "Spalte im Plan"}]; für „adopt“ auch mit {"colour": "Farbe", "status": "Status"} und {"word": "Wort", "status": "Status"}.`,
  'mapping/twice': ({ column, sheet }) =>
    `Die Zuordnung nennt die Spalte „${column}“ des Blatts „${sheet}“ zweimal. Bitte einen der beiden Einträge löschen.`,
  'mapping/no-sheet': ({ file, sheet, sheets }) =>
    `Die Zuordnung nennt ein Blatt „${sheet}“, das es in „${file}“ nicht gibt. Bitte eines von diesen eintragen: ${quoted(sheets)}.`,
  'mapping/no-header': ({ column, sheet, headers }) =>
    `Die Zuordnung nennt eine Spalte „${column}“, die im Blatt „${sheet}“ nicht gefunden wurde. Bitte eine von diesen eintragen: ${quoted(headers)}.`,
  'mapping/no-plan-column': ({ column, planColumn, nearest }) =>
    `Die Zuordnung will „${column}“ in eine Spalte „${planColumn}“ übernehmen, die es im Plan nicht gibt. ${nearest ? `Gemeint ist vielleicht „${nearest}“; bitte` : 'Bitte'} eine Überschrift des Plans eintragen oder den Eintrag leer lassen.`,
  'mapping/same-plan-column': ({ columns, planColumn }) =>
    `Die Zuordnung nennt für die Spalte „${planColumn}“ des Plans mehrere Spalten: ${quoted(columns)}. Bitte nur eine davon zuordnen.`,
  'mapping/no-date': ({ column, planColumn }) =>
    `Die Zuordnung will „${column}“ als „${planColumn}“ übernehmen, aber die Überschrift nennt keinen Stichtag. Bitte ihn in der Liste ergänzen, zum Beispiel „Sachstand 2024“.`,
  'mapping/no-status': ({ what, status, nearest }) =>
    `Die Zuordnung gibt „${what}“ den Status „${status}“, den es im Plan nicht gibt. ${nearest ? `Gemeint ist vielleicht „${nearest}“; bitte` : 'Bitte'} einen der acht eintragen: ${quoted(statuses)}.`,
  'mapping/no-colour': ({ colour, colours }) =>
    colours.length === 0
      ? `Die Zuordnung nennt die Farbe „${colour}“, aber in der Liste sagt keine Farbe etwas. Bitte den Eintrag löschen.`
      : `Die Zuordnung nennt die Farbe „${colour}“, die in der Liste nicht vorkommt. Bitte eine von diesen eintragen: ${quoted(colours)}.`,
  'adopt/no-list': ({ file, sheets }) =>
    `In „${file}“ wurde keine Liste von Maßnahmen gefunden (${sheets.length === 0 ? 'die Arbeitsmappe hat kein sichtbares Blatt mit Einträgen' : `durchsucht: ${quoted(sheets)}`}). Bitte in der Kopfzeile der Liste die Spalte mit den Titeln „Maßnahme“ nennen oder sie mit --mapping zuordnen.`,
  'adopt/no-list-there': ({ sheet }) =>
    `Im Blatt „${sheet}“ wurde in den ersten 30 Zeilen keine Kopfzeile einer Liste von Maßnahmen gefunden. Bitte die Spalte mit den Titeln „Maßnahme“ nennen oder sie mit --mapping zuordnen.`,
  'adopt/no-measures': ({ sheet, headerRow }) =>
    `Im Blatt „${sheet}“ steht unter der Kopfzeile (Zeile ${headerRow}) keine Maßnahme. Bitte die Liste angeben, in der die Maßnahmen stehen, oder mit „new“ einen leeren Plan anlegen.`,
  'adopt/no-sheet': ({ sheet, sheets }) =>
    `Ein Blatt „${sheet}“ gibt es nicht. Bitte mit --sheet eines von diesen angeben: ${quoted(sheets)}.`,
  'adopt/several-lists': ({ file, sheets }) =>
    `In „${file}“ lesen sich mehrere Blätter gleich gut als Liste von Maßnahmen: ${quoted(sheets)}. Bitte mit --sheet angeben, welches übernommen werden soll; gehören mehrere zusammen, bitte --sheet für jedes davon angeben.`,
  'adopt/already-plan': ({ file }) =>
    `„${file}“ ist schon ein Plan, wie ihn dieses Programm liest; es gibt nichts zu übernehmen. Bitte mit „check“ prüfen oder mit --sheet ein anderes Blatt der Arbeitsmappe angeben.`,
  'setting/unknown': ({ name, nearest }) =>
    `Die Grundangabe „${name}“ gibt es nicht. ${nearest ? `Gemeint ist vielleicht „${nearest}“; bitte` : 'Bitte'} die Schreibweise im Blatt Grundangaben nachsehen.`,
  'setting/value': ({ name, value, sentence }) => `Die Grundangabe „${name}“ kann nicht „${value}“ sein. ${sentence}`,

  'run/too-demanding': ({ file, resource }) =>
    `Die Verarbeitung von „${file}“ brauchte ${exhausted[resource]} und wurde abgebrochen; es wurde nichts geschrieben. Bitte die Blätter des Plans in eine neue Arbeitsmappe kopieren und diese angeben.`,
  'run/interrupted': () => 'Abgebrochen, es wurde nichts geschrieben. Bei Bedarf den Befehl noch einmal eingeben.',

  'target/exists': ({ file }) =>
    `„${file}“ gibt es schon und wird nicht überschrieben. Bitte ein anderes Ziel angeben oder mit --force überschreiben.`,
  'target/directory': ({ file }) =>
    `„${file}“ ist ein Ordner und kann nicht als Datei geschrieben werden. Bitte einen Dateinamen angeben.`,
  'target/not-a-directory': ({ file }) =>
    `„${file}“ ist eine Datei und kein Ordner. Bitte für das Ziel einen Ordner angeben.`,
  'target/parent-missing': ({ file, parent }) =>
    `„${file}“ kann nicht angelegt werden, weil „${parent}“ nicht erreichbar ist oder keine neuen Ordner aufnimmt. Bitte Laufwerk und Pfad prüfen oder ein anderes Ziel angeben.`,
  'target/no-permission': ({ file }) =>
    `„${file}“ darf nicht geschrieben werden. Bitte Schreibrechte einholen oder ein anderes Ziel angeben.`,
  'target/open-elsewhere': ({ file }) =>
    `„${file}“ ist noch in einem anderen Programm geöffnet. Bitte dort schließen und noch einmal versuchen; es wurde nichts geschrieben.`,
  'target/disk-full': ({ file }) =>
    `„${file}“ konnte nicht geschrieben werden, weil der Datenträger voll ist. Bitte Platz schaffen oder ein anderes Ziel angeben; es wurde nichts geschrieben.`,
  'target/is-source': ({ file }) =>
    `„${file}“ ist die Arbeitsmappe, aus der gelesen wird, und wird nie überschrieben. Bitte ein anderes Ziel angeben.`,
  'target/special': ({ file }) =>
    `„${file}“ ist keine gewöhnliche Datei, sondern etwa ein Gerät oder eine Leitung. Bitte ein anderes Ziel angeben; es wurde nichts geschrieben.`,
  'target/not-writable': ({ file, reason }) =>
    `„${file}“ konnte nicht geschrieben werden (${reason}). Bitte ein anderes Ziel angeben; es wurde nichts geschrieben.`,
}

export function refusalSentence<C extends RefusalCode>(code: C, values: RefusalValues[C]): string {
  return sentences[code](values)
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `„${name}“`).join(', ')
}

/** At most one decimal: sizes are given in megabytes. */
function number(value: number): string {
  return formatNumber(Math.round(value * 10) / 10)
}
