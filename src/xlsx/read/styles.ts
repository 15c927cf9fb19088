import { builtInKind, formatKind, type NumberKind } from '../../core/sheet/number-format.ts'
import { indexedColour, tinted } from './theme.ts'
import { XmlTags } from './xml.ts'

/** What matters of a cell's format. */
export interface CellStyle {
  readonly kind: NumberKind
  /** 6 hex digits, or `theme:N` where the file has no theme; `null` for white and no fill. */
  readonly fill: string | null
}

/** The formats of a workbook, in the order in which cells count them. */
export function readStyles(xml: string | null, theme: readonly string[]): readonly CellStyle[] {
  const kinds = new Map<number, NumberKind>()
  const fills: (string | null)[] = []
  const styles: CellStyle[] = []
  const tags = new XmlTags(xml ?? '')
  let inside = ''
  while (tags.next()) {
    if (tags.closing) {
      if (tags.name === inside) inside = ''
      continue
    }
    if (sections.has(tags.name) && !tags.empty) inside = tags.name
    else if (inside === 'numFmts' && tags.name === 'numFmt') {
      kinds.set(numberAttribute(tags, 'numFmtId'), formatKind(tags.attribute('formatCode') ?? ''))
    } else if (inside === 'fills' && tags.name === 'fill') fills.push(readFill(tags, theme))
    else if (inside === 'cellXfs' && tags.name === 'xf') {
      const id = numberAttribute(tags, 'numFmtId')
      const fill = fills[numberAttribute(tags, 'fillId')] ?? null
      styles.push({ kind: kinds.get(id) ?? builtInKind(id), fill })
    }
  }
  return styles
}

/** `dxfs` too, so that the fills and formats in there are not taken for those of cells. */
const sections = new Set(['numFmts', 'fills', 'cellXfs', 'dxfs'])

function numberAttribute(tags: XmlTags, name: string): number {
  return Number(tags.attribute(name) ?? 0)
}

/** Only plain fills count as colour; patterns are decoration. Goes on to the end of the fill. */
function readFill(tags: XmlTags, theme: readonly string[]): string | null {
  let solid = false
  let colour: string | null = null
  if (tags.empty) return null
  while (tags.within('fill')) {
    if (tags.closing) continue
    if (tags.name === 'patternFill') solid = tags.attribute('patternType') === 'solid'
    if (tags.name === 'fgColor') colour = readColour(tags, theme)
  }
  return solid && colour !== 'FFFFFF' ? colour : null
}

function readColour(tags: XmlTags, theme: readonly string[]): string | null {
  const tint = numberAttribute(tags, 'tint')
  const rgb = tags.attribute('rgb')
  if (rgb !== null && /^[0-9a-f]{6,8}$/i.test(rgb)) return tinted(rgb.slice(-6).toUpperCase(), tint)
  const slot = tags.attribute('theme')
  if (slot !== null) {
    const colour = theme[Number(slot)]
    return colour === undefined || colour === '' ? `theme:${slot}` : tinted(colour, tint)
  }
  const index = tags.attribute('indexed')
  const old = index === null ? null : indexedColour(Number(index))
  return old === null ? null : tinted(old, tint)
}
