import { boxed, palette, type Style } from './style.ts'

/*
 * Cells shown in the meeting: 18 points at least, to be read from the back row.
 */

const { ink, muted, accent, alarm, paper } = palette

const header = {
  size: 18,
  bold: true,
  colour: paper,
  fill: accent,
  wrap: true,
  vertical: 'middle',
  indent: 1,
  ...boxed,
  format: '@',
} as const
const data = { size: 20, colour: ink, vertical: 'middle', indent: 1, ...boxed } as const

export const slideStyles = {
  slideTitle: { size: 28, bold: true, colour: accent, vertical: 'middle', format: '@' },
  slideMark: { size: 18, bold: true, colour: alarm, vertical: 'middle', format: '@' },
  slideText: { size: 18, colour: muted, vertical: 'middle', format: '@' },
  slideHeader: header,
  slideHeaderNumber: { ...header, align: 'right' },
  slideCell: { ...data, wrap: true, format: '@' },
  slideStrong: { ...data, bold: true, wrap: true, format: '@' },
  slideNumber: { ...data, align: 'right', format: '0' },
} as const satisfies Record<string, Style>
