import { Refusal } from '../../core/refusal.ts'
import { type Area, address } from '../../core/sheet/grid.ts'
import { type CellPosition, parseAddress, parseArea, sheetColumns, sheetRows } from './addresses.ts'
import { readContent, writtenContent } from './cell-content.ts'
import { readFilter } from './filter.ts'
import type { Source } from './limits.ts'
import type { StringPool } from './shared-strings.ts'
import type { CellStyle } from './styles.ts'
import { isTrue, unescaped, XmlProblem, XmlTags } from './xml.ts'

/** What is shared while the sheets of one workbook are scanned. */
export interface ScanContext {
  readonly source: Source
  readonly strings: StringPool
  readonly date1904: boolean
  readonly styles: readonly CellStyle[]
  /** Cells with a value in all sheets so far, and the places that rows take up to their last value. */
  cells: number
  places: number
}

/** One sheet as the scan found it. */
export interface SheetScan {
  /** Its cells in the plainest XML there is, one entry a row, nothing but values and the numbers of their styles. */
  readonly rows: readonly string[]
  /** Cells with a value in `rows`, and those whose value makes no sense. */
  readonly filled: number
  readonly lost: number
  readonly lastRow: number
  readonly lastColumn: number
  readonly merges: readonly Area[]
  readonly hiddenRows: readonly number[]
  readonly hiddenColumns: readonly number[]
  readonly filtered: boolean
  /** Relationship ids of its tables. */
  readonly tables: readonly string[]
  /** Formulas without a stored result. */
  readonly uncomputed: readonly string[]
  /** Fills of cells in the used range by address. */
  readonly fills: ReadonlyMap<string, string>
  readonly coloursLeftOut: boolean
}

/**
 * Reads the XML of a sheet in one pass and writes its cells anew: addresses made explicit, prefixes, CDATA, inline
 * strings, formulas and everything a plan does not need gone. What is left neither crashes ExcelJS nor makes it
 * expand anything. Throws `Refusal` for sheets beyond the limits, `XmlProblem` for broken XML.
 */
export function scanSheet(xml: string, sheet: string, context: ScanContext): SheetScan {
  const scanner = new SheetScanner(xml, sheet, context)
  return scanner.scan()
}

class SheetScanner {
  private readonly tags: XmlTags
  private readonly sheet: string
  private readonly context: ScanContext
  private readonly rows: string[] = []
  private readonly merges: Area[] = []
  private readonly hiddenRows: number[] = []
  private readonly hiddenSpans: { readonly first: number; readonly last: number }[] = []
  private readonly tables: string[] = []
  private readonly uncomputed: string[] = []
  private filled = 0
  private lost = 0
  private countedRow = 0
  private countedColumn = 0
  private lastRow = 0
  private lastColumn = 0
  private filtered = false
  private hiddenByDefault = false
  private readonly painted: (CellPosition & { readonly colour: string })[] = []
  private coloursLeftOut = false

  constructor(xml: string, sheet: string, context: ScanContext) {
    this.tags = new XmlTags(xml)
    this.sheet = sheet
    this.context = context
  }

  scan(): SheetScan {
    while (this.tags.next()) {
      if (!this.tags.closing) this.element()
    }
    const { lastRow, lastColumn } = this
    return {
      rows: this.rows,
      filled: this.filled,
      lost: this.lost,
      lastRow,
      lastColumn,
      merges: this.merges,
      hiddenRows: this.hiddenRows.filter((row) => row >= 1 && row <= lastRow),
      hiddenColumns: this.hiddenColumns(),
      filtered: this.filtered,
      tables: this.tables,
      uncomputed: this.uncomputed,
      fills: this.fills(),
      coloursLeftOut: this.coloursLeftOut,
    }
  }

  private element(): void {
    const { tags } = this
    switch (tags.name) {
      case 'sheetFormatPr':
        this.hiddenByDefault = isTrue(tags.attribute('zeroHeight'))
        return
      case 'col':
        this.column()
        return
      case 'sheetData':
        if (!tags.empty) this.sheetData()
        return
      case 'mergeCell':
        this.merge()
        return
      case 'autoFilter':
        this.filtered = readFilter(tags)
        return
      case 'tablePart': {
        const id = tags.attribute('id', true)
        if (id !== null) this.tables.push(unescaped(id))
        return
      }
      case 'extLst':
        tags.skip()
    }
  }

  private column(): void {
    const { tags } = this
    if (!isTrue(tags.attribute('hidden')) && Number(tags.attribute('width') ?? 1) !== 0) return
    const first = Number(tags.attribute('min'))
    const last = Math.min(Number(tags.attribute('max')), sheetColumns)
    if (first >= 1 && last >= first) this.hiddenSpans.push({ first, last })
  }

  private hiddenColumns(): readonly number[] {
    const columns = new Set<number>()
    for (const { first, last } of this.hiddenSpans.slice(0, sheetColumns)) {
      for (let column = first; column <= Math.min(last, this.lastColumn); column += 1) columns.add(column)
    }
    return [...columns].sort((a, b) => a - b)
  }

  private merge(): void {
    const { file, limits } = this.context.source
    const area = parseArea(this.tags.attribute('ref') ?? '')
    if (area !== null) this.merges.push(area)
    if (this.merges.length > limits.merges) {
      throw new Refusal('file/too-many-merges', { file, sheet: this.sheet, limit: limits.merges })
    }
  }

  private sheetData(): void {
    const { tags } = this
    let row = 0
    while (tags.next() && !(tags.closing && tags.name === 'sheetData')) {
      if (tags.closing || tags.name !== 'row') continue
      const stated = tags.attribute('r')
      row = stated === null ? row + 1 : Number(stated)
      this.row(row)
    }
  }

  private row(row: number): void {
    const { tags } = this
    // `hidden="0"` shows a row of a sheet whose rows are hidden unless they say otherwise.
    const hidden = tags.attribute('hidden')
    const flat = tags.attribute('ht') !== null && Number(tags.attribute('ht')) === 0
    if ((hidden === null ? this.hiddenByDefault : isTrue(hidden)) || flat) this.hiddenRows.push(row)
    if (tags.empty) return
    let cells = ''
    let column = 0
    while (tags.next() && !(tags.closing && tags.name === 'row')) {
      if (tags.closing || tags.name !== 'c') continue
      const position = this.position(row, column)
      column = position.column
      cells += this.cell(position)
    }
    if (cells !== '') this.rows.push(`<row r="${row}">${cells}</row>`)
  }

  /** Cells may leave their address out; then they follow one another. */
  private position(row: number, before: number): CellPosition {
    const stated = this.tags.attribute('r')
    const position = stated === null ? { row, column: before + 1 } : parseAddress(stated)
    if (position === null || position.row !== row || row > sheetRows) throw new XmlProblem('malformed')
    return position
  }

  private cell(position: CellPosition): string {
    const { tags } = this
    const style = Number(tags.attribute('s') ?? 0)
    const content = this.content(tags.attribute('t') ?? 'n', position)
    this.paint(position, style)
    if (content === '') return ''
    this.count(position)
    return `<c r="${address(position.row, position.column)}"${style > 0 ? ` s="${style}"` : ''}${content}</c>`
  }

  /** Type and value of a cell, as the end of its opening tag and what follows; empty where it has no value. */
  private content(type: string, position: CellPosition): string {
    if (this.tags.empty) return ''
    const { value, formula } = readContent(this.tags)
    if (type !== 's' && type !== 'str' && type !== 'inlineStr' && value.trim() === '') {
      if (formula) this.uncomputed.push(address(position.row, position.column))
      return ''
    }
    const written = writtenContent(type, value, this.context)
    if (written === null) this.lost += 1
    return written ?? ''
  }

  /** Colours count in empty cells, too: a status may be nothing but a fill. */
  private paint(position: CellPosition, style: number): void {
    const { source, styles } = this.context
    const colour = styles[style]?.fill
    if (colour === null || colour === undefined) return
    if (this.painted.length < source.limits.fills) this.painted.push({ ...position, colour })
    else this.coloursLeftOut = true
  }

  private fills(): ReadonlyMap<string, string> {
    const seen = this.painted.filter(({ row, column }) => row <= this.lastRow && column <= this.lastColumn)
    return new Map(seen.map(({ row, column, colour }) => [address(row, column), colour]))
  }

  private count({ row, column }: CellPosition): void {
    const { file, limits } = this.context.source
    if (row > limits.rows || column > limits.columns) {
      const corner = address(limits.rows, limits.columns)
      throw new Refusal('file/cell-far-out', { file, sheet: this.sheet, cell: address(row, column), corner })
    }
    this.filled += 1
    this.context.cells += 1
    this.context.places += column - (row === this.countedRow ? this.countedColumn : 0)
    this.countedRow = row
    this.countedColumn = column
    const limit = this.context.cells > limits.cells ? limits.cells : limits.places
    if (this.context.cells > limits.cells || this.context.places > limits.places) {
      throw new Refusal('file/too-many-cells', { file, sheet: this.sheet, limit })
    }
    if (row > this.lastRow) this.lastRow = row
    if (column > this.lastColumn) this.lastColumn = column
  }
}
