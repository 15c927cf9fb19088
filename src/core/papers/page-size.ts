import type { PaperPage } from './paper.ts'

/*
 * Geometry of a printed page in points (1/72 inch), shared by the description and the writers. A4.
 */

const pointsPerMillimetre = 72 / 25.4

const shortSide = 210
const longSide = 297

/** Millimetres. Header and footer stand inside the upper and lower margin. */
export const margins = { side: 12, top: 20, bottom: 18, edge: 9 } as const

/** Points that one character of a column's width takes: seven pixels at 96 dpi, the widest digit of Calibri 11. */
export const pointsPerCharacter = 5.25

/** Columns that print without being shrunk, in characters. */
export function printableCharacters(orientation: PaperPage['orientation']): number {
  const width = (orientation === 'landscape' ? longSide : shortSide) - 2 * margins.side
  return Math.floor((width * pointsPerMillimetre) / pointsPerCharacter)
}

/** Height of the rows on one printed page. */
export function printableHeight(orientation: PaperPage['orientation']): number {
  const height = (orientation === 'landscape' ? shortSide : longSide) - margins.top - margins.bottom
  return height * pointsPerMillimetre
}
