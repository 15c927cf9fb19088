import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  breakLines,
  hasAtMostLines,
  lineCount,
  type Type,
  textWidth,
  typefaceFactor,
  widestParts,
  widestWord,
} from '../../../src/core/papers/measure-text.ts'
import { brokenLines } from '../../oracles/line-breaker.ts'

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

  test('are those of the plain line breaker, whatever stands in the text (seed 7)', () => {
    const piece = fc.oneof(
      fc.stringMatching(/^[a-zäöüßA-ZÄ0-9.,–-]{1,14}$/),
      fc.constantFrom(
        ' ',
        '  ',
        '\n',
        '\t',
        '\u00a0',
        '\u2009',
        '\ufeff',
        '€',
        '„',
        'ﬁ',
        '👩‍🌾',
        '\ud83d',
        '中',
        '\u0085',
      ),
    )
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))
    const type = fc.record({
      size: fc.constantFrom(8, 10, 11, 18, 26),
      bold: fc.boolean(),
      factor: fc.constantFrom(1, 1.02, 1.13, 1.32),
    })
    fc.assert(
      fc.property(text, fc.double({ min: -5, max: 420, noNaN: true }), type, (written, width, set) => {
        const lines = brokenLines(written, width, set)
        expect(breakLines(written, width, set)).toEqual(lines)
        expect(lineCount(written, width, set)).toBe(lines.length)
        for (const most of [lines.length - 1, lines.length, 31]) {
          expect(hasAtMostLines(written, most, width, set)).toBe(lines.length <= most)
        }
      }),
      { seed: 7, numRuns: 3000 },
    )
  })

  test('that fit exactly are not broken (seed 7)', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,9}( [a-z]{1,9}){0,6}$/), (written) => {
        const width = textWidth(written, plain) * 1.04
        expect(breakLines(written, width, plain)).toEqual(brokenLines(written, width, plain))
      }),
      { seed: 7 },
    )
  })
})

describe('the widest', () => {
  const text = 'kurz\nein Nachbarschaftstreff im Hof\n'

  test('word of a text', () => {
    expect(widestWord(text, plain)).toBe(textWidth('Nachbarschaftstreff', plain))
    expect(widestWord('', plain)).toBe(0)
  })

  test('line of some texts', () => {
    expect(widestParts([text, 'kürzer'], plain).line).toBe(textWidth('ein Nachbarschaftstreff im Hof', plain))
    expect(widestParts([], plain)).toEqual({ word: 0, line: 0 })
  })
})
