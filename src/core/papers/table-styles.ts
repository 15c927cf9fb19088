import { boxed, palette, type Style } from './style.ts'

/*
 * Cells of the tables that the committee reads.
 */

const { ink, muted, accent, paper, tint } = palette

const header = {
  size: 10,
  bold: true,
  colour: paper,
  fill: accent,
  wrap: true,
  vertical: 'middle',
  ...boxed,
  format: '@',
} as const
const data = { size: 10, colour: ink, vertical: 'middle', ...boxed } as const
const text = { ...data, wrap: true, format: '@' } as const
const right = { ...data, align: 'right', indent: 1 } as const
const sum = { bold: true, fill: tint } as const

export const tableStyles = {
  tableHeader: { ...header, indent: 1 },
  tableHeaderNumber: { ...header, align: 'right', indent: 1 },
  tableHeaderCentre: { ...header, align: 'center' },
  cell: { ...text, indent: 1 },
  /** Says again what stands above it, for whoever sorts, filters or listens. */
  cellMuted: { ...text, colour: muted, indent: 1 },
  cellStrong: { ...text, bold: true, indent: 1 },
  /** A word among words of one row, centred under its header. */
  cellMiddle: { ...text, align: 'center' },
  cellCentre: { ...text, bold: true, align: 'center' },
  /** Says that something is not so, where a bold `ja` would say that it is. */
  cellNo: { ...text, colour: muted, align: 'center' },
  cellRight: { ...text, align: 'right', indent: 1 },
  cellNumber: { ...right, format: '0' },
  cellDecimal: { ...right, format: 'General' },
  cellMark: { ...data, align: 'center', format: 'General' },
  cellRank: { ...data, bold: true, align: 'center', format: '0' },
  // The locale tag keeps the point between thousands where the program speaks another language.
  cellMoney: { ...right, format: '[$-407]#,##0\\ "€"' },
  cellMoneyCents: { ...right, format: '[$-407]#,##0.00\\ "€"' },
  cellDay: { ...data, align: 'left', indent: 1, format: 'dd.mm.yyyy' },
  sum: { ...text, ...sum, indent: 1 },
  /** Counts in words below a centred header. */
  sumText: { ...text, ...sum, align: 'center' },
  sumCentre: { ...data, ...sum, align: 'center', format: '0' },
  sumNumber: { ...right, ...sum, format: '0' },
} as const satisfies Record<string, Style>
