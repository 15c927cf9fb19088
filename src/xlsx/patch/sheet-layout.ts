import { Refusal } from '../../core/refusal.ts'
import type { Area } from '../../core/sheet/grid.ts'
import { type CellPosition, parseAddress, parseArea, sheetColumns, sheetRows } from '../read/addresses.ts'
import type { Source } from '../read/limits.ts'
import { isTrue, XmlTags } from '../read/xml.ts'
import { XmlProblem } from '../read/xml-problem.ts'
import { contains } from './areas.ts'
import type { Part } from './part.ts'
import { prefixAt } from './tag.ts'

/** A stretch of the part's text. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** An element and its start tag. */
export interface ElementPlace extends Stretch {
  readonly tagTo: number
  /** `<row/>`: opened and closed at once. */
  readonly empty: boolean
}

export interface CellPlace extends ElementPlace {
  readonly position: CellPosition
  readonly style: number
}

export interface RowPlace extends ElementPlace {
  /** Columns that the row says it spans; `null` where it says nothing. */
  readonly spans: { readonly first: number; readonly last: number } | null
  /** Style that cells have which the file does not list. */
  readonly style: number | null
}

/** Where things stand in the XML of a sheet, as far as they matter for what is to be written. */
export interface SheetLayout {
  /** Namespace prefix of its elements, `x:` or nothing. */
  readonly prefix: string
  readonly sheetData: ElementPlace
  readonly dimension: (Stretch & { readonly area: Area }) | null
  /** The wanted rows that exist. */
  readonly rows: ReadonlyMap<number, RowPlace>
  /** Where rows go that do not exist; of no account for one that does, further down than its number says. */
  readonly rowGaps: ReadonlyMap<number, number>
  /** The wanted cells that exist, by `cellKey`. */
  readonly cells: ReadonlyMap<number, CellPlace>
  /** Where cells go that do not exist in rows that do, by `cellKey`; of no account for one that does. */
  readonly cellGaps: ReadonlyMap<number, number>
  /** Cells with any content inside the areas asked for. */
  readonly used: readonly CellPlace[]
  /** Areas that one formula fills, its own cell included. */
  readonly filled: readonly Area[]
  readonly merges: readonly Area[]
  readonly columnStyles: readonly { readonly first: number; readonly last: number; readonly style: number }[]
  readonly filter: Area | null
  readonly protected: boolean
}

/** What is looked for. */
export interface Wanted {
  readonly cells: readonly CellPosition[]
  /** Areas whose cells with content are listed. */
  readonly areas: readonly Area[]
}

/** One number for a cell, in the order of reading. */
export function cellKey({ row, column }: CellPosition): number {
  return row * (sheetColumns + 1) + column
}

/**
 * Walks the XML of a sheet once. Throws `XmlProblem` for broken XML and for a sheet that lists a wanted row or cell
 * twice, `Refusal` for more merges than anybody makes.
 */
export function layOut(part: Part, sheet: string, wanted: Wanted, source: Source): SheetLayout {
  return new LayoutWalk(part, sheet, wanted, source).walk()
}

class LayoutWalk {
  private readonly part: Part
  private readonly tags: XmlTags
  private readonly sheet: string
  private readonly source: Source
  private readonly areas: readonly Area[]
  /** No row holds anything but plain tags and texts, nor a formula that fills other rows. */
  private readonly plain: boolean
  private readonly columns = new Map<number, number[]>()
  private readonly wantedRows: readonly number[]
  private sheetData: ElementPlace | null = null
  private prefix = ''
  private dimension: SheetLayout['dimension'] = null
  private readonly rows = new Map<number, RowPlace>()
  private readonly rowGaps = new Map<number, number>()
  private readonly cells = new Map<number, CellPlace>()
  private readonly cellGaps = new Map<number, number>()
  private readonly used: CellPlace[] = []
  private readonly filled: Area[] = []
  private readonly merges: Area[] = []
  private readonly columnStyles: { first: number; last: number; style: number }[] = []
  private filter: Area | null = null
  private protected = false

  constructor(part: Part, sheet: string, wanted: Wanted, source: Source) {
    this.part = part
    this.tags = new XmlTags(part.text)
    this.sheet = sheet
    this.source = source
    this.areas = wanted.areas
    this.plain = isPlain(part.text)
    for (const { row, column } of wanted.cells.toSorted((a, b) => cellKey(a) - cellKey(b))) {
      const columns = this.columns.get(row) ?? []
      if (columns.at(-1) !== column) columns.push(column)
      this.columns.set(row, columns)
    }
    this.wantedRows = [...this.columns.keys()]
  }

  walk(): SheetLayout {
    while (this.tags.next()) if (!this.tags.closing) this.element()
    const { sheetData } = this
    if (sheetData === null) throw new XmlProblem('malformed')
    const { prefix, dimension, rows, rowGaps, cells, cellGaps, used, filled, merges, columnStyles, filter } = this
    const found = { prefix, sheetData, dimension, rows, rowGaps, cells, cellGaps, used, filled }
    return { ...found, merges, columnStyles, filter, protected: this.protected }
  }

  private element(): void {
    const { tags } = this
    switch (tags.name) {
      case 'dimension': {
        const area = parseArea(tags.attribute('ref') ?? '')
        this.dimension = area && { from: tags.tagFrom, to: tags.tagTo, area }
        return
      }
      case 'col':
        this.columnStyles.push({
          first: Number(tags.attribute('min')),
          last: Number(tags.attribute('max')),
          style: Number(tags.attribute('style') ?? 0),
        })
        return
      case 'sheetData':
        if (this.sheetData !== null) throw new XmlProblem('malformed')
        this.sheetData = this.data()
        return
      case 'sheetProtection':
        this.protected = isTrue(tags.attribute('sheet'))
        return
      case 'autoFilter':
        this.filter = parseArea(tags.attribute('ref') ?? '')
        return
      case 'mergeCell':
        this.merge()
        return
      // Other people's views and extensions have filters and cells of their own.
      case 'customSheetViews':
      case 'extLst':
        tags.skip()
    }
  }

  private merge(): void {
    const { file, limits } = this.source
    const area = parseArea(this.tags.attribute('ref') ?? '')
    if (area !== null) this.merges.push(area)
    if (this.merges.length > limits.merges) {
      throw new Refusal('file/too-many-merges', { file, sheet: this.sheet, limit: limits.merges })
    }
  }

  private data(): ElementPlace {
    const { tags } = this
    const { tagFrom: from, tagTo, empty } = tags
    let row = 0
    let next = 0
    this.prefix = prefixAt(this.part, from)
    while (!empty && tags.within('sheetData')) {
      if (tags.closing || tags.name !== 'row') continue
      const stated = tags.attribute('r')
      row = stated === null ? row + 1 : Number(stated)
      if (!(row >= 1)) throw new XmlProblem('malformed')
      for (; next < this.wantedRows.length && (this.wantedRows[next] ?? row) < row; next += 1) {
        this.gapBefore(this.wantedRows[next] ?? row)
      }
      this.row(row)
    }
    for (const missing of this.wantedRows.slice(next)) this.gapBefore(missing)
    return { from, tagTo, to: tags.tagTo, empty }
  }

  private gapBefore(row: number): void {
    if (!this.rows.has(row)) this.rowGaps.set(row, this.tags.tagFrom)
  }

  private row(row: number): void {
    const { tags } = this
    const { tagFrom: from, tagTo, empty } = tags
    const wanted = this.columns.get(row)
    if (!empty && wanted === undefined && this.isPassedOver(row)) {
      tags.passTo(`</${prefixAt(this.part, from)}row`)
      return
    }
    const head = wanted === undefined ? null : this.rowHead()
    let column = 0
    let next = 0
    const gapBefore = (limit: number): void => {
      for (; wanted !== undefined && next < wanted.length && (wanted[next] ?? limit) < limit; next += 1) {
        this.cellGaps.set(cellKey({ row, column: wanted[next] ?? 0 }), tags.tagFrom)
      }
    }
    while (!empty && tags.within('row')) {
      if (tags.closing) continue
      if (tags.name === 'extLst') {
        // Cells come before it.
        gapBefore(sheetColumns + 1)
        tags.skip()
      }
      if (tags.name !== 'c') continue
      const position = this.position(row, column)
      column = position.column
      gapBefore(column)
      this.cell(position, wanted?.includes(column) === true)
    }
    gapBefore(sheetColumns + 1)
    if (head === null) return
    if (this.rows.has(row)) throw new XmlProblem('malformed')
    this.rows.set(row, { from, tagTo, to: tags.tagTo, empty, ...head })
  }

  /** Most rows have nothing to do with what is written: nothing in them needs to be looked at. */
  private isPassedOver(row: number): boolean {
    return (
      this.plain && row <= sheetRows && !this.areas.some(({ firstRow, lastRow }) => row >= firstRow && row <= lastRow)
    )
  }

  private rowHead(): Pick<RowPlace, 'spans' | 'style'> {
    const { tags } = this
    const ends = (tags.attribute('spans') ?? '').split(/[\s:]+/).filter((end) => /^\d+$/.test(end))
    return {
      spans: ends.length === 0 ? null : { first: Math.min(...ends.map(Number)), last: Math.max(...ends.map(Number)) },
      style: isTrue(tags.attribute('customFormat')) ? Number(tags.attribute('s') ?? 0) : null,
    }
  }

  /** Cells may leave their address out; then they follow one another. */
  private position(row: number, before: number): CellPosition {
    const stated = this.tags.attribute('r')
    const position = stated === null ? { row, column: before + 1 } : parseAddress(stated)
    if (position === null || position.row !== row || row > sheetRows) throw new XmlProblem('malformed')
    return position
  }

  private cell(position: CellPosition, wanted: boolean): void {
    const { tags } = this
    const { tagFrom: from, tagTo, empty } = tags
    const inside = this.areas.some((area) => contains(area, position))
    const style = wanted || inside ? Number(tags.attribute('s') ?? 0) : 0
    let content = false
    while (!empty && tags.within('c')) {
      if (tags.closing) continue
      content = true
      if (tags.name === 'f') this.formula()
    }
    if (!wanted && !inside) return
    const place: CellPlace = { position, style, from, tagTo, to: tags.tagTo, empty }
    if (content && inside) this.used.push(place)
    if (!wanted) return
    const key = cellKey(position)
    if (this.cells.has(key)) throw new XmlProblem('malformed')
    this.cells.set(key, place)
  }

  private formula(): void {
    const { tags } = this
    const area = tags.attribute('ref')
    if (area === null || tags.attribute('t') === 'shared') return
    const filled = parseArea(area)
    if (filled !== null) this.filled.push(filled)
  }
}

/** The declaration at the very beginning is no instruction inside a row. */
function isPlain(xml: string): boolean {
  return !xml.includes('<!') && xml.indexOf('<?', 2) < 0 && !/=\s*["'](?:array|dataTable)["']/.test(xml)
}
