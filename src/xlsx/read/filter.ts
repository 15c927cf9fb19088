import type { XmlTags } from './xml.ts'

/** A filter hides something only where a column of it says what; goes on to its end. */
export function readFilter(tags: XmlTags): boolean {
  if (tags.empty) return false
  let filtered = false
  let inColumn = false
  while (tags.within('autoFilter')) {
    if (tags.name === 'filterColumn') inColumn = !tags.closing && !tags.empty
    else if (inColumn && !tags.closing) filtered = true
  }
  return filtered
}
