import type { Paper, PaperRow, PaperSheet } from '../../src/core/papers/paper.ts'

function rowLine({ cells, ...rest }: PaperRow): string {
  const values = cells.map((cell) => (cell === null ? null : { [cell.style]: cell.value }))
  return JSON.stringify({ ...rest, cells: values })
}

function sheetText({ rows, ...rest }: PaperSheet): string {
  const about = JSON.stringify(rest, null, 2).replace(/\n\}$/, '')
  return `${about},\n  "rows": [\n${rows.map((row) => `    ${rowLine(row)}`).join(',\n')}\n  ]\n}`
}

/** A described paper as JSON that a person can read and a difference can be seen in: one row of a sheet a line. */
export function readable({ sheets, ...rest }: Paper): string {
  const about = JSON.stringify(rest, null, 2).replace(/\n\}$/, '')
  return `${about},\n"sheets": [\n${sheets.map(sheetText).join(',\n')}\n]}\n`
}
