import { palette } from './style.ts'

/*
 * Contrast after WCAG 2.1 (1.4.3): relative luminance of sRGB colours, given as six hex digits.
 */

export const leastContrast = 4.5

function channels(colour: string): readonly number[] {
  return [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** From 1 (the same) to 21 (black on white). */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

/** Ink or paper, whichever reads better on this fill. */
export function textColourOn(fill: string): string {
  return contrast(palette.paper, fill) >= contrast(palette.ink, fill) ? palette.paper : palette.ink
}

function darkened(colour: string, share: number): string {
  return channels(colour)
    .map((channel) =>
      Math.round(channel * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase()
}

/**
 * The colour itself where white text on it can be read, else the nearest darker shade that holds; `null` for a text
 * that is no colour (`#RRGGBB`, the sign optional).
 */
export function readableAccent(text: string): string | null {
  const colour = /^#?([0-9a-f]{6})$/i.exec(text.trim())?.[1]?.toUpperCase()
  if (colour === undefined) return null
  for (let percent = 100; percent > 0; percent--) {
    const shade = darkened(colour, percent / 100)
    if (contrast(shade, 'FFFFFF') >= leastContrast) return shade
  }
  return '000000'
}
