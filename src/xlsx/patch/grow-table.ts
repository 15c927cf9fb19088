import { Refusal } from '../../core/refusal.ts'
import type { CellEdit, TableGrowth } from '../../core/sheet/edits.ts'
import { type Area, address, isBlank } from '../../core/sheet/grid.ts'
import { XmlTags } from '../read/xml.ts'
import { areaText, overlap } from './areas.ts'
import { nameXml } from './cell-text.ts'
import type { HeldCell } from './held-cells.ts'
import type { CellPlace, SheetLayout } from './sheet-layout.ts'
import type { TablePart } from './table-part.ts'
import { prefixAt, setAttribute } from './tag.ts'

/** A table that is to grow, and what it takes in. */
export interface Growing {
  readonly growth: TableGrowth
  readonly table: TablePart
  /** The columns at its right and the rows below it that it takes in; either may be missing. */
  readonly gained: readonly Area[]
}

/**
 * Finds the table and tells what it takes in. Throws `Refusal` for a table that is not there or cannot grow this way.
 * @throws RangeError for an area that does not fit the table and its new headers: a bug
 */
export function growing(growth: TableGrowth, tables: readonly TablePart[]): Growing {
  const { sheet, area, newHeaders } = growth
  const folded = growth.table.toLowerCase()
  const table = tables.find(({ name }) => name.toLowerCase() === folded)
  if (table === undefined) throw new Refusal('edit/table-missing', { sheet, table: growth.table })
  const old = table.area
  const fits =
    area.firstRow === old.firstRow &&
    area.firstColumn === old.firstColumn &&
    area.lastRow >= old.lastRow &&
    area.lastColumn === old.lastColumn + newHeaders.length
  if (!fits) throw new RangeError(`${table.name} cannot grow from ${areaText(old)} to ${areaText(area)}`)
  if (table.linked) throw new Refusal('edit/table-linked', { sheet, table: table.name })
  if (table.totalsRows > 0 && area.lastRow > old.lastRow) {
    throw new Refusal('edit/table-totals', { sheet, table: table.name })
  }
  proveHeaders(growth, table)
  const right = { ...area, firstColumn: old.lastColumn + 1 }
  const below = { ...area, firstRow: old.lastRow + 1, lastColumn: old.lastColumn }
  const gained = [
    ...(right.firstColumn <= right.lastColumn ? [right] : []),
    ...(below.firstRow <= below.lastRow ? [below] : []),
  ]
  return { growth, table, gained }
}

function proveHeaders({ sheet, newHeaders }: TableGrowth, { name, columns }: TablePart): void {
  const taken = new Set(columns.map((column) => column.name.toLowerCase()))
  for (const header of newHeaders) {
    if (header.trim() === '') throw new RangeError('a column of a table needs a header')
    const folded = header.toLowerCase()
    if (taken.has(folded)) throw new Refusal('edit/header-taken', { sheet, table: name, header })
    taken.add(folded)
  }
}

/** What lies on a sheet that a table could run into. */
interface Neighbours {
  readonly tables: readonly TablePart[]
  readonly layout: SheetLayout
  readonly held: (place: CellPlace) => HeldCell
}

/** Throws the `Refusal` of a table that would run into something. */
export function proveRoom({ growth, table, gained }: Growing, { tables, layout, held }: Neighbours): void {
  const others = tables.filter((other) => other !== table).map(({ area }) => area)
  const solid = [...others, ...layout.merges, ...layout.filled, ...(layout.filter === null ? [] : [layout.filter])]
  const used = layout.used
    .filter((place) => {
      const { value, formula } = held(place)
      return formula || value === undefined || !isBlank(value)
    })
    .map(({ position: { row, column } }) => ({ firstRow: row, firstColumn: column, lastRow: row, lastColumn: column }))
  for (const area of gained) {
    for (const other of [...solid, ...used]) {
      const common = overlap(area, other)
      if (common === null) continue
      const cell = address(common.firstRow, common.firstColumn)
      throw new Refusal('edit/table-blocked', { sheet: growth.sheet, table: table.name, cell })
    }
  }
}

/** @throws RangeError where the header of a new column is not written with it: Excel would mend the file. A bug. */
export function proveHeaderCells({ growth, table }: Growing, edits: readonly CellEdit[]): void {
  growth.newHeaders.forEach((header, index) => {
    const cell = address(table.area.firstRow, table.area.lastColumn + 1 + index)
    if (!edits.some((edit) => edit.cell === cell && edit.to === header)) {
      throw new RangeError(`no header is written into ${cell}`)
    }
  })
}

/** Widens the table in its own part, and its filter with it. */
export function growTable({ growth, table }: Growing): void {
  const { part } = table
  const tags = new XmlTags(part.text)
  const ref = areaText(growth.area)
  while (tags.next()) {
    if (tags.name === 'extLst') tags.skip()
    else if (tags.name === 'tableColumns') {
      if (tags.closing) part.insert(tags.tagFrom, newColumns(growth, table, prefixAt(part, tags.tagFrom)))
      else setAttribute(part, tags, 'count', `${table.columns.length + growth.newHeaders.length}`)
    } else if (tags.closing) continue
    else if (tags.name === 'table' || tags.name === 'autoFilter') setAttribute(part, tags, 'ref', ref)
  }
}

function newColumns({ newHeaders }: TableGrowth, { columns }: TablePart, prefix: string): string {
  const last = Math.max(0, ...columns.map(({ id }) => id))
  return newHeaders
    .map((header, index) => `<${prefix}tableColumn id="${last + 1 + index}" name="${nameXml(header)}"/>`)
    .join('')
}
