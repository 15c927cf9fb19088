/*
 * THE named styles of all papers. Colours are six hex digits; every pair of text and fill holds a contrast of 4.5:1
 * (tested). Nothing is said by colour alone.
 */

export interface Style {
  readonly size: number
  readonly bold?: true
  readonly italic?: true
  readonly colour: string
  readonly fill?: string
  readonly align?: 'left' | 'center' | 'right'
  readonly vertical?: 'top' | 'middle' | 'bottom'
  readonly wrap?: true
  readonly indent?: number
  /** Thin lines round the cell, or one below. */
  readonly border?: 'all' | 'below' | 'above'
  readonly borderColour?: string
  /** Excel number format; text cells get `@`, so that nothing typed becomes a formula. */
  readonly format?: string
}

const ink = '1F2933'
const muted = '4A5560'
const line = 'C3CCD5'
const tint = 'EEF2F6'

/** The house colour. A paper with an `accent` of its own has it wherever a style names this one. */
export const defaultAccent = '1F4E79'
const accent = defaultAccent

export const styles = {
  title: { size: 18, bold: true, colour: accent, vertical: 'middle', format: '@' },
  subtitle: { size: 11, colour: muted, vertical: 'middle', format: '@' },
  heading: { size: 13, bold: true, colour: accent, vertical: 'middle', format: '@' },
  text: { size: 11, colour: ink, wrap: true, vertical: 'top', format: '@' },
  label: { size: 11, bold: true, colour: muted, wrap: true, vertical: 'top', format: '@' },
  tableHeader: {
    size: 10,
    bold: true,
    colour: 'FFFFFF',
    fill: accent,
    wrap: true,
    vertical: 'middle',
    indent: 1,
    border: 'all',
    borderColour: line,
    format: '@',
  },
  tableHeaderNumber: {
    size: 10,
    bold: true,
    colour: 'FFFFFF',
    fill: accent,
    align: 'right',
    wrap: true,
    vertical: 'middle',
    indent: 1,
    border: 'all',
    borderColour: line,
    format: '@',
  },
  tableHeaderCentre: {
    size: 10,
    bold: true,
    colour: 'FFFFFF',
    fill: accent,
    align: 'center',
    wrap: true,
    vertical: 'middle',
    border: 'all',
    borderColour: line,
    format: '@',
  },
  cell: {
    size: 10,
    colour: ink,
    wrap: true,
    vertical: 'middle',
    indent: 1,
    border: 'all',
    borderColour: line,
    format: '@',
  },
  cellStrong: {
    size: 10,
    bold: true,
    colour: ink,
    wrap: true,
    vertical: 'middle',
    indent: 1,
    border: 'all',
    borderColour: line,
    format: '@',
  },
  cellCentre: {
    size: 10,
    bold: true,
    colour: ink,
    align: 'center',
    wrap: true,
    vertical: 'middle',
    border: 'all',
    borderColour: line,
    format: '@',
  },
  cellRight: {
    size: 10,
    colour: ink,
    align: 'right',
    wrap: true,
    vertical: 'middle',
    indent: 1,
    border: 'all',
    borderColour: line,
    format: '@',
  },
  cellNumber: {
    size: 10,
    colour: ink,
    align: 'right',
    vertical: 'middle',
    indent: 1,
    border: 'all',
    borderColour: line,
    format: '0',
  },
  cellRank: {
    size: 10,
    bold: true,
    colour: ink,
    align: 'center',
    vertical: 'middle',
    border: 'all',
    borderColour: line,
    format: '0',
  },
  // The locale tag keeps the point between thousands where the program speaks another language.
  cellMoney: {
    size: 10,
    colour: ink,
    align: 'right',
    vertical: 'middle',
    indent: 1,
    border: 'all',
    borderColour: line,
    format: '[$-407]#,##0\\ "€"',
  },
  cellMoneyCents: {
    size: 10,
    colour: ink,
    align: 'right',
    vertical: 'middle',
    indent: 1,
    border: 'all',
    borderColour: line,
    format: '[$-407]#,##0.00\\ "€"',
  },
  cellDay: {
    size: 10,
    colour: ink,
    align: 'left',
    vertical: 'middle',
    indent: 1,
    border: 'all',
    borderColour: line,
    format: 'dd.mm.yyyy',
  },
  sum: {
    size: 10,
    bold: true,
    colour: ink,
    fill: tint,
    wrap: true,
    vertical: 'middle',
    indent: 1,
    border: 'all',
    borderColour: line,
    format: '@',
  },
  sumNumber: {
    size: 10,
    bold: true,
    colour: ink,
    fill: tint,
    align: 'right',
    vertical: 'middle',
    indent: 1,
    border: 'all',
    borderColour: line,
    format: '0',
  },
  coverTitle: { size: 26, bold: true, colour: 'FFFFFF', fill: accent, vertical: 'middle', indent: 1, format: '@' },
  coverLongTitle: { size: 20, bold: true, colour: 'FFFFFF', fill: accent, vertical: 'middle', indent: 1, format: '@' },
  coverLine: { size: 14, colour: 'FFFFFF', fill: accent, vertical: 'middle', indent: 1, format: '@' },
  draft: { size: 30, bold: true, colour: 'A11B14', vertical: 'middle', indent: 1, format: '@' },
  draftReason: { size: 12, bold: true, colour: 'A11B14', vertical: 'middle', indent: 1, format: '@' },
  slideTitle: { size: 28, bold: true, colour: accent, vertical: 'middle', format: '@' },
  slideText: { size: 18, colour: muted, vertical: 'middle', format: '@' },
  slideHeader: {
    size: 18,
    bold: true,
    colour: 'FFFFFF',
    fill: accent,
    wrap: true,
    vertical: 'middle',
    indent: 1,
    border: 'all',
    borderColour: line,
    format: '@',
  },
  slideHeaderNumber: {
    size: 18,
    bold: true,
    colour: 'FFFFFF',
    fill: accent,
    align: 'right',
    wrap: true,
    vertical: 'middle',
    indent: 1,
    border: 'all',
    borderColour: line,
    format: '@',
  },
  slideCell: {
    size: 20,
    colour: ink,
    wrap: true,
    vertical: 'middle',
    indent: 1,
    border: 'all',
    borderColour: line,
    format: '@',
  },
  slideStrong: {
    size: 20,
    bold: true,
    colour: ink,
    wrap: true,
    vertical: 'middle',
    indent: 1,
    border: 'all',
    borderColour: line,
    format: '@',
  },
  slideRank: {
    size: 20,
    bold: true,
    colour: ink,
    align: 'center',
    vertical: 'middle',
    border: 'all',
    borderColour: line,
    format: '0',
  },
  slideNumber: {
    size: 20,
    colour: ink,
    align: 'right',
    vertical: 'middle',
    indent: 1,
    border: 'all',
    borderColour: line,
    format: '0',
  },
  // Cells that people fill in: no number format may turn what they type into something else.
  inputKey: { size: 10, bold: true, colour: ink, vertical: 'top', border: 'all', borderColour: line, format: '@' },
  inputText: { size: 10, colour: ink, wrap: true, vertical: 'top', border: 'all', borderColour: line, format: '@' },
  inputAny: { size: 10, colour: ink, align: 'left', wrap: true, vertical: 'top', border: 'all', borderColour: line },
  inputMark: { size: 10, colour: ink, align: 'center', vertical: 'top', border: 'all', borderColour: line },
  inputNumber: { size: 10, colour: ink, align: 'right', indent: 1, vertical: 'top', border: 'all', borderColour: line },
  inputMoney: {
    size: 10,
    colour: ink,
    align: 'right',
    indent: 1,
    wrap: true,
    vertical: 'top',
    border: 'all',
    borderColour: line,
    format: '[$-407]#,##0\\ "€"',
  },
  inputDay: {
    size: 10,
    colour: ink,
    align: 'left',
    vertical: 'top',
    border: 'all',
    borderColour: line,
    format: 'dd.mm.yyyy',
  },
  inputHint: {
    size: 10,
    italic: true,
    colour: muted,
    wrap: true,
    vertical: 'top',
    border: 'all',
    borderColour: line,
    format: '@',
  },
} as const satisfies Record<string, Style>

export type StyleName = keyof typeof styles

/** The style with every optional property in reach; `styles` itself is as narrow as its entries. */
export function styleOf(name: StyleName): Style {
  return styles[name]
}
