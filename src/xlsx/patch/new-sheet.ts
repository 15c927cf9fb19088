import type { NewSheet } from '../../core/sheet/edits.ts'
import { address } from '../../core/sheet/grid.ts'
import { cellTextXml, longestText, nameXml } from './cell-text.ts'

const xmlStart = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** The namespace of sheets and tables, in the flavour of OOXML that relationships of this kind belong to. */
function mainNamespace(typeBase: string): string {
  return typeBase.startsWith('http://purl.oclc.org/')
    ? 'http://purl.oclc.org/ooxml/spreadsheetml/main'
    : 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
}

/** @throws RangeError for names, headers and values that Excel does not take */
export function proveSheet({ name, table, headers, rows }: NewSheet): void {
  const named = name !== '' && name.length <= 31 && !/[[\]:*?/\\]|^'|'$/.test(name)
  const tabled = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(table) && !/^([a-z]{1,3}\d+|r\d*c\d*|[rc])$/i.test(table)
  const folded = new Set(headers.map((header) => header.trim().toLowerCase()))
  const headed = headers.length > 0 && folded.size === headers.length && !folded.has('')
  const filled = rows.flat().every((value) => typeof value !== 'number' || Number.isFinite(value))
  const texts = [...headers, ...rows.flat()].every((value) => `${value}`.length <= longestText)
  const narrow = rows.every((row) => row.length <= headers.length)
  if (!(named && tabled && headed && filled && texts && narrow)) throw new RangeError(`no sheet can be made of ${name}`)
}

/** A table needs a row below its header, if only a blank one. */
function tableArea({ headers, rows }: NewSheet): string {
  return `A1:${address(Math.max(rows.length, 1) + 1, headers.length)}`
}

/** The sheet's part: header row, rows, widths, the header frozen. Texts stand in their cells. */
export function newSheetXml(sheet: NewSheet, typeBase: string): string {
  const { headers, widths, rows } = sheet
  const columns = widths
    .map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
    .join('')
  const lines = [headers, ...rows].map((cells, index) => rowXml(cells, index + 1)).join('')
  return [
    xmlStart,
    `<worksheet xmlns="${mainNamespace(typeBase)}" xmlns:r="${typeBase}"><dimension ref="${tableArea(sheet)}"/>`,
    '<sheetViews><sheetView workbookViewId="0">',
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>',
    '<sheetFormatPr defaultRowHeight="15"/>',
    columns === '' ? '' : `<cols>${columns}</cols>`,
    `<sheetData>${lines}</sheetData>`,
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    '<tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>',
  ].join('')
}

function rowXml(cells: readonly (string | number | null)[], row: number): string {
  const written = cells.map((value, index) => cellXml(value, address(row, index + 1)))
  return `<row r="${row}">${written.join('')}</row>`
}

function cellXml(value: string | number | null, cell: string): string {
  if (value === null || value === '') return ''
  if (typeof value === 'number') return `<c r="${cell}"><v>${value === 0 ? 0 : value}</v></c>`
  return `<c r="${cell}" t="inlineStr"><is><t xml:space="preserve">${cellTextXml(value)}</t></is></c>`
}

export function sheetRelationshipsXml(table: string, typeBase: string): string {
  const relation = `<Relationship Id="rId1" Type="${typeBase}/table" Target="${table}"/>`
  return `${xmlStart}<Relationships xmlns="${packages}">${relation}</Relationships>`
}

interface TableIdentity {
  readonly id: number
  readonly name: string
  /** Name of its table style. */
  readonly style: string
  readonly typeBase: string
}

/** The table's part, without filter buttons. */
export function newTableXml(sheet: NewSheet, { id, name, style, typeBase }: TableIdentity): string {
  const columns = sheet.headers.map((header, index) => `<tableColumn id="${index + 1}" name="${nameXml(header)}"/>`)
  const names = `id="${id}" name="${name}" displayName="${name}" ref="${tableArea(sheet)}" totalsRowShown="0"`
  return [
    xmlStart,
    `<table xmlns="${mainNamespace(typeBase)}" ${names}>`,
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>`,
    `<tableStyleInfo name="${nameXml(style)}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>`,
    '</table>',
  ].join('')
}
