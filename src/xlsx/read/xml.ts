/** XML we do not read on: not well-formed, or with a document type (entities, foreign files) that OOXML forbids. */
export class XmlProblem extends Error {
  override readonly name = 'XmlProblem'
  readonly kind: 'malformed' | 'document-type'

  constructor(kind: 'malformed' | 'document-type') {
    super(`XML: ${kind}`)
    this.kind = kind
  }
}

const lessThan = 60
const greaterThan = 62
const slash = 47
const exclamation = 33
const question = 63
const doubleQuote = 34
const singleQuote = 39

/**
 * Walks the tags of an XML text without building anything: sheets reach 60 MB. Prefixes are dropped from names, so
 * `<x:row>` is a `row`; comments, CDATA and instructions are stepped over.
 */
export class XmlTags {
  readonly xml: string
  /** Local name of the current tag. */
  name = ''
  closing = false
  /** `<row/>`: opened and closed at once. */
  empty = false
  /** Where the current tag begins (`<`) and where the text behind it begins. */
  from = 0
  to = 0
  private nameEnd = 0

  constructor(xml: string) {
    this.xml = xml
  }

  /** Goes to the next tag; `false` at the end. Throws `XmlProblem`. */
  next(): boolean {
    for (;;) {
      const from = this.xml.indexOf('<', this.to)
      if (from < 0) return false
      const first = this.xml.charCodeAt(from + 1)
      if (first === exclamation || first === question) {
        this.to = this.behindSpecial(from)
        continue
      }
      this.readTag(from, first === slash)
      return true
    }
  }

  /** Goes on to the end of the element that the current tag opens, past all its children. */
  skip(): void {
    if (this.empty) return
    for (let depth = 1; depth > 0; ) {
      if (!this.next()) throw new XmlProblem('malformed')
      if (this.closing) depth -= 1
      else if (!this.empty) depth += 1
    }
  }

  /** Text from the current tag up to the next one, which becomes the current one; escaped as in the file. */
  text(): string {
    if (this.empty) return ''
    const from = this.to
    if (!this.next()) throw new XmlProblem('malformed')
    return escapedText(this.xml.slice(from, this.from))
  }

  /** Value of an attribute, still escaped; `prefixed` finds it behind any prefix (`r:id`), and only there. */
  attribute(name: string, prefixed = false): string | null {
    const found = attributePattern(name, prefixed).exec(this.xml.slice(this.nameEnd, this.to))
    return found === null ? null : (found[1] ?? found[2] ?? '')
  }

  private behindSpecial(from: number): number {
    if (this.xml.startsWith('<!--', from)) return this.behind('-->', from + 4)
    if (this.xml.startsWith('<![CDATA[', from)) return this.behind(']]>', from + 9)
    if (this.xml.startsWith('<?', from)) return this.behind('?>', from + 2)
    throw new XmlProblem(this.xml.startsWith('<!DOCTYPE', from) ? 'document-type' : 'malformed')
  }

  private behind(end: string, from: number): number {
    const at = this.xml.indexOf(end, from)
    if (at < 0) throw new XmlProblem('malformed')
    return at + end.length
  }

  private readTag(from: number, closing: boolean): void {
    const nameFrom = closing ? from + 2 : from + 1
    const nameEnd = endOfName(this.xml, nameFrom)
    const end = this.endOfTag(nameEnd)
    const name = this.xml.slice(nameFrom, nameEnd)
    const colon = name.indexOf(':')
    this.name = colon < 0 ? name : name.slice(colon + 1)
    this.closing = closing
    this.empty = this.xml.charCodeAt(end - 1) === slash
    this.from = from
    this.nameEnd = nameEnd
    this.to = end + 1
  }

  /** A `>` may stand inside quotes. */
  private endOfTag(from: number): number {
    let quote = 0
    for (let at = from; at < this.xml.length; at += 1) {
      const code = this.xml.charCodeAt(at)
      if (quote !== 0) quote = code === quote ? 0 : quote
      else if (code === greaterThan) return at
      else if (code === doubleQuote || code === singleQuote) quote = code
      else if (code === lessThan) break
    }
    throw new XmlProblem('malformed')
  }
}

function endOfName(xml: string, from: number): number {
  let at = from
  for (let code = xml.charCodeAt(at); code > 32 && code !== greaterThan && code !== slash; code = xml.charCodeAt(at)) {
    at += 1
  }
  if (at === from) throw new XmlProblem('malformed')
  return at
}

const patterns = new Map<string, RegExp>()

function attributePattern(name: string, prefixed: boolean): RegExp {
  const key = prefixed ? `:${name}` : name
  const known = patterns.get(key)
  if (known !== undefined) return known
  const made = new RegExp(`\\s${prefixed ? '[^\\s=:"\']+:' : ''}${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
  patterns.set(key, made)
  return made
}

/** Text between tags with its CDATA escaped like the rest, and without comments and instructions. */
function escapedText(raw: string): string {
  if (!raw.includes('<')) return raw
  return raw.replace(/<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, (_, data: string | undefined) =>
    data === undefined ? '' : data.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'),
  )
}

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

/** `Ma&#223;nahmen` is `Maßnahmen`; an unknown entity stays as it is written. */
export function unescaped(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return entities.get(name) ?? whole
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )
}

/** XML says yes as `1` or `true`. */
export function isTrue(attribute: string | null): boolean {
  return attribute === '1' || attribute === 'true'
}
