import type { PaperCell } from './paper.ts'

/** A table as it is put on a stack of rows. */
export interface StackedTable {
  /** Name of the ListObject. */
  readonly name: string
  readonly headers: readonly PaperCell[]
  /** At least one. */
  readonly rows: readonly (readonly PaperCell[])[]
  /** Rows as low as their texts: for long lists of short facts. */
  readonly dense?: true
  /** Where running text stands in it: what belongs together is read from the same line on. */
  readonly vertical?: 'top'
}
