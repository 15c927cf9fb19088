import { type Judgement, judged } from './judgement.ts'
import { attribute, cellsOf, elements, type OfficeFile, plain } from './office-file.ts'

/*
 * What the Open XML SDK and openpyxl let through, and Excel answers with a repair dialog or a wrong page.
 */

const sheetParts = /^xl\/worksheets\/[^/]+\.xml$/
const tableParts = /^xl\/tables\/[^/]+\.xml$/

interface Range {
  readonly firstColumn: number
  readonly firstRow: number
  readonly lastColumn: number
  readonly lastRow: number
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26)
  return `${rest > 0 ? columnLetters(rest) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`
}

function rangeOf(text: string): Range {
  const [, firstLetters = 'A', firstRow = '1', lastLetters = firstLetters, lastRow = firstRow] =
    /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(text) ?? []
  return {
    firstColumn: columnNumber(firstLetters),
    firstRow: Number(firstRow),
    lastColumn: columnNumber(lastLetters),
    lastRow: Number(lastRow),
  }
}

function overlap(a: Range, b: Range): boolean {
  const rows = a.firstRow <= b.lastRow && b.firstRow <= a.lastRow
  return rows && a.firstColumn <= b.lastColumn && b.firstColumn <= a.lastColumn
}

function pairsOverlap(ranges: readonly Range[]): boolean {
  return ranges.some((one, index) => ranges.slice(index + 1).some((other) => overlap(one, other)))
}

function twice(words: readonly string[]): readonly string[] {
  const folded = words.map((word) => word.toLowerCase())
  return words.filter((_, index) => folded.indexOf(folded[index] ?? '') !== index)
}

function tableFaults(file: OfficeFile, table: string, cells: ReadonlyMap<string, string>): readonly string[] {
  const xml = file.part(table)
  const root = /<table [^>]*>/.exec(xml)?.[0] ?? ''
  const name = attribute(root, 'displayName') ?? ''
  const area = rangeOf(attribute(root, 'ref') ?? 'A1')
  const columns = elements(xml, 'tableColumn').map((column) => attribute(column, 'name') ?? '')
  const headers = columns.map(
    (_, index) => cells.get(`${columnLetters(area.firstColumn + index)}${area.firstRow}`) ?? '',
  )
  return [
    ...(/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[a-z]{1,3}\d+$/i.test(name)
      ? []
      : [`${name}: illegal table name`]),
    ...(area.lastRow > area.firstRow ? [] : [`${name}: table without rows`]),
    ...(columns.length === area.lastColumn - area.firstColumn + 1 ? [] : [`${name}: number of columns`]),
    ...(columns.some((column) => column.trim() === '') ? [`${name}: blank column name`] : []),
    ...twice(columns).map((column) => `${name}: column ${column} twice`),
    ...(headers.join('|') === columns.join('|') ? [] : [`${name}: header cells differ from column names`]),
    ...(attribute(root, 'headerRowCount') === '0' ? [`${name}: no header row`] : []),
  ]
}

function sheetFaults(file: OfficeFile, part: string): readonly string[] {
  const xml = file.part(part)
  const cells = cellsOf(file, part)
  const relations = file.part(part.replace('worksheets/', 'worksheets/_rels/').concat('.rels'))
  const tables = file.names(tableParts).filter((table) => relations.includes(table.replace('xl/', '../')))
  const ranges = tables.map((table) =>
    rangeOf(attribute(/<table [^>]*>/.exec(file.part(table))?.[0] ?? '', 'ref') ?? 'A1'),
  )
  const merges = elements(xml, 'mergeCell').map((merge) => rangeOf(attribute(merge, 'ref') ?? 'A1'))
  const lists = elements(xml, 'formula1').map((formula) => plain(formula.replace(/<[^>]*>/g, '')))
  const pages = [...elements(xml, 'oddHeader'), ...elements(xml, 'oddFooter')].map((one) =>
    plain(one.replace(/<[^>]*>/g, '')),
  )
  const heights = elements(xml, 'row').map((row) => Number(attribute(row.slice(0, row.indexOf('>') + 1), 'ht') ?? 0))
  const faults = [
    ...tables.flatMap((table) => tableFaults(file, table, cells)),
    ...(pairsOverlap(ranges) ? ['tables overlap'] : []),
    ...(pairsOverlap(merges) ? ['merged cells overlap'] : []),
    ...(merges.some((merge) => ranges.some((range) => overlap(merge, range))) ? ['merged cells in a table'] : []),
    ...(lists.some((list) => list.startsWith('"') && list.length > 257) ? ['list of choices longer than 255'] : []),
    ...(pages.some((page) => page.length > 255) ? ['header or footer longer than 255'] : []),
    ...([...cells.values()].some((text) => text.length > 32_767) ? ['text longer than 32,767'] : []),
    ...(/<v>(NaN|-?Infinity)<\/v>/.test(xml) ? ['a number that is none'] : []),
    ...(heights.some((height) => height > 409.5) ? ['row taller than 409 points'] : []),
    ...(/\shidden="(1|true)"/.test(xml) ? ['hidden rows or columns'] : []),
    ...(cells.has('A1') ? [] : ['A1 is empty']),
    ...([...xml.matchAll(/activeCell="([^"]*)"/g)].every(([, cell]) => cell === 'A1') ? [] : ['A1 is not active']),
  ]
  return faults.map((fault) => `${part}: ${fault}`)
}

function bookFaults(file: OfficeFile): readonly string[] {
  const book = file.part('xl/workbook.xml')
  const names = elements(book, 'sheet').map((sheet) => attribute(sheet, 'name') ?? '')
  const printed = elements(book, 'definedName').map((name) => plain(name.replace(/<[^>]*>/g, '')))
  const styles = file.part('xl/styles.xml')
  const tables = file
    .names(tableParts)
    .map((table) => attribute(/<table [^>]*>/.exec(file.part(table))?.[0] ?? '', 'displayName') ?? '')
  return [
    ...names.filter((name) => name.length > 31 || /[[\]:*?/\\]/.test(name)).map((name) => `sheet name ${name}`),
    ...twice(names).map((name) => `sheet ${name} twice`),
    ...twice(tables).map((name) => `table ${name} twice`),
    ...printed
      .filter((name) => (name.match(/'/g)?.length ?? 0) % 2 === 1)
      .map((name) => `unescaped apostrophe in ${name}`),
    ...(/state="(hidden|veryHidden)"/.test(book) ? ['hidden sheet'] : []),
    ...(/activeTab="[1-9]/.test(book) ? ['the first sheet is not in front'] : []),
    ...([...styles.matchAll(/<sz val="([\d.]+)"/g)].every(([, size]) => Number(size) >= 10)
      ? []
      : ['type smaller than 10 points']),
  ]
}

function drawingFaults(file: OfficeFile): readonly string[] {
  return file
    .names(/^xl\/drawings\/drawing/)
    .filter((part) => /<xdr:cNvPr(?![^>]*\sdescr="[^"]{20,}")/.test(file.part(part)))
    .map((part) => `${part}: no alternative text`)
}

/** Signs that make XML unreadable for one program or another. */
function textFaults(file: OfficeFile): readonly string[] {
  return file
    .names(/\.xml$/)
    .filter((name) => /[\ufffe\uffff]/.test(file.part(name)))
    .map((name) => `${name}: U+FFFE or U+FFFF`)
}

export function judgeStructure(file: OfficeFile): Judgement {
  const sheets = file.names(sheetParts).flatMap((part) => sheetFaults(file, part))
  return judged('structure', [...bookFaults(file), ...sheets, ...drawingFaults(file), ...textFaults(file)])
}
