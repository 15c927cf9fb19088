/*
 * What a style can say, and the few colours that all styles share. Colours are six hex digits.
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

/** The house colour. A paper with an `accent` of its own has it wherever a style names this one. */
export const defaultAccent = '1F4E79'

export const palette = {
  ink: '1F2933',
  muted: '4A5560',
  line: 'C3CCD5',
  tint: 'EEF2F6',
  alarm: 'A11B14',
  paper: 'FFFFFF',
  accent: defaultAccent,
} as const

/** Thin lines all round: what every cell of a table has. */
export const boxed = { border: 'all', borderColour: palette.line } as const
