import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TextSearch } from '../../../src/core/text/text-search.ts'

function found(wanted: readonly string[], ...texts: readonly string[]): readonly string[] {
  return [...new TextSearch(wanted).in(texts)].toSorted()
}

describe('looking for many texts at once', () => {
  test.each<[string, readonly string[], string, readonly string[]]>([
    ['in the middle', ['Absprache mit dem Amt'], 'Es gibt eine Absprache mit dem Amt dazu.', ['Absprache mit dem Amt']],
    ['as the whole text', ['Absprache mit dem Amt'], 'Absprache mit dem Amt', ['Absprache mit dem Amt']],
    ['not with another ending', ['Absprache mit dem Amt'], 'Absprache mit dem Ami', []],
    ['not with another case', ['Absprache mit dem Amt'], 'absprache mit dem amt', []],
    ['not cut off at the end', ['Absprache mit dem Amt'], 'Absprache mit dem A', []],
    ['short ones too', ['Amt', 'Bad'], 'Absprache mit dem Amt', ['Amt']],
    [
      'one inside another',
      ['mit dem Jugendamt', 'Absprache mit dem Jugendamt'],
      'Absprache mit dem Jugendamt',
      ['Absprache mit dem Jugendamt', 'mit dem Jugendamt'],
    ],
    ['none in nothing', ['Absprache mit dem Amt'], '', []],
    ['none of none', [], 'Absprache mit dem Amt', []],
  ])('finds them %s', (_, wanted, text, expected) => {
    expect(found(wanted, text)).toEqual(expected)
  })

  test('looks into each text by itself', () => {
    expect(found(['Absprache mit dem Amt', 'Amt'], 'Absprache mit', ' dem Amt')).toEqual(['Amt'])
  })

  test('finds what looking one by one finds (seed 7)', () => {
    const word = fc.constantFrom('Amt ', 'Absprache ', 'ä', 'b', 'Jugendzentrum ', 'Nur intern: ', '€', '👩‍🌾', '\n')
    const text = (most: number) => fc.array(word, { minLength: 1, maxLength: most }).map((words) => words.join(''))
    fc.assert(
      fc.property(fc.array(text(6), { maxLength: 30 }), text(60), (wanted, searched) => {
        const oneByOne = [...new Set(wanted.filter((one) => searched.includes(one)))].toSorted()
        expect(found(wanted, searched)).toEqual(oneByOne)
      }),
      { seed: 7, numRuns: 1000 },
    )
  })

  test('is done with ten thousand texts that all begin alike before anybody grows tired', () => {
    const wanted = Array.from({ length: 10_000 }, (_, index) => `Vertraulicher Vermerk der Verwaltung Nummer ${index}`)
    const text = Array.from({ length: 100_000 }, (_, index) => `Öffentlicher Vermerk der Verwaltung Nummer ${index}`)
    expect(found(wanted, `${text.join('\n')}\n${wanted[4711]}`)).toEqual([
      'Vertraulicher Vermerk der Verwaltung Nummer 4',
      'Vertraulicher Vermerk der Verwaltung Nummer 47',
      'Vertraulicher Vermerk der Verwaltung Nummer 471',
      'Vertraulicher Vermerk der Verwaltung Nummer 4711',
    ])
  }, 20_000)
})
