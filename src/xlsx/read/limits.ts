/** How much of a file we are willing to take on. Exceeding one of them is a refusal, never a slow death. */
export interface ReadLimits {
  /** Parts in the package, wanted or not. */
  readonly parts: number
  /** Bytes of all parts that are unpacked, together. */
  readonly unpackedBytes: number
  /** Unpacked : packed, looked at from `ratioFromBytes` on: short parts may pack to next to nothing. */
  readonly ratio: number
  readonly ratioFromBytes: number
  /** Last row and column in which a value may stand. */
  readonly rows: number
  readonly columns: number
  /** Cells with a value, in all sheets together. */
  readonly cells: number
  /** Places from column A to the last value of each row, together: what a grid takes in memory. */
  readonly places: number
  /** Coloured cells of a sheet; beyond that colours are left out, which is said. */
  readonly fills: number
  /** Notes of a sheet, and as many answers in threads; beyond that they are left out, which is said. */
  readonly comments: number
  readonly merges: number
  /** Cells under all merges of a sheet together, counted inside the used range. */
  readonly mergedCells: number
}

/**
 * A plan of 10,000 × 200 cells (60 MB of XML, 2,000,000 cells) fits with room to spare. Deflate reaches 1,032 : 1 at
 * most; real sheets of equal cells were seen at up to 100 : 1.
 */
export const defaultLimits: ReadLimits = {
  parts: 10_000,
  unpackedBytes: 300_000_000,
  ratio: 400,
  ratioFromBytes: 10_000_000,
  rows: 100_000,
  columns: 2_000,
  cells: 3_000_000,
  places: 20_000_000,
  fills: 200_000,
  comments: 100_000,
  merges: 10_000,
  mergedCells: 5_000_000,
}

/** The file being read: its name for sentences, and what we take on. */
export interface Source {
  readonly file: string
  readonly limits: ReadLimits
}
