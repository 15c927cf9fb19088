import type { PaperPage } from './paper.ts'

/*
 * Geometry of a printed page in points (1/72 inch), shared by the description and the writers. A4.
 */

const pointsPerMillimetre = 72 / 25.4

const shortSide = 210
const longSide = 297

/**
 * A page of the presentation is as wide as A4 and has the shape of a screen, 16:9. The format has no such paper that
 * every reader takes, so it is the upper part of an A4 page: shown at full width, the rest is below the screen.
 */
const slideHeight = Math.round((longSide * 9) / 16)

export type PageShape = PaperPage['orientation'] | 'slide'

/** Millimetres. Header and footer stand inside the upper and lower margin, `header` and `footer` from the edge. */
interface Margins {
  readonly side: number
  readonly top: number
  readonly bottom: number
  readonly header: number
  readonly footer: number
}

const edge = 9
const usual: Margins = { side: 12, top: 20, bottom: 18, header: edge, footer: edge }
const belowSlide = shortSide - slideHeight
const ofSlide: Margins = { ...usual, top: 18, bottom: 16 + belowSlide, footer: edge + belowSlide }

export function marginsOf({ slide }: Pick<PaperPage, 'slide'>): Margins {
  return slide === true ? ofSlide : usual
}

/** Points that one character of a column's width takes: seven pixels at 96 dpi, the widest digit of Calibri 11. */
export const pointsPerCharacter = 5.25

/** A page shrunk that far can still be read: 10 points become 8.6. */
export const leastPageScale = 0.86

/** Columns that print without being shrunk, in characters. */
export function printableCharacters(shape: PageShape): number {
  const width = (shape === 'portrait' ? shortSide : longSide) - 2 * usual.side
  return Math.floor((width * pointsPerMillimetre) / pointsPerCharacter)
}

/** Height of the rows on one printed page. */
export function printableHeight(shape: PageShape): number {
  const { top, bottom } = shape === 'slide' ? ofSlide : usual
  return ((shape === 'portrait' ? longSide : shortSide) - top - bottom) * pointsPerMillimetre
}
