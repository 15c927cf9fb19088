import { Refusal } from '../../core/refusal.ts'
import { address, type CellValue } from '../../core/sheet/grid.ts'
import type { CellPosition } from './addresses.ts'
import type { Source } from './limits.ts'

/** Cells with a value in all sheets of a workbook so far, and the places that rows take up to their last value. */
export interface CellCount {
  cells: number
  places: number
}

/** The values of one sheet, put in as the file has them and held to the limits. Nothing stands behind a last value. */
export class CellRows {
  readonly rows: CellValue[][] = []
  lastColumn = 0
  private readonly sheet: string
  private readonly source: Source
  private readonly count: CellCount

  constructor(sheet: string, source: Source, count: CellCount) {
    this.sheet = sheet
    this.source = source
    this.count = count
  }

  get lastRow(): number {
    return this.rows.length
  }

  /** `false` where the place is taken: a file may give the same cell twice. Throws `Refusal` beyond the limits. */
  put({ row, column }: CellPosition, value: Exclude<CellValue, null>): boolean {
    const { rows, source } = this
    const { file, limits } = source
    if (row > limits.rows || column > limits.columns) {
      const corner = address(limits.rows, limits.columns)
      throw new Refusal('file/cell-far-out', { file, sheet: this.sheet, cell: address(row, column), corner })
    }
    while (rows.length < row) rows.push([])
    const values = rows[row - 1] ?? []
    this.charge(Math.max(0, column - values.length))
    while (values.length < column - 1) values.push(null)
    if (values.length >= column && values[column - 1] !== null) return false
    values[column - 1] = value
    if (column > this.lastColumn) this.lastColumn = column
    return true
  }

  private charge(places: number): void {
    const { file, limits } = this.source
    this.count.cells += 1
    this.count.places += places
    const tooMany = this.count.cells > limits.cells
    if (tooMany || this.count.places > limits.places) {
      const limit = tooMany ? limits.cells : limits.places
      throw new Refusal('file/too-many-cells', { file, sheet: this.sheet, limit })
    }
  }
}
