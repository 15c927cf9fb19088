import { randomUUID } from 'node:crypto'
import { type Area, address } from '../../src/core/sheet/grid.ts'
import { invalidArgument } from './host-object.ts'
import type { LoadedSheet, LoadedWorkbook } from './workbook-file.ts'

/*
 * The workbook that lies open in the simulated Excel: plain data, without anything of office.js.
 */

export interface ErrorValue {
  readonly error: string
}

export interface ModelCell {
  /** `''` is an empty cell. */
  value: string | number | boolean | ErrorValue
  formula: string | null
  format: string
  fill: string | null
  /** Some of its words are bold, others not. */
  hasBoldWords?: true
}

export interface ModelTable {
  name: string
  area: Area
  headers: boolean
  totals: boolean
  filtered: boolean
  style: string
  filterButton: boolean
}

export interface ModelNote {
  readonly cell: string
  readonly text: string
  readonly threaded: boolean
}

/** A conditional format. */
export interface ModelFormat {
  readonly id: string
  /** `Custom` where a formula decides; of all others nothing but the type is known. */
  readonly type: string
  formula: string
  areas: readonly Area[]
  stopIfTrue: boolean
  /** What it says of fill, text and lines, as far as an add-in has set it. */
  readonly look: Record<string, string>
}

export class ModelSheet {
  readonly id: string
  name: string
  visibility: string
  readonly cells = new Map<string, ModelCell>()
  readonly tables: ModelTable[]
  readonly merges: Area[]
  readonly hiddenRows: Set<number>
  readonly hiddenColumns: Set<number>
  readonly filtered: boolean
  readonly notes: readonly ModelNote[]
  isProtected: boolean
  frozenRows = 0
  /** The first one wins. */
  readonly formats: ModelFormat[]
  /** Excel does not hand its conditional formats out. */
  hidesFormats = false
  readonly columnWidths = new Map<number, number>()

  constructor(id: string, loaded: LoadedSheet, nextFormat: () => string) {
    this.id = id
    this.name = loaded.name
    this.visibility = loaded.visibility
    for (const { cell, value, error, formula, format, fill } of loaded.cells) {
      const held = error ? { error: String(value) } : (value ?? '')
      this.cells.set(cell, { value: held, formula, format, fill })
    }
    this.tables = loaded.tables.map(({ name, ref, headers, totals, filtered }) => {
      const area = areaOf(ref)
      return { name, area, headers, totals, filtered, style: '', filterButton: true }
    })
    this.merges = loaded.merges.map(areaOf)
    this.hiddenRows = new Set(loaded.hiddenRows)
    this.hiddenColumns = new Set(loaded.hiddenColumns)
    this.filtered = loaded.filtered
    this.isProtected = loaded.protected
    this.notes = loaded.notes
    this.formats = loaded.formats.map(({ refs, ...format }) => ({
      ...format,
      ...{ id: nextFormat(), areas: refs.map(areaOf), look: {} },
    }))
  }

  at(row: number, column: number): ModelCell | null {
    return this.cells.get(address(row, column)) ?? null
  }

  /** The cell, made where there was none. */
  open(row: number, column: number): ModelCell {
    const key = address(row, column)
    const cell = this.cells.get(key) ?? { value: '', formula: null, format: 'General', fill: null }
    this.cells.set(key, cell)
    return cell
  }

  /** The smallest area around everything: cells with a value or formula only, or those with a format, too. */
  used(valuesOnly: boolean): Area {
    let area: Area | null = null
    for (const [key, { value, formula }] of this.cells) {
      if (valuesOnly && value === '' && formula === null) continue
      area = area === null ? areaOf(key) : boundsOf(area, areaOf(key))
    }
    if (!valuesOnly) for (const merge of this.merges) area = area === null ? merge : boundsOf(area, merge)
    return area ?? areaOf('A1')
  }
}

export class ModelWorkbook {
  readonly name: string
  readonly date1904: boolean
  readonly sheets: ModelSheet[]
  readonly deleted: string[] = []
  readonly added = new Set<ModelSheet>()
  isReadOnly = false
  isStructureProtected = false
  selected: { readonly sheet: string; readonly area: Area } | null = null
  private lastId = 0

  constructor(name: string, loaded: LoadedWorkbook) {
    this.name = name
    this.date1904 = loaded.date1904
    this.sheets = loaded.sheets.map((sheet) => new ModelSheet(this.nextId(), sheet, () => this.nextFormat()))
  }

  sheet(name: string): ModelSheet {
    const found = this.sheets.find((sheet) => sheet.name === name)
    if (found === undefined) throw new Error(`the simulated workbook has no sheet ${name}`)
    return found
  }

  add(name: string): ModelSheet {
    const empty = { cells: [], tables: [], merges: [], hiddenRows: [], hiddenColumns: [], notes: [], formats: [] }
    const loaded: LoadedSheet = { name, visibility: 'Visible', filtered: false, protected: false, ...empty }
    const sheet = new ModelSheet(this.nextId(), loaded, () => this.nextFormat())
    this.sheets.push(sheet)
    this.added.add(sheet)
    return sheet
  }

  delete(sheet: ModelSheet): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1)
    if (!this.added.delete(sheet)) this.deleted.push(sheet.name)
  }

  /** Other ones each time a workbook is opened. */
  nextFormat(): string {
    return `{${randomUUID().toUpperCase()}}`
  }

  private nextId(): string {
    return `{00000000-0001-0000-${String(this.lastId++).padStart(4, '0')}-000000000000}`
  }
}

/** `B7:D9`, `$B$7` or `B7`. Throws what Excel says for anything else. */
export function areaOf(text: string): Area {
  const corners = text.replaceAll('$', '').split(':')
  const found = corners.map((corner) => /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(corner.toUpperCase()))
  const [first, last = first] = found
  if (!first || !last || corners.length > 2) throw invalidArgument()
  const ends = [first, last].map(([, letters = '', row]) => ({ row: Number(row), column: columnNumber(letters) }))
  const rows = ends.map(({ row }) => row)
  const columns = ends.map(({ column }) => column)
  return {
    firstRow: Math.min(...rows),
    firstColumn: Math.min(...columns),
    lastRow: Math.max(...rows),
    lastColumn: Math.max(...columns),
  }
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

export function boundsOf(one: Area, other: Area): Area {
  return {
    firstRow: Math.min(one.firstRow, other.firstRow),
    firstColumn: Math.min(one.firstColumn, other.firstColumn),
    lastRow: Math.max(one.lastRow, other.lastRow),
    lastColumn: Math.max(one.lastColumn, other.lastColumn),
  }
}

export function overlaps(one: Area, other: Area): boolean {
  return (
    one.firstRow <= other.lastRow &&
    other.firstRow <= one.lastRow &&
    one.firstColumn <= other.lastColumn &&
    other.firstColumn <= one.lastColumn
  )
}

/** `B7:D9`, or `B7`. */
export function areaText({ firstRow, firstColumn, lastRow, lastColumn }: Area): string {
  const first = address(firstRow, firstColumn)
  const last = address(lastRow, lastColumn)
  return first === last ? first : `${first}:${last}`
}

/** `Maßnahmen!A1:B2`, the name in quotes where it needs them. */
export function fullAddress(sheet: string, area: Area): string {
  const name = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`
  return `${name}!${areaText(area)}`
}
