import { XmlTags } from './xml.ts'

/** Sheets count a theme's colours with light and dark swapped; then follow the accents and two for links. */
const order = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
]

/** The colours of a theme as 6 hex digits, in the order in which cells count them; empty without a theme. */
export function readThemeColours(xml: string | null): readonly string[] {
  const found = new Map<string, string>()
  let slot = ''
  const tags = new XmlTags(xml ?? '')
  while (tags.next()) {
    if (tags.closing) {
      if (tags.name === 'clrScheme') break
      continue
    }
    if (order.includes(tags.name)) slot = tags.name
    const colour =
      tags.name === 'srgbClr' ? tags.attribute('val') : tags.name === 'sysClr' ? tags.attribute('lastClr') : null
    if (colour !== null && slot !== '' && !found.has(slot)) found.set(slot, colour.toUpperCase())
  }
  return found.size === 0 ? [] : order.map((name) => found.get(name) ?? '')
}

/** Excel's palette from before 2007, colours 8 to 63. Source: ECMA-376, part 1, 18.8.27. */
const palette = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ')

/** A colour of the old palette, of which the first eight stand twice; `null` for those the system sets (64 and up). */
export function indexedColour(index: number): string | null {
  return palette[index < 8 ? index : index - 8] ?? null
}

/**
 * `tint` from -1 (black) to 1 (white) moves the lightness of a colour; hue and saturation stay. Source: ECMA-376,
 * part 1, 18.8.19.
 */
export function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex
  const channels = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
  const lightness = (Math.max(...channels) + Math.min(...channels)) / 2
  const moved = tint < 0 ? lightness * (1 + tint) : lightness + (1 - lightness) * tint
  const room = chromaRoom(lightness)
  const scale = room === 0 ? 0 : chromaRoom(moved) / room
  return channels.map((value) => hexPair(moved + (value - lightness) * scale)).join('')
}

/** How far channels may lie apart at this lightness. */
function chromaRoom(lightness: number): number {
  return 1 - Math.abs(2 * lightness - 1)
}

function hexPair(channel: number): string {
  const byte = Math.min(255, Math.max(0, Math.round(channel * 255)))
  return byte.toString(16).padStart(2, '0').toUpperCase()
}
