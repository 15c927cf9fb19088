import type { Area } from '../../src/core/sheet/grid.ts'
import { conditionalFormats } from './conditional-formats.ts'
import { ExcelError, type HostObject, invalidArgument, NotModelled, nothing } from './host-object.ts'
import { areaOf, boundsOf, fullAddress, type ModelCell, type ModelSheet, overlaps } from './model.ts'
import { typeInto } from './typed.ts'
import type { World } from './workbook-objects.ts'

/** Excel reads and writes no more cells at once. */
const mostCells = 5_000_000

interface RangeObject extends HostObject {
  readonly sheet: ModelSheet
  readonly area: Area
}

export function rangeObject(world: World, sheet: ModelSheet, area: Area): RangeObject {
  const { firstRow, firstColumn, lastRow, lastColumn } = area
  const rows = <T>(of: (cell: ModelCell | null) => T): T[][] => {
    const [height, width] = [lastRow - firstRow + 1, lastColumn - firstColumn + 1]
    if (height * width > mostCells) throw new ExcelError('OperationCellsExceedLimit', 'Too many cells.')
    return Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_, column) => of(sheet.at(firstRow + row, firstColumn + column))),
    )
  }
  return {
    kind: 'Range',
    tracked: true,
    sheet,
    area,
    get: {
      Address: () => fullAddress(sheet.name, area),
      RowIndex: () => firstRow - 1,
      ColumnIndex: () => firstColumn - 1,
      RowCount: () => lastRow - firstRow + 1,
      ColumnCount: () => lastColumn - firstColumn + 1,
      Values: () => rows(shownValue),
      Formulas: () => rows((cell) => cell?.formula ?? shownValue(cell)),
      RowHidden: () => {
        const hidden = span(firstRow, lastRow).map((row) => sheet.hiddenRows.has(row))
        return hidden.every((is) => is === hidden[0]) ? hidden[0] : null
      },
      // Nothing spills in this model.
      HasSpill: () => false,
      ValueTypes: () => rows(valueType),
      NumberFormat: () => rows((cell) => cell?.format ?? 'General'),
    },
    set: {
      Values: (value) => write(world, sheet, area, value, typeInto),
      NumberFormat: (value) => write(world, sheet, area, value, setFormat),
    },
    child: {
      Format: () => formatObject(world, sheet, area),
      Worksheet: () => world.worksheet(sheet),
      ConditionalFormats: () => conditionalFormats(world, sheet, [area]),
    },
    path: {
      GetBoundingRect: (other) => {
        if (!isRange(other)) throw new NotModelled('getBoundingRect() of an address')
        return rangeObject(world, sheet, boundsOf(area, other.area))
      },
      GetMergedAreasOrNullObject: () => mergedAreas(world, sheet, area),
    },
    call: {
      GetCellProperties: (options) => {
        const asked = JSON.stringify(options)
        if (asked === fillsAsked) return rows((cell) => ({ format: { fill: { color: fillColour(cell) } } }))
        if (asked === fontsAsked) return rows((cell) => ({ format: { font: fontOf(cell) } }))
        throw new NotModelled(`cell properties ${asked}`)
      },
      GetRowProperties: (options) => {
        onlyAsked(options, '{"rowHidden":true}')
        return span(firstRow, lastRow).map((row) => ({ rowHidden: sheet.hiddenRows.has(row) }))
      },
      GetColumnProperties: (options) => {
        onlyAsked(options, '{"columnHidden":true}')
        return span(firstColumn, lastColumn).map((column) => ({ columnHidden: sheet.hiddenColumns.has(column) }))
      },
      Select: () => {
        if (sheet.visibility !== 'Visible') throw new ExcelError('InvalidOperation', 'The sheet is hidden.')
        world.workbook.selected = { sheet: sheet.name, area }
      },
    },
  }
}

const fillsAsked = '{"format":{"fill":{"color":true}}}'
const fontsAsked = '{"format":{"font":{"bold":true,"italic":true,"color":true}}}'

function fillColour(cell: ModelCell | null): string {
  return cell?.fill == null ? '#FFFFFF' : `#${cell.fill}`
}

/** All cells are set in the same way, but for words in bold within one. */
function fontOf(cell: ModelCell | null) {
  return { bold: cell?.hasBoldWords ? null : false, italic: false, color: '#000000' }
}

function isRange(object: unknown): object is RangeObject {
  return typeof object === 'object' && object !== null && 'area' in object
}

function onlyAsked(options: unknown, known: string): void {
  if (JSON.stringify(options) !== known) throw new NotModelled(`cell properties ${JSON.stringify(options)}`)
}

function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

function shownValue(cell: ModelCell | null): string | number | boolean {
  if (cell === null) return ''
  if (cell.formula !== null && cell.value === '' && !cell.formula.includes('""')) {
    throw new Error(`nobody computed ${cell.formula}: use a file that Excel or LibreOffice has saved, or compute() it`)
  }
  return typeof cell.value === 'object' ? cell.value.error : cell.value
}

function valueType(cell: ModelCell | null): string {
  const value = cell?.value ?? ''
  if (value === '') return cell?.formula ? 'String' : 'Empty'
  if (typeof value === 'object') return 'Error'
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string' | 'number' | 'boolean']
}

function setFormat(cell: ModelCell, format: unknown): void {
  if (format === null) return
  if (typeof format !== 'string') throw invalidArgument()
  cell.format = format
}

function write(
  world: World,
  sheet: ModelSheet,
  area: Area,
  value: unknown,
  put: (cell: ModelCell, input: unknown) => void,
): void {
  world.proveWritable(sheet)
  const height = area.lastRow - area.firstRow + 1
  const width = area.lastColumn - area.firstColumn + 1
  const rows = value as readonly (readonly unknown[])[]
  const fits = Array.isArray(value) && rows.length === height && rows.every((row) => row.length === width)
  if (!fits) throw invalidArgument()
  // Into hidden rows real Excel writes nothing of an array, and the rest into wrong rows (OfficeDev/office-js, issue 224).
  const all = span(area.firstRow, area.lastRow)
  const seen = all.length === 1 ? all : all.filter((row) => !sheet.hiddenRows.has(row))
  rows.slice(0, seen.length).forEach((row, down) => {
    row.forEach((input, across) => {
      if (input === null) return
      const [at, column] = [seen[down] ?? 0, area.firstColumn + across]
      const hidden = sheet.merges.some(
        (merge) =>
          overlaps(merge, { firstRow: at, lastRow: at, firstColumn: column, lastColumn: column }) &&
          (merge.firstRow !== at || merge.firstColumn !== column),
      )
      // Excel drops what is put under a merge without a word.
      if (!hidden) put(sheet.open(at, column), input)
    })
  })
  world.changed(sheet, area, 'ThisLocalAddin')
}

function formatObject(world: World, sheet: ModelSheet, area: Area): HostObject {
  return {
    kind: 'RangeFormat',
    set: {
      ColumnWidth: (points) => {
        world.proveWritable(sheet)
        for (const column of span(area.firstColumn, area.lastColumn)) sheet.columnWidths.set(column, Number(points))
      },
    },
  }
}

/** Only those that begin in the range, as real Excel has it (OfficeDev/office-js, issue 3611). */
function mergedAreas(world: World, sheet: ModelSheet, area: Area): HostObject {
  const merges = sheet.merges.filter(({ firstRow, firstColumn }) =>
    overlaps({ firstRow, firstColumn, lastRow: firstRow, lastColumn: firstColumn }, area),
  )
  if (merges.length === 0) return nothing
  return {
    kind: 'RangeAreas',
    tracked: true,
    get: { AreaCount: () => merges.length },
    child: {
      Areas: () => ({
        kind: 'RangeCollection',
        items: () => merges.map((merge) => rangeObject(world, sheet, merge)),
      }),
    },
  }
}

export function addressOn(sheet: ModelSheet, text: unknown): Area {
  const plain = String(text)
  const at = plain.lastIndexOf('!')
  if (at >= 0 && plain.slice(0, at).replaceAll("'", '') !== sheet.name) throw invalidArgument()
  return areaOf(plain.slice(at + 1))
}
