/*
 * What people call a colour. Only to be read beside the colour itself: the word never decides anything alone.
 */

/** Where each word begins, in degrees of the colour wheel. */
const hues: readonly (readonly [from: number, word: string])[] = [
  [0, 'rot'],
  [18, 'orange'],
  [46, 'gelb'],
  [70, 'grün'],
  [170, 'blau'],
  [258, 'violett'],
  [305, 'rosa'],
  [345, 'rot'],
]

/** `dunkelgrün` for `01873B`, given as 6 hex digits. */
export function colourWord(colour: string): string {
  const { lightness } = partsOf(colour)
  const word = bareColourWord(colour)
  if (word === 'schwarz' || word === 'weiß') return word
  return `${lightness > 0.72 ? 'hell' : lightness < 0.3 ? 'dunkel' : ''}${word}`
}

/** `grün` for `01873B`. */
export function bareColourWord(colour: string): string {
  const { hue, saturation, lightness } = partsOf(colour)
  if (lightness > 0.97) return 'weiß'
  if (lightness < 0.08) return 'schwarz'
  if (saturation < 0.12) return 'grau'
  if (hue >= 15 && hue < 46 && lightness < 0.4) return 'braun'
  return hues.findLast(([from]) => hue >= from)?.[1] ?? 'rot'
}

/** Hue in degrees, saturation and lightness from 0 to 1 (HSL). */
function partsOf(colour: string): { readonly hue: number; readonly saturation: number; readonly lightness: number } {
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ]
  const most = Math.max(red, green, blue)
  const span = most - Math.min(red, green, blue)
  const lightness = most - span / 2
  if (span === 0) return { hue: 0, saturation: 0, lightness }
  const turn =
    most === red ? ((green - blue) / span + 6) % 6 : most === green ? (blue - red) / span + 2 : (red - green) / span + 4
  return { hue: turn * 60, saturation: span / (1 - Math.abs(2 * lightness - 1)), lightness }
}
