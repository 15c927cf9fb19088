import { oncePer } from '../once-per.ts'
import { hasAtMostLines, lineCount, lineCounter, type Type, typefaceFactor } from './measure-text.ts'
import { pointsPerCharacter } from './page-size.ts'
import type { PaperCell } from './paper.ts'
import type { Style } from './style.ts'
import { type StyleName, styleOf } from './styles.ts'

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

type Cells = readonly (PaperCell | null)[]

/**
 * Height in points that shows all texts of a row, which may be more than a row can have. Texts that do not wrap take one
 * line.
 */
export type RowMeter = (cells: Cells) => number

/** For all rows of a sheet with columns of so many characters: whatever does not depend on the texts is computed once. */
export function rowMeter(widths: readonly number[], font: string): RowMeter {
  const columns = widths.map((width) => oncePer((name: StyleName) => cellMeter(styleOf(name), width, font)))
  const beyond = oncePer((name: StyleName) => cellMeter(styleOf(name), 0, font))
  return (cells) => {
    let tallest = 0
    cells.forEach((cell, column) => {
      if (cell !== null) tallest = Math.max(tallest, (columns[column] ?? beyond)(cell.style)(cell.value))
    })
    return tallest
  }
}

function cellMeter(style: Style, width: number, font: string): (value: PaperCell['value']) => number {
  const oneLine = heightOfLines(1, style.size)
  if (style.wrap !== true) return () => oneLine
  const linesOf = lineCounter(roomFor(style, width), typeOf(style, font))
  return (value) => (typeof value === 'string' ? heightOfLines(linesOf(value), style.size) : oneLine)
}

/** The same for one row alone, the tallest possible at most. */
export function rowHeight(cells: Cells, widths: readonly number[], font: string): number {
  return Math.min(tallestRow, rowMeter(widths, font)(cells))
}
