import { cutToLines } from './cut-text.ts'
import { breakLines } from './measure-text.ts'
import { type PageShape, pointsPerCharacter, printableCharacters, printableHeight } from './page-size.ts'
import type { PaperCell, PaperChart, PaperPage, PaperRow, PaperSheet, PaperTable, PaperValue } from './paper.ts'
import { fitsLines, heightOfLines, linesInTallestRow, roomFor, rowHeight, tallestRow, typeOf } from './row-height.ts'
import { type StyleName, styleOf } from './styles.ts'

export interface StackedTable {
  /** Name of the ListObject. */
  readonly name: string
  readonly headers: readonly PaperCell[]
  /** At least one. */
  readonly rows: readonly (readonly PaperCell[])[]
  /** Rows as low as their texts: for long lists of short facts. */
  readonly dense?: true
  /** Where running text stands in it: what belongs together is read from the same line on. */
  readonly vertical?: 'top'
}

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
    const fitted = cells.map((one, column) => (one === null ? null : this.#fitted(one, this.#widths[column] ?? 0)))
    const height = Math.min(tallestRow, rowHeight(fitted, this.#widths, this.#font) + extraHeight)
    this.#push({ cells: fitted, height, ...(vertical === undefined ? {} : { vertical }) })
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
    titleRows: { readonly first: number; readonly last: number } | null = null,
    most = Number.POSITIVE_INFINITY,
  ): void {
    const fewest = this.#pagesOf(starts, titleRows, most)
    const evenly = this.#pagesOf(starts, titleRows, Math.min(most, Math.ceil(starts.length / (fewest.length + 1))))
    for (const start of evenly.length === fewest.length ? evenly : fewest) this.breakBefore(start)
  }

  /** The groups before which a page has to begin. */
  #pagesOf(
    starts: readonly number[],
    titleRows: { readonly first: number; readonly last: number } | null,
    most: number,
  ): readonly number[] {
    const head = titleRows === null ? 0 : this.heightFrom(titleRows.first) - this.heightFrom(titleRows.last + 1)
    const breaks: number[] = []
    let used = this.heightFrom(1) - this.heightFrom(starts[0] ?? 1)
    let groups = 0
    starts.forEach((start, index) => {
      const height = this.heightFrom(start) - this.heightFrom(starts[index + 1] ?? this.nextRow)
      // A group that no page can hold begins where it stands.
      const fits = groups === 0 || (used + height <= this.#page && groups < most)
      if (!fits) breaks.push(start)
      used = (fits ? used : head) + height
      groups = fits ? groups + 1 : 1
      if (used > this.#page) used = head + ((used - head) % (this.#page - head))
    })
    return breaks
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
    const starts = this.#pagesOf(free, { first: headerRow, last: headerRow }, Number.POSITIVE_INFINITY)
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
