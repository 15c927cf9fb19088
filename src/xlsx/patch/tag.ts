import type { XmlTags } from '../read/xml.ts'
import type { Part } from './part.ts'

const attributes = /\s+([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g

/** Gives an attribute of the current tag another value, which must need no escapes; without such an attribute nothing. */
export function setAttribute(part: Part, tags: XmlTags, name: string, value: string): void {
  setAttributeAt(part, tags.tagFrom, tags.tagTo, name, value)
}

/** The same for the tag that stands at these places. */
export function setAttributeAt(part: Part, from: number, to: number, name: string, value: string): void {
  for (const { index, 0: whole, 1: found, 2: quoted = '' } of part.text.slice(from, to).matchAll(attributes)) {
    if (found !== name) continue
    const end = from + index + whole.length
    part.replace(end - quoted.length + 1, end - 1, value)
  }
}

/** A start tag without the attributes of these names. */
export function withoutAttributes(tag: string, names: ReadonlySet<string>): string {
  return tag.replace(attributes, (whole, name: string) => (names.has(name) ? '' : whole))
}

/** `x:` of `<x:row …>` or `</x:row>`, or nothing. */
export function prefixAt(part: Part, tagFrom: number): string {
  const end = part.text.indexOf('>', tagFrom)
  return /^<\/?([^\s/>:]+:)/.exec(part.text.slice(tagFrom, end))?.[1] ?? ''
}

/** `<row …/>` as `<row …>`: where its slash stands is where its new content goes. */
export function openEmptyTag(part: Part, tagTo: number, content: string): void {
  part.replace(tagTo - 2, tagTo, `>${content}`)
}
