import type { CellValue } from '../../core/sheet/grid.ts'
import { areaText } from './addresses.ts'
import { cellValue, contentOfRange } from './cell-values.ts'
import type { Run } from './runs.ts'

/** A cell as it is in Excel right now. */
export interface HeldCell {
  readonly value: CellValue
  /** As Excel hands it out, to be put back one day. */
  readonly raw: string | number | boolean
  readonly format: string
  readonly isFormula: boolean
  /** Stretches of its text have a format of their own, which would be lost. */
  readonly isRich: boolean
}

/** One text for a cell of a workbook. */
export function keyOf(sheet: string, cell: string): string {
  return JSON.stringify([sheet, cell])
}

export function askRun(
  sheet: Excel.Worksheet,
  run: Run<{ readonly sheet: string; readonly cell: string }>,
  date1904: boolean,
) {
  const { column, firstRow, lastRow } = run
  const range = sheet.getRange(areaText({ firstRow, lastRow, firstColumn: column, lastColumn: column }))
  range.load(`${contentOfRange}, formulas, hasSpill, rowHidden`)
  const fonts = range.getCellProperties({ format: { font: { bold: true, italic: true, color: true } } })
  const cells = () =>
    run.cells.map(({ cell, row }): readonly [string, HeldCell] => {
      const at = row - firstRow
      const [raw, type, format] = [range.values[at]?.[0], range.valueTypes[at]?.[0], range.numberFormat[at]?.[0]]
      const isOwnFormula = String(range.formulas[at]?.[0]).startsWith('=') && range.formulas[at]?.[0] !== raw
      // What a formula elsewhere spills into cells is its own, too; of a stretch Excel says only whether some are such.
      const isFormula = isOwnFormula || range.hasSpill !== false
      const value = cellValue(raw, type, format, date1904)
      return [
        keyOf(run.sheet, cell),
        { value, raw, format: String(format), isFormula, isRich: isMixed(fonts.value[at]?.[0]) },
      ]
    })
  return { sheet: run.sheet, cells, hasHiddenRows: () => range.rowHidden !== false }
}

/** What differs within one cell is `null`. */
function isMixed(properties: Excel.CellProperties | undefined): boolean {
  const { bold, italic, color } = properties?.format?.font ?? {}
  return [bold, italic, color].some((one: unknown) => one === null)
}
