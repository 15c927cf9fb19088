import { address } from '../../core/sheet/grid.ts'
import { parseArea } from './addresses.ts'
import { type Relationship, relationshipsOf } from './relationships.ts'
import { cellText, joinedText } from './shared-strings.ts'
import type { Package } from './unpack.ts'
import { XmlTags } from './xml.ts'
import { XmlProblem } from './xml-problem.ts'

/** What hangs at the cells of a sheet. */
export interface CommentsReading {
  /** Address → text, the name of its writer taken off; a thread is one text. */
  readonly comments: ReadonlyMap<string, string>
  /** Some could not be read: their part is missing or broken, or there are more than the limit. */
  readonly incomplete: boolean
}

interface Comment {
  /** Address of the cell, normalised; `null` where the file names none. */
  readonly cell: string | null
  readonly text: string
}

type CommentsOf = (xml: Iterable<string>) => Iterable<Comment>

/**
 * Notes and threaded comments of a sheet part. Nothing of the plan lies in them, so a part that is missing or broken is no
 * refusal: what was read counts, and that some was not is said. Throws `Refusal` where unpacking goes beyond the limits.
 */
export function readComments(pack: Package, sheetPart: string, limit: number): CommentsReading {
  const relationships = relationshipsOf(pack, sheetPart)
  const targetsOf = (type: Relationship['type']) => relationships.filter((one) => one.type === type)
  const notes = readParts(pack, targetsOf('comments'), notesOf, limit)
  const threads = readParts(pack, targetsOf('threadedComment'), threadsOf, limit)
  // Beside each thread Excel keeps a note for its older versions, which says the same after a long excuse.
  return {
    comments: new Map([...notes.comments, ...threads.comments]),
    incomplete: notes.incomplete || threads.incomplete,
  }
}

function readParts(
  pack: Package,
  parts: readonly Relationship[],
  commentsOf: CommentsOf,
  limit: number,
): CommentsReading {
  const texts = new Map<string, string[]>()
  let left = limit
  let incomplete = false
  for (const { target } of parts) {
    if (!pack.has(target)) incomplete = true
    // Unpacked first: what goes beyond the limits there is a refusal.
    const xml = pack.pieces(target)
    try {
      for (const { cell, text } of commentsOf(xml)) {
        left -= 1
        if (cell === null || left < 0) incomplete = true
        else if (texts.has(cell)) texts.get(cell)?.push(text)
        else texts.set(cell, [text])
        if (left < 0) break
      }
    } catch (error) {
      if (!(error instanceof XmlProblem)) throw error
      incomplete = true
    }
  }
  return { comments: new Map([...texts].map(([cell, parts]) => [cell, parts.join('\n')])), incomplete }
}

/** `xl/comments1.xml`: authors, then texts that often begin with the author's name in bold. */
function* notesOf(xml: Iterable<string>): Iterable<Comment> {
  const authors: string[] = []
  const tags = new XmlTags(xml)
  while (tags.next()) {
    if (tags.closing) continue
    if (tags.name === 'author') authors.push(tags.text())
    if (tags.name !== 'comment') continue
    const cell = cellOf(tags)
    const author = authors[Number(tags.attribute('authorId') ?? -1)] ?? ''
    const written = tags.empty ? '' : textWithin(tags, 'comment', () => cellText(joinedText(tags, 'text')))
    yield { cell, text: withoutAuthor(written, author) }
  }
}

/** `xl/threadedComments/threadedComment1.xml`: an answer is a comment of its own at the same cell. */
function* threadsOf(xml: Iterable<string>): Iterable<Comment> {
  const tags = new XmlTags(xml)
  while (tags.next()) {
    if (tags.closing || tags.name !== 'threadedComment') continue
    const cell = cellOf(tags)
    const written = tags.empty ? '' : textWithin(tags, 'threadedComment', () => cellText(tags.text()))
    yield { cell, text: written.trim() }
  }
}

function cellOf(tags: XmlTags): string | null {
  const area = parseArea(tags.attribute('ref') ?? '')
  return area === null ? null : address(area.firstRow, area.firstColumn)
}

/** The `text` inside the open element; goes on to the element's end. */
function textWithin(tags: XmlTags, element: string, read: () => string): string {
  let text = ''
  while (tags.within(element)) {
    if (!tags.closing && tags.name === 'text' && !tags.empty) text = read()
  }
  return text
}

/** Excel lets a note begin with `Name:` on a line of its own, LibreOffice does not. */
function withoutAuthor(text: string, author: string): string {
  const own = author !== '' && text.startsWith(`${author}:`) ? text.slice(author.length + 1) : text
  return own.trim()
}
