import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanText, fold, foldHeader, singleLine, whitespaceKinds } from '../../../src/core/text/clean.ts'

const seed = 20231105

/** Letters and every kind of dirt, so that random texts meet the traps often. */
const dirtyText = fc
  .array(
    fc.constantFrom(
      ...[
        'a',
        'ü',
        'u\u0308',
        '\u0308',
        ' ',
        '\u00a0',
        '\u2003',
        '\t',
        '\n',
        '\r',
        '\r\n',
        '\u000b',
        '\u2028',
        '\u0085',
      ],
      ...['\u200b', '\u00ad', '\ufeff', '\u200e', '\u0007', '\u007f', ';', '-'],
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

describe('cleanText', () => {
  test.each([
    ['  Sprachcafé ', 'Sprachcafé'],
    ['Jugend  und   Alter', 'Jugend und Alter'],
    ['54.000\u00a0€', '54.000 €'],
    ['1\u202f234', '1 234'],
    ['Woh\u00adnungs\u00adwesen', 'Wohnungswesen'],
    ['\ufeffWohnen\u200b', 'Wohnen'],
    ['Fo\u0308rderung', 'Förderung'],
    ['erste Zeile\r\n  zweite Zeile', 'erste Zeile\n  zweite Zeile'],
    ['aus Word\u000bumgebrochen', 'aus Word\numgebrochen'],
    ['Spalte\tSpalte', 'Spalte Spalte'],
    ['Klang\u0007zeichen', 'Klangzeichen'],
    ['a\u200b\u0308', 'ä'],
    ['• Punkt eins\n• Punkt zwei', '• Punkt eins\n• Punkt zwei'],
  ])('makes %j to %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean)
  })

  test('texts that are clean at first sight are told by the same steps as all others', () => {
    // The invisible character denies the text its short cut, and is the first thing the steps take out.
    const nearlyClean = fc.string({
      unit: fc.constantFrom('a', 'Ü', 'ſ', '–', '€', ' ', ' ', '\n', '\t', '\u0308', '\u00a0'),
    })
    fc.assert(
      fc.property(fc.oneof(dirtyText, nearlyClean, fc.string({ unit: 'binary' })), (text) => {
        expect(cleanText(text)).toBe(cleanText(`${text}\u200b`))
        expect(singleLine(text)).toBe(cleanText(text).replace(/\s+/g, ' '))
      }),
      { seed, numRuns: 5000 },
    )
  })

  test('cleaning twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.oneof(dirtyText, fc.string({ unit: 'binary' })), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text))
      }),
      { seed, numRuns: 2000 },
    )
  })
})

describe('whitespaceKinds', () => {
  test.each([
    [' a', ['surrounding']],
    ['a \nb', []],
    ['a  b', ['double']],
    ['a\tb', ['double']],
    ['a\u00a0b', ['no-break']],
    ['a\u200bb', ['zero-width']],
    ['a\u00adb', ['soft-hyphen']],
    ['u\u0308ber', ['decomposed']],
    ['a\u0001b', ['control']],
    ['a\r\nb', ['control']],
    [' a\u00a0 b\u00ad', ['soft-hyphen', 'no-break', 'surrounding', 'double']],
    ['eine Zeile\nnoch eine', []],
    ['', []],
  ])('finds in %j the kinds %j', (text, kinds) => {
    expect(whitespaceKinds(text)).toEqual(kinds)
  })

  test('names dirt exactly where cleaning changes the text', () => {
    fc.assert(
      fc.property(fc.oneof(dirtyText, fc.string({ unit: 'binary' })), (text) => {
        expect(whitespaceKinds(text).length === 0).toBe(cleanText(text) === text)
      }),
      { seed, numRuns: 2000 },
    )
  })
})

test.each([
  ['KLENKO', 'klenko'],
  [' In  Umsetzung', 'in umsetzung'],
  ['in\nUmsetzung', 'in umsetzung'],
  ['ÜBER', 'über'],
])('%j folds to %j', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test.each([
  ['Nr.*', 'nr.'],
  ['Feder- führung:', 'federführung'],
  ['Handlungsfeld * •', 'handlungsfeld'],
])('the header %j folds to %j', (text, folded) => {
  expect(foldHeader(text)).toBe(folded)
})

test('a single line has no line break and no doubled space', () => {
  expect(singleLine(' a \n\n b\r\nc')).toBe('a b c')
})
