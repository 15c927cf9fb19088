import type { Cell, Worksheet } from 'exceljs'
import type { Area, CellValue } from '../../core/sheet/grid.ts'
import { styleNumber } from './lean-package.ts'
import { cutTo } from './merges.ts'
import { durationText, serialToDay, timeText } from './serial.ts'
import type { CellStyle } from './styles.ts'

/** Cells of one sheet, and how many of them arrived. */
interface GridCells {
  readonly rows: CellValue[][]
  readonly filled: number
}

/** Reads the cells of a lean worksheet. Rows are ragged: nothing stands behind the last value. */
export function toCells(sheet: Worksheet, styles: readonly CellStyle[], date1904: boolean): GridCells {
  const rows: CellValue[][] = []
  let filled = 0
  sheet.eachRow((row, rowNumber) => {
    const values: CellValue[] = []
    row.eachCell((cell, column) => {
      const value = toValue(cell, styles[styleNumber(cell.numFmt)], date1904)
      if (value === null) return
      filled += 1
      while (values.length < column - 1) values.push(null)
      values.push(value)
    })
    while (rows.length < rowNumber - 1) rows.push([])
    rows.push(values)
  })
  return { rows, filled }
}

/** Only the first cell of a merge is seen; what others still hold underneath is nobody's. */
export function emptyMerged(rows: readonly CellValue[][], merges: readonly Area[], lastColumn: number): void {
  for (const merge of merges) {
    const inside = cutTo({ lastRow: rows.length, lastColumn }, merge)
    for (let row = inside.firstRow; row <= inside.lastRow; row += 1) {
      const values = rows[row - 1] ?? []
      const from = row === inside.firstRow ? inside.firstColumn + 1 : inside.firstColumn
      values.fill(null, from - 1, inside.lastColumn)
    }
  }
}

/** Excel shows a number that no date stands for as a row of these. */
const noDate = { error: '#####' }

function toValue(cell: Cell, style: CellStyle | undefined, date1904: boolean): CellValue {
  const { value } = cell
  if (typeof value === 'number') return fromNumber(value, style, date1904)
  if (typeof value === 'string') return value === '' ? null : value
  if (typeof value === 'boolean') return value
  if (typeof value === 'object' && value !== null && 'error' in value) return { error: String(value.error) }
  return null
}

function fromNumber(value: number, style: CellStyle | undefined, date1904: boolean): CellValue {
  switch (style?.kind ?? 'number') {
    case 'number':
      return value
    case 'duration':
      return durationText(value)
    case 'time':
      return value < 0 ? noDate : timeText(value)
    case 'day': {
      // A mere time of day in a column of dates: Excel would show it on day 0.
      if (value > 0 && value < 1) return timeText(value)
      const day = serialToDay(value, date1904)
      return day === null ? noDate : { day }
    }
  }
}
