import { describe, expect, test } from 'vitest'
import { visiblePair, visibleText } from '../../../src/core/text/visible.ts'

describe('what is not seen', () => {
  test.each([
    ['Offener Treff ', 'Offener Treff·'],
    [' Offener  Treff', '·Offener··Treff'],
    ['zwei Zeilen \n lang', 'zwei Zeilen·↵\n·lang'],
    ['10\u00a0Uhr', '10⍽Uhr'],
    ['eins\nzwei', 'eins↵\nzwei'],
    ['eins\r\nzwei', 'eins⟨fremder Umbruch⟩zwei'],
    ['eins\tzwei', 'eins→zwei'],
    ['Woh\u00adnen', 'Woh⟨weicher Trennstrich⟩nen'],
    ['\ufeffWohnen\u200b', '⟨unsichtbares Zeichen⟩Wohnen⟨unsichtbares Zeichen⟩'],
    ['links\u200e', 'links⟨Schreibrichtung⟩'],
    ['Schu\u0308ler', 'Schu◌\u0308ler'],
    ['Glocke\u0007', 'Glocke⟨Steuerzeichen⟩'],
    ['Schüler', 'Schüler'],
    ['\u{1f468}\u200d\u{1f469}', '\u{1f468}\u200d\u{1f469}'],
  ])('%j is shown as %j', (text, shown) => {
    expect(visibleText(text)).toBe(shown)
  })
})

describe('before and after of a long text', () => {
  test('are cut to the surroundings of their first difference', () => {
    const start = 'Wort '.repeat(100)
    const [from, to] = visiblePair(`${start} Ende${' mehr'.repeat(50)}`, `${start}Ende${' mehr'.repeat(50)}`)
    expect(from.startsWith('…')).toBe(true)
    expect(from.endsWith('…')).toBe(true)
    expect(from).toContain('Wort··Ende')
    expect(to).toContain('Wort Ende')
    expect(from.length).toBeLessThan(130)
  })

  test('short ones are whole', () => {
    expect(visiblePair(' a', 'a')).toEqual(['·a', 'a'])
  })
})
