import { cutToLines } from './cut-text.ts'
import { breakLines } from './measure-text.ts'
import { evenPageBreaks, type PageRoom, pageBreaks } from './page-breaks.ts'
import { type PageShape, pointsPerCharacter, printableCharacters, printableHeight } from './page-size.ts'
import type { PaperCell, PaperChart, PaperPage, PaperRow, PaperSheet, PaperTable, PaperValue } from './paper.ts'
import {
  fitsLines,
  heightOfLines,
  linesInTallestRow,
  type RowMeter,
  roomFor,
  rowMeter,
  tallestRow,
  typeOf,
} from './row-height.ts'
import { rowsPerPage } from './rows-per-page.ts'
import type { StackedTable } from './stacked-table.ts'
import { type StyleName, styleOf } from './styles.ts'

export function cell(value: PaperValue | null, style: StyleName): PaperCell {
  return { value, style }
}

export function headerCells(headers: readonly string[], style: StyleName = 'tableHeader'): readonly PaperCell[] {
  return headers.map((header) => cell(header, style))
}

/** Points of a block taller than a page that have to stand before the first edge: heading, header and a few rows. */
const leastBeforeEdge = 150

/** Rows of a table that the last page should have. */
const rowsTogether = 4

/** A sheet cannot have more; with so many pages, where one ends matters little. */
const mostBreaks = 1026

const cutMark = ' …'

/** In which typeface a sheet is set, and what it says below its title (`Frame`). */
interface Setting {
  readonly font: string
  readonly mark: string | null
}

/** A sheet put together from top to bottom; every row gets the height that shows its texts. */
export class SheetStack {
  readonly #widths: readonly number[]
  readonly #font: string
  readonly #mark: string | null
  readonly #heightOf: RowMeter
  readonly #rows: PaperRow[] = []
  /** Points of the first n rows, for every n: sheets of thousands of rows are measured again and again. */
  readonly #pointsOf: number[] = [0]
  readonly #tables: PaperTable[] = []
  readonly #charts: PaperChart[] = []
  /** Points of rows on one printed page; more where the sheet is shrunk to the page's width. */
  readonly #page: number
  /** Points that the blocks so far take on the current page. */
  #used = 0

  constructor(widths: readonly number[], { font, mark }: Setting, shape: PageShape = 'landscape') {
    this.#widths = widths
    this.#font = font
    this.#mark = mark
    this.#heightOf = rowMeter(widths, font)
    const width = widths.reduce((sum, characters) => sum + characters, 0)
    this.#page = printableHeight(shape) * Math.max(1, width / printableCharacters(shape))
  }

  /** Number of the row that comes next, from 1. */
  get nextRow(): number {
    return this.#rows.length + 1
  }

  /** Points of all rows from this one (counted from 1) to the last. */
  heightFrom(row: number): number {
    return this.#points(this.#rows.length) - this.#points(row - 1)
  }

  #points(rows: number): number {
    return this.#pointsOf[Math.min(rows, this.#rows.length)] ?? 0
  }

  #push(row: PaperRow): void {
    this.#rows.push(row)
    this.#pointsOf.push((this.#pointsOf.at(-1) ?? 0) + (row.height ?? 0))
  }

  row(cells: readonly (PaperCell | null)[], extraHeight = 0, vertical?: 'top'): void {
    const needed = this.#heightOf(cells)
    if (needed > tallestRow) {
      const fitted = cells.map((one, column) => (one === null ? null : this.#fitted(one, this.#widths[column] ?? 0)))
      this.#addRow(fitted, this.#heightOf(fitted) + extraHeight, vertical)
    } else this.#addRow(cells, needed + extraHeight, vertical)
  }

  #addRow(cells: readonly (PaperCell | null)[], points: number, vertical: 'top' | undefined): void {
    const height = Math.min(tallestRow, points)
    this.#push(vertical === undefined ? { cells, height } : { cells, height, vertical })
  }

  /**
   * Text that runs from column A over the empty cells beside it: as many rows as it has lines at the sheet's full width.
   * No cells are merged, so that screen readers and sorting stay unharmed.
   */
  lines(text: string, name: StyleName, extraHeight = 0): void {
    const style = styleOf(name)
    const width = this.#widths.reduce((sum, characters) => sum + characters, 0) * pointsPerCharacter - 12
    const lines = breakLines(text, width, typeOf(style, this.#font))
    lines.forEach((line, index) => {
      // The filled band of a cover reaches over all columns.
      const rest = style.fill === undefined ? [] : this.#widths.slice(1).map(() => cell(null, name))
      const extra = index === 0 ? extraHeight : 0
      this.#push({ cells: [cell(line, name), ...rest], height: heightOfLines(1, style.size) + extra })
    })
  }

  /** The sheet's title in A1. */
  title(text: string): void {
    this.lines(text, 'title', 6)
    if (this.#mark !== null) this.lines(this.#mark, 'mark', 2)
  }

  /** The title of a page to be shown, in A1. */
  slideTitle(text: string): void {
    this.lines(text, 'slideTitle', 6)
    if (this.#mark !== null) this.lines(this.#mark, 'slideMark')
  }

  subtitle(text: string): void {
    this.lines(text, 'subtitle')
  }

  heading(text: string): void {
    this.lines(text, 'heading', 18)
  }

  /** A label in A and its text in B. */
  fact(label: string, text: string): void {
    this.row([cell(label, 'label'), cell(text, 'text')], 2)
  }

  table({ name, headers, rows, dense, vertical }: StackedTable): void {
    const firstRow = this.nextRow
    this.row(headers, 4)
    for (const cells of rows) this.row(cells, dense === true ? 0 : 2, vertical)
    const lastRow = this.nextRow - 1
    this.#tables.push({
      name,
      firstRow,
      firstColumn: 1,
      lastRow,
      lastColumn: headers.length,
      theme: null,
      filterButtons: false,
    })
  }

  /**
   * A table that goes on over pages as a table of its own on each, its heading and header above it: where several tables
   * stand on a sheet, no program repeats the header of each.
   */
  pagedTable(table: StackedTable, headings: { readonly first: string; readonly further: string }): void {
    const { name, headers, rows } = table
    if (this.#used === 0) this.#used = this.heightFrom(1) % this.#page
    const head = this.#measured(() => {
      this.heading(headings.further)
      this.row(headers, 4)
    })
    const heights = rows.map((cells) => this.#measured(() => this.row(cells, 2)))
    let from = 0
    rowsPerPage(heights, this.#page - this.#used - head, this.#page - head).forEach((count, page) => {
      if (count === 0) return
      const start = this.nextRow
      this.heading(from === 0 ? headings.first : headings.further)
      this.table({ ...table, name: from === 0 ? name : `${name}_${page + 1}`, rows: rows.slice(from, from + count) })
      if (page > 0) this.breakBefore(start)
      this.#used = (page > 0 ? 0 : this.#used) + this.heightFrom(start)
      from += count
    })
  }

  /** Points of rows that are not kept. */
  #measured(add: () => void): number {
    const { length } = this.#rows
    add()
    const points = this.heightFrom(length + 1)
    this.#rows.length = length
    this.#pointsOf.length = length + 1
    return points
  }

  /** A text that the tallest row cannot hold ends with a sentence and a sign that it goes on. */
  #fitted(one: PaperCell, width: number): PaperCell {
    const style = styleOf(one.style)
    const most = linesInTallestRow(style.size)
    if (typeof one.value !== 'string' || style.wrap !== true) return one
    if (fitsLines(one.value, most, style, width, this.#font)) return one
    const start = cutToLines(one.value, most - 1, roomFor(style, width), typeOf(style, this.#font))
    return { ...one, value: `${start}${cutMark}` }
  }

  /**
   * Rows that belong together: where they do not fit on what is left of the page, a new one begins above them. More than
   * a page can hold goes on over its edge.
   */
  block(add: () => void): void {
    const start = this.nextRow
    if (this.#used === 0) this.#used = this.heightFrom(1) % this.#page
    add()
    const height = this.heightFrom(start)
    const page = this.#page
    const left = page - this.#used
    const stays = height <= left || (height > page && left >= leastBeforeEdge)
    if (!stays) this.breakBefore(start)
    this.#used = (stays ? this.#used + height : height) % page
  }

  /** Empty rows that a chart will cover. */
  room(count: number, height: number): void {
    for (let index = 0; index < count; index++) this.#push({ cells: [], height })
  }

  chart(chart: PaperChart): void {
    this.#charts.push(chart)
  }

  /** A new printed page begins with this row (counted from 1). */
  breakBefore(row: number): void {
    const there = this.#rows[row - 1]
    if (there !== undefined && row > 1) this.#rows[row - 1] = { ...there, pageBreakBefore: true }
  }

  /**
   * New pages only between groups of rows, which go on to the end of the sheet. Groups are spread over the pages they
   * need, so that none is left alone on the last one.
   * @param starts First row of each group, ascending.
   * @param titleRows Repeated on every page, which leaves the rest of it to the groups.
   * @param most Groups on one page.
   */
  breakBetween(
    starts: readonly number[],
    titleRows: PaperPage['titleRows'] | null = null,
    most = Number.POSITIVE_INFINITY,
  ): void {
    const breaks = evenPageBreaks(this.#heightsOf(starts), this.#roomFor(starts, titleRows), most)
    for (const index of breaks) this.breakBefore(starts[index] ?? 1)
  }

  /** Points of each group of rows, up to the next one or the end of the sheet. */
  #heightsOf(starts: readonly number[]): readonly number[] {
    return starts.map((start, index) => this.heightFrom(start) - this.heightFrom(starts[index + 1] ?? this.nextRow))
  }

  #roomFor(starts: readonly number[], titleRows: PaperPage['titleRows'] | null): PageRoom {
    const head = titleRows ? this.heightFrom(titleRows.first) - this.heightFrom(titleRows.last + 1) : 0
    return { page: this.#page, used: this.heightFrom(1) - this.heightFrom(starts[0] ?? 1), head }
  }

  /**
   * The pages of a long table, every row whole. One that would end with a row or two on a page of their own gives them
   * company: the last page begins a few rows earlier. The rows go on to the end of the sheet.
   * @param headerRow Repeated on every page.
   */
  breakTable(headerRow: number): void {
    const first = headerRow + 1
    const rows = Array.from({ length: this.nextRow - first }, (_, index) => first + index)
    // The name of a group, set as a sum, is not left behind by its first row.
    const free = rows.filter((row) => this.#rows[row - 2]?.cells[0]?.style !== 'sum')
    const room = this.#roomFor(free, { first: headerRow, last: headerRow })
    const starts = pageBreaks(this.#heightsOf(free), room, Number.POSITIVE_INFINITY).map(
      (index) => free[index] ?? first,
    )
    const last = starts.at(-1)
    if (last === undefined) return
    for (const start of starts.slice(0, -1)) this.breakBefore(start)
    const company = Math.max(this.nextRow - rowsTogether, (starts.at(-2) ?? first) + 1)
    // Few tall rows: there is no company to be had without leaving most of a page empty.
    const alone = this.nextRow - last < rowsTogether && this.heightFrom(company) < this.#page / 2
    this.breakBefore(alone ? Math.min(company, last) : last)
  }

  sheet(name: string, page: PaperPage, view: Pick<PaperSheet, 'frozenRows' | 'frozenColumns'> = {}): PaperSheet {
    const breaks = this.#rows.filter(({ pageBreakBefore }) => pageBreakBefore === true).length
    return {
      name,
      page,
      columnWidths: this.#widths,
      rows: breaks <= mostBreaks ? this.#rows : this.#rows.map(({ pageBreakBefore: _, ...row }) => row),
      tables: this.#tables,
      ...(this.#charts.length > 0 ? { charts: this.#charts } : {}),
      ...view,
    }
  }
}
