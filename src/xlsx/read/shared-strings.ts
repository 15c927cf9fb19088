import { XmlTags } from './xml.ts'

/**
 * All texts of a workbook, still escaped as in XML. Inline strings are added to it, so that every text takes the one
 * way through ExcelJS that loses nothing.
 */
export class StringPool {
  readonly escaped: string[]
  private readonly added = new Map<string, number>()

  constructor(escaped: string[]) {
    this.escaped = escaped
  }

  add(text: string): number {
    const known = this.added.get(text)
    if (known !== undefined) return known
    this.added.set(text, this.escaped.length)
    return this.escaped.push(text) - 1
  }
}

/** Reads the part of the shared strings: the runs of a rich text joined, phonetic hints left out. */
export function readSharedStrings(xml: string | null): StringPool {
  const texts: string[] = []
  const tags = new XmlTags(xml ?? '')
  while (tags.next()) {
    if (tags.name === 'si' && !tags.closing) texts.push(tags.empty ? '' : joinedText(tags, 'si'))
  }
  return new StringPool(texts)
}

/** The text of an open `si` or `is`, escaped; goes on to its end. */
export function joinedText(tags: XmlTags, element: 'si' | 'is'): string {
  let text = ''
  while (tags.next() && !(tags.closing && tags.name === element)) {
    if (tags.closing) continue
    if (tags.name === 'rPh') tags.skip()
    else if (tags.name === 't') text += tags.text()
  }
  return text
}
