import { expect, test } from 'vitest'
import { sha256Hex, sha256HexOf } from '../../src/core/sha256.ts'

// FIPS 180-2, appendix B.1.
test('SHA-256 of "abc" is that of the standard', () => {
  expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

test.each([[[]], [['abc']], [['Größe ', '', '54.000 €', '\n👩‍🌾']]])(
  'in pieces %j it is the same as in one',
  (pieces) => {
    expect(sha256HexOf(pieces)).toBe(sha256Hex(pieces.join('')))
  },
)

test('in thousands of pieces it is the same as in one', () => {
  const pieces = Array.from({ length: 20_000 }, (_, index) => `${index} € 👩‍🌾`)
  expect(sha256HexOf(pieces)).toBe(sha256Hex(pieces.join('')))
  expect(sha256HexOf([...pieces, 'x'])).not.toBe(sha256HexOf(pieces))
})
