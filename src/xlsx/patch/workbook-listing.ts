import { isTrue, XmlTags } from '../read/xml.ts'
import { XmlProblem } from '../read/xml-problem.ts'
import type { Part } from './part.ts'
import { prefixAt } from './tag.ts'

/** What the workbook part lists, and where a further sheet goes. */
interface Listing {
  /** Chart sheets and macro sheets included. */
  readonly sheetNames: readonly string[]
  readonly lastSheetId: number
  readonly definedNames: readonly string[]
  /** Namespace prefix of its elements, `x:` or nothing. */
  readonly prefix: string
  /** Prefix of the ids that lead to parts, nearly always `r`. */
  readonly linkPrefix: string
  /** That prefix holds everywhere in the part. */
  readonly linkDeclared: boolean
  /** Where the end tag of its sheets begins. */
  readonly sheetsEnd: number
  /** No sheets may be added. */
  readonly locked: boolean
}

/** Throws `XmlProblem` where the part lists no sheets. */
export function readListing(part: Part): Listing {
  const tags = new XmlTags(part.text)
  const sheetNames: string[] = []
  const definedNames: string[] = []
  let lastSheetId = 0
  let root: string | null = null
  let linkPrefix = 'r'
  let sheetsEnd = -1
  let locked = false
  while (tags.next()) {
    const tag = part.text.slice(tags.tagFrom, tags.tagTo)
    root ??= tag
    if (tags.closing) {
      if (tags.name === 'sheets') sheetsEnd = tags.tagFrom
    } else if (tags.name === 'sheet') {
      sheetNames.push(tags.attribute('name') ?? '')
      lastSheetId = Math.max(lastSheetId, Number(tags.attribute('sheetId') ?? 0))
      linkPrefix = /\s([^\s:=]+):id\s*=/.exec(tag)?.[1] ?? linkPrefix
    } else if (tags.name === 'definedName') definedNames.push(tags.attribute('name') ?? '')
    else if (tags.name === 'workbookProtection') locked = isTrue(tags.attribute('lockStructure'))
    else if (tags.name === 'extLst') tags.skip()
  }
  if (sheetsEnd < 0) throw new XmlProblem('malformed')
  const linkDeclared = root?.includes(`xmlns:${linkPrefix}=`) === true
  const prefix = prefixAt(part, sheetsEnd)
  return { sheetNames, lastSheetId, definedNames, prefix, linkPrefix, linkDeclared, sheetsEnd, locked }
}
