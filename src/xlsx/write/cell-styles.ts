import type { Border, Borders, Style as CellStyle, Fill } from 'exceljs'
import { defaultAccent, type Style } from '../../core/papers/style.ts'
import { type StyleName, styles } from '../../core/papers/styles.ts'

/** Colour with full opacity. */
function argb(colour: string, accent: string): { readonly argb: string } {
  return { argb: `FF${colour === defaultAccent ? accent : colour}` }
}

function bordersOf({ border, borderColour = 'BFBFBF' }: Style, accent: string): Partial<Borders> {
  const line: Partial<Border> = { style: 'thin', color: argb(borderColour, accent) }
  switch (border) {
    case 'all':
      return { top: line, left: line, bottom: line, right: line }
    case 'below':
      return { bottom: line }
    case 'above':
      return { top: line }
    case undefined:
      return {}
    default:
      return border satisfies never
  }
}

function fillOf({ fill }: Style, accent: string): Fill {
  if (fill === undefined) return { type: 'pattern', pattern: 'none' }
  return { type: 'pattern', pattern: 'solid', fgColor: argb(fill, accent) }
}

function cellStyle(style: Style, font: string, accent: string): Partial<CellStyle> {
  return Object.freeze({
    font: {
      name: font,
      size: style.size,
      family: 2,
      bold: style.bold === true,
      italic: style.italic === true,
      color: argb(style.colour, accent),
    },
    alignment: {
      horizontal: style.align ?? 'left',
      vertical: style.vertical ?? 'top',
      wrapText: style.wrap === true,
      indent: style.indent ?? 0,
    },
    border: bordersOf(style, accent),
    fill: fillOf(style, accent),
    numFmt: style.format ?? 'General',
  })
}

export type CellStyles = (name: StyleName, vertical: 'top' | undefined) => Partial<CellStyle>

/** One frozen object per role, to be assigned whole: setters of single properties are slow and change shared objects. */
export function cellStyles(font: string, accent = defaultAccent): CellStyles {
  const made = new Map<string, Partial<CellStyle>>()
  return (name, vertical) => {
    const role = `${name} ${vertical ?? ''}`
    const style =
      made.get(role) ?? cellStyle({ ...styles[name], ...(vertical === undefined ? {} : { vertical }) }, font, accent)
    made.set(role, style)
    return style
  }
}
