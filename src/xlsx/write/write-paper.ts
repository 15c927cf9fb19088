import type { CellValue, PageSetup, Table, TableProperties, Workbook, Worksheet } from 'exceljs'
import { marginsOf } from '../../core/papers/page-size.ts'
import type { Paper, PaperPage, PaperSheet, PaperTable, PaperValidation, PaperValue } from '../../core/papers/paper.ts'
import type { CalendarDay } from '../../core/plan/time.ts'
import { address } from '../../core/sheet/grid.ts'
import { pageNumber } from '../../core/text/papers.ts'
import { type CellStyles, cellStyles } from './cell-styles.ts'
import { cleanCellText } from './clean-cell-text.ts'
import { finishPackage } from './finish-package.ts'

const a4 = 9
const millimetresPerInch = 25.4

function utcDate(day: CalendarDay): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, date))
}

/** @throws RangeError for numbers and days that no cell can hold: a bug of the description. */
function cellValue(value: PaperValue | null): CellValue {
  if (value === null) return null
  if (typeof value === 'string') return cleanCellText(value)
  const written = typeof value === 'number' ? value : utcDate(value.day)
  if (!Number.isFinite(Number(written))) throw new RangeError(`a cell cannot hold ${JSON.stringify(value)}`)
  return written
}

/** In header and footer `&` begins a code. */
function plain(text: string): string {
  return cleanCellText(text).replace(/&/g, '&&').replace(/\n/g, ' ')
}

function pageSetup(page: PaperPage): Partial<PageSetup> {
  const { orientation, titleRows, centred, singlePage } = page
  const margins = marginsOf(page)
  const inches = (millimetres: number) => millimetres / millimetresPerInch
  return {
    paperSize: a4,
    orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: singlePage === true ? 1 : 0,
    horizontalCentered: centred === true,
    margins: {
      left: inches(margins.side),
      right: inches(margins.side),
      top: inches(margins.top),
      bottom: inches(margins.bottom),
      header: inches(margins.header),
      footer: inches(margins.footer),
    },
    ...(titleRows === undefined ? {} : { printTitlesRow: `${titleRows.first}:${titleRows.last}` }),
  }
}

function setHeaderAndFooter(worksheet: Worksheet, { header, footer }: PaperPage): void {
  if (header !== undefined) worksheet.headerFooter.oddHeader = `&L${plain(header.left)}&R${plain(header.right)}`
  const { left, centre } = footer ?? { left: '', centre: '' }
  worksheet.headerFooter.oddFooter = `&L${plain(left)}&C${plain(centre)}&R${pageNumber('&P', '&N')}`
}

/**
 * The library sets the cells of a table as well, which takes as long as setting them at all: it is given the first row
 * only, and told afterwards how far the table reaches.
 */
function addTable(worksheet: Worksheet, sheet: PaperSheet, table: PaperTable): void {
  const { firstRow, firstColumn, lastRow, lastColumn } = table
  const valuesOf = (row: number) =>
    Array.from({ length: lastColumn - firstColumn + 1 }, (_, index) =>
      cellValue(sheet.rows[row - 1]?.cells[firstColumn - 1 + index]?.value ?? null),
    )
  const properties: TableProperties = {
    name: table.name,
    ref: address(firstRow, firstColumn),
    headerRow: true,
    // The library names all built-in themes as a type, and takes `null` for none.
    style: { theme: table.theme as never, showRowStripes: table.theme !== null },
    columns: valuesOf(firstRow).map((name) => ({
      name: String(name),
      filterButton: table.filterButtons,
      totalsRowLabel: '',
    })),
    rows: [valuesOf(firstRow + 1)],
  }
  worksheet.addTable(properties)
  const area = `${properties.ref}:${address(lastRow, lastColumn)}`
  Object.assign(areasOf(worksheet.getTable(table.name)), { tableRef: area, autoFilterRef: area })
}

/** The library keeps the areas that it writes here, but its types do not say so. */
function areasOf(table: Table): { tableRef: string; autoFilterRef: string } {
  return (table as Table & { readonly table: { tableRef: string; autoFilterRef: string } }).table
}

function addValidation(worksheet: Worksheet, validation: PaperValidation): void {
  const { range, list, listRange, strictness, promptTitle, prompt } = validation
  const formula = listRange ?? (list === undefined ? null : `"${list.join(',')}"`)
  const hint = prompt === undefined ? {} : { showInputMessage: true, promptTitle: promptTitle ?? '', prompt }
  const rule = {
    allowBlank: true,
    ...hint,
    ...(formula === null ? {} : { showErrorMessage: strictness !== undefined, errorStyle: strictness ?? 'warning' }),
  }
  const type = formula === null ? ({ type: 'any' } as const) : ({ type: 'list', formulae: [formula] } as const)
  validationsOf(worksheet).add(range, { ...rule, ...type })
}

interface Validations {
  add(range: string, rule: object): void
}

/** The library can set a rule over a whole range, but its types know single cells only. */
function validationsOf(worksheet: Worksheet): Validations {
  return (worksheet as Worksheet & { readonly dataValidations: Validations }).dataValidations
}

function addSheet(workbook: Workbook, sheet: PaperSheet, styles: CellStyles): void {
  const { frozenRows = 0, frozenColumns = 0 } = sheet
  const frozen = frozenRows > 0 || frozenColumns > 0
  const view = { showGridLines: sheet.gridLines === true, activeCell: 'A1' }
  const worksheet = workbook.addWorksheet(sheet.name, {
    pageSetup: pageSetup(sheet.page),
    views: [
      frozen ? { ...view, state: 'frozen', xSplit: frozenColumns, ySplit: frozenRows } : { ...view, state: 'normal' },
    ],
  })
  setHeaderAndFooter(worksheet, sheet.page)
  worksheet.columns = sheet.columnWidths.map((width) => ({ width }))
  // A table writes its cells too, so it goes first and the styled cells stand above it.
  for (const table of sheet.tables) addTable(worksheet, sheet, table)
  sheet.rows.forEach(({ cells, height, vertical, pageBreakBefore }, index) => {
    const row = worksheet.getRow(index + 1)
    if (height !== undefined) row.height = height
    if (pageBreakBefore === true) worksheet.getRow(index).addPageBreak()
    cells.forEach((cell, column) => {
      if (cell === null) return
      const target = row.getCell(column + 1)
      target.value = cellValue(cell.value)
      target.style = styles(cell.style, vertical)
    })
  })
  for (const validation of sheet.validations ?? []) addValidation(worksheet, validation)
}

/** Title, subject, author and language; no trace of a person or a machine, no clock. */
function setProperties(workbook: Workbook, { properties }: Paper): void {
  const { title, subject, author, keywords, date } = properties
  // The library writes its own name where a property is empty.
  workbook.creator = cleanCellText(author) || 'Maßnahmenplan'
  workbook.lastModifiedBy = workbook.creator
  workbook.title = cleanCellText(title)
  workbook.subject = cleanCellText(subject)
  workbook.keywords = cleanCellText(keywords)
  workbook.created = utcDate(date)
  workbook.modified = utcDate(date)
  workbook.views = [{ x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, activeTab: 0, visibility: 'visible' }]
}

/**
 * The bytes of an `.xlsx` file: the same for the same paper, on every machine and however often it is asked.
 * @throws RangeError for a number or day that no cell can hold.
 */
export async function writePaper(paper: Paper): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs')
  const workbook = new exceljs.Workbook()
  setProperties(workbook, paper)
  const styles = cellStyles(paper.font, paper.accent)
  for (const sheet of paper.sheets) addSheet(workbook, sheet, styles)
  const stored = await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } })
  return finishPackage(new Uint8Array(stored), paper)
}
