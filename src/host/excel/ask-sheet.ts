import type { Area } from '../../core/sheet/grid.ts'
import { areaOf, askMerges, placeOfRange } from './addresses.ts'
import { contentOfRange, type RangeContent } from './cell-values.ts'
import type { OutlinedSheet } from './outline.ts'

/*
 * Questions about a sheet: asked before a `sync`, answered after it. Everything begins at A1, so that nothing has to be
 * moved, and ends at the last value.
 */

/** Where things are on a sheet. */
export interface SheetLayout {
  /** Up to the last value; A1 alone where there is none. */
  readonly lastRow: number
  readonly lastColumn: number
  readonly tables: readonly { readonly name: string; readonly area: Area }[]
  readonly merges: readonly Area[]
  /** Excel has not named all merges. */
  readonly mergesLeftOut: boolean
  readonly hiddenColumns: readonly number[]
  /** How many conditional formats there are on it. */
  readonly formats: number
}

export interface CellsOfArea extends RangeContent {
  readonly area: Area
  readonly hiddenRows: readonly number[]
  /** 6 hex digits by row and column of the area; `null` for white and none. */
  readonly fills: readonly (readonly (string | null)[])[]
}

/** The range from A1 to the last value of a sheet. */
export function usedArea(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getCell(0, 0).getBoundingRect(sheet.getUsedRange(true))
}

export function askLayout(sheet: Excel.Worksheet, { tables }: OutlinedSheet): () => SheetLayout {
  const used = usedArea(sheet).load(placeOfRange)
  const columns = used.getColumnProperties({ columnHidden: true })
  const merges = askMerges(sheet)
  // Only counted: what goes wrong with one of them (`marks.ts`) must not touch reading.
  const formats = sheet.getRange().conditionalFormats.getCount()
  const ranges = tables.map(({ name }) => ({ name, range: sheet.tables.getItem(name).getRange().load(placeOfRange) }))
  return () => {
    const { lastRow, lastColumn } = areaOf(used)
    const { areas, leftOut } = merges()
    return {
      lastRow,
      lastColumn,
      tables: ranges.map(({ name, range }) => ({ name, area: areaOf(range) })),
      merges: areas,
      mergesLeftOut: leftOut,
      hiddenColumns: numbersOf(
        columns.value.map(({ columnHidden }) => columnHidden),
        1,
      ),
      formats: formats.value,
    }
  }
}

function numbersOf(hidden: readonly (boolean | undefined)[], first: number): readonly number[] {
  return hidden.flatMap((is, index) => (is === true ? [first + index] : []))
}

export function askCells(range: Excel.Range): () => CellsOfArea {
  range.load(`${placeOfRange}, ${contentOfRange}`)
  const properties = range.getCellProperties({ format: { fill: { color: true } } })
  const rows = range.getRowProperties({ rowHidden: true })
  return () => {
    const { values, valueTypes, numberFormat } = range
    const area = areaOf(range)
    const fills = properties.value.map((row) => row.map(({ format }) => colourOf(format?.fill?.color)))
    const hiddenRows = numbersOf(
      rows.value.map(({ rowHidden }) => rowHidden),
      area.firstRow,
    )
    return { area, hiddenRows, values, valueTypes, numberFormat, fills }
  }
}

function colourOf(colour: string | undefined): string | null {
  const hex = /^#([0-9a-f]{6})$/i.exec(colour ?? '')?.[1]?.toUpperCase()
  return hex === undefined || hex === 'FFFFFF' ? null : hex
}
