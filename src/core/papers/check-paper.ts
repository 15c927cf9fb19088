import type { Paper, PaperSheet, PaperTable } from './paper.ts'
import { tallestRow } from './row-height.ts'

/** A fault of a described paper, which a spreadsheet program would answer with a repair dialog or a clipped text. */
export interface PaperFault {
  readonly sheet: string
  readonly fault: string
}

const longestName = 31
const longestText = 32_767
const longestHeader = 255
const mostColumns = 16_384
const mostRows = 1_048_576

function duplicates(words: readonly string[]): readonly string[] {
  const folded = words.map((word) => word.toLowerCase())
  return words.filter((_, index) => folded.indexOf(folded[index] ?? '') !== index)
}

function nameFaults({ name }: PaperSheet): readonly string[] {
  return [
    ...(name.trim() === '' ? ['the sheet has no name'] : []),
    ...(name.length > longestName ? [`the name has ${name.length} characters`] : []),
    ...(/[[\]:*?/\\']/.test(name) ? ['the name holds a sign that Excel refuses'] : []),
  ]
}

/** `T1` and `R2C3` would be read as cells. */
function isCellReference(name: string): boolean {
  return /^[a-z]{1,3}\d+$/i.test(name) || /^r\d*c\d*$/i.test(name)
}

function tableFaults({ rows }: PaperSheet, table: PaperTable): readonly string[] {
  const { name, firstRow, firstColumn, lastRow, lastColumn } = table
  const at = `table ${name}`
  const headers = rows[firstRow - 1]?.cells.slice(firstColumn - 1, lastColumn).map((cell) => cell?.value ?? '') ?? []
  const texts = headers.map(String)
  return [
    ...(/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !isCellReference(name) ? [] : [`${at}: illegal name`]),
    ...(lastRow > firstRow ? [] : [`${at}: no data row`]),
    ...(lastRow <= rows.length ? [] : [`${at}: ends below the last row`]),
    ...(headers.length === lastColumn - firstColumn + 1 ? [] : [`${at}: a header cell is missing`]),
    ...(headers.every((header) => typeof header === 'string' && header.trim() !== '')
      ? []
      : [`${at}: a header is no text`]),
    ...(texts.some((text) => text.includes('\n')) ? [`${at}: a header has a line break`] : []),
    ...duplicates(texts).map((text) => `${at}: header ${text} twice`),
  ]
}

function overlaps(a: PaperTable, b: PaperTable): boolean {
  const apart =
    a.lastRow < b.firstRow || b.lastRow < a.firstRow || a.lastColumn < b.firstColumn || b.lastColumn < a.firstColumn
  return !apart
}

function rowFaults({ rows, columnWidths }: PaperSheet): readonly string[] {
  return rows.flatMap(({ cells, height }, index) => [
    ...(height !== undefined && !(height > 0 && height <= tallestRow) ? [`row ${index + 1}: height ${height}`] : []),
    ...(cells.length > columnWidths.length ? [`row ${index + 1}: a cell without a column width`] : []),
    ...cells.flatMap((cell) => {
      const value = cell?.value ?? null
      if (typeof value === 'number' && !Number.isFinite(value)) return [`row ${index + 1}: ${value} is no number`]
      return typeof value === 'string' && value.length > longestText ? [`row ${index + 1}: text too long`] : []
    }),
  ])
}

function pageFaults({ page }: PaperSheet): readonly string[] {
  const { header, footer } = page
  // The writer adds the codes for the three places and the page number.
  const codes = 30
  return [header?.left, header?.right, footer?.left, footer?.centre]
    .concat(`${header?.left ?? ''}${header?.right ?? ''}`, `${footer?.left ?? ''}${footer?.centre ?? ''}`)
    .flatMap((text) =>
      (text ?? '').replace(/&/g, '&&').length + codes > longestHeader ? ['header or footer too long'] : [],
    )
}

function validationFaults({ validations = [] }: PaperSheet): readonly string[] {
  return validations.flatMap(({ range, list, promptTitle = '', prompt = '' }) => [
    ...(list !== undefined && list.join(',').length > longestHeader ? [`list of ${range} too long`] : []),
    ...(list?.some((word) => word.includes(',')) ? [`list of ${range} holds a comma`] : []),
    ...(promptTitle.length > 32 ? [`prompt title of ${range} too long`] : []),
    ...(prompt.length > longestHeader ? [`prompt of ${range} too long`] : []),
  ])
}

function sheetFaults(sheet: PaperSheet): readonly string[] {
  const { tables, rows, columnWidths } = sheet
  const overlapping = tables.some((table, index) => tables.slice(index + 1).some((other) => overlaps(table, other)))
  return [
    ...nameFaults(sheet),
    ...(rows[0]?.cells[0]?.value == null ? ['A1 is empty'] : []),
    ...(rows.length > mostRows || columnWidths.length > mostColumns ? ['too large'] : []),
    ...(columnWidths.every((width) => width > 0 && width <= 255) ? [] : ['a column width is impossible']),
    ...tables.flatMap((table) => tableFaults(sheet, table)),
    ...(overlapping ? ['tables overlap'] : []),
    ...rowFaults(sheet),
    ...pageFaults(sheet),
    ...validationFaults(sheet),
  ]
}

/** Everything about a described paper that Excel would not take; empty where it is sound. */
export function checkPaper({ sheets }: Paper): readonly PaperFault[] {
  const whole = [
    ...(sheets.length === 0 ? ['no sheet'] : []),
    ...duplicates(sheets.map(({ name }) => name)).map((name) => `sheet ${name} twice`),
    ...duplicates(sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).map((name) => `table ${name} twice`),
  ]
  return [
    ...whole.map((fault) => ({ sheet: '', fault })),
    ...sheets.flatMap((sheet) => sheetFaults(sheet).map((fault) => ({ sheet: sheet.name, fault }))),
  ]
}
