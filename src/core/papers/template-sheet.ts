import type { CellType, Column, TableSpec } from '../sheet/column.ts'
import { type CellValue, columnName, isDay, isError } from '../sheet/grid.ts'
import { columnEntries } from '../sheet/match-headers.ts'
import { readStatus } from '../sheet/readers/choice.ts'
import type { PaperCell, PaperPage, PaperRow, PaperSheet, PaperValidation, PaperValue } from './paper.ts'
import { countLines, linesInTallestRow, rowHeight } from './row-height.ts'
import { type StyleName, styleOf } from './styles.ts'
import type { CellsOf, OwnTemplateColumn } from './template-content.ts'

/** Drop-downs and hints reach this far, so that they are there before the rows are. */
export const lastValidatedRow = 500

/** Built-in look of the tables in Excel; other programs see the cells' own fills. */
const tableTheme = 'TableStyleMedium2'

export const templateFont = 'Calibri'

type Entry = readonly [key: string, column: Column<unknown>]

interface TableOptions<T> {
  /** Columns whose words live on another sheet: key → `Handlungsfelder!$B$2:$B$5`. */
  readonly ranges?: { readonly [K in keyof T]?: string | null }
  readonly frozenColumns?: number
  /** Columns of the person's own, behind those of the table. */
  readonly own?: readonly OwnTemplateColumn[]
}

/** Widths for a person's own columns: the narrowest that shows its longest text in one row is taken. */
const ownWidths = [18, 48, 72, 100, 130] as const
/** From this many characters on a text needs room. */
const longText = 40

/** Sheet with one table: the columns of the small plan and those that `rows` use. Without rows it has one blank row. */
export function describeTable<T>(
  spec: TableSpec<T>,
  rows: readonly CellsOf<T>[],
  options: TableOptions<T> = {},
): PaperSheet {
  const entries = usedColumns(spec, rows)
  const ranges: Readonly<Record<string, string | null | undefined>> = options.ranges ?? {}
  const own = options.own ?? []
  const body = atLeastOne(rows).map((row, index) => [
    ...entries.map(([key, column]) => filled(column, valueAt(row, key))),
    ...own.map(({ cells }) => ownCell(cells[index] ?? null)),
  ])
  return {
    ...tableSheet(spec, [...entries.map(([, column]) => column), ...own.map(ownLayout)], body),
    validations: entries.flatMap(([key, column], index) => validationOf(column, index + 1, ranges[key] ?? null)),
    frozenColumns: options.frozenColumns ?? 0,
  }
}

/** What stands in a column of a person's own stays what it is: a number a number, a text a text. */
function ownCell(value: CellValue): PaperCell {
  const style = isDay(value) ? 'inputDay' : typeof value === 'number' ? 'inputAny' : 'inputText'
  return { value: paperValue(value), style }
}

function ownLayout({ header, cells }: OwnTemplateColumn): Pick<Column<unknown>, 'header' | 'width'> {
  const texts = cells.filter((cell) => typeof cell === 'string')
  const longest = texts.reduce((long, text) => (text.length > long.length ? text : long), '')
  const style = styleOf('inputText')
  const fits = (width: number) => countLines(longest, style, width, templateFont) <= linesInTallestRow(style.size)
  const [narrow, ...wide] = ownWidths
  const width = longest.length <= longText ? narrow : (wide.find(fits) ?? wide.at(-1) ?? narrow)
  return { header, width }
}

/** Header row, body and the table over both, on a page that prints. */
export function tableSheet(
  spec: { readonly sheet: string; readonly table: string },
  columns: readonly Pick<Column<unknown>, 'header' | 'width'>[],
  body: readonly (readonly PaperCell[])[],
  filterButtons = true,
): PaperSheet {
  const columnWidths = columns.map(({ width }) => width)
  const header = columns.map((column): PaperCell => ({ value: column.header, style: 'tableHeader' }))
  const area = { firstRow: 1, firstColumn: 1, lastRow: body.length + 1, lastColumn: columns.length }
  return {
    name: spec.sheet,
    page: pageOf(spec.sheet),
    columnWidths,
    rows: [headerRow(header, columnWidths), ...body.map((cells) => bodyRow(cells, columnWidths))],
    tables: [{ name: spec.table, ...area, theme: tableTheme, filterButtons }],
    frozenRows: 1,
    gridLines: true,
  }
}

function headerRow(cells: readonly PaperCell[], widths: readonly number[]): PaperRow {
  return { cells, height: Math.max(24, rowHeight(cells, widths, templateFont) + 4) }
}

/** LibreOffice finds no height by itself, so it is given. A blank row gets none, so that it grows with what is typed. */
function bodyRow(cells: readonly PaperCell[], widths: readonly number[]): PaperRow {
  if (cells.every(({ value }) => value === null)) return { cells }
  return { cells, height: rowHeight(cells, widths, templateFont) }
}

function pageOf(sheet: string): PaperPage {
  return { orientation: 'landscape', titleRows: { first: 1, last: 1 }, footer: { left: sheet, centre: '' } }
}

/** The data cells of a column as a source for drop-downs elsewhere; `null` while there is nothing to choose from. */
export function listRange<T>(spec: TableSpec<T>, key: keyof T & string, rows: readonly CellsOf<T>[]): string | null {
  if (rows.length === 0) return null
  const column = columnName(usedColumns(spec, rows).findIndex(([name]) => name === key) + 1)
  return `${spec.sheet}!$${column}$2:$${column}$${rows.length + 1}`
}

function usedColumns<T>(spec: TableSpec<T>, rows: readonly CellsOf<T>[]): readonly Entry[] {
  const isUsed = (key: string) => rows.some((row) => valueAt(row, key) !== null)
  return columnEntries(spec).filter(([key, column]) => column.start || column.required || isUsed(key))
}

function valueAt<T>(row: CellsOf<T>, key: string): CellValue {
  return (row as Readonly<Record<string, CellValue | undefined>>)[key] ?? null
}

/** An Excel table needs a data row; a blank one counts as nothing. */
function atLeastOne<T>(rows: readonly CellsOf<T>[]): readonly CellsOf<T>[] {
  return rows.length === 0 ? [{}] : rows
}

/** Drop-down and hint over a column. Own words stay possible where the plan allows them: statuses, fields, numbers. */
function validationOf(column: Column<unknown>, index: number, range: string | null): readonly PaperValidation[] {
  if (!column.list && !column.hint && range === null) return []
  const name = columnName(index)
  return [
    {
      range: `${name}2:${name}${lastValidatedRow}`,
      ...listOf(column, range),
      ...(column.hint ? { promptTitle: column.header.slice(0, 32), prompt: column.hint } : {}),
    },
  ]
}

function listOf(column: Column<unknown>, range: string | null): Partial<PaperValidation> {
  if (range !== null) return { listRange: range, strictness: 'warning' }
  if (!column.list) return {}
  return { list: column.list, strictness: column.read === readStatus ? 'warning' : 'stop' }
}

/** The cell of a column as people will fill it in. Without a format of its own a day shows its serial number. */
export function filled(column: Column<unknown>, value: CellValue): PaperCell {
  return { value: paperValue(value), style: isDay(value) ? 'inputDay' : inputStyles[column.type] }
}

export function paperValue(value: CellValue): PaperValue | null {
  if (value === null) return null
  if (isError(value)) return value.error
  if (typeof value === 'boolean') return value ? 'ja' : 'nein'
  return isDay(value) ? { day: value.day } : value
}

/**
 * Spans and loose dates are text, or the program would turn `3/2027` into a day. Money and labels are not, or a typed
 * `54.000` would stay text.
 */
const inputStyles: { readonly [T in CellType]: StyleName } = {
  key: 'inputKey',
  reference: 'inputText',
  references: 'inputText',
  text: 'inputText',
  list: 'inputText',
  actors: 'inputText',
  choice: 'inputText',
  label: 'inputAny',
  number: 'inputNumber',
  date: 'inputDay',
  'loose-date': 'inputText',
  period: 'inputText',
  money: 'inputMoney',
  'yes-no': 'inputText',
}
