import type { CalendarDay } from '../../core/plan/time.ts'
import type { CellEdit } from '../../core/sheet/edits.ts'
import { address } from '../../core/sheet/grid.ts'
import type { NumberKind } from '../../core/sheet/number-format.ts'
import { isoToSerial, serialToDay } from '../../core/sheet/serial.ts'
import { formatDay } from '../../core/text/dates.ts'
import type { CellPosition } from '../read/addresses.ts'
import { areaText, contains, unionOf } from './areas.ts'
import { cellTextXml } from './cell-text.ts'
import type { Part } from './part.ts'
import { type CellPlace, cellKey, type RowPlace, type SheetLayout } from './sheet-layout.ts'
import { openEmptyTag, prefixAt, setAttributeAt, withoutAttributes } from './tag.ts'

/** One cell that is to be written; everything that could forbid it has been looked at. */
export interface CellWrite {
  readonly position: CellPosition
  readonly to: CellEdit['to']
  readonly style: number
  /** The style is another one than that of the cell, where there is one. */
  readonly restyled: boolean
  /** What a number in this style means to people. */
  readonly kind: NumberKind
}

/**
 * Puts the cells into the XML of their sheet; rows and cells that do not exist yet go to their place. Texts stand in the
 * cell itself, so that the texts that cells share stay untouched. A day is a number only where the style shows a date,
 * else (before the first day that the workbook counts) it is written as people write it: nobody shall find 44993.
 */
export function writeCells(part: Part, layout: SheetLayout, writes: readonly CellWrite[], date1904: boolean): void {
  const writer = new CellWriter(part, layout, date1904)
  const rows = new Map<number, CellWrite[]>()
  for (const write of writes.toSorted((a, b) => cellKey(a.position) - cellKey(b.position))) {
    // What is not there need not be emptied.
    if (write.to === null && !layout.cells.has(cellKey(write.position))) continue
    const { row } = write.position
    rows.set(row, [...(rows.get(row) ?? []), write])
  }
  writer.growDimension(writes)
  for (const [row, cells] of rows) {
    const place = layout.rows.get(row)
    if (place !== undefined) writer.intoRow(place, cells)
  }
  writer.addRows([...rows].filter(([row]) => !layout.rows.has(row)))
}

class CellWriter {
  private readonly part: Part
  private readonly layout: SheetLayout
  private readonly date1904: boolean

  constructor(part: Part, layout: SheetLayout, date1904: boolean) {
    this.part = part
    this.layout = layout
    this.date1904 = date1904
  }

  /** Some readers believe what a sheet says of its own size. */
  growDimension(writes: readonly CellWrite[]): void {
    const { dimension } = this.layout
    if (dimension === null) return
    const area = writes
      .filter(({ to }) => to !== null)
      .map(({ position: { row, column } }) => ({
        firstRow: row,
        firstColumn: column,
        lastRow: row,
        lastColumn: column,
      }))
      .reduce(unionOf, dimension.area)
    const same = contains(dimension.area, { row: area.firstRow, column: area.firstColumn })
    if (same && contains(dimension.area, { row: area.lastRow, column: area.lastColumn })) return
    setAttributeAt(this.part, dimension.from, dimension.to, 'ref', areaText(area))
  }

  intoRow(place: RowPlace, cells: readonly CellWrite[]): void {
    const { part, layout } = this
    this.growSpans(place, cells)
    if (place.empty) {
      openEmptyTag(part, place.tagTo, `${this.newCells(cells)}</${prefixAt(part, place.from)}row>`)
      return
    }
    for (const cell of cells) {
      const key = cellKey(cell.position)
      const old = layout.cells.get(key)
      const gap = layout.cellGaps.get(key)
      if (old !== undefined)
        part.replace(old.from, old.to, this.cellXml(this.oldHead(old, cell), cell, prefixAt(part, old.from)))
      else if (gap !== undefined) part.insert(gap, this.newCells([cell]))
    }
  }

  addRows(rows: readonly (readonly [row: number, cells: readonly CellWrite[]])[]): void {
    const { part, layout } = this
    const { sheetData, prefix } = layout
    const written = rows.map(([row, cells]) => ({
      row,
      xml: `<${prefix}row r="${row}">${this.newCells(cells)}</${prefix}row>`,
    }))
    if (!sheetData.empty) {
      for (const { row, xml } of written) part.insert(layout.rowGaps.get(row) ?? sheetData.to, xml)
    } else if (written.length > 0) {
      const all = written.map(({ xml }) => xml).join('')
      openEmptyTag(part, sheetData.tagTo, `${all}</${prefix}sheetData>`)
    }
  }

  /** Spans only help Excel to read faster; wrong ones would be an untruth all the same. */
  private growSpans({ spans, from, tagTo }: RowPlace, cells: readonly CellWrite[]): void {
    if (spans === null) return
    const columns = cells.map(({ position }) => position.column)
    const first = Math.min(spans.first, ...columns)
    const last = Math.max(spans.last, ...columns)
    if (first < spans.first || last > spans.last) {
      setAttributeAt(this.part, from, tagTo, 'spans', `${first}:${last}`)
    }
  }

  private newCells(cells: readonly CellWrite[]): string {
    const { prefix } = this.layout
    return cells
      .filter(({ to }) => to !== null)
      .map((cell) => {
        const style = cell.style === 0 ? '' : ` s="${cell.style}"`
        return this.cellXml(`<${prefix}c r="${address(cell.position.row, cell.position.column)}"${style}`, cell, prefix)
      })
      .join('')
  }

  /** The start tag as it is, unfinished, without what spoke of the old content. */
  private oldHead({ from, tagTo }: CellPlace, { style, restyled }: CellWrite): string {
    const dropped = restyled ? lookAttributes : contentAttributes
    const head = withoutAttributes(this.part.text.slice(from, tagTo), dropped).replace(/\s*\/?>$/, '')
    return restyled ? `${head} s="${style}"` : head
  }

  private cellXml(head: string, { to, kind }: CellWrite, prefix: string): string {
    const content = this.content(to, kind)
    if (content === null) return `${head}/>`
    if (typeof content === 'number') return `${head}><${prefix}v>${content}</${prefix}v></${prefix}c>`
    const text = `<${prefix}is><${prefix}t xml:space="preserve">${cellTextXml(content)}</${prefix}t></${prefix}is>`
    return `${head} t="inlineStr">${text}</${prefix}c>`
  }

  private content(to: CellEdit['to'], kind: NumberKind): string | number | null {
    if (to === null || typeof to === 'string') return to
    // There is no negative zero in a cell.
    if (typeof to === 'number') return to === 0 ? 0 : to
    const serial = kind === 'day' ? daySerial(to.day, this.date1904) : null
    return serial ?? formatDay(to.day)
  }
}

/** The number by which the workbook counts a day; `null` for days before its first one. */
export function daySerial(day: CalendarDay, date1904: boolean): number | null {
  const serial = isoToSerial(day, date1904)
  return serial !== null && serialToDay(serial, date1904) === day ? serial : null
}

/** Type, cell metadata and value metadata. */
const contentAttributes = new Set(['t', 'cm', 'vm'])
const lookAttributes = new Set([...contentAttributes, 's'])
