import { XmlTags } from './xml.ts'
import { ownText } from './xml-text.ts'

/** The texts that cells share, each read once, in the order in which cells count them. */
export function readSharedStrings(xml: Iterable<string>): readonly string[] {
  const texts: string[] = []
  const tags = new XmlTags(xml)
  while (tags.next()) {
    if (tags.name === 'si' && !tags.closing) texts.push(tags.empty ? '' : cellText(joinedText(tags, 'si')))
  }
  return texts
}

/** The text of an open `si`, `is` or a note's `text`: the runs of a rich text joined, phonetic hints left out; goes on to its end. */
export function joinedText(tags: XmlTags, element: 'si' | 'is' | 'text'): string {
  let text = ''
  while (tags.within(element)) {
    if (tags.closing) continue
    if (tags.name === 'rPh') tags.skip()
    else if (tags.name === 't') text += tags.text()
  }
  return text
}

/** Characters that XML cannot hold are written as `_x000D_`. Source: ECMA-376, part 1, 22.9.2.19. */
export function cellText(written: string): string {
  if (!written.includes('_x')) return ownText(written)
  return ownText(
    written.replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  )
}
