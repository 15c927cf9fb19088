import Table from 'cli-table3'

export interface TextColumn {
  readonly header: string
  /** Characters; one column may be left to take the rest of the line. */
  readonly width: number | 'rest'
  readonly align?: 'left' | 'right'
}

/** Least width of the column that takes the rest, on a terminal too narrow for all. */
const leastRest = 20

/**
 * A table no wider than the terminal, words wrapped. Colour is left to the caller's cells; lines are drawn plainly so
 * that the table can be pasted into a mail.
 */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  terminal: number,
): string {
  const fixed = columns.reduce((sum, { width }) => sum + (width === 'rest' ? 0 : width), 0)
  // One line to the left of each column and one at the end.
  const rest = Math.max(leastRest, terminal - fixed - columns.length - 1)
  const table = new Table({
    head: columns.map(({ header }) => header),
    colWidths: columns.map(({ width }) => (width === 'rest' ? rest : width)),
    colAligns: columns.map(({ align }) => align ?? 'left'),
    wordWrap: true,
    style: { head: [], border: [], compact: true },
  })
  for (const row of rows) table.push([...row])
  return table.toString()
}
