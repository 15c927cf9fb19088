import { type Area, address } from '../../src/core/sheet/grid.ts'
import { isoToSerial } from '../../src/core/sheet/serial.ts'
import type { Act, Typed } from '../cli/nine-steps-person.ts'
import type { ModelSheet, ModelTable } from '../excel-host/model.ts'
import type { SimulatedExcel } from '../excel-host/simulated-excel.ts'

/*
 * The person of the nine steps, in the simulated Excel: tables grow as they do there when one types beside or below them.
 */

export function doAct(excel: SimulatedExcel, act: Act): void {
  switch (act.do) {
    case 'type':
      typeAt(excel, act.sheet, act.cell, act.value)
      break
    case 'setting':
      addRow(excel, 'Grundangaben', { Feld: act.name, Wert: act.value }, 'Feld')
      break
    case 'rows':
      if (!excel.workbook.sheets.some(({ name }) => name === act.sheet)) makeSheet(excel, act)
      for (const row of act.rows) addRow(excel, act.sheet, row)
      break
    case 'column':
      typeColumn(excel, act.header, act.values)
      break
    default:
      throw new Error(`the person does not ${act.do}`)
  }
}

function typeAt(excel: SimulatedExcel, sheet: string, cell: string, value: Typed): void {
  const isDay = typeof value === 'object' && value !== null
  excel.type(sheet, cell, isDay ? (isoToSerial(value.day, excel.workbook.date1904) ?? value.day) : (value ?? ''))
  const typed = excel.workbook.sheet(sheet).cells.get(cell)
  if (typed && isDay) typed.format = 'dd.mm.yyyy'
}

function tableOf(sheet: ModelSheet): ModelTable {
  const [table] = sheet.tables
  if (table === undefined) throw new Error(`no table on ${sheet.name}`)
  return table
}

function textAt(sheet: ModelSheet, row: number, column: number): string {
  return String(sheet.at(row, column)?.value ?? '')
}

function headersOf(sheet: ModelSheet, { firstRow, firstColumn, lastColumn }: Area): ReadonlyMap<string, number> {
  const columns = Array.from({ length: lastColumn - firstColumn + 1 }, (_, at) => firstColumn + at)
  return new Map(columns.map((column) => [textAt(sheet, firstRow, column), column]))
}

/** Into the row that has this value in the key's column; else below, or into the one empty row of a new table. */
function addRow(excel: SimulatedExcel, name: string, values: Readonly<Record<string, Typed>>, key?: string): void {
  const sheet = excel.workbook.sheet(name)
  const table = tableOf(sheet)
  const { area } = table
  const headers = headersOf(sheet, area)
  const rows = Array.from({ length: area.lastRow - area.firstRow }, (_, at) => area.firstRow + 1 + at)
  const isEmpty = (row: number) => [...headers.values()].every((column) => textAt(sheet, row, column) === '')
  const own = key && rows.find((row) => textAt(sheet, row, headers.get(key) ?? 0) === values[key])
  const row = own || (rows.length === 1 ? rows.find(isEmpty) : undefined) || area.lastRow + 1
  if (row > area.lastRow) table.area = { ...area, lastRow: row }
  for (const [header, value] of Object.entries(values)) {
    const column = headers.get(header)
    if (column === undefined) throw new Error(`no column ${header} on ${name}`)
    typeAt(excel, name, address(row, column), value)
  }
}

function makeSheet(excel: SimulatedExcel, { sheet: name, table, rows }: Act & { readonly do: 'rows' }): void {
  const sheet = excel.workbook.add(name)
  const headers = Object.keys(rows[0] ?? {})
  for (const [at, header] of headers.entries()) excel.type(name, address(1, at + 1), header)
  const area = { firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: headers.length }
  const look = { headers: true, totals: false, filtered: false, style: 'TableStyleMedium2', filterButton: true }
  sheet.tables.push({ name: table, area, ...look })
}

/** Beside each measure, by its number. */
function typeColumn(excel: SimulatedExcel, header: string, values: Readonly<Record<string, Typed>>): void {
  const sheet = excel.workbook.sheet('Maßnahmen')
  const table = tableOf(sheet)
  const known = headersOf(sheet, table.area)
  const column = known.get(header) ?? table.area.lastColumn + 1
  if (!known.has(header)) {
    excel.type(sheet.name, address(table.area.firstRow, column), header)
    table.area = { ...table.area, lastColumn: column }
  }
  const numbers = known.get('Nr.') ?? 1
  for (let row = table.area.firstRow + 1; row <= table.area.lastRow; row += 1) {
    const value = values[textAt(sheet, row, numbers)]
    if (value !== undefined) typeAt(excel, sheet.name, address(row, column), value)
  }
}
