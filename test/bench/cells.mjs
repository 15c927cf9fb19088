// The cells of a described paper with their styles, as plain data that can be handed to another program.
import { cellStyles } from '../../dist/xlsx/write/cell-styles.js'

/** `rows` are cells, each `null` or a pair of its value and the index of its style. */
export function cellsOf(paper) {
  const styleOf = cellStyles(paper.font, paper.accent)
  const styles = []
  const indexOf = (style) => (styles.includes(style) ? styles.indexOf(style) : styles.push(style) - 1)
  let count = 0
  const sheets = paper.sheets.map(({ name, columnWidths, rows }) => ({
    name,
    widths: columnWidths,
    rows: rows.map(({ cells, vertical }) =>
      cells.map((cell) => {
        if (cell === null) return null
        count += 1
        return [cell.value, indexOf(styleOf(cell.style, vertical))]
      }),
    ),
  }))
  return { count, sheets, styles }
}

/** Days have crossed as text. */
export function reviveCells({ sheets, styles }) {
  for (const { rows } of sheets) {
    for (const cell of rows.flat()) {
      if (cell !== null && cell[0] !== null && typeof cell[0] === 'object') cell[0] = new Date(cell[0].day)
    }
  }
  return { sheets, styles }
}
