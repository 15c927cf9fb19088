import type { Area } from '../../src/core/sheet/grid.ts'
import { rangeAreasObject } from './conditional-formats.ts'
import { ExcelError, type HostObject, invalidArgument } from './host-object.ts'
import { byName } from './interpreter.ts'
import { type ModelSheet, type ModelTable, overlaps } from './model.ts'
import { addressOn, rangeObject } from './range-objects.ts'
import type { World } from './workbook-objects.ts'

const wholeSheet: Area = { firstRow: 1, firstColumn: 1, lastRow: 1_048_576, lastColumn: 16_384 }

export function worksheetObject(world: World, sheet: ModelSheet): HostObject {
  return {
    kind: 'Worksheet',
    id: sheet.id,
    get: { Name: () => sheet.name, Id: () => sheet.id, Visibility: () => sheet.visibility },
    child: {
      Tables: () => tablesObject(world, sheet),
      AutoFilter: () => ({ kind: 'AutoFilter', get: { IsDataFiltered: () => sheet.filtered } }),
      Protection: () => ({ kind: 'WorksheetProtection', get: { Protected: () => sheet.isProtected } }),
      FreezePanes: () => ({
        kind: 'WorksheetFreezePanes',
        call: {
          FreezeRows: (count) => {
            sheet.frozenRows = Number(count)
          },
        },
      }),
    },
    path: {
      GetCell: (row, column) => {
        const [at, beside] = [Number(row) + 1, Number(column) + 1]
        return rangeObject(world, sheet, { firstRow: at, lastRow: at, firstColumn: beside, lastColumn: beside })
      },
      // Without an address it is the whole sheet.
      GetRange: (address) => rangeObject(world, sheet, address == null ? wholeSheet : addressOn(sheet, address)),
      GetRanges: (addresses) => rangeAreasObject(world, sheet, addresses, addressOn),
      GetUsedRange: (valuesOnly) => rangeObject(world, sheet, sheet.used(valuesOnly === true)),
    },
    call: {
      Activate: () => {
        if (sheet.visibility !== 'Visible') throw new ExcelError('InvalidOperation', 'The sheet is hidden.')
      },
      Delete: () => {
        world.proveStructure()
        world.workbook.delete(sheet)
      },
    },
  }
}

function tablesObject(world: World, sheet: ModelSheet): HostObject {
  return {
    kind: 'TableCollection',
    items: () => sheet.tables.map((table) => tableObject(world, sheet, table)),
    item: (key) => tableObject(world, sheet, byName(sheet.tables, key)),
    path: { Add: (address, headers) => addTable(world, sheet, addressOn(sheet, address), headers === true) },
  }
}

function addTable(world: World, sheet: ModelSheet, area: Area, headers: boolean): HostObject {
  world.proveWritable(sheet)
  if (sheet.tables.some((other) => overlaps(other.area, area))) throw invalidArgument()
  const name = `Tabelle${world.workbook.sheets.reduce((sum, { tables }) => sum + tables.length, 1)}`
  const look = { filtered: false, style: 'TableStyleMedium2', filterButton: true }
  const table: ModelTable = { name, area, headers, totals: false, ...look }
  sheet.tables.push(table)
  return tableObject(world, sheet, table)
}

function tableObject(world: World, sheet: ModelSheet, table: ModelTable): HostObject {
  const { area } = table
  return {
    kind: 'Table',
    id: table.name,
    get: { Name: () => table.name, ShowHeaders: () => table.headers, ShowTotals: () => table.totals },
    set: {
      Name: (name) => {
        const taken = world.workbook.sheets.some(({ tables }) =>
          tables.some((other) => other !== table && other.name.toLowerCase() === String(name).toLowerCase()),
        )
        if (taken) throw new ExcelError('ItemAlreadyExists', 'A resource of this name exists.')
        table.name = String(name)
      },
      Style: (style) => {
        table.style = String(style)
      },
      ShowFilterButton: (shown) => {
        table.filterButton = shown === true
      },
    },
    child: {
      AutoFilter: () => ({ kind: 'AutoFilter', get: { IsDataFiltered: () => table.filtered } }),
      Rows: () => count('TableRowCollection', area.lastRow - area.firstRow),
      Columns: () => count('TableColumnCollection', area.lastColumn - area.firstColumn + 1),
    },
    path: { GetRange: () => rangeObject(world, sheet, table.area) },
    call: { Resize: (address) => resize(world, sheet, table, addressOn(sheet, address)) },
  }
}

function count(kind: string, value: number): HostObject {
  return { kind, get: { Count: () => value } }
}

function resize(world: World, sheet: ModelSheet, table: ModelTable, area: Area): void {
  world.proveWritable(sheet)
  const stays = area.firstRow === table.area.firstRow && area.firstColumn === table.area.firstColumn
  const blocked = sheet.tables.some((other) => other !== table && overlaps(other.area, area))
  if (!stays || blocked || sheet.merges.some((merge) => overlaps(merge, area))) throw invalidArgument()
  const before = table.area
  table.area = area
  // A column without a header gets one, as in Excel.
  for (let column = before.lastColumn + 1; column <= area.lastColumn; column += 1) {
    const header = sheet.open(area.firstRow, column)
    if (header.value === '') header.value = `Spalte${column - area.firstColumn + 1}`
  }
  world.changed(sheet, area, 'ThisLocalAddin')
}

export function commentObject(world: World, sheet: ModelSheet, cell: string, text: string): HostObject {
  return {
    kind: 'Comment',
    id: `${sheet.id}-${cell}`,
    get: { Content: () => text },
    child: { Replies: () => ({ kind: 'CommentReplyCollection', items: () => [] }) },
    path: { GetLocation: () => rangeObject(world, sheet, addressOn(sheet, cell)) },
  }
}
