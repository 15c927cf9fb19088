import type { CellValue } from '../../core/sheet/grid.ts'
import { formatKind, type NumberKind } from '../../core/sheet/number-format.ts'
import { numberValue } from '../../core/sheet/number-value.ts'

/** What Excel says of the cells of a range, row by row. */
export interface RangeContent {
  readonly values: readonly (readonly unknown[])[]
  readonly valueTypes: readonly (readonly unknown[])[]
  readonly numberFormat: readonly (readonly unknown[])[]
}

/** What has to be loaded for it. */
export const contentOfRange = 'values, valueTypes, numberFormat'

const kinds = new Map<string, NumberKind>()

/** What a number format makes of a number. */
export function kindOf(format: unknown): NumberKind {
  const code = String(format)
  const known = kinds.get(code) ?? formatKind(code)
  kinds.set(code, known)
  return known
}

/** The value of a cell as everybody else reads it: days as calendar days, errors as errors, nothing as `null`. */
export function cellValue(value: unknown, type: unknown, format: unknown, date1904: boolean): CellValue {
  if (type === 'Error') return { error: String(value) }
  if (typeof value === 'number') return numberValue(value, kindOf(format), date1904) ?? null
  if (typeof value === 'boolean') return value
  return value === '' || value === null || value === undefined ? null : String(value)
}

/** The values of a range, each row up to its last one. */
export function cellRows(content: RangeContent, date1904: boolean): CellValue[][] {
  return content.values.map((row, down) => {
    const types = content.valueTypes[down] ?? []
    const formats = content.numberFormat[down] ?? []
    const cells = row.map((value, across) => cellValue(value, types[across], formats[across], date1904))
    return cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1)
  })
}
