import { address } from './grid.ts'

/** Where a row stands. One `columns` map is shared by all rows of a table: key of the column table → column number. */
export interface Place {
  readonly sheet: string
  readonly row: number
  readonly columns: ReadonlyMap<string, number>
}

/** A value with the place it was read from, from the first hop on. */
export interface Placed<T> {
  readonly value: T
  readonly place: Place
}

/** Address of the cell that holds `key`, as people see it (`B7`); `null` where the table has no such column. */
export function cellOf<T>(placed: Placed<T>, key: keyof T & string): string | null {
  const column = placed.place.columns.get(key)
  return column === undefined ? null : address(placed.place.row, column)
}
