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
  /** What stands in cells without a value, such as `k. A.` or what could not be read, by key of the column table: nothing a person wrote gets lost. */
  readonly unread?: ReadonlyMap<string, string>
}
