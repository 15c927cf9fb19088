import Table from 'cli-table3'
import { printable } from './printable.ts'
import { wrapCell } from './wrap.ts'

export interface TextColumn {
  readonly header: string
  /** Characters, lines and padding aside; one column may be left to take the rest of the line. */
  readonly width: number | 'rest'
  /** The column grows with its content up to this width. */
  readonly most?: number
  readonly align?: 'left' | 'right'
}

export interface TextCell {
  readonly text: string
  /** Colours the finished lines; left out where there is no colour. */
  readonly colour?: (text: string) => string
}

/** Least width of the column that takes the rest, on a terminal too narrow for all. */
const leastRest = 20
/** A space on each side of a cell. */
const padding = 2

/**
 * A table no wider than the terminal, words wrapped and nothing left out. Lines are drawn plainly so that the table can
 * be pasted into a mail.
 */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly (string | TextCell)[])[],
  terminal: number,
): string {
  const cells = rows.map((row) => row.map(cleanCell))
  const widths = shareWidths(columns, cells, terminal)
  const table = new Table({
    head: columns.map(({ header }) => header),
    colWidths: widths.map((width) => width + padding),
    colAligns: columns.map(({ align }) => align ?? 'left'),
    style: { head: [], border: [], compact: true },
  })
  for (const row of cells) table.push(row.map((cell, index) => finished(cell, widths[index] ?? leastRest)))
  return table.toString()
}

function cleanCell(cell: string | TextCell): TextCell {
  return typeof cell === 'string' ? { text: printable(cell) } : { ...cell, text: printable(cell.text) }
}

function shareWidths(
  columns: readonly TextColumn[],
  rows: readonly (readonly TextCell[])[],
  terminal: number,
): readonly number[] {
  const given = columns.map(({ width, most }, index) => {
    if (width === 'rest' || most === undefined) return width
    const longest = Math.max(0, ...rows.map((row) => row[index]?.text.length ?? 0))
    return Math.max(width, Math.min(most, longest))
  })
  const fixed = given.reduce<number>((sum, width) => sum + (width === 'rest' ? 0 : width), 0)
  // One line to the left of each column and one at the end.
  const frame = columns.length * (padding + 1) + 1
  return given.map((width) => (width === 'rest' ? Math.max(leastRest, terminal - fixed - frame) : width))
}

function finished({ text, colour }: TextCell, width: number): string {
  const wrapped = wrapCell(text, width)
  return colour ? wrapped.split('\n').map(colour).join('\n') : wrapped
}
