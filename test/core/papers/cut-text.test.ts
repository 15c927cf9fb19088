import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutToLines, splitParagraphs } from '../../../src/core/papers/cut-text.ts'
import { breakLines, type Type } from '../../../src/core/papers/measure-text.ts'
import { joinParagraphs } from '../../../src/core/sheet/fact-sheets.ts'

const type: Type = { size: 10, bold: false, factor: 1 }
const width = 200

describe('a text that is too long', () => {
  test('is cut after a sentence', () => {
    const text =
      'Der erste Satz ist recht lang und füllt fast zwei Zeilen. Der zweite Satz passt nicht mehr ganz hinein, weil er viel länger ist.'
    expect(cutToLines(text, 2, width, type)).toBe('Der erste Satz ist recht lang und füllt fast zwei Zeilen.')
  })

  test('is cut after a word where a sentence would throw away most of the room', () => {
    const text = `Kurz. ${'und immer so weiter '.repeat(40)}`
    const cut = cutToLines(text, 6, width, type)
    expect(breakLines(cut, width, type)).toHaveLength(6)
    expect(text.slice(cut.length)).toMatch(/^\s/)
  })

  test('stays whole where it fits', () => {
    expect(cutToLines('Passt.', 1, width, type)).toBe('Passt.')
  })
})

describe('paragraphs in rows', () => {
  test('go on in the next row behind a mark', () => {
    const rows = splitParagraphs(`Eins.\n${'Ein Satz steht hier. '.repeat(30).trim()}`, 5, width, type)
    expect(rows[0]).toBe('Eins.')
    expect(rows[2]).toMatch(/^\[Fortsetzung\] Ein Satz/)
    for (const row of rows) expect(breakLines(row, width, type).length).toBeLessThanOrEqual(5)
  })

  test('join to the same text again', () => {
    const sentence = fc
      .array(fc.stringMatching(/^[a-zäöü]{1,9}$/), { minLength: 1, maxLength: 60 })
      .map((words) => `${words.join(' ')}.`)
    const paragraph = fc.array(sentence, { maxLength: 6 }).map((sentences) => sentences.join(' '))
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 5 }), (paragraphs) => {
        const text = paragraphs.join('\n')
        expect(joinParagraphs(splitParagraphs(text, 4, width, type))).toBe(text)
      }),
      { seed: 7 },
    )
  })
})
