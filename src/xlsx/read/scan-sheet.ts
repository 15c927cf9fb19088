import { Refusal } from '../../core/refusal.ts'
import { type Area, address, type CellValue } from '../../core/sheet/grid.ts'
import { type CellPosition, parseAddress, parseArea, sheetColumns, sheetRows } from './addresses.ts'
import { type ContentContext, cellValue, readContent } from './cell-content.ts'
import { type CellCount, CellRows } from './cell-rows.ts'
import { readFilter } from './filter.ts'
import type { Source } from './limits.ts'
import type { CellStyle } from './styles.ts'
import { isTrue, XmlTags } from './xml.ts'
import { XmlProblem } from './xml-problem.ts'

/** What is shared while the sheets of one workbook are scanned. */
export interface ScanContext extends ContentContext {
  readonly source: Source
  readonly styles: readonly CellStyle[]
  readonly count: CellCount
}

/** One sheet as the scan found it. */
export interface SheetScan {
  /** `rows[r - 1][c - 1]`, ragged; cells under merges still have their values. */
  readonly rows: CellValue[][]
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
 * Reads the XML of a sheet in one pass: values as people see them, and what a plan needs besides. Everything else is
 * stepped over, and no range is ever expanded. Throws `Refusal` for sheets beyond the limits and rather than lose a
 * cell, `XmlProblem` for broken XML.
 */
export function scanSheet(xml: Iterable<string>, sheet: string, context: ScanContext): SheetScan {
  const scanner = new SheetScanner(xml, sheet, context)
  return scanner.scan()
}

class SheetScanner {
  private readonly tags: XmlTags
  private readonly sheet: string
  private readonly context: ScanContext
  private readonly cells: CellRows
  private readonly merges: Area[] = []
  private readonly hiddenRows: number[] = []
  private readonly hiddenSpans: { readonly first: number; readonly last: number }[] = []
  private readonly tables: string[] = []
  private readonly uncomputed: string[] = []
  private lost = 0
  private filtered = false
  private hiddenByDefault = false
  private readonly painted: (CellPosition & { readonly colour: string })[] = []
  private coloursLeftOut = false

  constructor(xml: Iterable<string>, sheet: string, context: ScanContext) {
    this.tags = new XmlTags(xml)
    this.sheet = sheet
    this.context = context
    this.cells = new CellRows(sheet, context.source, context.count)
  }

  scan(): SheetScan {
    let elements = 0
    while (this.tags.next()) {
      elements += 1
      if (!this.tags.closing) this.element()
    }
    // Even an empty sheet says that it is one.
    if (elements === 0) throw new XmlProblem('malformed')
    if (this.lost > 0) {
      const { file } = this.context.source
      throw new Refusal('file/cells-lost', { file, sheet: this.sheet, cells: this.lost })
    }
    const { rows, lastRow, lastColumn } = this.cells
    return {
      rows,
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
        if (id !== null) this.tables.push(id)
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
      for (let column = first; column <= Math.min(last, this.cells.lastColumn); column += 1) columns.add(column)
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
    while (tags.within('sheetData')) {
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
    const height = tags.attribute('ht')
    const flat = height !== null && Number(height) === 0
    if ((hidden === null ? this.hiddenByDefault : isTrue(hidden)) || flat) this.hiddenRows.push(row)
    if (tags.empty) return
    let column = 0
    while (tags.within('row')) {
      if (tags.closing || tags.name !== 'c') continue
      const position = this.position(row, column)
      column = position.column
      this.cell(position)
    }
  }

  /** Cells may leave their address out; then they follow one another. */
  private position(row: number, before: number): CellPosition {
    const stated = this.tags.attribute('r')
    const position = stated === null ? { row, column: before + 1 } : parseAddress(stated)
    if (position === null || position.row !== row || !(row >= 1 && row <= sheetRows)) throw new XmlProblem('malformed')
    return position
  }

  private cell(position: CellPosition): void {
    const { tags, context } = this
    const type = tags.attribute('t') ?? 'n'
    const style = context.styles[Number(tags.attribute('s') ?? 0)]
    // Colours count in empty cells, too: a status may be nothing but a fill.
    if (style !== undefined && style.fill !== null) this.paint(position, style.fill)
    if (tags.empty) return
    const { written, formula } = readContent(tags)
    const value = cellValue(type, written, style?.kind ?? 'number', context)
    if (value === undefined || (value !== null && !this.cells.put(position, value))) this.lost += 1
    else if (value === null && formula && !textTypes.has(type)) {
      this.uncomputed.push(address(position.row, position.column))
    }
  }

  private paint(position: CellPosition, colour: string): void {
    if (this.painted.length < this.context.source.limits.fills) this.painted.push({ ...position, colour })
    else this.coloursLeftOut = true
  }

  private fills(): ReadonlyMap<string, string> {
    const { lastRow, lastColumn } = this.cells
    const seen = this.painted.filter(({ row, column }) => row <= lastRow && column <= lastColumn)
    return new Map(seen.map(({ row, column, colour }) => [address(row, column), colour]))
  }
}

/** Cells of these types are empty where their text is. */
const textTypes = new Set(['s', 'str', 'inlineStr'])
