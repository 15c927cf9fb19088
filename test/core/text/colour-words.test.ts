import { expect, test } from 'vitest'
import { bareColourWord, colourWord } from '../../../src/core/text/colour-words.ts'

test.each([
  ['01873B', 'dunkelgrün'],
  ['00B050', 'grün'],
  ['92D050', 'grün'],
  ['C6EFCE', 'hellgrün'],
  ['FFA500', 'orange'],
  ['FFC000', 'orange'],
  ['FFFF00', 'gelb'],
  ['FFEB9C', 'hellgelb'],
  ['AE1B1B', 'rot'],
  ['FF0000', 'rot'],
  ['FFC7CE', 'hellrot'],
  ['0070C0', 'blau'],
  ['DDEBF7', 'hellblau'],
  ['7030A0', 'violett'],
  ['833C0B', 'dunkelbraun'],
  ['BFBFBF', 'hellgrau'],
  ['000000', 'schwarz'],
])('people call %s %s', (colour, word) => {
  expect(colourWord(colour)).toBe(word)
  expect(word).toContain(bareColourWord(colour))
})
