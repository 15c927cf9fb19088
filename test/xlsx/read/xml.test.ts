import { describe, expect, test } from 'vitest'
import { XmlTags } from '../../../src/xlsx/read/xml.ts'

/** Cut into pieces of so many characters. */
function pieces(xml: string, size: number): readonly string[] {
  return Array.from({ length: Math.ceil(xml.length / size) }, (_, index) => xml.slice(index * size, (index + 1) * size))
}

/** Every tag with an attribute, and every text of a `t`. */
function walk(xml: Iterable<string>): readonly string[] {
  const seen: string[] = []
  const tags = new XmlTags(xml)
  while (tags.next()) {
    seen.push(`${tags.closing ? '/' : ''}${tags.name}${tags.empty ? '/' : ''} ${tags.attribute('r') ?? ''}`)
    if (tags.name === 't' && !tags.closing) seen.push(tags.text())
  }
  return seen
}

describe('walking tags', () => {
  const xml =
    '<?xml version="1.0"?><!-- <a r="0"> --><x:a note="a > b = c" r = \'1\'><b/><t r="&lt;2&#62;">Ma&#223;\r\nnahme <![CDATA[<t> & ]]><!-- weg -->x</t></x:a>'
  const whole = ['a 1', 'b/ ', 't <2>', 'Maß\nnahme <t> & x', '/a ']

  test.each([1, 2, 3, 5, 8, 13, 40, 1_000])('in pieces of %i characters', (size) => {
    expect(walk(pieces(xml, size))).toEqual(whole)
  })

  test('skips an element with all its children, over pieces', () => {
    const tags = new XmlTags(pieces('<a><b><b/><c>x</c></b><d/></a>', 2))
    tags.next()
    tags.next()
    tags.skip()
    tags.next()
    expect(tags.name).toBe('d')
  })

  test.each([
    '<t>a & b</t>',
    '<t>&unbekannt;</t>',
    '<t>&#0;</t>',
    '<t>&#xD800;</t>',
    '<t r=1></t>',
    '<t <',
    '<!-- ',
    '<!',
    '< t>',
  ])('refuses %s', (broken) => {
    for (const size of [1, 100]) expect(() => walk(pieces(broken, size))).toThrow('malformed')
  })

  test('tells a document type apart', () => {
    for (const size of [1, 100]) expect(() => walk(pieces('<!DOCTYPE x><t/>', size))).toThrow('document-type')
  })
})
