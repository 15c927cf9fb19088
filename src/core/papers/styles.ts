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
const line = 'C3CCD5'

export const styles = {
  title: { size: 16, bold: true, colour: ink },
  text: { size: 11, colour: ink, wrap: true, vertical: 'top', format: '@' },
  tableHeader: { size: 10, bold: true, colour: 'FFFFFF', fill: '1F4E79', wrap: true, vertical: 'middle', border: 'all', borderColour: line, format: '@' },
  cell: { size: 10, colour: ink, wrap: true, vertical: 'top', border: 'all', borderColour: line, format: '@' },
  cellNumber: { size: 10, colour: ink, align: 'right', vertical: 'top', border: 'all', borderColour: line, format: '0' },
  cellDay: { size: 10, colour: ink, align: 'left', vertical: 'top', border: 'all', borderColour: line, format: 'dd.mm.yyyy' },
} as const satisfies Record<string, Style>

export type StyleName = keyof typeof styles
