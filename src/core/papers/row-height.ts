import { hasAtMostLines, lineCount, type Type, typefaceFactor } from './measure-text.ts'
import { pointsPerCharacter } from './page-size.ts'
import type { PaperCell } from './paper.ts'
import type { Style } from './style.ts'
import { styleOf } from './styles.ts'

/** No spreadsheet program shows a taller row. */
export const tallestRow = 409

/**
 * Line height as a share of the type size, as Excel sets Calibri on a screen of 96 dpi, where lines are whole pixels:
 * 12.75 points a line of 10, 15 a line of 11. LibreOffice sets them closer.
 */
function leading(size: number): number {
  if (size === 10) return 1.28
  return size === 11 ? 1.365 : 1.31
}
/** Points above and below the text together. */
const verticalPadding = 4
/** Points left and right of the text together: the programs leave two to three pixels a side. */
const sidePadding = 5
const indentWidth = 7.5

export function typeOf(style: Style, font: string): Type {
  return { size: style.size, bold: style.bold === true, factor: typefaceFactor(font) }
}

/** Room for text in a column of so many characters, in points. */
export function roomFor(style: Style, characters: number): number {
  return characters * pointsPerCharacter - sidePadding - (style.indent ?? 0) * indentWidth
}

/** Characters a column needs for `points` of text of a style. */
export function charactersFor(points: number, style: Style): number {
  return (points + sidePadding + (style.indent ?? 0) * indentWidth) / pointsPerCharacter
}

/** Points that so many lines of a type size need. */
export function heightOfLines(count: number, size: number): number {
  return Math.ceil(count * size * leading(size) + verticalPadding)
}

/** Lines of a style that the tallest row can hold. */
export function linesInTallestRow(size: number): number {
  return Math.floor((tallestRow - verticalPadding) / (size * leading(size)))
}

/** Lines a text takes in a column of so many characters. */
export function countLines(text: string, style: Style, characters: number, font: string): number {
  return lineCount(text, roomFor(style, characters), typeOf(style, font))
}

/** Whether a text takes no more than so many lines there. */
export function fitsLines(text: string, lines: number, style: Style, characters: number, font: string): boolean {
  return hasAtMostLines(text, lines, roomFor(style, characters), typeOf(style, font))
}

/** Height in points that shows all texts of a row, the tallest possible at most. Texts that do not wrap take one line. */
export function rowHeight(cells: readonly (PaperCell | null)[], widths: readonly number[], font: string): number {
  const heights = cells.map((cell, column) => {
    if (cell === null) return 0
    const style = styleOf(cell.style)
    const wraps = style.wrap === true && typeof cell.value === 'string'
    const lines = wraps ? countLines(String(cell.value), style, widths[column] ?? 0, font) : 1
    return heightOfLines(lines, style.size)
  })
  return Math.min(tallestRow, Math.max(0, ...heights))
}
