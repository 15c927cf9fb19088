import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakLines, type Type, textWidth, typefaceFactor } from '../../../src/core/papers/measure-text.ts'

const plain: Type = { size: 11, bold: false, factor: 1 }

describe('the width of a text', () => {
  // The widest digit of Calibri 11 is 7 pixels at 96 dpi, which is what Excel's column widths are made of.
  test('of a digit is what Excel counts columns in', () => {
    expect(textWidth('0', plain) * (96 / 72)).toBeCloseTo(7.43, 1)
  })

  test('grows with the type size, with bold type and with a wide typeface', () => {
    const text = 'Maßnahmenplan'
    expect(textWidth(text, { ...plain, size: 22 })).toBeCloseTo(2 * textWidth(text, plain), 5)
    expect(textWidth(text, { ...plain, bold: true })).toBeGreaterThan(textWidth(text, plain))
    expect(textWidth(text, { ...plain, factor: typefaceFactor('Verdana') })).toBeGreaterThan(
      textWidth(text, plain) * 1.2,
    )
  })

  test('takes an unknown typeface for a wide one', () => {
    expect(typefaceFactor('Hausschrift')).toBeGreaterThan(typefaceFactor('Arial'))
  })

  test.each(['„Straße“', '100 €', 'a–b', 'Łódź', '…'])('of %j counts every sign', (text) => {
    expect(textWidth(text, plain)).toBeGreaterThan(textWidth(text.slice(1), plain))
  })
})

describe('lines', () => {
  test.each<[string, number, readonly string[]]>([
    ['ein kurzer Text', 200, ['ein kurzer Text']],
    ['erste Zeile\nzweite Zeile', 200, ['erste Zeile', 'zweite Zeile']],
    ['oben\n\nunten', 200, ['oben', '', 'unten']],
    ['', 200, ['']],
    ['Nachbarschaftshilfe organisieren', 110, ['Nachbarschaftshilfe', 'organisieren']],
  ])('of %j in %d points', (text, width, lines) => {
    expect(breakLines(text, width, plain)).toEqual(lines)
  })

  test('break a word that is wider than the cell', () => {
    const lines = breakLines('Wohnumfeldverbesserungsmaßnahmenkatalog', 60, plain)
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.join('')).toBe('Wohnumfeldverbesserungsmaßnahmenkatalog')
  })

  test('lose nothing and never run over', () => {
    const word = fc.stringMatching(/^[a-zäöüß]{1,12}$/)
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 80, max: 400 }),
        (words, width) => {
          const lines = breakLines(words.join(' '), width, plain)
          expect(lines.join(' ')).toBe(words.join(' '))
          for (const line of lines) expect(textWidth(line, plain)).toBeLessThanOrEqual(width)
        },
      ),
      { seed: 7 },
    )
  })
})
