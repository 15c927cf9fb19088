import { XmlProblem } from './xml-problem.ts'

const entities: ReadonlyMap<string, string> = new Map([
  ['amp;', '&'],
  ['lt;', '<'],
  ['gt;', '>'],
  ['quot;', '"'],
  ['apos;', "'"],
])

/**
 * What a piece of XML between two tags, or between the quotes of an attribute, means: references resolved, CDATA as it
 * stands, comments and instructions gone, line ends as `\n`. Throws `XmlProblem` where it means nothing: a lone `&`, an
 * entity that nobody declared, a character that XML forbids.
 */
export function plainText(raw: string): string {
  if (!/[&<\r]/.test(raw)) return raw
  return raw.replace(special, (whole: string, data: string | undefined, reference: string | undefined) => {
    if (data !== undefined) return data.replace(lineEnd, '\n')
    if (reference !== undefined) return entities.get(reference) ?? character(reference)
    return whole.startsWith('\r') ? '\n' : ''
  })
}

const special = /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|&([^;&<]*;?)|\r\n?/g
const lineEnd = /\r\n?/g

/** `#223;` and `#xDF;` are `ß`. */
function character(reference: string): string {
  const [, hex, decimal] = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}));$/i.exec(reference) ?? []
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  if (!isXmlCharacter(code)) throw new XmlProblem('malformed')
  return String.fromCodePoint(code)
}

/** Source: XML 1.0, 2.2. */
function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13
  return code < 0xd800 || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff)
}

/**
 * The same text in memory of its own. What engines cut out of a long text goes on pointing into it, so that a single
 * cell would keep a whole stretch of the sheet's XML alive; V8 copies texts of up to 12 characters anyway.
 */
export function ownText(text: string): string {
  return text.length <= 12 ? text : [text.slice(0, 6), text.slice(6)].join('')
}
